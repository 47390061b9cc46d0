import { M as $, S as toRuns, T as a, w as useLanguage, x as toBlocks, y as sitesOfHost } from "./page-BURCXu7X.js";
import { t as termsOf } from "./terms-Chy3-kaO.js";
// components/base/quotation.tsx
/**
* Words set as a quotation: paragraphs, lists, quotes; masked words as bars that say what was there, in the reader's
* language. Each run carries its offset (`data-start`), so that `readPassage` can say what a user selected.
*/
function Quotation({ text, marks = [], lang, voice = "own", size = "body", hung = false, children }) {
	const classes = [
		"quotation",
		voice,
		size === "body" ? "" : size,
		hung ? "hung" : ""
	].filter(Boolean).join(" ");
	return /* @__PURE__ */ a("figure", {
		class: classes,
		children: [/* @__PURE__ */ a("blockquote", {
			...lang ? { lang } : {},
			dir: "auto",
			children: toBlocks(text.text).map((block) => /* @__PURE__ */ a(BlockView, {
				block,
				text,
				marks
			}, block.lines[0]?.start))
		}), children ? /* @__PURE__ */ a("figcaption", { children }) : null]
	});
}
/** Words on one line, without paragraphs: a list's excerpt, a title. */
function Excerpt({ text, marks = [], limit }) {
	const end = limit === void 0 ? text.text.length : Math.min(limit, text.text.length);
	const lines = toBlocks(text.text).flatMap((block) => block.lines);
	return /* @__PURE__ */ a($, { children: lines.filter((line) => line.start < end).map((line, index) => /* @__PURE__ */ a(LineView, {
		line: {
			...line,
			end: Math.min(line.end, end)
		},
		text,
		marks,
		before: index > 0 ? " " : ""
	}, line.start)) });
}
function BlockView({ block, text, marks }) {
	const items = block.lines.map((line) => /* @__PURE__ */ a("li", {
		...line.number === null ? {} : { value: line.number },
		children: /* @__PURE__ */ a(LineView, {
			line,
			text,
			marks
		})
	}, line.start));
	const lines = block.lines.map((line, index) => /* @__PURE__ */ a(LineView, {
		line,
		text,
		marks,
		before: index > 0 ? /* @__PURE__ */ a("br", {}) : null
	}, line.start));
	switch (block.kind) {
		case "bullets": return /* @__PURE__ */ a("ul", { children: items });
		case "numbers": return /* @__PURE__ */ a("ol", { children: items });
		case "quote": return /* @__PURE__ */ a("blockquote", { children: /* @__PURE__ */ a("p", { children: lines }) });
		case "paragraph": return /* @__PURE__ */ a("p", { children: lines });
	}
}
function LineView({ line, text, marks = [], before }) {
	const language = useLanguage();
	return /* @__PURE__ */ a($, { children: [before, toRuns(line, text.masks, marks).map((run) => /* @__PURE__ */ a(RunView, {
		run,
		words: text.text.slice(run.start, run.end),
		language
	}, run.start))] });
}
function RunView({ run, words, language }) {
	const inner = run.mask ? /* @__PURE__ */ a("span", {
		class: "bar",
		lang: language,
		"data-start": run.mask.start,
		"data-end": run.mask.end,
		children: termsOf(language).identifiers[run.mask.identifier]
	}) : /* @__PURE__ */ a("span", {
		"data-start": run.start,
		children: words
	});
	const marked = run.marks.reduceRight((within, mark) => /* @__PURE__ */ a("mark", {
		class: "hl",
		"data-code": mark.code,
		"data-lane": mark.lane,
		"data-mark": mark.key,
		children: within
	}), inner);
	const ending = run.marks.filter((mark) => mark.end === run.end || run.mask && mark.end <= run.end).toSorted((a, b) => a.number - b.number);
	return /* @__PURE__ */ a($, { children: [marked, ending.map((mark) => /* @__PURE__ */ a("sup", {
		class: "ref",
		"data-code": mark.code,
		children: [/* @__PURE__ */ a("i", { class: "mark" }), mark.number]
	}, mark.key))] });
}
// privacy/matchable.ts
/** Zero-width and direction marks, variation selectors, soft hyphen, the enclosing keycap, tag characters. */
var INVISIBLE = String.raw`\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{20E3}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}`;
new RegExp(`[${INVISIBLE}]`, "u");
new RegExp(`[${INVISIBLE}]`, "gu");
new RegExp(`[${INVISIBLE}]|[\\u1100-\\u115e\\ua960-\\ua97c][\\u1161-\\u11a7\\ud7b0-\\ud7c6]?[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]?|\\P{M}(?:(?![${INVISIBLE}])\\p{M})*|\\p{M}`, "gu");
// privacy/guards/minor.ts
/** What may follow an age that somebody states of themselves; anything else ("14 weeks pregnant", "16 %") is no age. */
var END_EN = String.raw`(?=\s?(?:$|[,;:!?)\]…—–|/]|\.(?!\d)|-?\s?(?:(?:years?|yrs?)(?=[\s-]old|\sof\sage|[.,;!?)]|$)|yo\b|y\.o|y/o)|(?:and|but|so|with|in|at|now|btw|lol|female|male|girl|boy|nb|trans|too|who|because|bc|cause|cuz|rn|next|this|yet|[mf])\b(?!\s(?:a\shalf|half|counting|change|pain|hours?|days?|weeks?|months?|on\sthe))))`;
var YEARS_EN = String.raw`-?\s?(?:years?|yrs?|y)?[\s/.-]{0,2}(?:old|o)?`;
var MINOR_AGE = String.raw`(?:[89]|1[0-7]|thirteen|fourteen|fifteen|sixteen|seventeen|twelve|eleven)`;
var SOFT_EN = String.raw`(?:(?:a|an|only|just|still|currently|now|literally|barely|about\sto\sbe|turning|not\seven|gonna\sbe)\s){0,3}`;
new RegExp(String.raw`\b(?:i'm|i\sam|im|i\s(?:just\s|recently\s)?turned|i\s(?:just\s)?turn|i'll\sbe|me\sbeing|as\sa|as\san|i\sbeing)\s${SOFT_EN}${MINOR_AGE}${END_EN}`), new RegExp(String.raw`(?:^|[.!?,;(]\s?)${MINOR_AGE}${YEARS_EN}\s?(?:f|m|nb|female|male|girl|boy|teen)?\shere\b`), new RegExp(String.raw`\b(?:i|me|i'm|im|my)\s?[([]\s?(?:[mf]\s?)?${MINOR_AGE}\s?(?:f|m|nb|ftm|mtf|yo|y/o|female|male|,\s?[mf])?\s?[)\]]`);
// privacy/guards/place-lists.ts
/**
* Addresses that are never public, as data. Forms: `host.org` exactly; `*.host.org` and all below it; `mychart.*`
* any host of three labels or more whose first label that is (`mychart-.*`: begins with that; `mychart.example.org`); in paths `HOST/segment/segment` from the beginning, with
* `*` for any host. Seen in the vendors' own pages and documents, November 2026.
*/
/** Names that no public server bears (RFC 6762, RFC 6761, RFC 8375, ICANN's private-use `internal`) or that offices use. */
var LOCAL_SUFFIXES = [
	"local",
	"localhost",
	"localdomain",
	"internal",
	"intranet",
	"intra",
	"lan",
	"corp",
	"home",
	"private",
	"domain",
	"home.arpa",
	"onion",
	"test"
];
var WEBMAIL_HOSTS = [
	"inbox.google.com",
	"outlook.live.com",
	"outlook.office.com",
	"outlook.office365.com",
	"outlook.cloud.microsoft",
	"*.mail.yahoo.com",
	"app.tuta.com",
	"app.fastmail.com",
	"www.fastmail.com",
	"app.hey.com",
	"www.gmx.com",
	"navigator.gmx.com",
	"www.mail.com",
	"mail01.orange.fr",
	"mail02.orange.fr",
	"outlook.com",
	"www.gmx.net",
	"navigator.gmx.net",
	"navigator.web.de",
	"e.mail.ru",
	"mabboxfixe.bbox.fr",
	"missiveapp.com",
	"email.nhs.net",
	"portal.nhs.net",
	"app.front.com",
	"webmail.*",
	"owa.*",
	"exchange.*",
	"autodiscover.*",
	"zimbra.*",
	"roundcube.*",
	"mail.*",
	"messagerie.*",
	"courriel.*",
	"squirrelmail.*",
	"horde.*"
];
var WEBMAIL_PATHS = [
	"icloud.com/mail",
	"www.icloud.com/mail",
	"*/owa",
	"*/roundcube",
	"*/roundcubemail",
	"*/webmail",
	"*/squirrelmail",
	"*/zimbra",
	"*/rainloop"
];
var HEALTH_RECORD_HOSTS = [
	"mychart.*",
	"mychart-.*",
	"mychart1.*",
	"mychartweb.*",
	"mychartplus.*",
	"monmychart.*",
	"epiccare.*",
	"epiccarelink.*",
	"carelink.*",
	"hyperspace.*",
	"hyperdrive.*",
	"haiku.*",
	"canto.*",
	"*.mychart.com",
	"*.mychart.org",
	"*.epic.com",
	"*.epichosted.com",
	"*.ehealthconnect.ca",
	"*.cerner.com",
	"*.cernerworks.com",
	"*.cernerhealth.com",
	"*.healtheintent.com",
	"*.iqhealth.com",
	"*.oraclehealth.com",
	"powerchart.*",
	"*.athenahealth.com",
	"*.eclinicalweb.com",
	"*.ecwcloud.com",
	"*.pointclickcare.com",
	"*.eclinicalworks.com",
	"*.healow.com",
	"*.nextmd.com",
	"*.nextgen.com",
	"*.followmyhealth.com",
	"*.allscripts.com",
	"*.veradigm.com",
	"*.patientfusion.com",
	"*.practicefusion.com",
	"*.drchrono.com",
	"*.onpatient.com",
	"*.elationemr.com",
	"*.medfusion.net",
	"*.intelichart.com",
	"*.kareo.com",
	"*.tebra.com",
	"*.simplepractice.com",
	"*.advancedmd.com",
	"*.modmed.com",
	"*.meditech.com",
	"*.patientkeeper.com",
	"meditech.*",
	"patientkeeper.*",
	"*.telushealth.com",
	"*.telussante.com",
	"*.telushealth.co",
	"*.inputhealth.com",
	"*.oscarhost.ca",
	"*.oscaremr.com",
	"*.juno.care",
	"*.junoemr.com",
	"*.accuro.cloud",
	"*.qhrtech.com",
	"*.medeohealth.com",
	"*.pocketpills.com",
	"*.pocketpharmacist.com",
	"*.connectcare.ca",
	"*.myhealth.alberta.ca",
	"*.healthgateway.gov.bc.ca",
	"*.clinicalconnect.ca",
	"*.ehealthontario.ca",
	"*.ehealthontario.on.ca",
	"*.connectingontario.ca",
	"*.mychart.ca",
	"*.carnetsante.gouv.qc.ca",
	"*.dossiersante.qc.ca",
	"*.dossier-sante.qc.ca",
	"*.dsq.rtss.qc.ca",
	"*.rtss.qc.ca",
	"*.clicsante.ca",
	"*.pomelo.health",
	"*.myle.ca",
	"*.medesync.com",
	"access.login.nhs.uk",
	"auth.login.nhs.uk",
	"*.nhsapp.service.nhs.uk",
	"*.spineservices.nhs.uk",
	"*.emisaccess.co.uk",
	"*.emishealth.com",
	"*.patientaccess.com",
	"*.patientsknowbest.com",
	"*.systmonline.tpp-uk.com",
	"*.tpp-uk.com",
	"*.airmid.co.uk",
	"*.accurx.com",
	"*.accurx.nhs.uk",
	"*.drdoctor.co.uk",
	"*.drdoctor.thirdparty.nhs.uk",
	"*.evergreen-life.co.uk",
	"*.healthlink.ie",
	"pro.doctolib.fr",
	"*.monespacesante.fr",
	"*.dmp.fr",
	"*.mon-dmp.fr",
	"*.maiia.com",
	"*.mssante.fr",
	"*.sante-idf.fr",
	"*.orbis-sante.fr",
	"*.weda.fr",
	"*.hellodoc.com",
	"*.psc.sante.fr",
	"*.assure.ameli.fr",
	"*.espacepro.ameli.fr",
	"authps-espacepro.ameli.fr",
	"*.pandalab.fr",
	"patientportal.*",
	"patient-portal.*",
	"portailpatient.*",
	"portail-patient.*",
	"monportailsante.*",
	"ehr.*",
	"emr.*",
	"dme.*",
	"dpi.*",
	"citrix.*",
	"pacs.*",
	"oacis.*"
];
var HEALTH_RECORD_PATHS = [
	"*/mychart",
	"*/mychart-prd",
	"*/mychartprd",
	"*/epiccarelink",
	"*/powerchart",
	"*/patientportal",
	"*/patient-portal",
	"www.doctolib.fr/account",
	"www.doctolib.fr/appointments",
	"www.doctolib.fr/messaging",
	"www.nhs.uk/nhs-app/account",
	"healow.com/apps"
];
// privacy/guards/place.ts
/**
* Why nothing is clipped at this address, whatever stands there; null where clipping may go on. Hosts are compared whole
* or by their last labels, paths by their first segments: never by a piece of either.
*/
function refusePlace(url) {
	if (!URL.canParse(url)) return "browser-page";
	const { protocol, hostname, pathname } = new URL(url);
	if (protocol === "file:") return "local-address";
	if (protocol !== "http:" && protocol !== "https:") return "browser-page";
	const host = hostname.toLowerCase().replace(/\.$/, "");
	if (isLocal(host)) return "local-address";
	const segments = pathname.toLowerCase().split("/").filter(Boolean);
	if (matchesHost(HEALTH_RECORD_HOSTS, host) || startsWithSegments(HEALTH_RECORD_PATHS, host, segments)) return "health-record";
	if (matchesHost(WEBMAIL_HOSTS, host) || startsWithSegments(WEBMAIL_PATHS, host, segments)) return "webmail";
	return null;
}
/** The forms of `place-lists.ts`. */
function matchesHost(patterns, host) {
	const labels = host.split(".");
	return patterns.some((pattern) => {
		if (pattern.startsWith("*.")) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
		if (pattern.endsWith(".*")) {
			const first = pattern.slice(0, -2);
			return labels.length > 2 && (first.endsWith("-") ? labels[0]?.startsWith(first) : labels[0] === first) === true;
		}
		return host === pattern;
	});
}
/** `*` for any host and `host/a/b`: the path begins with these whole segments. */
function startsWithSegments(rules, host, segments) {
	return rules.some((rule) => {
		const [where = "", ...path] = rule.split("/");
		return (where === "*" || matchesHost([where], host)) && path.every((segment, index) => segments[index] === segment);
	});
}
/** `hostname` as `URL` prints it: lower case, IPv4 in four decimal parts, IPv6 in brackets and shortened. */
function isLocal(host) {
	if (host.startsWith("[")) return isLocalV6(host.slice(1, -1));
	if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isLocalV4(host);
	if (!host.includes(".") || /^intranet\d*\./.test(host)) return true;
	return LOCAL_SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`));
}
/** This network, private use, shared use of providers, loopback, link-local, tests, multicast (IANA special-purpose registry). */
function isLocalV4(host) {
	const [a = 0, b = 0, c = 0] = host.split(".").map(Number);
	return a === 0 || a === 10 || a === 127 || a === 100 && b >= 64 && b <= 127 || a === 169 && b === 254 || a === 172 && b >= 16 && b <= 31 || a === 192 && b === 168 || a === 192 && b === 0 && c === 0 || a === 198 && (b === 18 || b === 19) || a >= 224;
}
function isLocalV6(host) {
	const mapped = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
	if (mapped) {
		const high = Number.parseInt(mapped[1] ?? "0", 16);
		const low = Number.parseInt(mapped[2] ?? "0", 16);
		return isLocalV4([
			high >> 8,
			high & 255,
			low >> 8,
			low & 255
		].join("."));
	}
	if (host.startsWith("::")) return true;
	const first = Number.parseInt(host.split(":")[0] ?? "", 16);
	return (first & 65024) === 64512 || (first & 65472) === 65152 || (first & 65472) === 65216 || (first & 65280) === 65280;
}
// workflows/place.ts
/** Judges an address before anything of the page is touched. An address that the browser hides is one of its own pages. */
function toPlace(url, sites) {
	const host = url && URL.canParse(url) ? new URL(url).hostname : "";
	const reason = url ? refusePlace(url) : "browser-page";
	if (reason) return {
		kind: "refused",
		host,
		reason
	};
	const [site] = sitesOfHost(sites, host);
	return site ? {
		kind: "site",
		site
	} : {
		kind: "other",
		host
	};
}
export { Excerpt as n, Quotation as r, toPlace as t };
