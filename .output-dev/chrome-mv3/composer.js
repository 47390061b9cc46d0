(function() {
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
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
	// model/result.ts
	var fail = (error) => ({
		ok: false,
		error
	});
	var problem = (code) => ({ code });
	// capture/overlay/style.ts
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
	// locales/en/composer.ts
	/** What the second script of the clipper says: the composer, and the two cards that ask something. */
	var composer$2 = {
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
	};
	// locales/fr/composer.ts
	var composer$1 = {
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
	};
	// locales/language.ts
	/**
	* A catalogue is a plain object of strings, and of functions where words depend on a number or a name. The French one
	* has the type of the English one, so that a missing key does not compile; a test finds keys that nothing uses.
	*/
	var catalogueOf = (en, fr) => (language) => language === "fr" ? fr : en;
	// locales/composer.ts
	var composerWordsOf = catalogueOf(composer$2, composer$1);
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
	// node_modules/preact/dist/preact.mjs
	var n;
	var t$1;
	var u$2;
	var i$1;
	var f$2;
	var o$2;
	var e$1;
	var l$1;
	var c$1;
	var a$2;
	var h$1 = Symbol.for("pv");
	var p$1 = {};
	var y$1 = [];
	var v$1 = /^m(i|n|o|s|text|space)$/;
	var w$1 = Array.isArray;
	var d$1 = y$1.slice;
	var _$1 = Object.assign;
	function g$1(n) {
		n && n.parentNode && n.remove();
	}
	function m$1(r, u, i, f, o) {
		var e = {
			type: r,
			props: u,
			key: i,
			ref: f,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: h$1,
			__v: o || ++t$1,
			__i: -1,
			__u: 0
		};
		return !o && n.vnode && n.vnode(e), e;
	}
	function $(n) {
		return n.children;
	}
	function x(n, t) {
		this.props = n, this.context = t, this.__g = 0;
	}
	function S(n, t) {
		if (null == t) return n.__ && S(n.__, n.__i + 1);
		for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
		return "function" != typeof n.type || n.props.__P ? null : S(n);
	}
	function C$1(t) {
		var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
		e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
	}
	function j(n) {
		if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
			return t && (n.__e = t.__e);
		}), j(n);
	}
	function L(t) {
		(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
	}
	function H() {
		try {
			for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
		} finally {
			(f$2 = u$2.length) && (i$1 || queueMicrotask)(H);
		}
	}
	function I(n, t, r, u, i, f, o, e, l, c, a) {
		var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
		for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
		return r.__e = d, l;
	}
	function q(n, t, r, u, i) {
		var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
		for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
		if (g) {
			for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
				for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
				a[_] = o.__i, s[f] = _ + 1;
			}
			for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
		}
		if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
		return u;
	}
	function A$1(n, t, r, u) {
		var i, f, o, e;
		if ("function" == typeof n.type) {
			if (n.props.__P) return t;
			if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
			return t;
		}
		for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
		for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
		return t;
	}
	function P(n, t, r, u) {
		var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
		if (null === e && null == f || l && f == e.key && o == e.type) return r;
		if (u > (l ? 1 : 0)) {
			for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		}
		return -1;
	}
	function T$1(n, t, r) {
		r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
	}
	function N(n, t, r, u, i) {
		var f, o;
		if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
		else {
			if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
			if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
		}
		else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
		else {
			if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
			else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
				n[t] = null == r ? "" : r;
				return;
			} catch (n) {}
			if ("function" == typeof r) return;
			null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
		}
	}
	function V(t) {
		return function(r) {
			var u = this.__e;
			if (u) {
				if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
				else if (r[e$1] < this.__a[t]) return;
				return u(n.event ? n.event(r) : r);
			}
		};
	}
	function z$1(t, r, u, i, f, o, e, l, c, a) {
		var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
		if (r.constructor !== h$1) return null;
		128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
		n: if ("function" == typeof V) {
			v = e.length;
			try {
				if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
					if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
						r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
							n && (n.__ = r);
						}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
						break n;
					}
					d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
						d.componentDidUpdate(k, b, m);
					});
				} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
				d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
				do
					d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
				while (8 & d.__g && ++q < 25);
				C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
					n && J(n, n);
				}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
			} catch (t) {
				if (e.length = v, r.__v = null, c || o) if (t && t.then) {
					if (r.__u |= 128 | c, o) {
						for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
						for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
							if (N == P) break;
						} else {
							if (8 != N.nodeType) break;
							N.data.startsWith("$s") && (P = B$1(O = N));
						}
					}
					if (!O) {
						for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
						O = l;
					}
					(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
				} else o && o.some(g$1);
				else r.__e = u.__e;
				r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
			}
		} else l = r.__e = F(u.__e, r, u, i, f, o, e, c, a, t);
		return (s = n.diffed) && s(r), l;
	}
	function B$1(n, t) {
		if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
			if (8 == n.nodeType) {
				if (n.data.startsWith("$s")) r++;
				else if (n.data.startsWith("/$s") && !--r) return n;
			}
			t && t.push(n);
		}
	}
	function D$1(n) {
		n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
	}
	function E$1(t, r, u) {
		for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
		n.__c && n.__c(r, t), t.some(function(r) {
			try {
				t = r.__h, r.__h = [], t.some(function(n) {
					n.call(r);
				});
			} catch (t) {
				n.__e(t, r.__v);
			}
		});
	}
	function F(t, r, u, i, f, o, e, l, c, a) {
		var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
		if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
			for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
				t = k, o[s] = null;
				break;
			}
		}
		if (!t) {
			if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
			t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
		}
		if (C) {
			if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
			for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
			for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
			h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
		} else $ === x || l && t.data == x || (t.data = x);
		return t;
	}
	function G$1(t, r, u, i) {
		try {
			"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
		} catch (t) {
			n.__e(t, u);
		}
	}
	function J(t, r, u) {
		var i, f, o, e;
		if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
			if (i.componentWillUnmount) try {
				i.componentWillUnmount();
			} catch (t) {
				n.__e(t, r);
			}
			i.__P = i.__n = null;
		}
		if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
		!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
	}
	function K(n, t, r) {
		return this.constructor(n, r);
	}
	function Q(t, r) {
		var u, i, f, o;
		n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
	}
	n = { __e: function(n, t, r, u) {
		for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
			i.__g |= 4;
			try {
				if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
			} catch (t) {
				n = t;
			}
		}
		throw f$2 = 0, n;
	} }, t$1 = 0, x.prototype.setState = function(n, t) {
		var r = this.__s;
		r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
	}, x.prototype.forceUpdate = function(n) {
		this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
	}, x.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
		return n.__v.__b - t.__v.__b;
	}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {};
	// node_modules/preact/hooks/dist/hooks.mjs
	var t;
	var r;
	var u$1;
	var i;
	var o$1 = Object.is;
	var f$1 = 0;
	var c = [];
	var e = [];
	var a$1 = n;
	var v = a$1.__b;
	var l = a$1.__r;
	var m = a$1.diffed;
	var h = a$1.__c;
	var s = a$1.unmount;
	var p = a$1.__;
	function y(n, t) {
		a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
		var u = r.__H || (r.__H = {
			__: [],
			__h: []
		});
		return n >= u.__.length && u.__.push({}), u.__[n];
	}
	function d(n) {
		return f$1 = 1, _(G, n);
	}
	function _(n, u, i) {
		var f = y(t++, 2);
		if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
			var t = (f.__N || f.__)[0], r = f.t(t, n);
			o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
		}], f.__c = r, !r.__f)) {
			r.__f = !0;
			var c = r.shouldComponentUpdate;
			r.shouldComponentUpdate = function(n, t, r) {
				var u = this.__H;
				if (!u) return !0;
				var i = !1, f = this.props != n;
				if (u.__.some(function(n) {
					n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
				}), c) {
					var e = c.call(this, n, t, r);
					return i ? e || f : e;
				}
				return !i || f;
			};
		}
		return f.__;
	}
	function A(n, u) {
		var i = y(t++, 3);
		!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
	}
	function T(n) {
		return f$1 = 5, w(function() {
			return { current: n };
		}, []);
	}
	function w(n, r) {
		var u = y(t++, 7);
		return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
	}
	function g() {
		var n;
		do {
			for (; n = e.shift();) try {
				C(n);
			} catch (t) {
				a$1.__e(t, { __: (n = n.__P) && n.__v });
			}
			for (; n = c.shift();) {
				var t = n.__H;
				if (n.__P && t) try {
					t.__h.some(C), t.__h.some(D), t.__h = [];
				} catch (r) {
					t.__h = [], a$1.__e(r, n.__v);
				}
			}
		} while (e.length);
	}
	a$1.__b = function(n) {
		r = null, v && v(n);
	}, a$1.__ = function(n, t) {
		n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
	}, a$1.__r = function(n) {
		l && l(n), t = 0;
		var i = (r = n.__c).__H;
		i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
			n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
		})), u$1 = r;
	}, a$1.diffed = function(n) {
		m && m(n);
		var t = n.__c;
		t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
			n.u && (n.__H = n.u);
		})), u$1 = r = null;
	}, a$1.__c = function(n, t) {
		t.some(function(n) {
			try {
				n.__h.some(C), n.__h = n.__h.filter(function(n) {
					return !n.__ || D(n);
				});
			} catch (t) {
				n.__h = [function() {
					throw t;
				}];
			}
		}), h && h(n, t);
	}, a$1.unmount = function(n) {
		s && s(n);
		var t, r, u = n.__c;
		u && u.__H && (u.__H.__.some(function(u) {
			try {
				if (u.__P && u.__c) {
					if (void 0 === r) {
						for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
						r = r && r.__c;
					}
					u.__P = r, B(e.push(u));
				} else C(u);
			} catch (n) {
				t = n;
			}
		}), u.__H = void 0, t && a$1.__e(t, u.__v));
	};
	var k = "function" == typeof requestAnimationFrame;
	function z(n) {
		var t, r = function() {
			clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
		}, u = setTimeout(r, 35);
		k && (t = requestAnimationFrame(r));
	}
	function B(n) {
		1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
	}
	function C(n) {
		var t = r, u = n.__c;
		"function" == typeof u && (n.__c = void 0, u()), r = t;
	}
	function D(n) {
		var t = r;
		n.__c = n.__(), r = t;
	}
	function E(n, t) {
		return !n || n.length != t.length || t.some(function(t, r) {
			return !o$1(t, n[r]);
		});
	}
	function G(n, t) {
		return "function" == typeof t ? t(n) : t;
	}
	// locales/terms.ts
	var termsOf = catalogueOf({
		refusals: {
			"no-post": "There is no post here. Select the words and clip the selection.",
			"no-text": "This post has no words to keep.",
			promoted: "This is an advertisement. Earshot keeps what people write.",
			deleted: "The author has deleted this post.",
			removed: "This post was removed by its community.",
			"followers-only": "This post is for followers only. Earshot keeps public posts only.",
			"members-only": "Only members can read this. Earshot keeps public posts only.",
			"private-group": "This post is in a private group. Earshot keeps public posts only.",
			"direct-message": "This is a direct message. Earshot keeps public posts only.",
			"opted-out": "The author has asked not to be shown to people who are not signed in.",
			"said-not-public": "Not clipped: you have to join to read this.",
			"local-address": "This page is on your own network. Earshot keeps public posts only.",
			webmail: "This is a mailbox. Earshot keeps public posts only.",
			"health-record": "This looks like a health record. Earshot never reads those.",
			"browser-page": "The browser does not let an extension read this page.",
			"own-patient": "You may know this person. Their words are not for clipping.",
			minor: "The author seems to be under 18. A faculty member has to decide.",
			"not-trusted": "Earshot answers to your own hand only, not to a script of the page.",
			withdrawn: "The author asked for this post to be taken out. It stays out."
		},
		problems: {
			"disk-full": "The disk is full.",
			"database-closed": "The library is closed by another window of Earshot.",
			"database-newer": "The library was made by a newer Earshot.",
			"invalid-message": "This page sent something Earshot does not understand.",
			"unknown-sender": "This did not come from Earshot.",
			"not-found": "It is no longer there.",
			"key-missing": "The key that opens this is not on this computer.",
			"record-damaged": "This record is damaged. The others are safe.",
			"no-answer": "Earshot did not answer.",
			"extension-updated": "Earshot was updated. Reload this page to go on.",
			internal: "Something in Earshot went wrong."
		},
		identifiers: {
			email: "email",
			url: "link",
			handle: "handle",
			ip: "IP address",
			phone: "phone",
			number: "number",
			postcode: "postcode",
			address: "address",
			name: "name",
			facility: "place of care",
			place: "place",
			date: "date",
			age: "age",
			quasi: "detail"
		},
		concerns: {
			"self-harm": "suicide or self-harm",
			abuse: "abuse",
			minor: "a minor"
		}
	}, {
		refusals: {
			"no-post": "Il n’y a pas de publication ici. Sélectionnez les mots et gardez la sélection.",
			"no-text": "Cette publication n’a pas de mots à garder.",
			promoted: "C’est une publicité. Earshot garde ce que les gens écrivent.",
			deleted: "L’auteur a supprimé cette publication.",
			removed: "Cette publication a été retirée par sa communauté.",
			"followers-only": "Cette publication est réservée aux abonnés. Earshot ne garde que ce qui est public.",
			"members-only": "Seuls les membres peuvent lire ceci. Earshot ne garde que ce qui est public.",
			"private-group": "Cette publication est dans un groupe privé. Earshot ne garde que ce qui est public.",
			"direct-message": "C’est un message privé. Earshot ne garde que ce qui est public.",
			"opted-out": "L’auteur a demandé à ne pas être montré aux personnes non connectées.",
			"said-not-public": "Pas gardé\xA0: il faut s’inscrire pour lire ceci.",
			"local-address": "Cette page est sur votre propre réseau. Earshot ne garde que ce qui est public.",
			webmail: "C’est une boîte aux lettres. Earshot ne garde que ce qui est public.",
			"health-record": "Cela ressemble à un dossier médical. Earshot ne les lit jamais.",
			"browser-page": "Le navigateur ne laisse pas une extension lire cette page.",
			"own-patient": "Vous connaissez peut-être cette personne. Ses mots ne sont pas à garder.",
			minor: "L’auteur semble avoir moins de 18 ans. Un membre du corps enseignant doit décider.",
			"not-trusted": "Earshot n’obéit qu’à votre main, pas à un script de la page.",
			withdrawn: "L’auteur a demandé le retrait de cette publication. Elle reste retirée."
		},
		problems: {
			"disk-full": "Le disque est plein.",
			"database-closed": "La bibliothèque est fermée par une autre fenêtre d’Earshot.",
			"database-newer": "La bibliothèque a été faite par un Earshot plus récent.",
			"invalid-message": "Cette page a envoyé quelque chose qu’Earshot ne comprend pas.",
			"unknown-sender": "Ceci ne venait pas d’Earshot.",
			"not-found": "Ce n’est plus là.",
			"key-missing": "La clé qui ouvre ceci n’est pas sur cet ordinateur.",
			"record-damaged": "Cet enregistrement est abîmé. Les autres sont intacts.",
			"no-answer": "Earshot n’a pas répondu.",
			"extension-updated": "Earshot a été mis à jour. Rechargez cette page pour continuer.",
			internal: "Quelque chose n’a pas marché dans Earshot."
		},
		identifiers: {
			email: "courriel",
			url: "lien",
			handle: "pseudo",
			ip: "adresse IP",
			phone: "téléphone",
			number: "numéro",
			postcode: "code postal",
			address: "adresse",
			name: "nom",
			facility: "lieu de soins",
			place: "lieu",
			date: "date",
			age: "âge",
			quasi: "détail"
		},
		concerns: {
			"self-harm": "suicide ou automutilation",
			abuse: "violences",
			minor: "un mineur"
		}
	});
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
	// node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
	var f = Symbol.for("pv");
	var o = 0;
	Array.isArray;
	function a(t, e, n$1, u, a, i) {
		e || (e = {});
		var c, l, p = e;
		if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
		var s = {
			type: t,
			props: p,
			key: n$1,
			ref: c,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: f,
			__v: --o,
			__i: -1,
			__u: 0
		};
		return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
	}
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
	// capture/composed.ts
	/** The innermost element that has the focus, inside open shadow roots too; null where nothing or only the page has it. */
	function focusedElement(document) {
		let at = document.activeElement;
		while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
		return at === document.body || at === document.documentElement ? null : at;
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
	// capture/overlay/place.ts
	var FIRST_LINE = 16;
	/** `high` wins where the two cannot both hold. */
	var clamp = (value, low, high) => Math.min(Math.max(low, value), high);
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
	// entrypoints/composer.ts
	/** Loaded into a frame on its first clip; the clipper finds it in the isolated world that both share. */
	var composer_default = defineUnlistedScript(() => {
		globalThis.earshotComposer = composer;
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/capture/entrypoints/composer.ts
	/** Wrapper around `console` with a "[wxt]" prefix */
	var logger = {
		debug: (...args) => ([...args], void 0),
		log: (...args) => ([...args], void 0),
		warn: (...args) => ([...args], void 0),
		error: (...args) => ([...args], void 0)
	};
	return (() => {
		let result;
		try {
			result = composer_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "composer" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "composer" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
