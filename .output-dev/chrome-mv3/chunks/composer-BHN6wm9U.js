import { A as d, E as catalogueOf, N as Q, O as A, T as a, c as fail, k as T, l as problem } from "./page-BURCXu7X.js";
import { _ as build, a as CARE, c as EAR, d as STRUCK, f as TICK, g as besidePost, h as addStyle, i as ASK, l as PANEL, m as WARN, n as buildLabel, o as COPY, p as UNDO, r as savingLook, s as CROSS, t as buildButton, u as RETRY, v as buildIcon, y as focusedElement } from "./practice-BtG3TVRm.js";
import { t as termsOf } from "./terms-Chy3-kaO.js";
// model/refusal.ts
var AUDIENCE_REFUSALS = {
	followers: "followers-only",
	group: "private-group",
	members: "members-only",
	direct: "direct-message",
	"opted-out": "opted-out"
};
/** Says whether a post that can be seen may be offered for clipping, from the post alone. */
function refusalOf(post) {
	if (post.promoted) return "promoted";
	if (post.standing !== "present") return post.standing;
	const closed = AUDIENCE_REFUSALS[post.audience];
	if (closed) return closed;
	if (!post.text && !post.title && !post.media.some((media) => media.alt)) return "no-text";
	return null;
}
// capture/composer/job.ts
/** Whether a stage waits for the user. */
var isQuestion = (stage) => stage.kind === "failed" || stage.kind === "ask-audience" || stage.kind === "interrupted";
var newJob = (anchor, found) => ({
	anchor,
	found,
	request: null,
	stage: { kind: "saving" },
	note: ""
});
/** A person is told "Not saved yet" so long after the gesture, whatever becomes of the message. Milliseconds. */
var PATIENCE = 3e3;
/**
* Sends a clip and says where it then stands. An answer that comes after patience ended is handed to `late`, because
* the clip is then stored after all.
*/
async function saveClip(window, send, request, patience, late) {
	let over = false;
	const answer = send("clip.save", request).catch(() => fail(problem("no-answer")));
	const impatience = new Promise((resolve) => window.setTimeout(() => {
		over = true;
		resolve({
			kind: "failed",
			problem: "no-answer"
		});
	}, patience));
	answer.then((result) => {
		if (over && result.ok) late(toStage(result));
	});
	return Promise.race([answer.then(toStage), impatience]);
}
function toStage(result) {
	if (!result.ok) return {
		kind: "failed",
		problem: result.error.code
	};
	const answer = result.value;
	if (answer.kind === "clipped") return {
		kind: "clipped",
		clipId: answer.clipId,
		pseudonym: answer.pseudonym
	};
	return answer;
}
/** What a person can still take along when a clip cannot be stored. */
var wordsOf = (request) => [request.reading.post.title, request.reading.post.text].filter(Boolean).join("\n\n");
// capture/composer/most-visible.ts
/** A post counts as read from its beginning: what of its first lines is in view decides. CSS pixels. */
var HEAD = 240;
/**
* The post that a person most likely looks at: the one whose beginning is seen most, and of those the one nearest to
* the middle of the window. Where a comment holds its answers, its own first lines count and not theirs.
*/
function mostVisible(window, posts) {
	const height = window.innerHeight;
	let best = null;
	for (const found of posts) {
		const rect = found.post.getBoundingClientRect();
		if (rect.width === 0 || rect.height === 0 || rect.bottom <= 0 || rect.top >= height) continue;
		if (rect.right <= 0 || rect.left >= window.innerWidth) continue;
		const end = Math.min(rect.bottom, rect.top + HEAD);
		const seen = Math.max(0, Math.min(end, height) - Math.max(rect.top, 0)) / (end - rect.top);
		const far = Math.abs((rect.top + end) / 2 - height / 2);
		if (!best || seen > best.seen + .01 || seen > best.seen - .01 && far < best.far) best = {
			found,
			seen,
			far
		};
	}
	return best?.found ?? null;
}
// locales/composer.ts
var composerWordsOf = catalogueOf({
	saving: "Saving",
	clippedAs: (pseudonym) => `Clipped as ${pseudonym}`,
	clippedOn: (day) => `clipped ${day}`,
	openClip: (pseudonym, day) => `${pseudonym}, clipped ${day}. Open the clip`,
	notClipped: "Not clipped",
	notClippedYet: "Not saved yet",
	stillHere: "The text is still in this page.",
	retry: "Retry",
	copy: "Copy the text",
	copied: "Copied",
	copyByHand: "The words of the post, to copy by hand",
	closeCard: "Close",
	undone: "Undone",
	undo: "Undo",
	close: "Close, focus returns to the post",
	firstNote: "A first note",
	savedAsYouType: "Saved as you type",
	savingNote: "Saving",
	noteSaved: "Saved",
	noteNotSaved: "Not saved yet",
	cut: "The site shows only the beginning of this post. The clip says that it is incomplete.",
	reflect: "Reflect in the panel",
	openByHand: "Open the panel with the Earshot button of your browser.",
	notUndone: "Not undone yet.",
	audience: {
		title: "Before you clip",
		question: "Can anyone read this without joining?",
		why: "This page does not say. Earshot keeps public posts only.",
		no: "No",
		yes: "Yes, anyone can"
	},
	interruption: {
		title: "Before you clip",
		speaksOf: {
			"self-harm": "This post may speak of suicide or self-harm.",
			abuse: "This post may speak of abuse.",
			minor: "The author may be a minor."
		},
		help: "If it touches you, or someone near you, people answer at any hour:",
		danger: "In danger now",
		carries: "The clip will carry a content note and is never handed out word for word.",
		accept: "Clip with a note",
		leave: "Leave it"
	}
}, {
	saving: "Enregistrement",
	clippedAs: (pseudonym) => `Gardé : ${pseudonym}`,
	clippedOn: (day) => `gardé le ${day}`,
	openClip: (pseudonym, day) => `${pseudonym}, gardé le ${day}. Ouvrir l’extrait`,
	notClipped: "Pas gardé",
	notClippedYet: "Pas encore gardé",
	stillHere: "Le texte est toujours dans cette page.",
	retry: "Réessayer",
	copy: "Copier le texte",
	copied: "Copié",
	copyByHand: "Les mots de la publication, à copier à la main",
	closeCard: "Fermer",
	undone: "Annulé",
	undo: "Annuler",
	close: "Fermer et revenir à la publication",
	firstNote: "Une première note",
	savedAsYouType: "Enregistré au fil de la frappe",
	savingNote: "Enregistrement",
	noteSaved: "Enregistré",
	noteNotSaved: "Pas encore enregistré",
	cut: "Le site ne montre que le début de cette publication. L’extrait dira qu’il est incomplet.",
	reflect: "Réfléchir dans le panneau",
	openByHand: "Ouvrez le panneau avec le bouton Earshot de votre navigateur.",
	notUndone: "Pas encore annulé.",
	audience: {
		title: "Avant de garder",
		question: "Peut-on lire ceci sans s’inscrire\xA0?",
		why: "La page ne le dit pas. Earshot ne garde que ce qui est public.",
		no: "Non",
		yes: "Oui, tout le monde"
	},
	interruption: {
		title: "Avant de garder",
		speaksOf: {
			"self-harm": "Cette publication parle peut-être de suicide ou d’automutilation.",
			abuse: "Cette publication parle peut-être de violences.",
			minor: "L’auteur est peut-être mineur."
		},
		help: "Si cela vous touche, vous ou l’un de vos proches, quelqu’un répond à toute heure\xA0:",
		danger: "En danger immédiat",
		carries: "L’extrait portera un avertissement et ne sera jamais diffusé mot pour mot.",
		accept: "Garder avec un avertissement",
		leave: "Laisser"
	}
});
// capture/composer/card-task.ts
/** The card that a job's stage asks for; null where there is nothing to ask or to say. */
function toTask({ stage, request }, country, acts) {
	const { close } = acts;
	if (stage.kind === "refused") return {
		...stage,
		close
	};
	if (!request) return null;
	const { said } = request;
	switch (stage.kind) {
		case "failed": {
			const words = wordsOf(request);
			const copy = () => acts.copy(words);
			return {
				...stage,
				words,
				retry: () => acts.again(said),
				copy,
				grown: acts.grown,
				close
			};
		}
		case "ask-audience": {
			const answer = (isPublic) => isPublic ? acts.again({
				...said,
				public: true
			}) : acts.refuse();
			return {
				...stage,
				answer,
				close
			};
		}
		case "interrupted": return {
			...stage,
			country,
			accept: () => acts.again({
				...said,
				acknowledged: stage.concerns
			}),
			close
		};
		default: return null;
	}
}
/** A page may forbid the clipboard, and one served over plain http has none. */
var copyWords = (window, words) => window.navigator.clipboard?.writeText(words).then(() => true, () => false) ?? Promise.resolve(false);
// capture/composer/composer-task.ts
/** What the composer does for a clip; null where there is no clip yet. */
function toComposerTask(job, doings, on) {
	if (job.stage.kind !== "clipped") return null;
	return {
		pseudonym: job.stage.pseudonym,
		note: job.note,
		cut: job.request?.reading.post.cut ?? false,
		save(note) {
			job.note = note;
			return doings.saveNote(job, note);
		},
		async undo() {
			const answer = await doings.undo(job);
			if (answer.ok) on.undone();
			return answer;
		},
		reflect: () => doings.openPanel(job),
		close: on.close
	};
}
// model/help-lines.ts
var OR_TEXT = {
	en: "call or text",
	fr: "appel ou texto"
};
/** Free lines, day and night, as their own services give them. */
var HELP_LINES = {
	CA: {
		emergency: "911",
		crisis: [{
			id: "ca-988",
			name: {
				en: "Suicide Crisis Helpline",
				fr: "Ligne d’aide en cas de crise de suicide"
			},
			number: "988",
			also: OR_TEXT
		}],
		abuse: [{
			id: "ca-kids",
			name: {
				en: "Kids Help Phone",
				fr: "Jeunesse, J’écoute"
			},
			number: "1-800-668-6868",
			also: {
				en: "or text CONNECT to 686868",
				fr: "ou texto PARLER au 686868"
			}
		}, {
			id: "ca-sos",
			name: {
				en: "SOS violence conjugale (Quebec)",
				fr: "SOS violence conjugale (Québec)"
			},
			number: "1-800-363-9010",
			also: null
		}]
	},
	US: {
		emergency: "911",
		crisis: [{
			id: "us-988",
			name: {
				en: "988 Suicide & Crisis Lifeline",
				fr: "988, ligne américaine de crise et de prévention du suicide"
			},
			number: "988",
			also: OR_TEXT
		}],
		abuse: [{
			id: "us-ndvh",
			name: {
				en: "National Domestic Violence Hotline",
				fr: "Ligne nationale américaine contre la violence conjugale"
			},
			number: "1-800-799-7233",
			also: {
				en: "or text START to 88788",
				fr: "ou texto START au 88788"
			}
		}]
	},
	GB: {
		emergency: "999",
		crisis: [{
			id: "gb-samaritans",
			name: {
				en: "Samaritans",
				fr: "Samaritans"
			},
			number: "116 123",
			also: null
		}],
		abuse: [{
			id: "gb-ndah",
			name: {
				en: "National Domestic Abuse Helpline",
				fr: "Ligne nationale britannique contre les violences conjugales"
			},
			number: "0808 2000 247",
			also: null
		}]
	},
	IE: {
		emergency: "112",
		crisis: [{
			id: "ie-samaritans",
			name: {
				en: "Samaritans",
				fr: "Samaritans"
			},
			number: "116 123",
			also: null
		}],
		abuse: [{
			id: "ie-womens-aid",
			name: {
				en: "Women’s Aid",
				fr: "Women’s Aid"
			},
			number: "1800 341 900",
			also: null
		}]
	},
	FR: {
		emergency: "112",
		crisis: [{
			id: "fr-3114",
			name: {
				en: "3114, national suicide prevention line",
				fr: "3114, numéro national de prévention du suicide"
			},
			number: "3114",
			also: null
		}],
		abuse: [{
			id: "fr-3919",
			name: {
				en: "3919, violence against women",
				fr: "3919, Violences Femmes Info"
			},
			number: "3919",
			also: null
		}, {
			id: "fr-119",
			name: {
				en: "119, children in danger",
				fr: "119, Allô enfance en danger"
			},
			number: "119",
			also: null
		}]
	}
};
// capture/composer/parts.tsx
function Picture({ icon }) {
	return /* @__PURE__ */ a("svg", {
		class: icon.box === 32 ? "i ear" : "i",
		viewBox: `0 0 ${icon.box} ${icon.box}`,
		"aria-hidden": "true",
		children: icon.paths.map((d, index) => /* @__PURE__ */ a("path", {
			d,
			...icon.filled && index === icon.paths.length - 1 ? { class: "fill" } : {}
		}, d))
	});
}
/** Answers to a real click only. `first` is what takes the focus when its card appears. */
function Button({ look = "", label, first, onPress, children }) {
	return /* @__PURE__ */ a("button", {
		type: "button",
		class: `btn ${look}`,
		...label ? { "aria-label": label } : {},
		...first ? { "data-first": "" } : {},
		onClick: (event) => {
			if (event.isTrusted) onPress();
		},
		children
	});
}
// capture/composer/cards.tsx
/** The control, grown to say a few words. */
function Card({ role, icon, tone = "", title, onClose, closing, children }) {
	return /* @__PURE__ */ a("div", {
		class: "card",
		role,
		...role === "alertdialog" ? {
			"aria-labelledby": "card-title",
			"aria-describedby": "card-text"
		} : {},
		children: [/* @__PURE__ */ a("div", {
			class: "say",
			children: [/* @__PURE__ */ a("span", {
				id: "card-title",
				class: tone,
				children: [/* @__PURE__ */ a(Picture, { icon }), title]
			}), closing && /* @__PURE__ */ a(Button, {
				look: "quiet icon",
				label: closing,
				onPress: onClose,
				children: /* @__PURE__ */ a(Picture, { icon: CROSS })
			})]
		}), children]
	});
}
function RefusedCard({ language, task }) {
	const words = composerWordsOf(language);
	return /* @__PURE__ */ a(Card, {
		role: "status",
		icon: STRUCK,
		title: words.notClipped,
		onClose: task.close,
		closing: words.closeCard,
		children: /* @__PURE__ */ a("p", { children: termsOf(language).refusals[task.reason] })
	});
}
/** Nothing is lost: the words are in the page, another try sends the same clip, and they can be taken along. */
function FailedCard({ language, task }) {
	const words = composerWordsOf(language);
	const [copied, setCopied] = d(null);
	const copy = async () => {
		setCopied(await task.copy());
		setTimeout(task.grown);
	};
	return /* @__PURE__ */ a(Card, {
		role: "alert",
		icon: WARN,
		tone: "stop",
		title: words.notClippedYet,
		onClose: task.close,
		closing: words.closeCard,
		children: [
			/* @__PURE__ */ a("p", { children: [
				termsOf(language).problems[task.problem],
				" ",
				words.stillHere
			] }),
			/* @__PURE__ */ a("div", {
				class: "acts",
				children: [task.problem !== "extension-updated" && /* @__PURE__ */ a(Button, {
					first: true,
					onPress: task.retry,
					children: [/* @__PURE__ */ a(Picture, { icon: RETRY }), words.retry]
				}), /* @__PURE__ */ a(Button, {
					look: "quiet",
					onPress: () => void copy(),
					children: [/* @__PURE__ */ a(Picture, { icon: COPY }), copied ? words.copied : words.copy]
				})]
			}),
			copied === false && /* @__PURE__ */ a("textarea", {
				readOnly: true,
				rows: 4,
				"aria-label": words.copyByHand,
				ref: (field) => {
					field?.select();
				},
				children: task.words
			})
		]
	});
}
function AudienceCard({ language, task }) {
	const words = composerWordsOf(language).audience;
	return /* @__PURE__ */ a(Card, {
		role: "alertdialog",
		icon: ASK,
		title: words.title,
		onClose: task.close,
		children: [/* @__PURE__ */ a("p", {
			id: "card-text",
			children: [
				/* @__PURE__ */ a("strong", { children: words.question }),
				" ",
				words.why
			]
		}), /* @__PURE__ */ a("div", {
			class: "acts",
			children: [/* @__PURE__ */ a(Button, {
				first: true,
				onPress: () => task.answer(false),
				children: words.no
			}), /* @__PURE__ */ a(Button, {
				look: "quiet",
				onPress: () => task.answer(true),
				children: words.yes
			})]
		})]
	});
}
/** Help stands first, before anything that can be pressed. */
function InterruptionCard({ language, task }) {
	const words = composerWordsOf(language).interruption;
	const { emergency, crisis, abuse } = HELP_LINES[task.country];
	const lines = [...task.concerns.includes("self-harm") ? crisis : [], ...task.concerns.includes("abuse") ? abuse : []];
	return /* @__PURE__ */ a(Card, {
		role: "alertdialog",
		icon: CARE,
		tone: "care",
		title: words.title,
		onClose: task.close,
		children: [/* @__PURE__ */ a("div", {
			id: "card-text",
			children: [
				/* @__PURE__ */ a("p", { children: [
					task.concerns.map((concern) => words.speaksOf[concern]).join(" "),
					" ",
					words.help
				] }),
				/* @__PURE__ */ a("dl", { children: [lines.map(({ id, name, number, also }) => /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: name[language] }), /* @__PURE__ */ a("dd", { children: [/* @__PURE__ */ a("b", { children: number }), also && `, ${also[language]}`] })] }, id)), /* @__PURE__ */ a("div", { children: [/* @__PURE__ */ a("dt", { children: words.danger }), /* @__PURE__ */ a("dd", { children: /* @__PURE__ */ a("b", { children: emergency }) })] })] }),
				/* @__PURE__ */ a("p", { children: words.carries })
			]
		}), /* @__PURE__ */ a("div", {
			class: "acts",
			children: [/* @__PURE__ */ a(Button, {
				onPress: task.accept,
				children: words.accept
			}), /* @__PURE__ */ a(Button, {
				look: "quiet",
				first: true,
				onPress: task.close,
				children: words.leave
			})]
		})]
	});
}
// capture/composer/note-keeper.ts
/** A note is saved when the hand rests for so long. Milliseconds. */
var REST = 400;
/** Saves a note while it is written, one save at a time and the last words last. */
function createNoteKeeper(window, first, save, changed) {
	let note = first;
	let safe = first;
	let failed = false;
	let dropped = false;
	let timer = 0;
	let running = null;
	async function run() {
		while (note !== safe && !dropped) {
			const sent = note;
			changed({ kind: "saving" });
			const answer = await save(sent).catch(() => ({
				ok: false,
				error: { code: "no-answer" }
			}));
			failed = !answer.ok;
			if (!answer.ok) {
				changed({
					kind: "failed",
					code: answer.error.code
				});
				return false;
			}
			safe = sent;
			changed({ kind: "saved" });
		}
		return true;
	}
	const flush = () => {
		window.clearTimeout(timer);
		running ??= run().finally(() => {
			running = null;
		});
		return running;
	};
	return {
		write(next) {
			note = next;
			window.clearTimeout(timer);
			timer = window.setTimeout(() => void flush(), REST);
		},
		save: flush,
		hasFailed: () => failed,
		drop() {
			dropped = true;
			window.clearTimeout(timer);
		}
	};
}
// capture/composer/composer-view.tsx
/** After a clip: Undo first, then a place for a first note, then the way on. */
function ComposerView({ window, language, task }) {
	const words = composerWordsOf(language);
	const problems = termsOf(language).problems;
	const [state, setState] = d({ kind: "still" });
	const [trouble, setTrouble] = d(null);
	const field = T(null);
	const [keeper] = d(() => createNoteKeeper(window, task.note, task.save, setState));
	A(() => {
		const leaving = () => void keeper.save();
		window.addEventListener("pagehide", leaving);
		return () => {
			window.removeEventListener("pagehide", leaving);
			keeper.save();
		};
	}, [keeper, window]);
	/** A note that is not saved keeps the composer open once; who closes it again means it. */
	const close = async () => {
		const warned = keeper.hasFailed();
		if (await keeper.save() || warned) task.close();
	};
	const undo = async () => {
		keeper.drop();
		const answer = await task.undo();
		if (!answer.ok) setTrouble({
			what: "undo",
			code: answer.error.code
		});
	};
	const reflect = async () => {
		await keeper.save();
		const answer = await task.reflect();
		if (answer.ok && answer.value.opened) task.close();
		else setTrouble({
			what: "panel",
			code: answer.ok ? null : answer.error.code
		});
	};
	const said = words.clippedAs(task.pseudonym);
	const status = state.kind === "failed" ? `${words.noteNotSaved}. ${problems[state.code]}` : {
		still: words.savedAsYouType,
		saving: words.savingNote,
		saved: words.noteSaved
	}[state.kind];
	return /* @__PURE__ */ a("section", {
		class: "composer",
		"aria-label": said,
		onKeyDown: (event) => {
			if (event.key === "Escape" && !event.isComposing) close();
		},
		children: [
			/* @__PURE__ */ a("div", {
				class: "top",
				children: [
					/* @__PURE__ */ a(Picture, { icon: EAR }),
					/* @__PURE__ */ a("strong", {
						class: "who",
						children: said
					}),
					/* @__PURE__ */ a("span", { class: "push" }),
					/* @__PURE__ */ a(Button, {
						look: "quiet",
						onPress: () => void undo(),
						children: [/* @__PURE__ */ a(Picture, { icon: UNDO }), words.undo]
					}),
					/* @__PURE__ */ a(Button, {
						look: "quiet icon",
						label: words.close,
						onPress: () => void close(),
						children: /* @__PURE__ */ a(Picture, { icon: CROSS })
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "body",
				children: [
					task.cut && /* @__PURE__ */ a("p", {
						class: "hint",
						children: words.cut
					}),
					/* @__PURE__ */ a("textarea", {
						ref: field,
						class: "write",
						"data-first": "",
						rows: 2,
						maxLength: 2e4,
						"aria-label": words.firstNote,
						placeholder: words.firstNote,
						defaultValue: task.note,
						onInput: () => field.current && keeper.write(field.current.value)
					}),
					/* @__PURE__ */ a("p", {
						class: state.kind === "failed" ? "hint stop" : "hint",
						role: "status",
						children: status
					}),
					trouble && /* @__PURE__ */ a("p", {
						class: "hint stop",
						role: "alert",
						children: [
							trouble.what === "undo" ? words.notUndone : words.openByHand,
							" ",
							trouble.code && problems[trouble.code]
						]
					})
				]
			}),
			/* @__PURE__ */ a("div", {
				class: "end",
				children: /* @__PURE__ */ a(Button, {
					look: "quiet",
					onPress: () => void reflect(),
					children: [words.reflect, /* @__PURE__ */ a(Picture, { icon: PANEL })]
				})
			})
		]
	});
}
// capture/composer/key-fence.ts
/** What a person writes and where they stand, told by events that a site could listen to. */
var HELD = [
	"keydown",
	"keypress",
	"keyup",
	"beforeinput",
	"input",
	"change",
	"paste",
	"copy",
	"cut",
	"compositionstart",
	"compositionupdate",
	"compositionend",
	"focusin",
	"focusout"
];
/** These end at the shadow root: the overlay's own buttons need them on their way in. */
var KEPT = [
	"click",
	"dblclick",
	"mousedown",
	"mouseup",
	"pointerdown",
	"pointerup",
	"contextmenu"
];
/**
* Keeps what happens in the overlay from the site's own shortcuts and focus traps. Events that leave a closed root
* bear the host as their target, so a site that asks "is somebody writing?" would be told no.
*
* They are stopped on their first step, at `window` in the capture phase; the overlay's own elements get a copy that
* does not leave the root. What the browser does by itself (typing, moving the caret) is not an event and goes on.
* One thing cannot be held: a listener that the site put on `window` in the capture phase before the composer opened
* runs before ours and sees the key. The value of the field stays closed to it.
*/
function raiseFence(window, host, root) {
	const stop = new AbortController();
	const hold = (event) => {
		if (!event.composedPath().includes(host)) return;
		event.stopImmediatePropagation();
		if (!event.isTrusted) return;
		const copy = copyOf(event);
		const target = root.activeElement;
		if (copy && target && !target.dispatchEvent(copy)) event.preventDefault();
	};
	for (const type of HELD) window.addEventListener(type, hold, {
		capture: true,
		signal: stop.signal
	});
	const keep = (event) => event.stopPropagation();
	for (const type of KEPT) root.addEventListener(type, keep, { signal: stop.signal });
	return () => stop.abort();
}
/** The two that the overlay listens to itself, so that they stay inside its root. */
function copyOf(event) {
	if (event instanceof KeyboardEvent && event.type === "keydown") {
		const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
		return new KeyboardEvent("keydown", {
			key,
			code,
			shiftKey,
			ctrlKey,
			altKey,
			metaKey,
			isComposing,
			bubbles: true,
			cancelable: true,
			composed: false
		});
	}
	return event.type === "input" ? new InputEvent("input", {
		bubbles: true,
		composed: false
	}) : null;
}
// capture/composer/draw.tsx
/** Draws into a box of the overlay, with the site's keyboard kept out. Answers how to take it away again. */
function draw({ window, host }, into, view) {
	const lower = raiseFence(window, host.element, host.root);
	Q(view, into);
	return () => {
		lower();
		Q(null, into);
	};
}
var drawComposer = (on, into, task) => draw(on, into, /* @__PURE__ */ a(ComposerView, {
	window: on.window,
	language: on.language,
	task
}));
/** Escape closes a card and leaves everything as it is. */
function drawCard(on, into, task) {
	const keys = (event) => {
		if (event.key === "Escape") task.close();
	};
	into.addEventListener("keydown", keys);
	const clear = draw(on, into, cardOf(on.language, task));
	return () => {
		into.removeEventListener("keydown", keys);
		clear();
	};
}
function cardOf(language, task) {
	if (task.kind === "refused") return /* @__PURE__ */ a(RefusedCard, {
		language,
		task
	});
	if (task.kind === "failed") return /* @__PURE__ */ a(FailedCard, {
		language,
		task
	});
	if (task.kind === "ask-audience") return /* @__PURE__ */ a(AudienceCard, {
		language,
		task
	});
	return /* @__PURE__ */ a(InterruptionCard, {
		language,
		task
	});
}
// capture/composer/focus-keeper.ts
/** `before` says where the site had the focus when the keyboard brought it into the overlay itself. */
function createFocusKeeper(document, root, before) {
	let kept = null;
	const inOverlay = () => root.activeElement !== null;
	return {
		remember() {
			const element = inOverlay() ? before() : focusedElement(document);
			kept = element && new WeakRef(element);
		},
		isStill: () => inOverlay() || focusedElement(document) === (kept?.deref() ?? null),
		giveBack() {
			const active = root.activeElement;
			if (!(active instanceof HTMLElement)) return;
			const target = kept?.deref();
			if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
			if (root.activeElement) active.blur();
		}
	};
}
// capture/composer/panel.ts
/** Room that a note may grow into before the panel scrolls inside. CSS pixels. */
var GROWTH = 96;
/** The composer's place: beside the post, docked where there is no room, and in one place while the page scrolls. */
function createPanel(window, host) {
	const { document } = window;
	let open = null;
	function settle(box, post) {
		box.toggleAttribute("data-docked", false);
		box.style.cssText = "";
		const size = box.getBoundingClientRect();
		const view = {
			width: document.documentElement.clientWidth,
			height: window.innerHeight
		};
		const rect = post?.isConnected ? post.getBoundingClientRect() : null;
		const rtl = post !== null && window.getComputedStyle(post).direction === "rtl";
		const spot = besidePost(rect, {
			width: size.width,
			height: size.height + GROWTH
		}, view, rtl);
		if (spot) box.style.cssText = `left:${spot.left}px;top:${spot.top}px`;
		else box.toggleAttribute("data-docked", true);
	}
	function close() {
		open?.stop.abort();
		open?.clear();
		open?.box.remove();
		open = null;
	}
	return {
		get isOpen() {
			return open !== null;
		},
		open(post, draw) {
			close();
			const box = build(document, "div", { class: "panel" });
			const stop = new AbortController();
			host.attach(post);
			host.body.append(box);
			open = {
				box,
				clear: draw(box),
				stop
			};
			settle(box, post);
			window.addEventListener("resize", () => settle(box, post), {
				passive: true,
				signal: stop.signal
			});
		},
		close,
		box: () => open?.box ?? null
	};
}
// capture/composer/stage-looks.ts
/** The clip is stored. Pressing it opens the composer again. */
function clippedLook(document, language, pseudonym, press) {
	const said = composerWordsOf(language).clippedAs(pseudonym);
	const button = buildButton(document, {
		class: "say",
		"aria-label": said
	}, press, buildIcon(document, TICK), buildLabel(document, said, "more"), buildLabel(document, pseudonym, "short"));
	return {
		name: "done",
		key: `${said} ${language}`,
		fits: ["full", "label"],
		nodes: [button],
		pinned: false
	};
}
/** The post was clipped before. Pressing it opens that clip in the panel. */
function alreadyLook(document, language, pseudonym, at, press) {
	const words = composerWordsOf(language);
	const region = navigator.language.startsWith(language) ? navigator.language : language;
	const day = new Intl.DateTimeFormat(region, {
		day: "numeric",
		month: "long"
	}).format(new Date(at));
	const button = buildButton(document, {
		class: "say",
		"aria-label": words.openClip(pseudonym, day)
	}, press, buildIcon(document, EAR), buildLabel(document, pseudonym, "who"), buildLabel(document, words.clippedOn(day), "more"));
	return {
		name: "already",
		key: `${pseudonym} ${day} ${language}`,
		fits: ["full", "label"],
		nodes: [button],
		pinned: false
	};
}
// capture/composer/presenter.ts
/** How long what needs no answer stays when no pointer is there to send it away. Milliseconds. */
var LINGER = 6e3;
var AFTER_COMPOSER = 2600;
/** What was just said is not wiped away by a pointer that happens to move. Milliseconds. */
var READING_TIME = 2500;
/** A live region speaks only of what changes after it has come into the page. Milliseconds. */
var SPEAK = 60;
/**
* What is seen of a clip: which state of which job the one control shows, when the composer opens, what waits until
* something else was answered, and where the focus goes back to.
*/
function createPresenter(kit, doings) {
	const { window, host, control, settings } = kit;
	const { document } = window;
	const panel = createPanel(window, host);
	const focus = createFocusKeeper(document, host.root, kit.focusBefore);
	const spoken = build(document, "div", {
		class: "sr",
		role: "status"
	});
	host.body.append(spoken);
	/** Whose state the control shows; a ready control has none. */
	let current = null;
	/** Whose composer is open. */
	let composing = null;
	/** Jobs that need an answer while another one is being answered. None of them is forgotten. */
	const waiting = [];
	let clearCard = null;
	let disposed = false;
	let lingering = 0;
	let keptUntil = 0;
	const words = () => composerWordsOf(settings.now().language);
	const drawing = () => ({
		window,
		host,
		language: settings.now().language
	});
	const isBeingRead = () => control.look !== null && window.performance.now() < keptUntil;
	const tell = (text) => window.setTimeout(() => {
		spoken.textContent = text;
	}, SPEAK);
	const isPointedAt = (post) => {
		const target = kit.watch.pointed();
		return target !== null && (target === host.element || kit.finder.at(target)?.post === post);
	};
	function dropCard() {
		clearCard?.();
		clearCard = null;
	}
	/** `linger` is how long it stays where no pointer holds it; null leaves that to the pointer. */
	function show(look, job, linger) {
		window.clearTimeout(lingering);
		control.show(look, job.anchor);
		current = job;
		keptUntil = linger === null ? 0 : window.performance.now() + READING_TIME;
		if (linger !== null) lingering = window.setTimeout(() => {
			if (control.look === look && !(job.anchor && isPointedAt(job.anchor))) hide();
		}, linger);
	}
	function hide() {
		window.clearTimeout(lingering);
		dropCard();
		control.hide();
		current = null;
		const next = waiting.shift();
		if (next) draw(next);
	}
	/** The user is through with what was asked or said. */
	function dismiss(job) {
		const isOrphan = job.stage.kind === "failed" && job.stage.problem === "extension-updated";
		doings.forget(job);
		focus.giveBack();
		hide();
		if (isOrphan) kit.dispose();
	}
	function draw(job) {
		const { stage } = job;
		const { language } = settings.now();
		dropCard();
		if (stage.kind === "clipped") compose(job);
		else if (stage.kind === "saving") {
			if (control.look?.name !== "saving" || control.post !== job.anchor) show(savingLook(document, language), job, null);
			current = job;
			tell(words().saving);
		} else if (stage.kind === "already") {
			const open = () => {
				doings.openPanel(job);
				hide();
			};
			show(alreadyLook(document, language, stage.pseudonym, stage.clippedAt, open), job, LINGER);
		} else {
			const task = toTask(job, settings.now().country, cardActs(job));
			if (!task) return;
			const into = build(document, "div");
			clearCard = drawCard(drawing(), into, task);
			const pinned = isQuestion(stage);
			show({
				name: "talk",
				key: `${stage.kind} ${job.request?.id} ${JSON.stringify(stage)}`,
				fits: ["full"],
				nodes: [into],
				pinned
			}, job, pinned ? null : LINGER);
			if (pinned) takeFocus(into);
		}
	}
	function takeFocus(box) {
		if (focus.isStill()) box?.querySelector("[data-first]")?.focus({ preventScroll: true });
	}
	const cardActs = (job) => ({
		again(said) {
			if (!job.request) return;
			focus.giveBack();
			job.request = {
				...job.request,
				said
			};
			doings.send(job);
		},
		refuse() {
			focus.giveBack();
			present(job, {
				kind: "refused",
				reason: "said-not-public"
			});
		},
		copy: (text) => copyWords(window, text),
		grown: control.grown,
		close: () => dismiss(job)
	});
	/** The control gives way to the composer, and comes back for a moment when that is closed. */
	function compose(job) {
		const shut = () => {
			focus.giveBack();
			panel.close();
			composing = null;
		};
		const task = toComposerTask(job, doings, {
			undone() {
				doings.forget(job);
				shut();
				hide();
				tell(words().undone);
			},
			close() {
				shut();
				if (control.look) return;
				if (waiting.length || !job.anchor?.isConnected) hide();
				else showDone(job, AFTER_COMPOSER);
			}
		});
		if (!task) return;
		hideControl();
		composing = job;
		panel.open(job.anchor, (into) => drawComposer(drawing(), into, task));
		tell(words().clippedAs(task.pseudonym));
		takeFocus(panel.box());
	}
	function hideControl() {
		window.clearTimeout(lingering);
		dropCard();
		control.hide();
		current = null;
	}
	function showDone(job, linger) {
		if (job.stage.kind !== "clipped") return;
		const { pseudonym } = job.stage;
		show(clippedLook(document, settings.now().language, pseudonym, () => compose(job)), job, linger);
	}
	function present(job, stage) {
		job.stage = stage;
		if (disposed) return;
		endWait(job);
		const other = current && current !== job ? current : null;
		if (stage.kind === "saving") {
			focus.remember();
			if (other && isQuestion(other.stage)) waiting.push(other);
		} else if (other && (isQuestion(other.stage) || other.stage.kind === "saving")) {
			if (isQuestion(stage)) waiting.push(job);
			return;
		}
		draw(job);
	}
	/** Answers whether it was waiting. */
	function endWait(job) {
		const turn = waiting.indexOf(job);
		if (turn >= 0) waiting.splice(turn, 1);
		return turn >= 0;
	}
	return {
		present,
		offer(found, job) {
			if (control.look?.pinned || control.look?.name === "talk" && isBeingRead() || job && job === composing && panel.isOpen) return;
			const hasWaited = job !== null && endWait(job);
			dropCard();
			if (job?.stage.kind === "clipped") showDone(job, null);
			else if (job && (hasWaited || job.stage.kind === "saving" || job.stage.kind === "already")) draw(job);
			else {
				current = null;
				window.clearTimeout(lingering);
				kit.ready(found);
			}
		},
		leave() {
			if (control.look && !control.look.pinned && !isBeingRead() && current?.stage.kind !== "saving") hide();
		},
		gone() {
			window.clearTimeout(lingering);
			dropCard();
			current = null;
		},
		dispose() {
			disposed = true;
			window.clearTimeout(lingering);
			dropCard();
			panel.close();
		}
	};
}
// capture/composer/read-post.ts
/** How long a site's own "see more" may take to show the rest, and how long it must then be quiet. Milliseconds. */
var SETTLE_LIMIT = 2e3;
var QUIET = 150;
/** How many posts are looked through for names, how many of them are read, and for how long. */
var MAX_POSTS = 2e3;
var MAX_READ = 200;
var READ_TIME = 40;
/** Whether two readings of one element show one post. Sites that recycle elements put another post into it. */
var isSamePost = (a, b) => a.id || b.id ? a.id === b.id : a.permalink || b.permalink ? a.permalink === b.permalink : a.text === b.text;
/**
* A post in full: where its text is cut, the site's own control is pressed and the post read again once it has
* settled, within two seconds. Where that does not help, the first reading stands, with `cut` still true.
*/
async function readWhole(window, found, first, page) {
	const { site, post } = found;
	if (!first.post.cut) return first;
	const control = site.expand?.(post);
	if (!control || leadsAway(control, page.url)) return first;
	const settled = whenSettled(window, post);
	control.click();
	await settled;
	if (!post.isConnected) return first;
	const second = site.read(post, page);
	return first.post.id !== null && second.post.id !== null && first.post.id !== second.post.id || (second.post.text ?? "").length < (first.post.text ?? "").length ? first : second;
}
/** A "see more" that is a link to another page would take the reader away from where they are. */
function leadsAway(control, pageUrl) {
	const link = control.closest("a");
	if (!link?.href) return false;
	return link.href.split("#")[0] !== pageUrl.split("#")[0];
}
function whenSettled(window, post) {
	return new Promise((resolve) => {
		let quiet;
		const done = () => {
			observer.disconnect();
			window.clearTimeout(quiet);
			window.clearTimeout(limit);
			resolve();
		};
		const limit = window.setTimeout(done, SETTLE_LIMIT);
		const observer = new MutationObserver(() => {
			window.clearTimeout(quiet);
			quiet = window.setTimeout(done, QUIET);
		});
		observer.observe(post.parentElement ?? post, {
			childList: true,
			characterData: true,
			subtree: true
		});
	});
}
/**
* Who else speaks on this page, so that their names can be masked in the text: the authors of the posts around this
* one, nearest first, and of what they quote. Bounded in number and in time, because it runs within the gesture.
*/
function readSpeakers(window, finder, around, page) {
	const end = window.performance.now() + READ_TIME;
	const all = finder.all(MAX_POSTS);
	const middle = Math.max(0, all.findIndex(({ post }) => post === around));
	const speakers = /* @__PURE__ */ new Map();
	let read = 0;
	for (const found of outward(all, middle)) {
		if (read >= MAX_READ || window.performance.now() > end) break;
		if (found.post === around) continue;
		read++;
		for (const author of authorsOf(found.site, found.post, page)) if (author.name || author.handle) speakers.set(`${author.handle}\n${author.name}`, author);
	}
	return [...speakers.values()].slice(0, MAX_READ);
}
function* outward(items, middle) {
	for (let step = 0; step < items.length; step++) {
		const after = items[middle + step];
		const before = step > 0 ? items[middle - step] : void 0;
		if (before !== void 0) yield before;
		if (after !== void 0) yield after;
	}
}
function authorsOf(site, post, page) {
	const { author, quoted } = site.read(post, page).post;
	return quoted ? [author, quoted.author] : [author];
}
// capture/composer/style.ts
/** What the second script brings; the tokens stand in the overlay's own sheet. */
var composerStyle = `
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.who { font-weight: 600; font-variant-numeric: tabular-nums; }
.btn { justify-content: center; min-block-size: 28px; padding: 4px 8px; border: 1px solid var(--control); border-radius: 3px; color: var(--ink); font: 500 12px/16px var(--ui); }
.btn:hover { background: var(--accent-wash); }
.btn.quiet { border-color: transparent; color: var(--ink-2); } .btn.quiet:hover { color: var(--ink); }
.btn.icon { inline-size: 28px; padding: 0; flex: none; }
.acts { display: flex; flex-wrap: wrap; gap: 4px; padding: 0 8px 12px 34px; }
.flag.done { background: var(--accent); color: var(--on-accent); } .flag.done button.say:hover { background: var(--accent-hover); }
.flag.already .who { color: var(--accent); } .flag.already .more { color: var(--ink-2); font-weight: 400; }
.short { display: none; } .flag[data-fit=label] .short { display: inline; }
.flag.talk { inline-size: min(272px, 100vw); white-space: normal; }
.flag.talk[data-leans=left] { border-end-end-radius: 5px; border-end-start-radius: 5px; } .flag.talk[data-leans=right] { border-end-start-radius: 5px; border-end-end-radius: 5px; }
.flag.talk[data-place=foot] { inline-size: min(360px, 100vw); }
.talk .say { justify-content: space-between; padding-inline-end: 4px; }
.talk .say > span { display: flex; align-items: center; gap: 8px; }
.talk p { padding: 0 12px 8px 34px; color: var(--ink-2); text-wrap: pretty; }
.talk textarea { display: block; box-sizing: border-box; inline-size: calc(100% - 46px); margin: 0 12px 12px 34px; font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--control); border-radius: 3px; }
.care { color: var(--care); } .care .i { color: inherit; }

.panel { position: fixed; pointer-events: auto; z-index: 1; inline-size: 320px; max-inline-size: 100vw; max-block-size: calc(100vh - 24px); overflow: auto; background: var(--float); color: var(--ink); border-radius: 8px; box-shadow: var(--lift); animation: appear 120ms cubic-bezier(.2, 0, 0, 1); }
.panel[data-docked] { inset: auto 16px 0 auto; border-radius: 8px 8px 0 0; animation: rise 120ms cubic-bezier(.2, 0, 0, 1); }
@keyframes appear { from { opacity: 0; translate: -4px 0; } }
@keyframes rise { from { opacity: 0; translate: 0 4px; } }
.top { display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 12px; }
.push { margin-inline-start: auto; }
.body { padding: 0 16px 12px; display: grid; gap: 8px; }
.write { display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 52px; max-block-size: 192px; margin: 0; padding: 4px 0 8px; border: 0; border-block-end: 1px solid var(--control); border-radius: 0; background: none; color: var(--ink); font: 400 15px/24px var(--ui); resize: none; field-sizing: content; caret-color: var(--accent); user-select: text; }
.write::placeholder { color: var(--ink-3); opacity: 1; }
.write:focus-visible { outline: 0; border-color: var(--focus); box-shadow: 0 1px 0 var(--focus); }
.hint { font: 400 12px/16px var(--ui); color: var(--ink-3); } .hint.stop { color: var(--stop); }
.end { display: flex; align-items: center; justify-content: flex-end; gap: 4px; padding: 4px 8px; border-block-start: 1px solid var(--line); background: var(--desk); }
.talk strong { font-weight: 600; color: var(--ink); }
.talk dl { padding: 0 12px 8px 34px; display: grid; gap: 8px; } .talk dt { font-weight: 600; } .talk dd { color: var(--ink-2); }
.talk dd b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 480px) { .panel[data-docked] { inset-inline: 0; inline-size: auto; } }
@media (prefers-reduced-motion: reduce) { .panel, .panel[data-docked] { animation: none; } }
@media (forced-colors: active) { .panel { border: 1px solid ButtonText; } }
`;
// capture/composer/conductor.ts
/** However long the site took to show the rest of a text, the background gets this long. Milliseconds. */
var LEAST_PATIENCE = 1e3;
/** Takes over from the first gesture on: what is sent, what comes of it, what is known of each post of this page. */
function takeOver(kit) {
	const { window, parts, settings } = kit;
	const jobs = /* @__PURE__ */ new WeakMap();
	addStyle(kit.host.root, composerStyle);
	const ask = (name, input) => parts.send(name, input).catch(() => fail(problem("no-answer")));
	const idOf = (job) => job.stage.kind === "clipped" || job.stage.kind === "already" ? job.stage.clipId : null;
	const onClip = (job, act) => {
		const id = idOf(job);
		return id ? act(id) : Promise.resolve(fail(problem("not-found")));
	};
	const presenter = createPresenter(kit, {
		send: (job) => void send(job, PATIENCE),
		undo: (job) => onClip(job, (id) => ask("clip.undo", { id })),
		saveNote: (job, note) => onClip(job, (id) => ask("clip.note", {
			id,
			note
		})),
		openPanel: (job) => onClip(job, (id) => ask("panel.open", { id })),
		forget(job) {
			if (job.anchor && jobs.get(job.anchor) === job) jobs.delete(job.anchor);
		}
	});
	/** What became of this post here, unless the site has put another post into the same element since. */
	function jobOf(found) {
		const job = jobs.get(found.post);
		if (!job?.request) return job ?? null;
		const now = kit.wish(found).post;
		if (now && isSamePost(job.request.reading.post, now.reading.post)) return job;
		jobs.delete(found.post);
		return null;
	}
	async function clipPost(wish, { found, reading: first }) {
		const known = jobOf(found);
		if (known && known.stage.kind !== "refused") return again(known);
		const job = newJob(found.post, found);
		jobs.set(found.post, job);
		presenter.present(job, job.stage);
		const refused = refusalOf(first.post);
		if (refused) return presenter.present(job, {
			kind: "refused",
			reason: refused
		});
		const reading = await readWhole(window, found, first, wish.page);
		job.request = toRequest(wish, reading, found.post);
		await send(job, Math.max(LEAST_PATIENCE, PATIENCE - (window.performance.now() - wish.began)));
	}
	/** A second gesture on one post: what failed is sent again, anything else is shown as it stands. */
	function again(job) {
		if (job.stage.kind === "failed") send(job, PATIENCE);
		else if (job.stage.kind !== "saving") presenter.present(job, job.stage);
	}
	/** Answers false where no words are selected that may be read. */
	function clipSelection(wish) {
		const reading = wish.range && parts.readSelection?.(wish.range, wish.page);
		if (!wish.range || !reading) return false;
		const node = wish.range.commonAncestorContainer;
		const around = node instanceof Element ? node : node.parentElement;
		const job = newJob(around, null);
		job.request = toRequest({
			...wish,
			gesture: "selection"
		}, reading, around);
		send(job, PATIENCE);
		return true;
	}
	const toRequest = ({ gesture, page }, reading, around) => ({
		id: parts.newId(),
		reading,
		gesture,
		pageUrl: page.url,
		capturedAt: page.now,
		speakers: readSpeakers(window, kit.finder, around, page),
		said: {
			public: false,
			acknowledged: []
		}
	});
	async function send(job, patience) {
		if (!job.request) return;
		presenter.present(job, { kind: "saving" });
		const arrive = async (stage) => {
			await settings.known();
			presenter.present(job, stage);
		};
		await arrive(await saveClip(window, parts.send, job.request, patience, (stage) => void arrive(stage)));
	}
	return {
		clip(wish) {
			const post = wish.post ?? (wish.gesture === "shortcut" ? visible() : null);
			if (post) clipPost(wish, post);
			else if (!clipSelection(wish)) presenter.present(newJob(null, null), {
				kind: "refused",
				reason: "no-post"
			});
		},
		offer: (found) => presenter.offer(found, jobOf(found)),
		leave: presenter.leave,
		gone: presenter.gone,
		dispose: presenter.dispose
	};
	function visible() {
		const found = mostVisible(window, kit.finder.all(MAX_POSTS));
		return found && kit.wish(found).post;
	}
}
// capture/composer/composer.ts
/** What the clipper loads on the first gesture. */
var composer = { take: takeOver };
export { composer };
