import { A as d, C as Icon, D as browser, E as catalogueOf, M as $, O as A, T as a, b as Wordmark, d as knownSites, f as originsOf, g as useAllowedOrigins, h as stop, i as openLibrary, j as w, n as useWatched, p as originsOfHost, t as startPage, u as allow, v as ownPage, w as useLanguage } from "./page-BURCXu7X.js";
import { t as termsOf } from "./terms-Chy3-kaO.js";
import { n as Excerpt, t as toPlace } from "./place-DIpyGZ6l.js";
import { n as openPanel, r as Keys, t as send } from "./send-UHGEGiW7.js";
// locales/popup.ts
var popupOf = catalogueOf({
	title: "Earshot",
	sites: "Choose sites",
	on: "On",
	off: "Off on this site",
	onWith: (count) => `On, ${count} clipped today`,
	switch: (name) => `Earshot on ${name}`,
	clipPost: "clip the post in view",
	openPanel: "open the side panel",
	practice: "Practice feed",
	practiceOn: "Always on. Nobody in it exists.",
	notYet: "Earshot can read posts here once you allow it. It reads a post only when you point at it, and sends nothing anywhere.",
	allow: "Allow on this site",
	selectionOnly: "Clip a selection only",
	unknown: "Earshot does not know how posts look here.",
	clipSelection: "Clip the selected text",
	orAllow: (engines) => `Or let it look: where a page runs ${engines}, or marks its posts up for search engines, Earshot can read them.`,
	stillSelection: "You can still clip a selection: mark the words, right-click, Clip the selection.",
	declined: "Not allowed. Nothing has changed.",
	nothingTaken: "Nothing was clipped. Mark the words in the page first.",
	refusedHere: "Nothing is clipped here",
	lastClips: "Last clips",
	none: "No clips yet. Try the practice feed: nobody in it exists.",
	openPractice: "Open the practice feed",
	panel: "Side panel",
	library: "Library"
}, {
	title: "Earshot",
	sites: "Choisir les sites",
	on: "Activé",
	off: "Désactivé sur ce site",
	onWith: (count) => `Activé, ${count} ${count < 2 ? "gardé" : "gardés"} aujourd’hui`,
	switch: (name) => `Earshot sur ${name}`,
	clipPost: "garder la publication visible",
	openPanel: "ouvrir le panneau latéral",
	practice: "Fil d’exercice",
	practiceOn: "Toujours actif. Personne n’y existe.",
	notYet: "Earshot peut lire les publications d’ici dès que vous l’autorisez. Il n’en lit une que si vous la pointez, et n’envoie rien nulle part.",
	allow: "Autoriser sur ce site",
	selectionOnly: "Garder une sélection seulement",
	unknown: "Earshot ne sait pas à quoi ressemblent les publications d’ici.",
	clipSelection: "Garder le texte sélectionné",
	orAllow: (engines) => `Ou laissez-le regarder : si la page utilise ${engines}, ou balise ses publications pour les moteurs de recherche, Earshot peut les lire.`,
	stillSelection: "Vous pouvez toujours garder une sélection\xA0: choisissez les mots, clic droit, Garder la sélection.",
	declined: "Pas autorisé. Rien n’a changé.",
	nothingTaken: "Rien n’a été gardé. Choisissez d’abord les mots dans la page.",
	refusedHere: "Rien ne se garde ici",
	lastClips: "Derniers extraits",
	none: "Pas encore d’extrait. Essayez le fil d’exercice\xA0: personne n’y existe.",
	openPractice: "Ouvrir le fil d’exercice",
	panel: "Panneau",
	library: "Bibliothèque"
});
// components/base/notice.tsx
var ICONS = {
	plain: "info",
	care: "warning",
	stop: "stop"
};
/**
* Something to know (`plain`), to weigh (`care`), or that stands in the way (`stop`). `live` has it read aloud when it
* appears: at once for `stop`, at the next pause otherwise.
*/
function Notice({ tone = "plain", live = false, children }) {
	return /* @__PURE__ */ a("div", {
		class: tone === "plain" ? "notice" : `notice ${tone}`,
		...live ? { role: tone === "stop" ? "alert" : "status" } : {},
		children: [/* @__PURE__ */ a(Icon, { name: ICONS[tone] }), /* @__PURE__ */ a("div", { children })]
	});
}
// components/base/switch.tsx
/** On or off, at once. `label` says what; it is not shown, because the words stand beside the switch. */
function Switch({ label, checked, onChange }) {
	return /* @__PURE__ */ a("input", {
		class: "switch",
		type: "checkbox",
		role: "switch",
		"aria-label": label,
		checked,
		"aria-checked": checked,
		onChange: (event) => onChange(event.currentTarget.checked)
	});
}
// components/popup/place-section.tsx
/** What Earshot does in this place, and the one press that changes it. */
function PlaceSection(props) {
	const language = useLanguage();
	const words = popupOf(language);
	const { place } = props;
	if (place.kind === "practice") return /* @__PURE__ */ a("section", {
		class: "place",
		children: [/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h1", { children: words.practice }), /* @__PURE__ */ a("p", {
			class: "status",
			children: words.practiceOn
		})] }), /* @__PURE__ */ a(Shortcuts, { ...props })]
	});
	if (place.kind === "refused") return /* @__PURE__ */ a("section", {
		class: "place",
		children: [/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h1", { children: place.host || words.refusedHere }), place.host ? /* @__PURE__ */ a("p", {
			class: "status",
			children: words.refusedHere
		}) : null] }), /* @__PURE__ */ a("p", {
			class: "reason",
			children: [/* @__PURE__ */ a(Icon, { name: "off" }), /* @__PURE__ */ a("span", { children: termsOf(language).refusals[place.reason] })]
		})]
	});
	const { name, access } = place;
	if (access !== "not-yet") {
		const status = access === "off" ? words.off : props.today > 0 ? words.onWith(props.today) : words.on;
		return /* @__PURE__ */ a("section", {
			class: "place",
			children: [
				/* @__PURE__ */ a("div", {
					class: "line",
					children: [/* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("h1", { children: name }), /* @__PURE__ */ a("p", {
						class: "status",
						role: "status",
						children: status
					})] }), /* @__PURE__ */ a(Switch, {
						label: words.switch(name),
						checked: access === "on",
						onChange: (checked) => checked ? props.onAllow() : props.onStop()
					})]
				}),
				access === "on" ? /* @__PURE__ */ a(Shortcuts, { ...props }) : /* @__PURE__ */ a("p", { children: words.stillSelection }),
				/* @__PURE__ */ a(Said, { ...props })
			]
		});
	}
	const known = place.kind === "site";
	return /* @__PURE__ */ a("section", {
		class: "place",
		children: [
			/* @__PURE__ */ a("h1", { children: name }),
			/* @__PURE__ */ a("p", { children: known ? words.notYet : words.unknown }),
			/* @__PURE__ */ a("div", {
				class: "acts",
				children: [known ? /* @__PURE__ */ a(Allow, {
					primary: true,
					onAllow: props.onAllow
				}) : null, /* @__PURE__ */ a("button", {
					type: "button",
					class: known ? "btn quiet" : "btn primary",
					onClick: props.onClipSelection,
					children: known ? words.selectionOnly : words.clipSelection
				})]
			}),
			known ? null : /* @__PURE__ */ a("div", {
				class: "otherwise",
				children: [/* @__PURE__ */ a("p", { children: words.orAllow(new Intl.ListFormat(language, { type: "disjunction" }).format(props.engines)) }), /* @__PURE__ */ a("div", {
					class: "acts",
					children: /* @__PURE__ */ a(Allow, { onAllow: props.onAllow })
				})]
			}),
			/* @__PURE__ */ a(Said, { ...props })
		]
	});
}
function Allow({ primary = false, onAllow }) {
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: primary ? "btn primary" : "btn",
		onClick: onAllow,
		children: popupOf(useLanguage()).allow
	});
}
function Shortcuts({ shortcuts }) {
	const words = popupOf(useLanguage());
	const set = [{
		shortcut: shortcuts.clip,
		does: words.clipPost
	}, {
		shortcut: shortcuts.panel,
		does: words.openPanel
	}].flatMap(({ shortcut, does }) => shortcut ? [{
		shortcut,
		does
	}] : []);
	if (set.length === 0) return null;
	return /* @__PURE__ */ a("dl", {
		class: "keys",
		children: set.map(({ shortcut, does }) => /* @__PURE__ */ a($, { children: [/* @__PURE__ */ a("dt", { children: /* @__PURE__ */ a(Keys, { shortcut }) }, `${does}-key`), /* @__PURE__ */ a("dd", { children: does }, does)] }))
	});
}
function Said({ outcome }) {
	const language = useLanguage();
	const words = popupOf(language);
	const say = () => {
		if (!outcome) return "";
		if (outcome.kind === "refused") return termsOf(language).refusals[outcome.reason];
		return outcome.kind === "declined" ? words.declined : words.nothingTaken;
	};
	return /* @__PURE__ */ a("p", {
		class: "said",
		role: "status",
		children: say()
	});
}
// components/popup/popup-view.tsx
/** As much of an excerpt as two lines can show. UTF-16 units. */
var EXCERPT = 160;
/** What the toolbar button opens: this place, the last clips, the ways on. */
function PopupView(props) {
	const words = popupOf(useLanguage());
	const { clips, problem, pages } = props;
	return /* @__PURE__ */ a("div", {
		class: "popup",
		children: [
			/* @__PURE__ */ a("header", { children: [/* @__PURE__ */ a(Wordmark, {}), /* @__PURE__ */ a("a", {
				class: "btn quiet icon push",
				href: pages.sites,
				title: words.sites,
				...elsewhere(props.onPage, pages.sites),
				children: /* @__PURE__ */ a(Icon, {
					name: "settings",
					label: words.sites
				})
			})] }),
			/* @__PURE__ */ a("main", { children: [
				/* @__PURE__ */ a(PlaceSection, { ...props }),
				problem ? /* @__PURE__ */ a(Failed, { problem }) : null,
				clips?.length === 0 ? /* @__PURE__ */ a("section", {
					class: "last",
					children: [/* @__PURE__ */ a("p", {
						class: "soft",
						children: words.none
					}), /* @__PURE__ */ a("a", {
						class: "link",
						href: pages.practice,
						...elsewhere(props.onPage, pages.practice),
						children: words.openPractice
					})]
				}) : null,
				clips && clips.length > 0 ? /* @__PURE__ */ a("section", {
					class: "last",
					children: [/* @__PURE__ */ a("h2", { children: words.lastClips }), /* @__PURE__ */ a("ul", { children: clips.map((clip) => /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("button", {
						type: "button",
						onClick: () => props.onClip(clip),
						children: [/* @__PURE__ */ a("span", {
							class: "who",
							children: clip.pseudonym
						}), /* @__PURE__ */ a("span", {
							class: "excerpt two",
							...clip.language ? { lang: clip.language } : {},
							children: /* @__PURE__ */ a(Excerpt, {
								text: clip.text,
								limit: EXCERPT
							})
						})]
					}) }, clip.id)) })]
				}) : null
			] }),
			/* @__PURE__ */ a("footer", { children: [/* @__PURE__ */ a("button", {
				type: "button",
				onClick: props.onPanel,
				children: [/* @__PURE__ */ a(Icon, { name: "panel" }), words.panel]
			}), /* @__PURE__ */ a("a", {
				href: pages.library,
				...elsewhere(props.onPage, pages.library),
				children: [/* @__PURE__ */ a(Icon, { name: "library" }), words.library]
			})] })
		]
	});
}
/** A popup cannot leave itself: a link opens a tab. */
var elsewhere = (onPage, page) => ({ onClick: (event) => {
	event.preventDefault();
	onPage(page);
} });
function Failed({ problem }) {
	const words = termsOf(useLanguage());
	return /* @__PURE__ */ a("section", {
		class: "last",
		children: /* @__PURE__ */ a(Notice, {
			tone: "stop",
			live: true,
			children: words.problems[problem.code]
		})
	});
}
// entrypoints/popup/main.tsx
var library = openLibrary();
var PRACTICE = ownPage("practice.html");
/** Enough to count a busy day's clips on one site. */
var COUNTED = 200;
var SHOWN = 3;
/** Read before anything is drawn, so that a click can open the panel at once, as browsers ask. */
async function readHere() {
	const [[tab], commands] = await Promise.all([browser.tabs.query({
		active: true,
		currentWindow: true
	}), browser.commands.getAll()]);
	const shortcut = (name) => commands.find((command) => command.name === name)?.shortcut || null;
	return {
		tab: tab ?? null,
		shortcuts: {
			clip: shortcut("clip"),
			panel: shortcut("panel")
		}
	};
}
function Popup({ here: { tab, shortcuts } }) {
	const allowed = useAllowedOrigins();
	const [wasOn, setWasOn] = d(false);
	const [outcome, setOutcome] = d(null);
	const watched = useWatched(library, "last", () => library.clips({ limit: COUNTED }));
	const where = w(() => toPlace(tab?.url, knownSites), [tab?.url]);
	const isPractice = tab?.url?.startsWith(PRACTICE) ?? false;
	const origins = where.kind === "site" ? originsOf(where.site) : where.kind === "other" ? originsOfHost(where.host) : [];
	if (!allowed) return null;
	const access = origins.length > 0 && origins.every((origin) => allowed.has(origin)) ? "on" : wasOn ? "off" : "not-yet";
	const place = isPractice ? { kind: "practice" } : where.kind === "refused" ? where : {
		kind: where.kind,
		name: where.kind === "site" ? where.site.name : where.host,
		access
	};
	const clips = watched.state === "here" ? watched.value : null;
	const siteId = where.kind === "site" ? where.site.id : null;
	const startOfDay = (/* @__PURE__ */ new Date()).setHours(0, 0, 0, 0);
	const today = (clips ?? []).filter((clip) => clip.site === siteId && Date.parse(clip.clippedAt) >= startOfDay).length;
	const clipSelection = async () => {
		if (tab?.id === void 0) return;
		const answer = await send("tab.clipSelection", { tabId: tab.id });
		if (answer.ok && answer.value.taken) window.close();
		else if (answer.ok && answer.value.reason) setOutcome({
			kind: "refused",
			reason: answer.value.reason
		});
		else setOutcome({ kind: "nothing-taken" });
	};
	return /* @__PURE__ */ a(PopupView, {
		place,
		today,
		shortcuts,
		engines: knownSites.filter(({ kind }) => kind === "engine").map(({ name }) => name),
		outcome,
		clips: clips?.slice(0, SHOWN) ?? null,
		problem: watched.state === "failed" ? watched.problem : null,
		pages: {
			library: ownPage("library.html"),
			practice: PRACTICE,
			sites: ownPage("welcome.html#sites")
		},
		onAllow: () => {
			setOutcome(null);
			allow(origins).then((given) => setOutcome(given ? null : { kind: "declined" }), () => setOutcome({ kind: "declined" }));
		},
		onStop: () => {
			setWasOn(true);
			stop(origins);
		},
		onClipSelection: () => void clipSelection(),
		onClip: (clip) => void openPanel(clip.id, tab?.windowId ?? null).then(() => window.close()),
		onPanel: () => void openPanel(null, tab?.windowId ?? null).then(() => window.close()),
		onPage: (url) => void browser.tabs.create({ url }).then(() => window.close())
	});
}
function Page() {
	const [here, setHere] = d(null);
	A(() => void readHere().then(setHere), []);
	return here && /* @__PURE__ */ a(Popup, { here });
}
startPage(library, (language) => popupOf(language).title, Page);
