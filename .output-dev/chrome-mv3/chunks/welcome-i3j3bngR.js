import { A as d, C as Icon, D as browser, E as catalogueOf, M as $, O as A, T as a, a as COUNTRIES, b as Wordmark, d as knownSites, f as originsOf, g as useAllowedOrigins, h as stop, i as openLibrary, k as T, m as ownServers, o as countryOf, p as originsOfHost, t as startPage, u as allow, v as ownPage, w as useLanguage } from "./page-BURCXu7X.js";
import { r as Quotation, t as toPlace } from "./place-DIpyGZ6l.js";
import { t as termsOf } from "./terms-Chy3-kaO.js";
// components/welcome/steps.ts
/** The pages of the first run, in order. Each is a fragment of the address, so that the browser's Back works. */
var STEPS = [
	"welcome",
	"allowed",
	"findable",
	"wanted",
	"sites"
];
var ETHICS = [
	"allowed",
	"findable",
	"wanted"
];
/** `#findable` as a step; anything else is the first one. */
function toStep(hash) {
	return STEPS.find((step) => `#${step}` === hash) ?? "welcome";
}
var stepAfter = (step) => STEPS[STEPS.indexOf(step) + 1] ?? "sites";
var stepBefore = (step) => STEPS[STEPS.indexOf(step) - 1] ?? "welcome";
// locales/welcome.ts
var welcomeOf = catalogueOf({
	title: "Welcome to Earshot",
	language: "Language",
	begin: "Begin",
	lookAround: "Look around with invented posts",
	ahead: "Three short pages, then your sites",
	agreed: "I have read this",
	back: "Back",
	quotation: "Then a nurse pulled up a chair and asked what usually works. Nobody had asked me that.",
	quoted: "P07, an invented patient-teacher",
	vows: [
		{
			head: "Keep it",
			body: "Clip what patients write in public, in one gesture."
		},
		{
			head: "Learn from it",
			body: "What? So what? Now what? Ninety seconds is enough."
		},
		{
			head: "Hand it on",
			body: "As a packet that your faculty can answer for."
		}
	],
	never: {
		head: "It stays on this computer",
		body: "Earshot never likes, replies, follows, messages or searches, and makes no request of its own."
	},
	steps: "Three short pages",
	allowed: {
		step: "Allowed?",
		head: "Is it allowed?",
		ask: "A post can be read by all and still have rules around it: the site’s, your hospital’s, your country’s.",
		points: [
			{
				claim: "Public means public without signing in to a group.",
				more: "A members’ corner is a room, even when the door is open.",
				does: "refuses locked accounts, private groups and messages, and says why. Where a page does not tell, it asks you."
			},
			{
				claim: "Teaching, quality improvement and research are different things.",
				more: "Research needs its board, before the first clip.",
				does: "makes packets for teaching, and for nothing else."
			},
			{
				claim: "Your programme’s rules come first.",
				more: "Earshot gives no legal advice.",
				does: "prints in each packet how every clip was cleared, for those who decide."
			}
		]
	},
	findable: {
		step: "Findable?",
		head: "Could someone find them?",
		ask: "In papers that quoted posts, the quotation led back to its author 84 times in 100.",
		source: "Ayers and others, 2018",
		points: [{
			claim: "A name is not the only thing that names.",
			more: "A town, a date and a rare disease can do it together.",
			does: "masks addresses, links, handles, phone numbers and the author’s own name. The rest takes a person."
		}, {
			claim: "You may know them.",
			more: "If you think so, stop there.",
			does: "deletes the clip, its source and your notes at one press."
		}],
		clipped: "As clipped",
		handedOut: "As handed out",
		before: {
			start: "I’m ",
			telling: "the only deaf teacher in Lakemont",
			end: ", so people know me."
		},
		after: "I am deaf, I teach, and in a town this size people know me."
	},
	wanted: {
		step: "Wanted?",
		head: "Would they want this?",
		ask: "They wrote for someone. Probably not for a seminar.",
		points: [
			{
				claim: "Retelling is the rule; quoting is the exception.",
				more: "Word for word needs a second person who answers for it.",
				does: "stops a packet that quotes without one."
			},
			{
				claim: "They can take it back.",
				more: "Without a reason, at any time.",
				does: "prints in each packet a code and a contact, by which a clip can be asked for and taken out."
			},
			{
				claim: "Some of it was written on the worst night of a life.",
				more: "Help comes before the clip, for you too.",
				does: "shows help lines first, and never hands out such words as they stand."
			}
		],
		helpLines: "Help lines for",
		countries: {
			CA: "Canada",
			US: "United States",
			GB: "United Kingdom",
			IE: "Ireland",
			FR: "France"
		}
	},
	sites: {
		step: "Last page",
		head: "Where do you read?",
		ask: "Allow the sites you want; the browser asks once for each. Earshot looks at a post only when you point at it. You can change this at any time with Earshot’s button in the toolbar.",
		practice: "Practice feed",
		practiceMore: "Invented posts. Nobody in them exists.",
		alwaysOn: "Always on",
		networks: "Networks",
		communities: "Patient communities and forums",
		allow: "Allow",
		allowSite: (name) => `Allow Earshot on ${name}`,
		allowed: "Allowed",
		stop: (name) => `Stop reading ${name}`,
		declined: (name) => `${name} is not allowed. Nothing has changed.`,
		servers: (engines) => `Servers of your own: ${engines}`,
		server: "Your server",
		serverHint: "Its name only, such as social.example. Earshot asks for this one server, never for all.",
		serverWrong: "This is not the name of a server. It looks like social.example.",
		serverKnown: "This server is allowed already.",
		otherPages: "Any other page",
		bySelection: "by selection: mark the words, right-click, Clip the selection",
		start: "Start with the practice feed",
		library: "Open the library"
	}
}, {
	title: "Bienvenue dans Earshot",
	language: "Langue",
	begin: "Commencer",
	lookAround: "Faire un tour parmi des publications inventées",
	ahead: "Trois courtes pages, puis vos sites",
	agreed: "J’ai lu ceci",
	back: "Retour",
	quotation: "Alors une infirmière a tiré une chaise et m’a demandé ce qui marche d’habitude. Personne ne me l’avait demandé.",
	quoted: "P07, une voix inventée",
	vows: [
		{
			head: "Garder",
			body: "Ce que des patients écrivent en public, d’un seul geste."
		},
		{
			head: "Apprendre",
			body: "Quoi\xA0? Et alors\xA0? Et maintenant\xA0? Quatre-vingt-dix secondes suffisent."
		},
		{
			head: "Transmettre",
			body: "Un dossier dont vos enseignants peuvent répondre."
		}
	],
	never: {
		head: "Tout reste sur cet ordinateur",
		body: "Earshot n’aime, ne répond, ne s’abonne, n’écrit ni ne cherche jamais, et n’émet aucune requête."
	},
	steps: "Trois courtes pages",
	allowed: {
		step: "Permis\xA0?",
		head: "Est-ce permis\xA0?",
		ask: "Une publication peut être lisible par tous et avoir ses règles\xA0: celles du site, de votre hôpital, de votre pays.",
		points: [
			{
				claim: "Public veut dire lisible sans entrer dans un groupe.",
				more: "Un coin réservé aux membres est une pièce, même quand la porte est ouverte.",
				does: "refuse les comptes verrouillés, les groupes privés et les messages, et dit pourquoi. Quand la page ne le dit pas, il vous le demande."
			},
			{
				claim: "Enseigner, améliorer la qualité et faire de la recherche sont trois choses.",
				more: "La recherche a besoin de son comité, avant le premier extrait.",
				does: "fait des dossiers pour enseigner, et pour rien d’autre."
			},
			{
				claim: "Les règles de votre programme passent d’abord.",
				more: "Earshot ne donne pas d’avis juridique.",
				does: "imprime dans chaque dossier ce qui a permis d’y mettre chaque extrait, pour ceux qui décident."
			}
		]
	},
	findable: {
		step: "Retrouvable\xA0?",
		head: "Pourrait-on les retrouver\xA0?",
		ask: "Dans les articles qui citaient des publications, la citation menait à son auteur 84 fois sur 100.",
		source: "Ayers et collègues, 2018",
		points: [{
			claim: "Un nom n’est pas seul à nommer.",
			more: "Une ville, une date et une maladie rare peuvent le faire ensemble.",
			does: "masque les adresses, les liens, les pseudos, les téléphones et le nom même de l’auteur. Pour le reste, il faut quelqu’un."
		}, {
			claim: "Vous connaissez peut-être cette personne.",
			more: "Si vous le pensez, arrêtez-vous là.",
			does: "supprime l’extrait, sa source et vos notes d’une seule pression."
		}],
		clipped: "Tel que gardé",
		handedOut: "Tel que distribué",
		before: {
			start: "Je suis ",
			telling: "la seule prof sourde de Lacombe-les-Prés",
			end: ", alors on me connaît."
		},
		after: "Je suis sourde, j’enseigne, et dans une ville de cette taille on me connaît."
	},
	wanted: {
		step: "Voulu\xA0?",
		head: "Le voudraient-ils\xA0?",
		ask: "Ces mots s’adressaient à quelqu’un. Sans doute pas à un séminaire.",
		points: [
			{
				claim: "Redire est la règle\xA0; citer est l’exception.",
				more: "Le mot à mot demande une deuxième personne, qui en répond.",
				does: "arrête un dossier qui cite sans elle."
			},
			{
				claim: "On peut reprendre ses mots.",
				more: "Sans donner de raison, à tout moment.",
				does: "imprime dans chaque dossier un code et une adresse, pour demander le retrait d’un extrait."
			},
			{
				claim: "Certains mots datent de la pire nuit d’une vie.",
				more: "L’aide passe avant l’extrait, pour vous aussi.",
				does: "montre d’abord les lignes d’aide, et ne distribue jamais de tels mots tels quels."
			}
		],
		helpLines: "Lignes d’aide pour",
		countries: {
			CA: "le Canada",
			US: "les États-Unis",
			GB: "le Royaume-Uni",
			IE: "l’Irlande",
			FR: "la France"
		}
	},
	sites: {
		step: "Dernière page",
		head: "Où lisez-vous\xA0?",
		ask: "Autorisez les sites que vous voulez\xA0; le navigateur demande une fois pour chacun. Earshot ne regarde une publication que si vous la pointez. Vous pouvez tout changer quand vous voulez, avec le bouton d’Earshot dans la barre d’outils.",
		practice: "Fil d’exercice",
		practiceMore: "Des publications inventées. Aucune de ces personnes n’existe.",
		alwaysOn: "Toujours actif",
		networks: "Réseaux",
		communities: "Communautés de patients et forums",
		allow: "Autoriser",
		allowSite: (name) => `Autoriser Earshot sur ${name}`,
		allowed: "Autorisé",
		stop: (name) => `Ne plus lire ${name}`,
		declined: (name) => `${name} n’est pas autorisé. Rien n’a changé.`,
		servers: (engines) => `Un serveur à vous : ${engines}`,
		server: "Votre serveur",
		serverHint: "Son nom seulement, comme social.example. Earshot demande ce serveur-là, jamais tous.",
		serverWrong: "Ce n’est pas le nom d’un serveur. Il ressemble à social.example.",
		serverKnown: "Ce serveur est déjà autorisé.",
		otherPages: "Toute autre page",
		bySelection: "par sélection\xA0: choisissez les mots, clic droit, Garder la sélection",
		start: "Commencer par le fil d’exercice",
		library: "Ouvrir la bibliothèque"
	}
});
// components/base/segmented.tsx
/** One of a few, all of them in view. Buttons, not radios: a press changes the screen at once. */
function Segmented({ label, options, value, onChoose }) {
	return /* @__PURE__ */ a("fieldset", {
		class: "segmented",
		"aria-label": label,
		children: options.map((option) => /* @__PURE__ */ a("button", {
			type: "button",
			"aria-pressed": option.value === value,
			onClick: () => onChoose(option.value),
			...option.lang ? { lang: option.lang } : {},
			children: option.words
		}, option.value))
	});
}
// components/welcome/ethic-screen.tsx
/** One of the three pages: a question, what to keep in mind, and beside each point what Earshot does about it. */
function EthicScreen({ ethic, country, onCountry }) {
	const page = welcomeOf(useLanguage())[ethic];
	return /* @__PURE__ */ a("div", {
		class: "aside-and-main",
		children: [/* @__PURE__ */ a("div", {
			class: "aside",
			children: [/* @__PURE__ */ a("h1", {
				tabIndex: -1,
				children: page.head
			}), /* @__PURE__ */ a("p", {
				class: "ask",
				children: [
					page.ask,
					" ",
					"source" in page ? /* @__PURE__ */ a("span", {
						class: "small faint",
						children: page.source
					}) : null
				]
			})]
		}), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("ul", {
			class: "points",
			children: page.points.map(({ claim, more, does }, index) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("p", { children: [
				/* @__PURE__ */ a("b", { children: claim }),
				" ",
				more
			] }), /* @__PURE__ */ a("div", {
				class: "does",
				children: [/* @__PURE__ */ a("p", { children: [
					/* @__PURE__ */ a("b", { children: "Earshot" }),
					" ",
					does
				] }), ethic === "wanted" && index === page.points.length - 1 ? /* @__PURE__ */ a(HelpLines, {
					country,
					onCountry
				}) : null]
			})] }, claim))
		}), ethic === "findable" ? /* @__PURE__ */ a(Retelling, {}) : null] })]
	});
}
/** Whose lines are shown is a matter of where the reader lives, not of the language they read. */
function HelpLines({ country, onCountry }) {
	const { wanted } = welcomeOf(useLanguage());
	return /* @__PURE__ */ a("label", {
		class: "help-lines",
		children: [
			wanted.helpLines,
			" ",
			/* @__PURE__ */ a("select", {
				class: "input",
				value: country,
				onChange: (event) => {
					const chosen = COUNTRIES.find((one) => one === event.currentTarget.value);
					if (chosen) onCountry(chosen);
				},
				children: COUNTRIES.map((one) => /* @__PURE__ */ a("option", {
					value: one,
					children: wanted.countries[one]
				}, one))
			})
		]
	});
}
function Retelling() {
	const { findable } = welcomeOf(useLanguage());
	const { before } = findable;
	return /* @__PURE__ */ a("div", {
		class: "retelling",
		children: [
			/* @__PURE__ */ a("p", { children: [
				/* @__PURE__ */ a("small", { children: findable.clipped }),
				before.start,
				/* @__PURE__ */ a("u", { children: before.telling }),
				before.end
			] }),
			/* @__PURE__ */ a(Icon, { name: "arrow" }),
			/* @__PURE__ */ a("p", { children: [/* @__PURE__ */ a("small", { children: findable.handedOut }), findable.after] })
		]
	});
}
// components/welcome/first-screen.tsx
/** One voice, what Earshot is for, and what it never does. */
function FirstScreen() {
	const language = useLanguage();
	const words = welcomeOf(language);
	return /* @__PURE__ */ a($, { children: [
		/* @__PURE__ */ a("h1", {
			class: "sr",
			tabIndex: -1,
			children: words.title
		}),
		/* @__PURE__ */ a(Quotation, {
			text: {
				text: words.quotation,
				masks: []
			},
			lang: language,
			children: words.quoted
		}),
		/* @__PURE__ */ a("ul", {
			class: "vows",
			children: [words.vows.map(({ head, body }) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("b", { children: head }), body] }, head)), /* @__PURE__ */ a("li", {
				class: "never",
				children: [/* @__PURE__ */ a("b", { children: words.never.head }), words.never.body]
			})]
		})
	] });
}
// components/base/state.tsx
/** A state in a line: an icon and words. `done` is accent and a tick; only `care` and `stop` are alarms. */
function State({ icon, tone = "plain", children }) {
	return /* @__PURE__ */ a("span", {
		class: tone === "plain" ? "state" : `state ${tone}`,
		children: [/* @__PURE__ */ a(Icon, { name: icon }), /* @__PURE__ */ a("span", { children })]
	});
}
// components/welcome/host-name.ts
/**
* The host name in what a person typed or pasted: `social.example`, `https://social.example/@someone`,
* `@someone@social.example`. Null for anything that is not one public host: no wildcard, address, port, user or
* single-label name. Punycode for names in other scripts.
*/
function toHostName(typed) {
	const words = typed.trim();
	const address = /^@[^@\s/]+@([^@\s/]+)$/.exec(words)?.[1] ?? words;
	if (/[\s*%]/.test(address)) return null;
	const text = /^https?:\/\//i.test(address) ? address : `https://${address}`;
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.port || url.username || url.password) return null;
	const host = url.hostname.replace(/\.$/, "").toLowerCase();
	const labels = host.split(".");
	const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
	const top = labels.at(-1) ?? "";
	return labels.length > 1 && host.length <= 253 && wellFormed && /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(top) ? host : null;
}
// components/welcome/server-field.tsx
/** Names one server of the user's own, to be allowed by itself. */
function ServerField({ servers, onAllow }) {
	const words = welcomeOf(useLanguage()).sites;
	const [typed, setTyped] = d("");
	const [wrong, setWrong] = d(null);
	const allow = () => {
		const host = toHostName(typed);
		const why = !host ? words.serverWrong : servers.includes(host) ? words.serverKnown : null;
		setWrong(why);
		if (host && !why) {
			onAllow(host);
			setTyped("");
		}
	};
	return /* @__PURE__ */ a("form", {
		class: "server",
		noValidate: true,
		onSubmit: (event) => {
			event.preventDefault();
			allow();
		},
		children: [
			/* @__PURE__ */ a("label", {
				class: "label",
				for: "server",
				children: words.server
			}),
			/* @__PURE__ */ a("div", {
				class: "row",
				children: [/* @__PURE__ */ a("input", {
					id: "server",
					class: "input",
					type: "text",
					inputMode: "url",
					autocomplete: "off",
					autocapitalize: "none",
					spellcheck: false,
					placeholder: "social.example",
					"aria-describedby": "server-hint",
					"aria-invalid": wrong !== null,
					value: typed,
					onInput: (event) => {
						setTyped(event.currentTarget.value);
						setWrong(null);
					}
				}), /* @__PURE__ */ a("button", {
					type: "submit",
					class: "btn",
					children: words.allow
				})]
			}),
			/* @__PURE__ */ a("p", {
				id: "server-hint",
				class: wrong ? "hint wrong" : "hint",
				role: wrong ? "alert" : void 0,
				children: wrong ?? words.serverHint
			})
		]
	});
}
// components/welcome/sites-screen.tsx
/** The choice of sites. A site's permission is asked for when its button is pressed, and for this one alone. */
function SitesScreen(props) {
	const language = useLanguage();
	const words = welcomeOf(language).sites;
	const engines = new Intl.ListFormat(language, { type: "disjunction" }).format(props.engines);
	return /* @__PURE__ */ a("div", {
		class: "aside-and-main",
		children: [/* @__PURE__ */ a("div", {
			class: "aside",
			children: [/* @__PURE__ */ a("h1", {
				tabIndex: -1,
				children: words.head
			}), /* @__PURE__ */ a("p", {
				class: "ask",
				children: words.ask
			})]
		}), /* @__PURE__ */ a("div", {
			class: "sites",
			children: [
				/* @__PURE__ */ a("div", {
					class: "practice",
					children: [/* @__PURE__ */ a("p", { children: [
						/* @__PURE__ */ a("b", { children: words.practice }),
						" ",
						/* @__PURE__ */ a("span", {
							class: "soft",
							children: words.practiceMore
						})
					] }), /* @__PURE__ */ a(State, {
						icon: "tick",
						tone: "done",
						children: words.alwaysOn
					})]
				}),
				/* @__PURE__ */ a("p", {
					class: "outcome",
					role: "status",
					children: props.outcome
				}),
				/* @__PURE__ */ a(Group, {
					head: words.networks,
					choices: props.networks,
					onAllow: props.onAllow,
					onStop: props.onStop
				}),
				/* @__PURE__ */ a(Group, {
					head: words.communities,
					choices: props.communities,
					onAllow: props.onAllow,
					onStop: props.onStop
				}),
				props.engines.length > 0 ? /* @__PURE__ */ a("section", { children: [
					/* @__PURE__ */ a("h2", { children: words.servers(engines) }),
					/* @__PURE__ */ a("ul", { children: props.servers.map((host) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("span", { children: host }), /* @__PURE__ */ a(Allowed, {
						name: host,
						onStop: () => props.onStopServer(host)
					})] }, host)) }),
					/* @__PURE__ */ a(ServerField, {
						servers: props.servers,
						onAllow: props.onAllowServer
					})
				] }) : null,
				/* @__PURE__ */ a("p", {
					class: "other",
					children: [
						/* @__PURE__ */ a("b", { children: words.otherPages }),
						" ",
						/* @__PURE__ */ a("span", {
							class: "soft",
							children: words.bySelection
						})
					]
				})
			]
		})]
	});
}
function Group({ head, choices, onAllow, onStop }) {
	const words = welcomeOf(useLanguage()).sites;
	if (choices.length === 0) return null;
	return /* @__PURE__ */ a("section", { children: [/* @__PURE__ */ a("h2", { children: head }), /* @__PURE__ */ a("ul", { children: choices.map((choice) => /* @__PURE__ */ a("li", { children: [/* @__PURE__ */ a("span", { children: choice.name }), choice.allowed ? /* @__PURE__ */ a(Allowed, {
		name: choice.name,
		onStop: () => onStop(choice)
	}) : /* @__PURE__ */ a("button", {
		type: "button",
		class: "btn small",
		"aria-label": words.allowSite(choice.name),
		onClick: () => onAllow(choice),
		children: words.allow
	})] }, choice.id)) })] });
}
function Allowed({ name, onStop }) {
	const words = welcomeOf(useLanguage()).sites;
	return /* @__PURE__ */ a("span", {
		class: "allowed",
		children: [/* @__PURE__ */ a(State, {
			icon: "tick",
			tone: "done",
			children: words.allowed
		}), /* @__PURE__ */ a("button", {
			type: "button",
			class: "btn quiet small icon",
			title: words.stop(name),
			onClick: onStop,
			children: /* @__PURE__ */ a(Icon, {
				name: "close",
				label: words.stop(name)
			})
		})]
	});
}
// components/welcome/welcome-view.tsx
var isEthic = (step) => ETHICS.includes(step);
/** The first run. Its steps are links to fragments, so that the browser's own Back and Forward work. */
function WelcomeView(props) {
	const { step, pages } = props;
	const language = useLanguage();
	const words = welcomeOf(language);
	const main = T(null);
	const shown = T(step);
	A(() => {
		if (shown.current === step) return;
		shown.current = step;
		window.scrollTo(0, 0);
		main.current?.querySelector("h1")?.focus();
	}, [step]);
	const next = (label) => /* @__PURE__ */ a("a", {
		class: "btn primary large",
		href: `#${stepAfter(step)}`,
		children: label
	});
	const back = /* @__PURE__ */ a("a", {
		class: "btn quiet large",
		href: `#${stepBefore(step)}`,
		children: words.back
	});
	if (step === "welcome") return /* @__PURE__ */ a(Page, {
		main,
		step,
		beside: /* @__PURE__ */ a(Segmented, {
			label: words.language,
			options: [{
				value: "en",
				words: "English",
				lang: "en"
			}, {
				value: "fr",
				words: "Français",
				lang: "fr"
			}],
			value: language,
			onChoose: props.onLanguage
		}),
		foot: /* @__PURE__ */ a($, { children: [
			next(words.begin),
			/* @__PURE__ */ a("a", {
				class: "btn quiet large",
				href: pages.practice,
				children: words.lookAround
			}),
			/* @__PURE__ */ a("span", {
				class: "faint push",
				children: words.ahead
			})
		] }),
		children: /* @__PURE__ */ a(FirstScreen, {})
	});
	if (isEthic(step)) return /* @__PURE__ */ a(Page, {
		main,
		step,
		beside: /* @__PURE__ */ a(Ethics, { at: step }),
		foot: /* @__PURE__ */ a($, { children: [next(words.agreed), back] }),
		children: /* @__PURE__ */ a(EthicScreen, {
			ethic: step,
			country: props.country,
			onCountry: props.onCountry
		})
	});
	return /* @__PURE__ */ a(Page, {
		main,
		step,
		beside: /* @__PURE__ */ a("span", {
			class: "faint",
			children: words.sites.step
		}),
		foot: /* @__PURE__ */ a($, { children: [
			/* @__PURE__ */ a("a", {
				class: "btn primary large",
				href: pages.practice,
				children: words.sites.start
			}),
			/* @__PURE__ */ a("a", {
				class: "btn quiet large",
				href: pages.library,
				children: words.sites.library
			}),
			back
		] }),
		children: /* @__PURE__ */ a(SitesScreen, { ...props.sites })
	});
}
function Page({ main, step, beside, foot, children }) {
	return /* @__PURE__ */ a("div", {
		class: `first-run at-${step}`,
		children: [
			/* @__PURE__ */ a("header", {
				class: "head",
				children: [/* @__PURE__ */ a(Wordmark, {}), /* @__PURE__ */ a("div", {
					class: "push",
					children: beside
				})]
			}),
			/* @__PURE__ */ a("main", {
				ref: main,
				children
			}, step),
			/* @__PURE__ */ a("footer", {
				class: "foot",
				children: foot
			})
		]
	});
}
/** The three pages by name; one that was read is a link back to it. */
function Ethics({ at }) {
	const words = welcomeOf(useLanguage());
	const here = ETHICS.indexOf(at);
	return /* @__PURE__ */ a("nav", {
		"aria-label": words.steps,
		children: /* @__PURE__ */ a("ol", {
			class: "steps",
			children: ETHICS.map((ethic, index) => {
				const name = `${index + 1} ${words[ethic].step}`;
				if (index < here) return /* @__PURE__ */ a("li", { children: /* @__PURE__ */ a("a", {
					href: `#${ethic}`,
					children: name
				}) }, ethic);
				return /* @__PURE__ */ a("li", {
					...index === here ? { "aria-current": "step" } : {},
					children: name
				}, ethic);
			})
		})
	});
}
// entrypoints/welcome/use-sites.ts
/** The sites to choose from, with what the browser allows now, and the presses that change it. */
function useSites() {
	const allowed = useAllowedOrigins() ?? /* @__PURE__ */ new Set();
	const language = useLanguage();
	const [outcome, setOutcome] = d(null);
	const ask = (name, origins) => {
		const declined = welcomeOf(language).sites.declined(name);
		setOutcome(null);
		allow(origins).then((given) => setOutcome(given ? null : declined), () => setOutcome(declined));
	};
	/** A server that is of a known site asks for that site; a mailbox or a machine of the user's own is never asked for. */
	const askServer = (host) => {
		const place = toPlace(`https://${host}/`, knownSites);
		if (place.kind === "refused") setOutcome(termsOf(language).refusals[place.reason]);
		else if (place.kind === "site") ask(place.site.name, originsOf(place.site));
		else ask(host, originsOfHost(host));
	};
	const choices = (kind) => knownSites.filter((site) => site.kind === kind && site.hosts.length > 0).map((site) => ({
		id: site.id,
		name: site.name,
		allowed: originsOf(site).every((origin) => allowed.has(origin))
	})).sort((a, b) => a.name.localeCompare(b.name));
	const originsFor = ({ id }) => {
		const site = knownSites.find((known) => known.id === id);
		return site ? originsOf(site) : [];
	};
	return {
		networks: choices("network"),
		communities: choices("community"),
		servers: ownServers(allowed),
		engines: knownSites.filter(({ kind }) => kind === "engine").map(({ name }) => name),
		outcome,
		onAllow: (choice) => ask(choice.name, originsFor(choice)),
		onStop: (choice) => void stop(originsFor(choice)),
		onAllowServer: askServer,
		onStopServer: (host) => void stop(originsOfHost(host))
	};
}
// entrypoints/welcome/main.tsx
var library = openLibrary();
function Welcome({ settings }) {
	const step = useStep();
	const sites = useSites();
	A(() => {
		if (step === "sites") library.saveSettings({ welcomed: true });
	}, [step]);
	A(() => {
		const country = countryOf(browser.i18n.getUILanguage());
		if (!settings.welcomed && country && step === "welcome") library.saveSettings({ country });
	}, []);
	return /* @__PURE__ */ a(WelcomeView, {
		step,
		country: settings.country,
		sites,
		pages: {
			practice: ownPage("practice.html"),
			library: ownPage("library.html")
		},
		onLanguage: (language) => void library.saveSettings({ language }),
		onCountry: (country) => void library.saveSettings({ country })
	});
}
function useStep() {
	const [step, setStep] = d(() => toStep(location.hash));
	A(() => {
		const follow = () => setStep(toStep(location.hash));
		addEventListener("hashchange", follow);
		return () => removeEventListener("hashchange", follow);
	}, []);
	return step;
}
startPage(library, (language) => welcomeOf(language).title, Welcome);
