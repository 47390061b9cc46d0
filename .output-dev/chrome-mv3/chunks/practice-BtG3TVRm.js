const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["chunks/composer-BHN6wm9U.js","chunks/page-BURCXu7X.js","assets/page-DkJcdjGJ.css","chunks/terms-Chy3-kaO.js"])))=>i.map(i=>d[i]);
import { A as d, C as Icon, D as browser, E as catalogueOf, M as $, O as A, T as a, _ as uuid, b as Wordmark, d as knownSites, i as openLibrary, r as now, s as languageOf, t as startPage, v as ownPage, w as useLanguage, x as toBlocks, y as sitesOfHost } from "./page-BURCXu7X.js";
import { n as openPanel, r as Keys, t as send } from "./send-UHGEGiW7.js";
// assets/practice/english.ts
var english = [
	{
		slug: "upside-down",
		name: "quiet harbour",
		handle: "quiet_harbour",
		at: "2026-11-12T02:41:00Z",
		lang: "en",
		words: ["Third visit this winter. When I said the pain was a nine, he typed “patient claims nine”. I can read upside down. I’m not claiming anything, I’m telling you.", "Then a nurse pulled up a chair and asked what usually works. Nobody had asked me that. I cried, and it wasn’t the pain."],
		replies: [{
			slug: "scaffolding",
			name: "Dele Marsh-Okonjo",
			handle: "dele_up_top",
			at: "2026-11-12T06:15:00Z",
			lang: "en",
			words: ["Twenty two years on scaffolding and I “claim” a bad back. Asked for my notes. It’s on every page. My wife “states”. The dog is the only one nobody doubts."]
		}, {
			slug: "template",
			name: "tessellate",
			handle: "tessellate",
			at: "2026-11-12T07:02:00Z",
			lang: "en",
			words: ["Emergency nurse, fourteen years. Some of us hate that verb as much as you do. It’s in the template. That isn’t an excuse, it’s where to send the complaint."],
			replies: [{
				slug: "almost-worse",
				name: "quiet harbour",
				handle: "quiet_harbour",
				at: "2026-11-12T07:30:00Z",
				lang: "en",
				words: ["@tessellate I didn’t know it was a template. That’s almost worse? But thank you for saying where."]
			}]
		}]
	},
	{
		slug: "the-number",
		name: "windowseat",
		handle: "windowseat",
		at: "2026-11-11T22:10:00Z",
		lang: "en",
		words: ["The pharmacist said the number quietly so the line behind me wouldn’t hear it. $318. I was more grateful for the quiet than for the coupon she found after.", "I take it every second day now. Don’t write to me about that, I know."],
		replies: [{
			slug: "the-form",
			name: "Ruth Abernathy-Cole",
			handle: "ruth_files_things",
			at: "2026-11-11T22:48:00Z",
			lang: "en",
			words: ["Not writing to you about that. Writing to say there’s a form, it’s two pages, the clinic signs the second one. I scanned it. ruth.ac@mailbox.example or 613-555-0148, ask for Ruth, my brother also answers and he’s useless."]
		}, {
			slug: "eight-months",
			name: "no sugar no cream",
			handle: "nosugarnocream",
			at: "2026-11-12T01:20:00Z",
			lang: "en",
			words: ["please tell your doctor about the second days. they cant fix what they dont know. (i didnt tell mine either. 8 months)"]
		}]
	},
	{
		slug: "medium-cool",
		name: "tomato_ledger",
		handle: "tomato_ledger",
		at: "2026-11-11T16:05:00Z",
		lang: "en",
		words: ["She explained it to my son first and to us second. He is six. He asked if the scar would be cool. She thought about it, properly thought, and said: medium cool.", "He has told everyone at school that it will be medium cool. I haven’t told anyone anything."],
		replies: [{
			slug: "a-thing",
			name: "Bert Holloway-Finch",
			handle: "bert_hf",
			at: "2026-11-11T18:30:00Z",
			lang: "en",
			words: ["Ours was told she wouldn’t feel a thing. She felt a thing. She’s thirty-one and it still comes up at Christmas. Medium cool is the right answer."]
		}]
	},
	{
		slug: "eleven-seconds",
		name: "slow tide",
		handle: "slow_tide",
		at: "2026-11-11T09:37:00Z",
		lang: "en",
		words: ["People finish my sentences. The speech therapist waits. Eleven seconds once, I counted. It felt like being handed my coat."]
	},
	{
		slug: "nineteen-letters",
		name: "the eighth opinion",
		handle: "eighth_opinion",
		at: "2026-11-10T20:12:00Z",
		lang: "en",
		words: [
			"For those who collect them, the file so far:",
			"• 2015, anxiety\n• 2017, anxiety, in a nicer office\n• 2019, yoga\n• 2022, “we may never know”, said with a hand already on the door",
			"This year somebody sat down and said: I don’t know what this is, but I’m staying until we do. It has a name now, nineteen letters. She had to look it up in front of me. That was the best part."
		],
		replies: [{
			slug: "nicer-office",
			name: "pigeon fancier",
			handle: "pigeonfancier",
			at: "2026-11-10T20:31:00Z",
			lang: "en",
			words: ["> anxiety, in a nicer office", "I am deceased. (I am not. They checked, once I insisted.)"]
		}]
	},
	{
		slug: "the-shoes",
		name: "Okka Lind-Bray",
		handle: "okka_at_home",
		at: "2026-11-10T13:50:00Z",
		lang: "en",
		words: ["They told me afterwards that it had been an emergency. In the room nobody said a word to me. I counted shoes under the curtain, eleven people. My body knew before I did.", "He’s fine. “We’re both fine” is what I say too. Could somebody please write it on the whiteboard: the woman is awake."],
		replies: [{
			slug: "by-the-wall",
			name: "two and a half kids",
			handle: "twoandahalfkids",
			at: "2026-11-10T15:04:00Z",
			lang: "en",
			words: ["I was the one by the wall with a bag nobody had asked for. I’d have given anything for one person to say: stand here, she can see you from here."]
		}]
	},
	{
		slug: "about-an-ear",
		name: "Marguerite Dunne",
		handle: "big_marg",
		at: "2026-11-09T18:22:00Z",
		lang: "en",
		words: ["I came about my ear. She looked in the ear. She said “that’s infected” and gave me drops for the ear. Nine minutes. No scale.", "I weigh 140 kilos and I had never, in my adult life, had an appointment about an ear. I sat in the car and laughed till I had to put the drops in."],
		replies: [{
			slug: "a-thumb",
			name: "thumbelino",
			handle: "thumbelino",
			at: "2026-11-09T19:00:00Z",
			lang: "en",
			words: ["“Have you thought about losing some weight?” IT’S A THUMB."]
		}]
	},
	{
		slug: "bed-eleven",
		name: "Gord Petrie",
		handle: "gord_p_rink",
		at: "2026-11-09T11:45:00Z",
		lang: "en",
		words: ["To the tall night nurse with the squeaky left shoe. I couldn’t ask your name on account of the tube. You gave me the hockey score every night, also when we lost. Mostly when we lost.", "I’m home. It’s Gord, from bed 11. The shoe is how I knew it was going to be an ok night."]
	},
	{
		slug: "sustained",
		name: "H. Castellan",
		handle: "castellan_h",
		at: "2026-11-08T21:15:00Z",
		lang: "en",
		words: ["My wife was a judge. Today a young man called her sweetie and asked me what she would like for lunch. She said: “Sustained.”", "Nobody laughed but us."]
	},
	{
		slug: "the-letter",
		name: "laminated",
		handle: "laminated_by_mum",
		at: "2026-11-08T14:30:00Z",
		lang: "en",
		words: [
			"I carry a letter. Signed by my haematologist, laminated by my mother. It says what to give me in a crisis and how fast. Mostly they put it down without reading it and ask when I last used.",
			"Tonight the nurse read it, read it AGAIN, and said: ok, you’re the expert, tell me if I get this wrong. Nine years of that letter and it’s the first time anybody has needed me awake.",
			"If you want to make one: https://letters.example/crisis-plan"
		]
	},
	{
		slug: "the-portal",
		name: "lower deck",
		handle: "lowerdeck_anna",
		at: "2026-11-07T12:18:00Z",
		lang: "en",
		words: ["Pathology came through on the portal at 6.12 this morning, on the bus. They spell out carcinoma. What they don’t spell out is who to ring. The recording gave me (416) 555-0177. That’s the fax."],
		replies: [{
			slug: "parents-evening",
			name: "margin of error",
			handle: "margin_of_error",
			at: "2026-11-07T13:40:00Z",
			lang: "en",
			words: ["@lowerdeck_anna mine arrived in the middle of parents’ evening. I nodded at the maths teacher for ten minutes. Apparently he’s doing well. My son, not me."]
		}]
	},
	{
		slug: "one-point",
		name: "shift b",
		handle: "shift_b",
		at: "2026-11-07T05:55:00Z",
		lang: "en",
		words: ["where i work its 1 point for a hospital day and 2 if the note is late. sat 3 hrs in the clinic for a note that says i was in the clinic. doc wrote at the bottom “and should not have had to be”", "framed it. got the point anyway"]
	},
	{
		slug: "fair",
		name: "Rollie",
		handle: "rollie_since_94",
		at: "2026-11-06T17:08:00Z",
		lang: "en",
		words: ["Positive since ’94. New resident, first question: how did you get it. I asked how she got her flu. Long silence. Then she said, fair, I’m sorry, what do you need from me today?", "Started as the worst appointment of the year, ended as the best. I’m keeping her."]
	},
	{
		slug: "opening-at-the-back",
		name: "ex white coat",
		handle: "ex_white_coat",
		at: "2026-11-06T08:20:00Z",
		lang: "en",
		words: ["Thirty years of telling people to pop this on, opening at the back. Today I popped it on. It does not close. It was never going to close. Did none of us ever look?"]
	},
	{
		slug: "the-word-for-breathe",
		name: "Noreen from up the lake",
		handle: "noreen_up_the_lake",
		at: "2026-11-05T19:33:00Z",
		lang: "en",
		words: ["Where I’m from they fly you out at thirty-six weeks. I had my girl nine hundred km from my mother, who was on the phone, propped against the water jug. The nurse asked her for our word for breathe and said it all night, badly.", "My mother laughed so hard she forgot to be scared."]
	},
	{
		slug: "the-radiator",
		name: "HAROLD",
		handle: "harold_types_loud",
		at: "2026-11-05T10:02:00Z",
		lang: "en",
		words: ["AGE 81. YOUNG DOCTOR ASKED IF I HAD ANY TROUBLE IN THE BEDROOM. I SAID YES THE RADIATOR KNOCKS. HE WAITED. WE GOT THERE IN THE END. I HAD NOT SAID IT TO ANYONE SINCE JOAN. REGARDS HAROLD"]
	},
	{
		slug: "not-on-the-paper",
		name: "B. Szep",
		handle: "bszep_1971",
		at: "2026-11-04T23:11:00Z",
		lang: "en",
		words: ["Just once I’d like the discharge paper to say what they said out loud. “You’ll be fine” isn’t on it. “Drug seeking?” is. With the question mark, like that makes it polite."]
	},
	{
		slug: "the-green-scarf",
		name: "moss and marrow",
		handle: "moss_and_marrow",
		at: "2026-11-04T15:26:00Z",
		lang: "en",
		words: ["Reception called my old name across the whole waiting room, twice. I studied a poster about gallstones. Then the doctor put her head out and said: green scarf? You’re next.", "She’d read the line on the chart. All it takes is one line, and somebody who reads it, and a scarf."]
	},
	{
		slug: "b-flat",
		name: "hum",
		handle: "hum_in_b_flat",
		at: "2026-11-03T04:44:00Z",
		lang: "en",
		words: ["Hospital lights hum in B flat. I told the registrar, mostly to be saying something. She switched one bank off and asked if that was better. It was worse. She switched it back on and thanked me for the data."]
	},
	{
		slug: "the-pen",
		name: "night bus 9",
		handle: "nightbus9",
		at: "2026-11-03T01:09:00Z",
		lang: "en",
		note: "suicide, and getting through a night",
		words: ["I told the triage desk I was suicidal and wasn’t safe on my own. She asked for my postal code. I know she has to. But I’d spent every word I had on the first sentence.", "The second one, the guy with the lanyard, put his pen down before he said anything. That’s it. That was the whole treatment. I’m at my sister’s."],
		replies: [{
			slug: "seen-a-pen",
			name: "Imke V.",
			handle: "imke_on_lates",
			at: "2026-11-03T06:58:00Z",
			lang: "en",
			words: ["Glad you’re at your sister’s. I do lates on a ward like that, and I’ve watched a pen decide a night."]
		}]
	},
	{
		slug: "five-minutes",
		name: "battery low",
		handle: "battery_low_09",
		at: "2026-11-02T16:40:00Z",
		lang: "en",
		words: ["im 15 and my dr asked my mum to wait outside for 5 min and asked ME how its going with the pump. i said bad. nobody knew it was bad. 5 min lol"]
	},
	{
		slug: "chose-the-words",
		name: "odd socks olive",
		handle: "oddsocksolive",
		at: "2026-11-02T11:12:00Z",
		lang: "en",
		followersOnly: true,
		words: ["My daughter had to translate my result for me. She is fourteen, and she chose the words so carefully. I am only telling you lot."]
	}
];
// assets/practice/french.ts
var french = [
	{
		slug: "quatre-heures",
		name: "veilleuse",
		handle: "veilleuse",
		at: "2026-11-12T09:06:00Z",
		lang: "fr",
		words: ["Quatre heures du matin, je compte les respirations de ma mère. L’infirmière de nuit m’a dit\xA0: «\xA0Vous avez le droit de dormir, vous savez.\xA0» C’est la première fois depuis mars que quelqu’un me parle de moi.", "J’ai dormi quarante minutes. Elle respirait toujours."],
		replies: [{
			slug: "la-couverture",
			name: "Marc-Antoine L.",
			handle: "ma_du_rang_trois",
			at: "2026-11-12T12:25:00Z",
			lang: "fr",
			words: ["Nous autres c’était la préposée. A m’a mis une couverture sur les genoux sans rien dire, pis a continué son plancher. Je sais même pas son nom. J’y pense à chaque hiver."]
		}]
	},
	{
		slug: "changement-d-adresse",
		name: "Solène du troisième",
		handle: "solene_du_3e",
		at: "2026-11-10T07:40:00Z",
		lang: "fr",
		words: ["Transférée à huit centimètres. Dans l’ambulance je répétais que j’avais raté. L’interne devait avoir mon âge, les cheveux n’importe comment, elle a dit\xA0: «\xA0Vous n’avez rien raté. Vous changez d’adresse.\xA0»", "Adèle, 3,2 kg. Née à la nouvelle adresse."]
	},
	{
		slug: "sur-le-frigo",
		name: "Capucine Vernois",
		handle: "capucine_v",
		at: "2026-11-08T18:52:00Z",
		lang: "fr",
		words: ["«\xA0C’est dans la tête\xA0» m’a coûté neuf ans et un CDI. La chirurgienne m’a montré les photos\xA0: «\xA0C’est là, là et là.\xA0» J’ai demandé une copie. Elle est sur le frigo, à côté du dessin de mon neveu. On dirait le même artiste."],
		replies: [{
			slug: "le-jeudi",
			name: "Mado",
			handle: "mado_du_jeudi",
			at: "2026-11-08T20:03:00Z",
			lang: "fr",
			words: ["Bravo Capucine\xA0!! on est six à se voir le jeudi avec chacune sa photo dans le sac, t’imagines l’ambiance. Si ça te dit\xA0: jeudi@entraide.example ou 01 99 00 12 34 (laisse sonner, je suis sourde d’une oreille)"]
		}]
	},
	{
		slug: "salle-d-attente",
		name: "chaise bancale",
		handle: "chaise_bancale",
		at: "2026-11-07T17:29:00Z",
		lang: "fr",
		words: ["Appris aujourd’hui aux urgences\xA0:", "1. La chaise du fond est bancale.\n2. «\xA0Bientôt\xA0» veut dire sept heures.\n3. Le monsieur au chapeau attend depuis le matin et n’ose pas redemander.\n4. Quand on redemande pour lui, on les prend tous les deux."]
	},
	{
		slug: "l-interprete",
		name: "deux mains",
		handle: "deux_mains",
		at: "2026-11-05T14:17:00Z",
		lang: "fr",
		words: ["Je suis sourde. Le médecin regardait l’interprète. L’interprète me signait\xA0: «\xA0Il me demande si TU as mal, il me regarde MOI, j’ai mal nulle part.\xA0» On a éclaté de rire. Il a cru que c’était bon signe."]
	},
	{
		slug: "tous-les-trois",
		name: "Aurore et Sam",
		handle: "aurore_et_sam",
		at: "2026-11-04T09:31:00Z",
		lang: "fr",
		note: "perte de grossesse",
		words: ["«\xA0Produits de conception\xA0», c’est ce qui est écrit. Nous on disait Haricot. Celle qui faisait l’échographie a posé la sonde et elle a dit\xA0: «\xA0Je vous laisse un moment, tous les trois.\xA0»", "Le reste de la journée, je l’ai oublié. Ça, non."]
	},
	{
		slug: "le-parking",
		name: "Rachid, taxi 14",
		handle: "taxi_quatorze",
		at: "2026-11-03T20:46:00Z",
		lang: "fr",
		words: ["Les fauteuils de dialyse regardent tous la télé. J’ai demandé à regarder le parking. Deux semaines et un formulaire. Maintenant je vois mon taxi, et je sais qui se gare mal."]
	}
];
// assets/practice/feed.ts
/** The practice feed, newest first. Both languages stand in one feed, as they do where people live with both. */
var feed = [...english, ...french].toSorted((a, b) => b.at.localeCompare(a.at));
// locales/practice.ts
var practiceOf = catalogueOf({
	title: "Practice feed",
	invented: "Nobody in this feed exists.",
	inventedMore: "The people, the towns, the hospitals and the numbers are made up. What happens to them is not rare.",
	point: "Point at a post and press",
	clip: "Clip",
	orPress: ", or press",
	kept: "The words go to your library under a pseudonym; names, addresses and numbers are masked.",
	heavy: "A few are heavy: a crisis, a loss, a diagnosis. Two are refused. Finding out which is part of the exercise.",
	panel: "Side panel",
	library: "Library",
	feed: "Posts",
	contentNote: "Content note:",
	followers: "Followers only",
	replies: (author) => `Replies to ${author}`
}, {
	title: "Fil d’exercice",
	invented: "Personne, dans ce fil, n’existe.",
	inventedMore: "Les gens, les villes, les hôpitaux et les numéros sont inventés. Ce qui leur arrive n’a rien de rare.",
	point: "Pointez une publication et pressez",
	clip: "Garder",
	orPress: ", ou pressez",
	kept: "Les mots vont dans votre bibliothèque sous un pseudonyme\xA0; noms, adresses et numéros sont masqués.",
	heavy: "Quelques-unes sont éprouvantes\xA0: une crise, une perte, un diagnostic. Deux sont refusées. Trouver lesquelles fait partie de l’exercice.",
	panel: "Panneau",
	library: "Bibliothèque",
	feed: "Publications",
	contentNote: "Avertissement\xA0:",
	followers: "Abonnés seulement",
	replies: (author) => `Réponses à ${author}`
});
// components/practice/post-words.tsx
/** A post's words in the elements that people's editors make: paragraphs, line ends, lists, quotes. */
function PostWords({ text }) {
	return /* @__PURE__ */ a($, { children: toBlocks(text).map(({ kind, lines }) => {
		const key = lines[0]?.start;
		const words = ({ start, end }) => text.slice(start, end);
		if (kind === "bullets" || kind === "numbers") return /* @__PURE__ */ a(kind === "bullets" ? "ul" : "ol", { children: lines.map((line) => /* @__PURE__ */ a("li", { children: words(line) }, line.start)) }, key);
		const paragraph = /* @__PURE__ */ a("p", { children: lines.map((line, index) => [index > 0 ? /* @__PURE__ */ a("br", {}, line.start) : null, words(line)]) }, key);
		return kind === "quote" ? /* @__PURE__ */ a("blockquote", { children: paragraph }, key) : paragraph;
	}) });
}
// components/practice/practice-post.tsx
/** The address that the practice feed would have, were it a site. Nothing is ever asked of it. */
var SITE = "https://practice.earshot.example";
var SCHEMA = "https://schema.org";
/**
* A post and the replies to it, in the plain semantic markup of schema.org, as a site that takes care would write it:
* an `article`, its author, its time, its words. The clipper reads it as it reads any other page.
*/
function PracticePostView({ post, isReply = false }) {
	const language = useLanguage();
	const words = practiceOf(language);
	const replies = post.replies ?? [];
	return /* @__PURE__ */ a("article", {
		id: post.slug,
		class: isReply ? "post reply" : "post",
		lang: post.lang,
		itemscope: true,
		itemtype: `${SCHEMA}/${isReply ? "Comment" : "SocialMediaPosting"}`,
		itemid: `${SITE}/posts/${post.slug}`,
		...isReply ? { itemprop: "comment" } : {},
		children: [
			/* @__PURE__ */ a("link", {
				itemprop: "url",
				href: `${SITE}/posts/${post.slug}`
			}),
			/* @__PURE__ */ a("meta", {
				itemprop: "inLanguage",
				content: post.lang
			}),
			/* @__PURE__ */ a("span", {
				class: "face",
				"aria-hidden": "true",
				children: [...post.name][0]?.toLocaleUpperCase(post.lang)
			}),
			/* @__PURE__ */ a("div", {
				class: "body",
				children: [
					/* @__PURE__ */ a("header", { children: [
						/* @__PURE__ */ a("span", {
							class: "author",
							itemprop: "author",
							itemscope: true,
							itemtype: `${SCHEMA}/Person`,
							children: [
								/* @__PURE__ */ a("b", {
									itemprop: "name",
									children: post.name
								}),
								" ",
								/* @__PURE__ */ a("span", {
									itemprop: "alternateName",
									children: ["@", post.handle]
								}),
								/* @__PURE__ */ a("link", {
									itemprop: "url",
									href: `${SITE}/@${post.handle}`
								})
							]
						}),
						" ",
						/* @__PURE__ */ a("a", {
							class: "when",
							href: `#${post.slug}`,
							children: /* @__PURE__ */ a("time", {
								itemprop: "datePublished",
								dateTime: post.at,
								lang: language,
								children: toTime(post.at, language)
							})
						}),
						post.followersOnly ? /* @__PURE__ */ a("span", {
							class: "audience",
							itemprop: "audience",
							itemscope: true,
							itemtype: `${SCHEMA}/Audience`,
							lang: language,
							children: [
								/* @__PURE__ */ a("meta", {
									itemprop: "audienceType",
									content: "followers"
								}),
								/* @__PURE__ */ a(Icon, { name: "lock" }),
								words.followers
							]
						}) : /* @__PURE__ */ a("span", {
							itemprop: "audience",
							itemscope: true,
							itemtype: `${SCHEMA}/Audience`,
							children: /* @__PURE__ */ a("meta", {
								itemprop: "audienceType",
								content: "public"
							})
						})
					] }),
					post.note ? /* @__PURE__ */ a("p", {
						class: "note",
						children: [
							/* @__PURE__ */ a(Icon, { name: "care" }),
							/* @__PURE__ */ a("span", {
								lang: language,
								children: words.contentNote
							}),
							/* @__PURE__ */ a("span", {
								itemprop: "contentRating",
								children: post.note
							})
						]
					}) : null,
					/* @__PURE__ */ a("div", {
						class: "words",
						itemprop: isReply ? "text" : "articleBody",
						children: /* @__PURE__ */ a(PostWords, { text: post.words.join("\n\n") })
					}),
					replies.length > 0 ? /* @__PURE__ */ a("section", {
						class: "replies",
						"aria-label": words.replies(post.name),
						lang: language,
						children: replies.map((reply) => /* @__PURE__ */ a(PracticePostView, {
							post: reply,
							isReply: true
						}, reply.slug))
					}) : null
				]
			})
		]
	});
}
/** The feed has no reader's clock: its times are of one place, so that they are the same for everybody. */
function toTime(at, language) {
	return new Intl.DateTimeFormat(language === "fr" ? "fr-CA" : "en-CA", {
		day: "numeric",
		month: "short",
		hour: "numeric",
		minute: "2-digit",
		hourCycle: "h23",
		timeZone: "UTC"
	}).format(new Date(at));
}
// components/practice/practice-view.tsx
/** The practice feed: says on its face that nobody in it exists, teaches the one gesture, and shows the posts. */
function PracticeView({ posts, shortcut, library, onPanel }) {
	const words = practiceOf(useLanguage());
	return /* @__PURE__ */ a("div", {
		class: "practice",
		children: [/* @__PURE__ */ a("header", {
			class: "top",
			children: [/* @__PURE__ */ a(Wordmark, {}), /* @__PURE__ */ a("div", {
				class: "row push",
				children: [/* @__PURE__ */ a("button", {
					type: "button",
					class: "btn quiet",
					onClick: onPanel,
					children: [/* @__PURE__ */ a(Icon, { name: "panel" }), words.panel]
				}), /* @__PURE__ */ a("a", {
					class: "btn quiet",
					href: library,
					children: [/* @__PURE__ */ a(Icon, { name: "library" }), words.library]
				})]
			})]
		}), /* @__PURE__ */ a("main", { children: [/* @__PURE__ */ a("div", {
			class: "opening",
			children: [
				/* @__PURE__ */ a("h1", { children: words.title }),
				/* @__PURE__ */ a("p", {
					class: "invented",
					children: [
						/* @__PURE__ */ a("b", { children: words.invented }),
						" ",
						words.inventedMore
					]
				}),
				/* @__PURE__ */ a("p", { children: [/* @__PURE__ */ a(Icon, { name: "pointer" }), /* @__PURE__ */ a("span", { children: [
					words.point,
					" ",
					/* @__PURE__ */ a("b", { children: words.clip }),
					shortcut ? /* @__PURE__ */ a($, { children: [
						words.orPress,
						" ",
						/* @__PURE__ */ a(Keys, { shortcut })
					] }) : null,
					". ",
					words.kept
				] })] }),
				/* @__PURE__ */ a("p", { children: [/* @__PURE__ */ a(Icon, { name: "care" }), /* @__PURE__ */ a("span", { children: words.heavy })] })
			]
		}), /* @__PURE__ */ a("section", {
			class: "feed",
			"aria-label": words.feed,
			children: posts.map((post) => /* @__PURE__ */ a(PracticePostView, { post }, post.slug))
		})] })]
	});
}
// capture/composed.ts
/** Walks of the composed tree: sites build posts out of open shadow roots (Reddit does), which `closest` does not leave. */
var parentOf = (element) => {
	const parent = element.assignedSlot ?? element.parentNode;
	if (parent instanceof Element) return parent;
	return parent instanceof ShadowRoot ? parent.host : null;
};
/** The nearest element that matches, this one included, also beyond the shadow roots that it stands in. */
function closestComposed(element, selector) {
	let at = element;
	while (at) {
		const found = at.closest(selector);
		if (found) return found;
		const root = at.getRootNode();
		at = root instanceof ShadowRoot ? root.host : null;
	}
	return null;
}
/** Whether `outer` is `inner` or an ancestor of it in the composed tree. */
function containsComposed(outer, inner) {
	for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
	return false;
}
/** The innermost element that has the focus, inside open shadow roots too; null where nothing or only the page has it. */
function focusedElement(document) {
	let at = document.activeElement;
	while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
	return at === document.body || at === document.documentElement ? null : at;
}
/** The innermost element that an event really began at. */
var eventOrigin = (event) => {
	const first = event.composedPath()[0];
	return first instanceof Element ? first : null;
};
/** Whether people write in this element: Earshot never reads what stands in one. */
var isEditable = (element) => element.matches("input, textarea, select") || element instanceof HTMLElement && element.isContentEditable;
// sites/choose.ts
/**
* Which sites read a page, the first to be asked first: those that name its host; where none does, every engine whose
* markup is there; and last the generic readers that find what they know. An engine's reader that finds no post on a
* page leaves it to the next.
*/
function choose(sites, url, document) {
	const host = URL.parse(url)?.hostname ?? "";
	const own = sitesOfHost(sites, host);
	const found = (site) => !site.hosts.length && (site.detects?.(document) ?? false);
	const engines = own.length ? [] : sites.filter((site) => site.kind !== "generic" && found(site));
	const generic = own.length ? [] : sites.filter((site) => site.kind === "generic" && found(site));
	return [
		...own,
		...engines,
		...generic
	];
}
// capture/find-post.ts
/** Milliseconds. */
var ASK_AGAIN = 2e3;
/** Finds posts with the sites that read this page. Which those are is asked once for an address, not for a pointer. */
function createFinder(window, sites) {
	let asked = null;
	const chosen = () => {
		const address = window.location.href;
		const at = window.performance.now();
		if (asked?.address !== address || asked.chosen.length === 0 && at - asked.at > ASK_AGAIN) asked = {
			address,
			at,
			chosen: choose(sites(), address, window.document)
		};
		return asked.chosen;
	};
	return {
		at(target) {
			for (const site of chosen()) {
				const post = site.postAt(target);
				if (post) return {
					site,
					post
				};
			}
			return null;
		},
		all(limit) {
			for (const site of chosen()) {
				const found = [];
				for (const post of site.posts(window.document)) {
					found.push({
						site,
						post
					});
					if (found.length >= limit) break;
				}
				if (found.length) return found;
			}
			return [];
		}
	};
}
// capture/frames.ts
var FRAMES = "iframe, frame, object, embed";
/**
* A shortcut is heard by every frame of a tab, and one of them takes it: the frame that has the keyboard, unless the
* pointer has left it for a post of the page around it.
*/
function holdsShortcut(window, watch, isInPost) {
	const focused = focusedElement(window.document);
	const pointed = watch.pointed();
	if (window.top !== window) return window.document.hasFocus() && !focused?.matches(FRAMES) && !watch.hasLeft();
	return !focused?.matches(FRAMES) || pointed !== null && isInPost(pointed);
}
// capture/overlay/build.ts
var SVG = "http://www.w3.org/2000/svg";
/** An element with attributes and children. Never from markup: pages may demand Trusted Types, and text stays text. */
function build(document, tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(...children);
	return element;
}
/** A decoration: what it means always stands beside it in words. */
function buildIcon(document, icon) {
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", `0 0 ${icon.box} ${icon.box}`);
	svg.setAttribute("class", icon.box === 32 ? "i ear" : "i");
	svg.setAttribute("aria-hidden", "true");
	icon.paths.forEach((d, index) => {
		const path = document.createElementNS(SVG, "path");
		path.setAttribute("d", d);
		if (icon.filled && index === icon.paths.length - 1) path.setAttribute("class", "fill");
		svg.append(path);
	});
	return svg;
}
// capture/overlay/free.ts
/** Things that one operates or looks at. What a site builds from plain `div`s is found by its role or its tab stop. */
var CONTROLS = "a[href], button, input, textarea, select, summary, label, video, audio, iframe, img, picture, canvas, svg, object, embed, [role=button], [role=link], [role=textbox], [role=tab], [role=menuitem], [contenteditable=\"\"], [contenteditable=true], [tabindex]";
/** How far the points of the grid lie apart: closer than a word is long and a line is high. CSS pixels. */
var STEP_X = 40;
var STEP_Y = 18;
var MAX_NODES = 12;
var MAX_RECTS = 60;
/**
* Whether a control at `box` would cover no text and nothing that can be operated. It asks the page what is painted at
* a grid of points, so it costs the same on every page: some 12 hit tests. `ours` is the overlay's own host: the
* composer in it is in the way, the control is not, because it is about to move.
*/
function isFree(document, box, post, ours) {
	const seen = /* @__PURE__ */ new Set();
	const columns = Math.max(2, Math.ceil(box.width / STEP_X));
	const rows = Math.max(2, Math.ceil(box.height / STEP_Y));
	for (let row = 0; row <= rows; row++) for (let column = 0; column <= columns; column++) {
		const hit = deepHit(document, box.left + 1 + (box.width - 2) * column / columns, box.top + 1 + (box.height - 2) * row / rows, ours);
		if (!hit) return false;
		if (seen.has(hit)) continue;
		seen.add(hit);
		if (isControl(hit, post) || hasTextIn(hit, box)) return false;
	}
	return true;
}
function deepHit(document, x, y, ours) {
	let hit = document.elementFromPoint(x, y);
	if (hit === ours.element) {
		if (ours.root.elementFromPoint(x, y)?.closest(".panel")) return null;
		hit = document.elementsFromPoint(x, y).find((element) => element !== ours.element) ?? null;
	}
	while (hit?.shadowRoot) {
		const inner = hit.shadowRoot.elementFromPoint(x, y);
		if (!inner || inner === hit) break;
		hit = inner;
	}
	return hit;
}
/** A link or a tab stop that is the whole post, or spans it, is where the post lies and not a control in it. */
function isControl(hit, post) {
	const control = closestComposed(hit, CONTROLS);
	if (!control || containsComposed(control, post)) return false;
	if (!containsComposed(post, control)) return !spans(control, control.ownerDocument.documentElement);
	return !spans(control, post);
}
function spans(control, whole) {
	const a = control.getBoundingClientRect();
	const b = whole.getBoundingClientRect();
	return a.width * a.height >= .8 * b.width * b.height;
}
function hasTextIn(element, box) {
	let nodes = 0;
	let rects = 0;
	for (const node of element.childNodes) {
		if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
		if (++nodes > MAX_NODES) return true;
		const range = element.ownerDocument.createRange();
		range.selectNodeContents(node);
		for (const rect of range.getClientRects()) {
			if (++rects > MAX_RECTS) return true;
			if (rect.left < box.left + box.width && rect.right > box.left && rect.top < box.top + box.height && rect.bottom > box.top) return true;
		}
	}
	return false;
}
// capture/overlay/place.ts
var FIRST_LINE = 16;
/** The height of a control that says one line; a card that says more may reach below a short post. */
var ONE_LINE = 36;
var MARGIN = 8;
/** `high` wins where the two cannot both hold. */
var clamp = (value, low, high) => Math.min(Math.max(low, value), high);
var isInView = (box, view) => box.width > 0 && box.height > 0 && box.top < view.height && box.left < view.width && box.top + box.height > 0 && box.left + box.width > 0;
/**
* Where a control of this size goes for a post, or null where that place does not fit into the window. `view` is the
* size of the window, `post` the post's box in it, `rtl` the direction of the post's own text.
*/
function spotAt(place, post, size, view, rtl) {
	if (place === "foot") {
		const left = clamp((view.width - size.width) / 2, 0, view.width);
		return {
			left: Math.round(left),
			top: Math.round(view.height - size.height),
			leans: "bottom"
		};
	}
	const bottom = post.top + post.height;
	if (!isInView(post, view)) return null;
	if (place === "stand") {
		const top = bottom - size.height;
		const left = rtl ? post.left + FIRST_LINE : post.left + post.width - FIRST_LINE - size.width;
		return top >= 0 && bottom <= view.height && left >= 0 && left + size.width <= view.width && size.height < post.height ? {
			left: Math.round(left),
			top: Math.round(top),
			leans: "bottom"
		} : null;
	}
	const right = place === "end" !== rtl;
	const left = right ? post.left + post.width : post.left - size.width;
	if (left < 0 || left + size.width > view.width) return null;
	const shown = clamp(post.top + Math.min(FIRST_LINE, Math.max(0, (post.height - ONE_LINE) / 2)), MARGIN, view.height - size.height - MARGIN);
	if (shown < MARGIN) return null;
	return {
		left: Math.round(left),
		top: Math.round(shown),
		leans: right ? "left" : "right"
	};
}
var GAP = 12;
/**
* Where the composer goes: beside the post where there is room, else docked at the foot of the window. It keeps that
* place while the page scrolls, so that Undo never leaves.
*/
function besidePost(post, size, view, rtl) {
	if (!post) return null;
	const right = post.left + post.width + GAP;
	const left = post.left - GAP - size.width;
	const fits = {
		right: right + size.width + GAP <= view.width,
		left: left >= GAP
	};
	const side = rtl ? fits.left ? left : fits.right ? right : null : fits.right ? right : fits.left ? left : null;
	if (side === null) return null;
	return {
		left: Math.round(side),
		top: Math.round(clamp(post.top + FIRST_LINE, GAP, Math.max(GAP, view.height - size.height - GAP)))
	};
}
// capture/overlay/control.ts
var NOWHERE = {
	left: 0,
	top: 0,
	width: 0,
	height: 0
};
/**
* The flag: one control that is put beside one post at a time. While it is hidden nothing of it runs. While it is
* shown it lies in the page's own coordinates, so that scrolling carries it along without any script; one look a frame
* puts it right where something else moved the post. Everything is read before anything is written, so that bringing
* it to a post makes the page compute no layout of its own.
*/
function createControl(window, host, gone) {
	const { document } = window;
	const flag = build(document, "div", { class: "flag" });
	const edge = build(document, "div", {
		class: "edge",
		"aria-hidden": "true"
	});
	const sizes = /* @__PURE__ */ new Map();
	let look = null;
	let post = null;
	let standing = null;
	/** Where the control last found room: on one page that is nearly always where the next one finds it. */
	let habit = null;
	let following = null;
	let frame = 0;
	const view = () => ({
		width: document.documentElement.clientWidth,
		height: window.innerHeight
	});
	function mark(name, value) {
		if (flag.dataset[name] !== value) flag.dataset[name] = value;
	}
	/** Each look is measured once at each place. */
	function measure(of, place, fit) {
		const key = `${of.key}|${place === "start" ? "end" : place}|${fit}`;
		const known = sizes.get(key);
		if (known) return known;
		if (!flag.isConnected) host.body.append(flag);
		flag.style.cssText = "visibility:hidden";
		mark("fit", fit);
		mark("place", place);
		const { width, height } = flag.getBoundingClientRect();
		const size = {
			width: Math.ceil(width),
			height: Math.ceil(height)
		};
		sizes.set(key, size);
		return size;
	}
	function footing(of) {
		const fit = of.fits.includes("label") ? "label" : "full";
		return {
			place: "foot",
			fit,
			size: measure(of, "foot", fit),
			rtl: false
		};
	}
	function choose(of, at, rect) {
		const room = view();
		if (!at || !rect || !isInView(rect, room)) return footing(of);
		const rtl = window.getComputedStyle(at).direction === "rtl";
		for (const { place, fit } of candidates(of, habit)) {
			const size = measure(of, place, fit);
			const spot = spotAt(place, rect, size, room, rtl);
			if (!spot || !isFree(document, {
				left: spot.left,
				top: spot.top,
				...size
			}, at, host)) continue;
			habit = place;
			return {
				place,
				fit,
				size,
				rtl
			};
		}
		return footing(of);
	}
	function settle() {
		if (!look) return;
		const rect = post?.getBoundingClientRect() ?? null;
		standing = choose(look, post, rect);
		put(standing, rect);
	}
	/** Puts the control where its place is now. Answers false where that place no longer fits. */
	function put({ place, fit, size, rtl }, rect) {
		const spot = spotAt(place, rect ?? NOWHERE, size, view(), rtl);
		if (!spot) return false;
		const origin = host.element.getBoundingClientRect();
		if (!flag.isConnected) host.body.append(flag);
		mark("fit", fit);
		mark("place", place);
		move(spot, size, place, origin);
		const marked = place === "foot" && rect && look?.name !== "talk" ? rect : null;
		if (!marked) edge.remove();
		else {
			if (!edge.isConnected) host.body.prepend(edge);
			const left = rtl ? marked.left + marked.width - 3 : marked.left;
			edge.style.cssText = `block-size:${Math.round(marked.height)}px;transform:translate(${Math.round(left - origin.left)}px,${Math.round(marked.top - origin.top)}px)`;
		}
		return true;
	}
	function move(spot, size, place, origin) {
		mark("leans", spot.leans);
		const style = place === "foot" ? `inline-size: ${size.width}px; inset: auto auto 0px ${spot.left}px;` : `inline-size: ${size.width}px; transform: translate(${spot.left - origin.left}px, ${spot.top - origin.top}px);`;
		if (flag.style.cssText !== style) flag.style.cssText = style;
	}
	function follow() {
		if (following) return;
		following = new AbortController();
		const { signal } = following;
		const passive = {
			passive: true,
			signal
		};
		const again = () => {
			sizes.clear();
			habit = null;
			settle();
		};
		window.addEventListener("scroll", next, {
			...passive,
			capture: true
		});
		window.addEventListener("scrollend", settle, {
			...passive,
			capture: true
		});
		window.addEventListener("resize", again, passive);
		sizing.observe(document.body ?? document.documentElement);
	}
	/** Growth of the page moves things without a scroll. */
	const sizing = new ResizeObserver(() => look && next());
	function next() {
		frame ||= window.requestAnimationFrame(check);
	}
	function check() {
		frame = 0;
		if (!look) return;
		if (!host.element.isConnected) host.attach(post);
		if (!post) return;
		const rect = post.getBoundingClientRect();
		if (post.isConnected && isInView(rect, view())) {
			if (!standing || !put(standing, rect)) settle();
		} else if (look.pinned) {
			if (!post.isConnected) post = null;
			if (standing?.place !== "foot") settle();
		} else {
			hide();
			gone();
		}
	}
	function hide() {
		following?.abort();
		following = null;
		sizing.disconnect();
		window.cancelAnimationFrame(frame);
		frame = 0;
		look = null;
		post = null;
		standing = null;
		flag.remove();
		edge.remove();
	}
	return {
		get post() {
			return post;
		},
		get look() {
			return look;
		},
		get isFar() {
			return standing?.place === "foot";
		},
		show(shown, at) {
			host.attach(at);
			if (look !== shown) {
				flag.className = `flag ${shown.name}`;
				flag.replaceChildren(...shown.nodes);
			}
			look = shown;
			post = at;
			settle();
			follow();
		},
		hide,
		settle,
		grown() {
			sizes.clear();
			settle();
		}
	};
}
/** The places in their order, each with as much of the label as fits; first the one that worked last time. */
function* candidates(look, habit) {
	const wide = look.fits.filter((fit) => fit !== "icon");
	if (habit === "start") for (const fit of wide) yield {
		place: habit,
		fit
	};
	for (const place of ["end", "start"]) for (const fit of wide) yield {
		place,
		fit
	};
	if (look.fits.includes("label")) yield {
		place: "stand",
		fit: "label"
	};
	if (look.fits.includes("icon")) for (const place of [
		"end",
		"start",
		"stand"
	]) yield {
		place,
		fit: "icon"
	};
}
// capture/overlay/style.ts
/**
* The few tokens that the overlay needs, and the control. Sizes are in px: `rem` would follow the page's own root
* size. What stands on `:host` is important, and important rules inside a shadow root win over any the page sets.
*/
var overlayStyle = `
:host {
  all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important;
  inline-size: 0 !important; block-size: 0 !important; margin: 0 !important; overflow: visible !important;
  z-index: 2147483647 !important; color-scheme: light dark !important; direction: ltr !important;
  pointer-events: none !important; user-select: none !important;
}
:host(:popover-open) { position: fixed !important; }
@media print { :host { display: none !important; } }
.e {
  --float: light-dark(#FFFEFB, #262420); --desk: light-dark(#F4EFE5, #131210); --sheet: light-dark(#FFFDF8, #1B1A17);
  --ink: light-dark(#211E19, #ECE7DC); --ink-2: light-dark(#4A453C, #BDB6A9); --ink-3: light-dark(#655E52, #9D9688);
  --line: light-dark(#DDD5C5, #34312C); --control: light-dark(#877E6D, #7D766A);
  --accent: light-dark(#0B5C58, #74C4B9); --accent-hover: light-dark(#084744, #95D8CE);
  --on-accent: light-dark(#FFFFFF, #06211F); --accent-wash: light-dark(#DFECE7, #15302D);
  --stop: light-dark(#A5341F, #F28F78); --care: light-dark(#7D5300, #E3B65C);
  --lift: 0 0 0 1px light-dark(#211E1914, #FFFFFF1A), 0 1px 2px light-dark(#211E191A, #00000066), 0 8px 24px light-dark(#211E1924, #00000080);
  --focus: light-dark(#0B5C58, #95D8CE); --focus-gap: light-dark(#FFFFFF, #0B0A09);
  --ui: -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  font: 400 13px/20px var(--ui); color: var(--ink); text-align: start; -webkit-font-smoothing: antialiased;
}
.e[data-theme=light] { color-scheme: light; } .e[data-theme=dark] { color-scheme: dark; }
.e *, .e ::before { box-sizing: border-box; }
.e p, .e dl, .e dd { margin: 0; }
.e [hidden] { display: none; }
button { all: unset; box-sizing: border-box; display: inline-flex; align-items: center; gap: 8px; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 1px var(--focus-gap); }
.i { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.i .fill { fill: currentColor; stroke: none; }
.ear { inline-size: 18px; block-size: 18px; stroke-width: 3.8; color: var(--accent); }
kbd { min-inline-size: 20px; padding: 0 4px; border: 1px solid var(--control); border-radius: 3px; font: 500 11px/18px var(--ui); text-align: center; color: var(--ink-2); background: var(--sheet); white-space: nowrap; }
.flag { position: absolute; inset: 0 auto auto 0; pointer-events: auto; white-space: nowrap; background: var(--float); box-shadow: var(--lift); animation: arrive 120ms cubic-bezier(.2, 0, 0, 1); }
.flag[data-leans=left] { border-radius: 0 5px 5px 0; clip-path: inset(-24px -40px -40px 0); --from: -4px 0; }
.flag[data-leans=right] { border-radius: 5px 0 0 5px; clip-path: inset(-24px 0 -40px -40px); --from: 4px 0; }
.flag[data-leans=bottom] { border-radius: 5px 5px 0 0; clip-path: inset(-40px -40px 0 -40px); --from: 0 4px; }
.flag[data-place=foot] { position: fixed; }
.flag.blind { pointer-events: none; visibility: hidden; }
@keyframes arrive { from { opacity: 0; translate: var(--from); } }
.say { display: flex; align-items: center; gap: 8px; min-block-size: 36px; padding: 0 12px 0 8px; font-weight: 500; border-radius: inherit; }
button.say:hover { background: var(--accent-wash); }
.flag[data-place=stand] .say { min-block-size: 32px; padding-inline: 8px; font-size: 12px; }
.flag[data-fit=label] :is(kbd, .more), .flag[data-fit=icon] :is(kbd, .more, .label) { display: none; }
.flag[data-fit=icon] .say { padding-inline: 9px; }
.bar { position: absolute; inset: auto 0 0 0; block-size: 3px; background: var(--line); overflow: hidden; }
.bar i { display: block; block-size: 100%; background: var(--accent); transform-origin: 0 0; animation: fill 3s linear both; }
@keyframes fill { from { transform: scaleX(.08); } }
.edge { position: absolute; inset: 0 auto auto 0; inline-size: 3px; background: var(--accent); }

.stop { color: var(--stop); } .stop .i { color: inherit; }
@media (prefers-reduced-motion: reduce) { .flag { animation: none; } .bar i { animation-timing-function: steps(3, end); } }
@media (prefers-contrast: more) { .e { --ink-2: var(--ink); --ink-3: var(--ink); --line: var(--control); } }
@media (forced-colors: active) { .flag { border: 1px solid ButtonText; } .bar i, .edge { background: Highlight; } }
`;
/** Constructed style sheets work under any content security policy; where the browser keeps them from us, an element. */
function addStyle(root, css) {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	} catch {
		const style = root.ownerDocument.createElement("style");
		style.textContent = css;
		root.append(style);
	}
}
// capture/overlay/host.ts
/** Elements that show no children, so that what lies above them in full screen has to be in the top layer itself. */
var CHILDLESS = "video, audio, img, canvas, iframe, embed, object";
/**
* The one element that Earshot adds to a page, beside the site's own tree. Its shadow root is closed. `moved` is called
* when a dialog that held it closes, or full screen begins or ends.
*/
function createHost(document, moved) {
	const element = build(document, "div", { "data-earshot": "" });
	const root = element.attachShadow({ mode: "closed" });
	const body = build(document, "div", { class: "e" });
	addStyle(root, overlayStyle);
	root.append(body);
	const stop = new AbortController();
	let layer = null;
	const left = () => {
		if (element.isConnected) moved();
	};
	document.addEventListener("fullscreenchange", left, {
		signal: stop.signal,
		passive: true
	});
	return {
		element,
		root,
		body,
		attach(near) {
			const next = layerOf(document, near);
			const childless = next?.matches(CHILDLESS) ?? false;
			const parent = next && !childless ? next : document.documentElement;
			if (layer !== next) {
				layer?.removeEventListener("close", left);
				next?.addEventListener("close", left, { passive: true });
				layer = next;
			}
			if (element.parentNode !== parent) parent.append(element);
			raise(element, next !== null);
		},
		remove() {
			stop.abort();
			layer?.removeEventListener("close", left);
			element.remove();
		}
	};
}
/** The modal dialog or full-screen element that keeps everything outside it from being seen or operated. */
function layerOf(document, near) {
	const dialog = near ? closestComposed(near, "dialog:modal") : [...document.querySelectorAll("dialog:modal")].at(-1);
	if (dialog) return dialog;
	let full = document.fullscreenElement;
	while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
	return full === document.documentElement ? null : full;
}
/** In the top layer no `overflow` or `transform` of the dialog can cut off what belongs beside it. */
function raise(element, up) {
	if (element.matches(":popover-open") === up) return;
	if (up) {
		element.popover = "manual";
		element.showPopover();
	} else {
		element.hidePopover();
		element.popover = null;
	}
}
// locales/overlay.ts
var overlayWordsOf = catalogueOf({
	clip: "Clip",
	saving: "Saving",
	notSaved: "Not saved yet",
	noAnswer: "Try again",
	updated: "Earshot was updated. Reload this page to go on."
}, {
	clip: "Garder",
	saving: "Enregistrement",
	notSaved: "Pas encore gardé",
	noAnswer: "Réessayer",
	updated: "Earshot a été mis à jour. Rechargez cette page pour continuer."
});
// capture/overlay/icons.ts
var line = (...paths) => ({
	box: 16,
	paths
});
/** Earshot's own mark. */
var EAR = {
	box: 32,
	paths: ["M5 13A11 11 0 1 1 27 13C27 18.5 23.6 20.2 22 23 20.4 26.6 19.6 30 14.6 30 11.8 30 10.2 28.6 9.4 27", "M21.4 13.2A5.4 5.4 0 1 0 15.4 18.57C15 20.2 14 21.4 12.2 22.2 11.1 22.7 11.5 24.1 12.7 24 18.2 23.3 21.4 18.8 21.4 13.2Z"],
	filled: true
};
var TICK = line("m3.5 8.5 3 3 6-7");
var STRUCK = line("M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0", "m4.5 11.5 7-7");
var WARN = line("M8 2.8 14 13H2z", "M8 6.5v3M8 11.3v.01");
var CARE = line("M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0", "M8 5.2v3.4M8 10.8v.01");
var ASK = line("M2.8 8a5.2 5.2 0 1 0 10.4 0 5.2 5.2 0 1 0-10.4 0", "M6.5 6.6a1.6 1.6 0 1 1 2.4 1.5c-.6.3-.9.6-.9 1.2M8 11.1v.01");
var RETRY = line("M12.8 8a4.8 4.8 0 1 1-1.5-3.5L13 6", "M13 2.8V6H9.8");
var COPY = line("M6.7 5.5h5.1A1.2 1.2 0 0 1 13 6.7v5.1a1.2 1.2 0 0 1-1.2 1.2H6.7a1.2 1.2 0 0 1-1.2-1.2V6.7a1.2 1.2 0 0 1 1.2-1.2z", "M10.5 5.5V4.2A1.2 1.2 0 0 0 9.3 3H4.2A1.2 1.2 0 0 0 3 4.2v5.1a1.2 1.2 0 0 0 1.2 1.2h1.3");
var CROSS = line("m4.5 4.5 7 7m0-7-7 7");
var UNDO = line("M3 6.5h6.5a3.25 3.25 0 0 1 0 6.5H6", "M5.5 4 3 6.5 5.5 9");
var PANEL = line("M3.5 3h9a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z", "M9.5 3v10");
// capture/overlay/looks.ts
/** A button that answers to a real click only, and leaves the focus where it is when it is pressed with a pointer. */
function buildButton(document, attributes, press, ...children) {
	const button = build(document, "button", {
		type: "button",
		...attributes
	}, ...children);
	button.addEventListener("mousedown", (event) => event.preventDefault());
	button.addEventListener("click", (event) => {
		if (event.isTrusted) press();
	});
	return button;
}
var buildLabel = (document, text, kind) => build(document, "span", { class: kind }, text);
/** Nothing was asked yet: the mark, the word, the shortcut. */
function readyLook(document, settings, clip) {
	const { language, shortcut } = settings;
	const words = overlayWordsOf(language);
	const button = buildButton(document, {
		class: "say",
		"aria-label": words.clip,
		...shortcut ? { "aria-keyshortcuts": shortcut } : {}
	}, clip, buildIcon(document, EAR), buildLabel(document, words.clip, "label"), ...shortcut ? [build(document, "kbd", {}, shortcut.replaceAll("+", " "))] : []);
	return {
		name: "ready",
		key: `ready ${language} ${shortcut}`,
		fits: shortcut ? [
			"full",
			"label",
			"icon"
		] : ["label", "icon"],
		nodes: [button],
		pinned: false
	};
}
/** A bar that has an end: when it is full, the next thing one reads is "Clipped" or "Not saved yet". */
function savingLook(document, language) {
	const { saving } = overlayWordsOf(language);
	return {
		name: "saving",
		key: `saving ${language}`,
		fits: ["label", "icon"],
		nodes: [build(document, "span", { class: "say" }, buildIcon(document, EAR), buildLabel(document, saving, "label")), build(document, "span", { class: "bar" }, build(document, "i"))],
		pinned: false
	};
}
/**
* The second script did not come, so the little that must be said is said here: nothing is saved, the words are still
* in the page, and either another try or a reload helps. Pressing it tries again, or takes it away.
*/
function lostLook(document, language, isAlive, press) {
	const words = overlayWordsOf(language);
	const why = isAlive ? words.noAnswer : words.updated;
	const button = buildButton(document, {
		class: "say stop",
		"aria-label": `${words.notSaved}. ${why}`
	}, press, buildIcon(document, WARN), buildLabel(document, words.notSaved, "label"), buildLabel(document, why, "more"));
	return {
		name: "lost",
		key: `${why} ${language}`,
		fits: ["full", "label"],
		nodes: [button],
		pinned: true
	};
}
// capture/settings.ts
/** How the overlay looks and speaks: asked of the background when the first post is met, and no earlier. */
function createSettings(window, send) {
	let settings = {
		language: languageOf(null, window.navigator.language),
		theme: "system",
		country: "CA",
		shortcut: null
	};
	let asked = null;
	async function ask() {
		const answer = await send("overlay.settings", {}).catch(() => null);
		if (answer?.ok) settings = answer.value;
		else asked = null;
		return settings;
	}
	return {
		known: () => {
			asked ??= ask();
			return asked;
		},
		now: () => settings
	};
}
// capture/watch-posts.ts
/** A pointer that only passes costs one store; what it is on is looked at after so long. Milliseconds. */
var LOOK = 60;
/**
* Follows the pointer and the keyboard focus with passive listeners that fire on entry only: none runs per move, per
* scroll or per frame. Events that a script of the page made up are not believed.
*/
function watchPosts(window, on) {
	const stop = new AbortController();
	const listen = {
		passive: true,
		capture: true,
		signal: stop.signal
	};
	let last = null;
	let menu = null;
	let away = false;
	let timer = 0;
	const alive = (ref) => {
		const element = ref?.deref();
		return element?.isConnected ? element : null;
	};
	const look = () => {
		timer = 0;
		on.rested(alive(last));
	};
	window.addEventListener("pointerover", (event) => {
		if (!event.isTrusted) return;
		const target = eventOrigin(event);
		last = target && new WeakRef(target);
		away = false;
		if (!timer) timer = window.setTimeout(look, LOOK);
	}, listen);
	window.document.documentElement.addEventListener("pointerleave", (event) => {
		if (!event.isTrusted || event.target !== window.document.documentElement) return;
		last = null;
		away = true;
		if (!timer) timer = window.setTimeout(look, LOOK);
	}, {
		passive: true,
		signal: stop.signal
	});
	window.addEventListener("focusin", (event) => {
		const target = event.isTrusted && eventOrigin(event);
		if (target) on.focused(target, event.relatedTarget);
	}, listen);
	window.addEventListener("contextmenu", (event) => {
		const target = event.isTrusted && eventOrigin(event);
		if (target) menu = new WeakRef(target);
	}, listen);
	return {
		pointed: () => alive(last),
		hasLeft: () => away,
		menued: () => alive(menu),
		dispose() {
			window.clearTimeout(timer);
			stop.abort();
		}
	};
}
// capture/clipper.ts
/** How long a pointer stays before the control comes, and how long it may be away before the control leaves. */
var STAY = 60;
var STAY_WHEN_FAR = 400;
var GRACE = 300;
/**
* Sets up clipping in one frame: what every page carries until the first gesture. It finds the post under the pointer
* or the focus and brings the control to it; what happens from the first clip on is the second script's.
*/
function mountClipper(parts) {
	const { window } = parts;
	const { document } = window;
	const finder = createFinder(window, parts.sites);
	const settings = createSettings(window, parts.send);
	const host = createHost(document, () => {
		host.attach(control.post);
		control.settle();
	});
	const control = createControl(window, host, () => conductor?.gone());
	let conductor = null;
	let lastFocus = null;
	let readyFor = null;
	let readyIn = null;
	let look = null;
	let pending = 0;
	let leaving = 0;
	let disposed = false;
	const owns = (target) => target === host.element;
	const isBusy = () => control.look?.pinned || !conductor && control.look?.name === "saving";
	const watch = watchPosts(window, {
		rested(target) {
			if (!parts.isAlive() && !isBusy()) return dispose();
			if (target && owns(target) || isBusy()) return stay();
			const found = target && finder.at(target);
			if (!found) return leave();
			stay();
			if (found.post === control.post) return;
			pending = window.setTimeout(() => {
				const now = watch.pointed();
				if (now && finder.at(now)?.post === found.post) offer(found);
			}, control.isFar ? STAY_WHEN_FAR : STAY);
		},
		focused(target, from) {
			if (owns(target)) return stay();
			lastFocus = new WeakRef(target);
			if (from === host.element) return;
			const found = target.matches(":focus-visible") && !isEditable(target) ? finder.at(target) : null;
			if (found) {
				stay();
				offer(found);
			} else if (!watch.pointed()) leave();
		}
	});
	function stay() {
		window.clearTimeout(leaving);
		window.clearTimeout(pending);
		leaving = 0;
	}
	function leave() {
		window.clearTimeout(pending);
		leaving ||= window.setTimeout(() => {
			leaving = 0;
			if (conductor) conductor.leave();
			else if (!isBusy()) control.hide();
		}, GRACE);
	}
	async function offer(found) {
		await settings.known();
		if (disposed || isBusy() || !found.post.isConnected) return;
		if (conductor) conductor.offer(found);
		else ready(found);
	}
	function dress() {
		host.body.dataset["theme"] = settings.now().theme;
		host.body.lang = settings.now().language;
	}
	/** One look for all posts: moving on to the next changes nothing but its place. */
	function ready(found) {
		readyFor = found;
		if (readyIn !== settings.now()) {
			readyIn = settings.now();
			look = readyLook(document, readyIn, pressReady);
			dress();
		}
		if (look) control.show(look, found.post);
	}
	function pressReady() {
		if (readyFor && control.post === readyFor.post && readyFor.post.isConnected) clip(wishFor(readyFor, "control"));
		else control.hide();
	}
	function wishFor(found, gesture, range = null) {
		const page = {
			url: window.location.href,
			now: parts.now()
		};
		return {
			gesture,
			post: found && {
				found,
				reading: found.site.read(found.post, page)
			},
			range,
			page,
			began: window.performance.now()
		};
	}
	const kit = {
		window,
		parts,
		finder,
		watch,
		settings,
		host,
		control,
		ready,
		wish: (found) => wishFor(found, "control"),
		focusBefore: () => {
			const element = lastFocus?.deref();
			return element instanceof HTMLElement && element.isConnected ? element : null;
		},
		dispose
	};
	function clip(wish) {
		if (conductor) conductor.clip(wish);
		else if (!isBusy() || control.look?.name === "lost") begin(wish);
	}
	/** The first gesture brings the second script. What was read is kept in hand until it has come. */
	async function begin(wish) {
		const post = wish.post?.found.post ?? null;
		dress();
		control.show(savingLook(document, settings.now().language), post);
		const [composer] = await Promise.all([parts.loadComposer().catch(() => null), settings.known()]);
		if (disposed) return;
		dress();
		if (composer) {
			conductor = composer.take(kit);
			conductor.clip(wish);
			return;
		}
		const alive = parts.isAlive();
		const press = alive ? () => void begin(wish) : dispose;
		control.show(lostLook(document, settings.now().language, alive, press), post);
	}
	/** What the shortcut or the menu means here; null where the most visible post is meant. */
	function wanted(by) {
		const targets = by === "menu" ? [watch.menued()] : [focusedElement(document), watch.pointed()];
		for (const target of targets) {
			const meant = target && owns(target) ? control.post : target;
			const found = meant && finder.at(meant);
			if (found) return found;
		}
		return null;
	}
	const selected = () => {
		const selection = document.getSelection();
		return selection && !selection.isCollapsed && selection.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
	};
	function dispose() {
		disposed = true;
		stay();
		watch.dispose();
		conductor?.dispose();
		control.hide();
		host.remove();
	}
	return {
		clip(what, by) {
			if (disposed) return false;
			if (by === "shortcut" && !holdsShortcut(window, watch, (target) => finder.at(target) !== null)) return false;
			clip(what === "selection" ? wishFor(null, "selection", selected()) : wishFor(wanted(by), by, selected()));
			return true;
		},
		dispose
	};
}
// \0vite/preload-helper.js
var scriptRel = "modulepreload";
var assetsURL = function(dep) {
	return "/" + dep;
};
var seen = {};
var isCssPreloadUrl = function isCssPreloadUrl(url) {
	return url.pathname.endsWith(".css");
};
var preloadOnce = function preloadOnce(seen, href, preload) {
	if (href in seen) return seen[href];
	const promise = preload();
	if (!promise) {
		seen[href] = void 0;
		return;
	}
	const preloadPromise = promise.then(() => {
		seen[href] = void 0;
	}, (err) => {
		seen[href] = void 0;
		throw err;
	});
	seen[href] = preloadPromise;
	return preloadPromise;
};
var __vitePreload = function preload(baseModule, deps, importerUrl) {
	let promise = Promise.resolve();
	if (deps && deps.length > 0) {
		let preloadedHrefs;
		const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");
		const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");
		function allSettled(promises) {
			return Promise.all(promises.map((p) => Promise.resolve(p).then((value) => ({
				status: "fulfilled",
				value
			}), (reason) => ({
				status: "rejected",
				reason
			}))));
		}
		function importMetaResolve(specifier) {
			if (import.meta.resolve) return new URL(import.meta.resolve(specifier));
			return new URL(specifier, self.location.href);
		}
		promise = allSettled(deps.map((depString) => {
			depString = assetsURL(depString, importerUrl);
			const dep = importMetaResolve(depString);
			const isCss = isCssPreloadUrl(dep);
			return preloadOnce(seen, dep.href, () => {
				if (preloadedHrefs === void 0) {
					preloadedHrefs = {
						all: /* @__PURE__ */ new Set(),
						styles: /* @__PURE__ */ new Set()
					};
					const links = document.getElementsByTagName("link");
					for (let i = links.length - 1; i >= 0; i--) {
						const link = links[i];
						preloadedHrefs.all.add(link.href);
						if (link.rel === "stylesheet") preloadedHrefs.styles.add(link.href);
					}
				}
				if ((isCss ? preloadedHrefs.styles : preloadedHrefs.all).has(dep.href)) return;
				const link = document.createElement("link");
				link.rel = isCss ? "stylesheet" : scriptRel;
				if (!isCss) link.as = "script";
				link.crossOrigin = "";
				link.href = dep.href;
				if (cspNonce) link.setAttribute("nonce", cspNonce);
				document.head.appendChild(link);
				if (isCss) return new Promise((res, rej) => {
					const handleSettle = (e) => {
						link.removeEventListener("load", handleSettle);
						link.removeEventListener("error", handleSettle);
						if (e.type === "error") rej(/* @__PURE__ */ new Error(`Unable to preload CSS for ${dep}`));
						else res(e);
					};
					link.addEventListener("load", handleSettle);
					link.addEventListener("error", handleSettle);
				});
			});
		}).filter((p) => p !== void 0));
	}
	function handlePreloadError(err) {
		const e = new Event("vite:preloadError", { cancelable: true });
		e.payload = err;
		window.dispatchEvent(e);
		if (!e.defaultPrevented) throw err;
	}
	return promise.then((res) => {
		for (const item of res || []) {
			if (item.status !== "rejected") continue;
			handlePreloadError(item.reason);
		}
		return baseModule().catch(handlePreloadError);
	});
};
// entrypoints/practice/clip-here.ts
/**
* Mounts the very clipper that other pages carry, with the reader of structured data. A content script cannot be put
* into a page of the extension, so the page brings its own. Answers how to take it away.
*/
function clipHere() {
	const readers = knownSites.filter(({ kind }) => kind === "generic");
	const clipper = mountClipper({
		window,
		sites: () => readers,
		send,
		newId: () => uuid((bytes) => crypto.getRandomValues(bytes)),
		now,
		isAlive: () => true,
		loadComposer: async () => (await __vitePreload(async () => {
			const { composer } = await import("./composer-BHN6wm9U.js");
			return { composer };
		}, __vite__mapDeps([0,1,2,3]))).composer
	});
	const listen = (message, _sender, answer) => {
		const asked = message;
		if (asked?.name !== "page.clip" || !asked.input) return;
		answer({ taken: clipper.clip(asked.input.what, asked.input.by) });
	};
	browser.runtime.onMessage.addListener(listen);
	return () => {
		browser.runtime.onMessage.removeListener(listen);
		clipper.dispose();
	};
}
// entrypoints/practice/main.tsx
/** Read before anything is drawn, so that a click can open the panel at once, as browsers ask. */
async function readHere() {
	const [commands, window] = await Promise.all([browser.commands.getAll(), browser.windows.getCurrent()]);
	return {
		shortcut: commands.find(({ name }) => name === "clip")?.shortcut || null,
		windowId: window.id ?? null
	};
}
function Practice() {
	const [here, setHere] = d(null);
	A(() => void readHere().then(setHere), []);
	A(() => {
		if (!here) return;
		if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		return clipHere();
	}, [here]);
	return here && /* @__PURE__ */ a(PracticeView, {
		posts: feed,
		shortcut: here.shortcut,
		library: ownPage("library.html"),
		onPanel: () => void openPanel(null, here.windowId)
	});
}
startPage(openLibrary(), (language) => practiceOf(language).title, Practice);
export { build as _, CARE as a, EAR as c, STRUCK as d, TICK as f, besidePost as g, addStyle as h, ASK as i, PANEL as l, WARN as m, buildLabel as n, COPY as o, UNDO as p, savingLook as r, CROSS as s, buildButton as t, RETRY as u, buildIcon as v, focusedElement as y };
