(function() {
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
	// capture/carried.ts
	function carry(site) {
		globalThis.earshotSites ??= /* @__PURE__ */ new Map();
		globalThis.earshotSites.set(site.id, site);
	}
	// model/ids.ts
	/** For a site's own file, whose name is known to be well formed (a test of the folder checks it). */
	var siteId = (name) => name;
	// sites/reading/dom.ts
	var tool = (root) => root instanceof Element ? Element.prototype : root instanceof Document ? Document.prototype : root instanceof DocumentFragment ? DocumentFragment.prototype : root;
	var attr = (element, name) => Element.prototype.getAttribute.call(element, name);
	var has = (element, name) => Element.prototype.hasAttribute.call(element, name);
	var matches = (element, selector) => Element.prototype.matches.call(element, selector);
	/** The element itself or its nearest ancestor that the selector names. */
	var closest = (element, selector) => Element.prototype.closest.call(element, selector);
	var one = (root, selector) => tool(root).querySelector.call(root, selector);
	var all = (root, selector) => [...tool(root).querySelectorAll.call(root, selector)];
	/** Lower-case tag name. */
	var tag = (element) => Reflect.get(Element.prototype, "localName", element);
	var parent = (node) => Reflect.get(Node.prototype, "parentElement", node);
	var isText = (node) => Reflect.get(Node.prototype, "nodeType", node) === Node.TEXT_NODE;
	/** All text below a node, as it stands in the source. Empty where there is none. */
	var raw = (node) => node ? Reflect.get(Node.prototype, "textContent", node) ?? "" : "";
	/**
	* What the selector names inside a post and outside the posts within it (`nested`: their selector), in document order.
	* Linear in the post's own part, so that a tree of answers is not searched once for each of its levels.
	*/
	function owned(post, selector, nested) {
		if (!one(post, nested)) return all(post, selector);
		const found = [];
		const walker = Document.prototype.createTreeWalker.call(document, post, NodeFilter.SHOW_ELEMENT, (node) => matches(node, nested) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) if (matches(node, selector)) found.push(node);
		return found;
	}
	// sites/reading/line.ts
	/** Bidi controls and zero-width marks that sites wrap names in (Bluesky: U+202A … U+202C), soft hyphens, byte order marks. */
	var MARKS$1 = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
	/** One line: no marks, every run of white space one space, none at the ends. */
	var toLine = (text) => (text ?? "").replace(MARKS$1, "").replace(/\s+/g, " ").trim();
	/** The words of an element as one line, pictures left out; null where there is no element. */
	var readLine = (element) => element ? toLine(raw(element)) : null;
	/** A handle without `@`, `u/` or the slash of a path; the empty string where the text is none (it holds white space). */
	function toHandle(text) {
		const handle = toLine(text).replace(/^\/?(?:@|u\/|user\/)/i, "").replace(/\/$/, "");
		return /\s/.test(handle) ? "" : handle;
	}
	// sites/reading/links.ts
	var bases = /* @__PURE__ */ new WeakMap();
	/** What the page's relative links stand on: its own `base`, if it has one (XenForo 1, SMF), else its address. */
	function baseOf(element, page) {
		const { ownerDocument: owner } = element;
		let base = bases.get(owner);
		if (base === void 0) {
			const stated = one(owner, "base[href]");
			base = stated ? attr(stated, "href") : null;
			bases.set(owner, base);
		}
		return base && URL.canParse(base, page.url) ? new URL(base, page.url).href : page.url;
	}
	/** An absolute http or https address; the empty string for anything else (`javascript:`, `mailto:`, `blob:`, no address). */
	function toAddress(link, element, page) {
		if (!link.trim()) return "";
		const base = baseOf(element, page);
		if (!URL.canParse(link, base)) return "";
		const { href, protocol } = new URL(link, base);
		return protocol === "https:" || protocol === "http:" ? href : "";
	}
	/** Where a link leads; null where there is no element. */
	var readHref = (element, page) => element ? toAddress(attr(element, "href") ?? "", element, page) : null;
	/** The path and query of a link, for patterns that do not care about the host. */
	function pathOf(element, page) {
		const address = toAddress(attr(element, "href") ?? "", element, page);
		if (!address) return "";
		const { pathname, search } = new URL(address);
		return pathname + search;
	}
	// sites/reading/anchors.ts
	var missed = (reason) => ({ missed: reason });
	/** Fields that every post has somewhere: with none of them on the page, an anchor is missing rather than the value. */
	var ALWAYS = /* @__PURE__ */ new Set([
		"id",
		"permalink",
		"author.name",
		"author.handle",
		"text",
		"published"
	]);
	/** BCP 47 as the site states it; the codes that sites use for "no language" (`und`, `zxx`, X's `qme`) are no language. */
	function toLanguage(code) {
		try {
			const [tag = ""] = Intl.getCanonicalLocales(code.trim().replace(/_/g, "-"));
			return /^(?:und|zxx|mul|mis|art|q[a-t][a-z])(?:-|$)/.test(tag) ? "" : tag;
		} catch {
			return "";
		}
	}
	/** Makes a site's `read` of its anchors. What it returns never throws and never holds an empty string. */
	function reader(site, anchors) {
		return (element, page) => {
			const misses = [];
			const via = {};
			/** The first answer that is a value; `clean` makes it fit its type, and an empty string is none. */
			function ask(field, answers, clean) {
				let reason = answers ? ALWAYS.has(field) ? "no-anchor" : "not-on-page" : "not-stated";
				for (const [name, anchor] of Object.entries(answers ?? {})) try {
					const answer = anchor(element, page);
					if (answer === null || answer === void 0) continue;
					if (typeof answer === "object" && "missed" in answer) {
						reason = answer.missed;
						continue;
					}
					const value = clean ? clean(answer) : answer;
					if (value === "") {
						reason = answer === "" ? "not-on-page" : "unreadable";
						continue;
					}
					via[field] = name;
					return value;
				} catch {
					reason = "unreadable";
				}
				misses.push({
					field,
					reason
				});
				return null;
			}
			/** A fact that is false, or a list that is empty, where the site states it and nothing says otherwise. */
			function given(field, answers, otherwise) {
				const answer = ask(field, answers);
				if (answer === null && answers && misses.at(-1)?.reason === "not-on-page") misses.pop();
				return answer ?? otherwise;
			}
			const address = (link) => toAddress(link, element, page);
			const text = (words) => words.trim();
			const media = given("media", anchors.media, []);
			return {
				post: {
					site,
					id: ask("id", anchors.id, toLine),
					permalink: ask("permalink", anchors.permalink, address),
					author: {
						name: ask("author.name", anchors.name, toLine),
						handle: ask("author.handle", anchors.handle, toHandle)
					},
					title: ask("title", anchors.title, toLine),
					text: ask("text", anchors.text, text),
					language: ask("language", anchors.language, toLanguage),
					published: ask("published", anchors.published),
					inReplyTo: ask("inReplyTo", anchors.inReplyTo, (parent) => parent.includes("/") ? address(parent) : toLine(parent)),
					quoted: ask("quoted", anchors.quoted),
					community: ask("community", anchors.community, toLine),
					media,
					contentWarning: ask("contentWarning", anchors.contentWarning, toLine),
					edited: given("edited", anchors.edited, false),
					standing: given("standing", anchors.standing, "present"),
					promoted: given("promoted", anchors.promoted, false),
					pinned: given("pinned", anchors.pinned, false),
					cut: given("cut", anchors.cut, false),
					audience: given("audience", anchors.audience, "unknown")
				},
				misses,
				via
			};
		};
	}
	// sites/reading/times.ts
	/** No site is older than this, and nothing is posted after tomorrow: what falls outside is no time of a post. */
	var EARLIEST = Date.UTC(1990, 0, 1);
	var LATEST = Date.UTC(2100, 0, 1);
	/** Milliseconds since 1970 as a `When`; null outside the years in which posts are written. */
	function toTime(ms, raw, precision) {
		return ms >= EARLIEST && ms < LATEST ? {
			raw,
			at: new Date(ms).toISOString(),
			precision
		} : null;
	}
	var ISO = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?)?$/i;
	/**
	* A time as machines write it: ISO 8601 with any fraction and with offsets with or without a colon
	* (`2026-04-07T09:20:37.760000+0000`). A time without an offset is taken as UTC, which servers mean by it.
	*/
	function toMachineTime(raw) {
		const parts = ISO.exec(raw?.trim() ?? "");
		if (!parts || !raw) return null;
		const [, year, month, day, hour, minute, second, fraction, zone] = parts;
		const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? "");
		const shift = offset ? Number(`${offset[1]}1`) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) : 0;
		const ms = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0) - shift, Number(second ?? 0), Math.floor(Number(`0.${fraction ?? 0}`) * 1e3));
		if (Number(month) > 12 || Number(day ?? 1) > 31 || Number(hour ?? 0) > 24 || Number(minute ?? 0) > 59) return null;
		return toTime(ms, raw.trim(), second ? "exact" : minute ? "minute" : day ? "day" : "month");
	}
	/** The machine time of a `time` element; `raw` holds the attribute. */
	var readTime = (time) => time ? toMachineTime(attr(time, "datetime")) : null;
	// sites/reading/ids.ts
	/** Checked against the times that the sites show beside their ids, November 2026. */
	var ID_CLOCKS = {
		x: {
			bits: 22n,
			unit: 1,
			epoch: 1288834974657
		},
		linkedin: {
			bits: 22n,
			unit: 1,
			epoch: 0
		},
		mastodon: {
			bits: 16n,
			unit: 1,
			epoch: 0
		},
		tiktok: {
			bits: 32n,
			unit: 1e3,
			epoch: 0
		},
		instagram: {
			bits: 23n,
			unit: 1,
			epoch: 1314220021721
		}
	};
	/**
	* The time within a numeric id. It is derived: for where the page has no time of its own. The words kept are the id's.
	* Null where the id is no such number (old X ids and ids of other servers hold no time).
	*/
	function toIdTime(clock, id) {
		if (!id || !/^\d{12,20}$/.test(id)) return null;
		return toTime(Number(BigInt(id) >> clock.bits) * clock.unit + clock.epoch, id, "exact");
	}
	// sites/reading/media.ts
	/**
	* What X writes where a picture has no description, in the languages of its interface ("Image" means none). A word here
	* only keeps a placeholder from being taken for a description.
	*/
	var PLACEHOLDERS = new Set("image|picture|photo|bild|foto|imagen|imagem|immagine|afbeelding|billede|bilde|kuva|kép|obraz|obrázek|imagine|görsel|resim|изображение|зображення|εικόνα|תמונה|صورة|تصویر|画像|图像|圖片|이미지|gambar|hình ảnh|รูปภาพ|embedded video".split("|"));
	/** A description as its author wrote it; null where there is none or only a placeholder. */
	function toAlt(text) {
		const alt = toLine(text);
		return alt && !PLACEHOLDERS.has(alt.toLowerCase()) ? alt : null;
	}
	var readImage = (image) => ({
		kind: "image",
		alt: toAlt(attr(image, "alt"))
	});
	// sites/reading/visible.ts
	/** Names that sites and their libraries give to text for screen readers alone (Bootstrap, WordPress, GitHub, LinkedIn). */
	var READERS_ONLY = /(?:^|[\s_-])(?:visually-?hidden|hidden-visually|sr-?only|screen-?reader(?:s|text)?)(?:[\s_-]|$)/i;
	var NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
	/**
	* Whether a person does not see this element: by an attribute, by inline or computed style, or because it repeats its
	* neighbour for screen readers. `aria-hidden` says nothing: what it marks is usually the visible one of two. Ancestors
	* are not asked. In a document that is not shown anywhere, computed style is empty and decides nothing.
	*/
	function isHidden(element, style = getComputedStyle(element)) {
		return style.display === "none" || style.visibility === "hidden" || style.visibility === "collapse" || has(element, "hidden") || NOT_SHOWN.test(attr(element, "style") ?? "") || READERS_ONLY.test(attr(element, "class") ?? "") || tag(element).includes("screen-reader");
	}
	/** A test for elements of one page at one moment: is it shown, its ancestors asked too? Each element is judged once. */
	function shownBy() {
		const known = /* @__PURE__ */ new Map();
		return (element) => {
			const path = [];
			let verdict = true;
			for (let at = element; at; at = parent(at)) {
				const before = known.get(at);
				if (before !== void 0) {
					verdict = before;
					break;
				}
				path.push(at);
				if (isHidden(at)) {
					verdict = false;
					break;
				}
			}
			for (const passed of path) known.set(passed, verdict);
			return verdict;
		};
	}
	// sites/reading/posts.ts
	/**
	* `posts` and `postAt` of a site whose posts are one selector: the innermost post of an element, and every post below a
	* root that a person can see, in document order. `fits` turns away what only looks like one.
	*/
	function postsBy(selector, fits = () => true) {
		return {
			postAt(target) {
				const post = closest(target, selector);
				return post && fits(post) && shownBy()(post) ? post : null;
			},
			posts(root) {
				const shown = shownBy();
				return all(root, selector).filter((post) => fits(post) && shown(post));
			}
		};
	}
	// sites/reading/emoji.ts
	var PICTOGRAPH = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u200d\ufe0f\u20e3#*\d])+$/u;
	var SMALL = /emoji|emote|emoticon|smil(?:ey|ie|e)|twemoji/i;
	/**
	* What a picture within a text stands for, where it is an emoji or a smiley (`🙂`, `:custom:`, `:-)`); the empty string
	* for any other picture, which is media and not text.
	*/
	function emojiOf(image) {
		const alt = (attr(image, "alt") ?? attr(image, "aria-label") ?? "").trim();
		if (!alt) return SMALL.test(attr(image, "class") ?? "") ? (attr(image, "title") ?? "").trim() : "";
		if (PICTOGRAPH.test(alt) && !/^\d+$/.test(alt)) return alt;
		if (alt.length > 60) return "";
		if (/^:[^\s:]+:$/.test(alt) || alt.length <= 4 && /^[^\p{L}\p{N}\s]|[:;=][^\s]/u.test(alt)) return alt;
		return SMALL.test(`${attr(image, "class") ?? ""} ${attr(image, "src") ?? ""}`) ? alt : "";
	}
	var MARKS = /[\u00ad\u200b\ufeff]/g;
	/** Sets words, breaks and quotes as plain text. Breaks add up to one empty line at most; none stand at either end. */
	function writer() {
		let text = "";
		/** Line breaks owed before the next word; `space` is owed only within a line. */
		let breaks = 0;
		let space = false;
		let cell = false;
		let mark = "";
		let depth = 0;
		/** Quote levels of the line that stands last. */
		let before = 0;
		let fresh = true;
		function open() {
			if (text && breaks) {
				text += "\n";
				if (breaks > 1) text += `${"> ".repeat(Math.min(before, depth))}\n`;
				fresh = true;
			}
			if (fresh) text += "> ".repeat(depth) + mark;
			else if (cell) text += "	";
			else if (space) text += " ";
			breaks = 0;
			space = false;
			cell = false;
			mark = "";
			fresh = false;
			before = depth;
		}
		function word(words) {
			if (!words) return;
			open();
			text += words;
		}
		const newline = () => {
			breaks = Math.min(2, breaks + 1);
			space = false;
		};
		return {
			/** Words that stand as they are, within one line. */
			word,
			/** A line break of the text's own: two make an empty line. */
			newline,
			/** At least so many line breaks before the next word. */
			gap(wanted) {
				breaks = Math.max(breaks, wanted);
				space = false;
			},
			/** Text of the source. */
			text(source, keeps) {
				const lines = keeps === "none" ? [source] : source.split(/\r\n?|\n/);
				for (const [at, line] of lines.entries()) {
					if (at > 0) newline();
					const clean = line.replace(MARKS, "");
					if (keeps === "all") {
						word(clean.trimEnd() && clean);
						continue;
					}
					const parts = clean.split(/[ \t\n\r\f]+/);
					for (const [place, part] of parts.entries()) {
						if (place > 0 && !breaks && !fresh) space = true;
						word(part);
					}
				}
			},
			/** The next cell of a row of a table. */
			cell() {
				if (!fresh && !breaks) cell = true;
			},
			/** The next words stand behind this mark. */
			item(bullet) {
				mark = bullet;
			},
			quote(levels) {
				depth += levels;
			},
			finished: () => text
		};
	}
	// sites/reading/text.ts
	/** What holds no words of a post. */
	var SKIPPED = new Set("script style template noscript svg button select textarea input iframe object embed audio video canvas datalist head title meta link".split(" "));
	var PARAGRAPHS = new Set("p blockquote ul ol dl pre table figure h1 h2 h3 h4 h5 h6 hr fieldset".split(" "));
	var BLOCKS = new Set("div li dt dd tr section article header footer main aside nav address form details summary figcaption caption center legend tbody thead tfoot".split(" "));
	var KEPT = /^(?:pre|break)|white-space:\s*(?:pre|break)/i;
	var ADDRESS = /^(?:https?:\/\/)?[^\s/@]+\.[^\s@]+$/i;
	var bare = (address) => address.replace(/^https?:\/\/(?:www\.)?|^www\./i, "").toLowerCase();
	/**
	* The whole address that a link's shortened words stand for, or null where the words are not shortened. Sites cut them
	* with an ellipsis (forums), or hide the ends (`.invisible` on Mastodon; X writes the ends in spans of no size and its
	* `href` is a redirect, so the words without their ellipsis are the address).
	*/
	function wholeLink(link, page) {
		const words = raw(link).trim();
		if (!/(?:…|\.\.\.)$/.test(words) && !one(link, ".invisible") || !ADDRESS.test(words)) return null;
		const shown = words.replace(/(?:…|\.\.\.)$/, "");
		const target = toAddress(attr(link, "href") ?? "", link, page);
		if (bare(target).startsWith(bare(shown))) return target;
		return one(link, "[aria-hidden], .invisible") ? shown : null;
	}
	/**
	* The words below an element as a person reads them, in plain text: lines by `\n`, paragraphs by `\n\n`, list items
	* after `• ` or their number, block quotes behind `> `, cells of a table by a tab, emoji that are drawn as pictures as
	* themselves, shortened links in full. White space of the source collapses as CSS collapses it. What is hidden is left
	* out. Linear in the number of nodes, without recursion.
	*/
	function readText(root, options) {
		const { page, skip, quotes } = options;
		const out = writer();
		const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
		/** What to do when an element's end is reached, innermost last. */
		const ends = [];
		let keeps = options.lines ? "lines" : "none";
		const places = /* @__PURE__ */ new Map();
		function bullet(item) {
			const list = parent(item);
			if (!list || tag(list) !== "ol") return "• ";
			const place = Number.parseInt(attr(item, "value") ?? "", 10) || (places.get(list) ?? Number.parseInt(attr(list, "start") ?? "1", 10)) || 1;
			places.set(list, place + 1);
			return `${place}. `;
		}
		function enter(element) {
			const name = tag(element);
			if (SKIPPED.has(name) || skip && element !== root && matches(element, skip)) return false;
			if (name === "br") {
				out.newline();
				return false;
			}
			const style = getComputedStyle(element);
			if (isHidden(element, style)) return false;
			if (name === "img" || attr(element, "role") === "img" && !raw(element).trim()) {
				out.word(emojiOf(element));
				return false;
			}
			const whole = name === "a" && !options.shortLinks ? wholeLink(element, page) : null;
			if (whole !== null) {
				out.word(whole);
				return false;
			}
			const before = keeps;
			const quote = name === "blockquote" || quotes !== void 0 && matches(element, quotes);
			const inline = style.display.startsWith("inline") || keeps === "lines" && name === "div";
			const gap = quote || PARAGRAPHS.has(name) ? 2 : BLOCKS.has(name) && !inline ? 1 : 0;
			if (name === "td" || name === "th") out.cell();
			if (gap) out.gap(gap);
			if (quote) {
				out.quote(1);
				const who = options.quoted?.(element);
				if (who) {
					out.word(`${who}:`);
					out.gap(1);
				}
			}
			if (name === "li") out.item(bullet(element));
			if (name === "pre") keeps = "all";
			else if (keeps === "none" && KEPT.test(style.whiteSpace || (attr(element, "style") ?? ""))) keeps = "lines";
			ends.push(() => {
				keeps = before;
				if (name === "li") out.item("");
				if (gap) out.gap(gap);
				if (quote) out.quote(-1);
			});
			return true;
		}
		let node = enter(root) ? root : null;
		while (node) {
			let next = null;
			if (isText(node)) out.text(node.data, keeps);
			else if (node === root || enter(node)) {
				next = walker.firstChild();
				if (!next) ends.pop()?.();
			}
			while (!next && walker.currentNode !== root) {
				next = walker.nextSibling();
				if (next) break;
				walker.parentNode();
				ends.pop()?.();
			}
			node = next;
		}
		return out.finished();
	}
	// sites/mastodon.ts
	/**
	* Mastodon's own web interface on any server: timelines and answers (`.status`), the post in focus (`.detailed-status`)
	* and embedded posts, which use the same class. Seen in a saved page of January 2026 (4.5); content warnings, quotes and
	* boosts as the public source of Mastodon names them in 2026. Other front ends are not Mastodon's markup.
	*/
	var POST = ".detailed-status, .status:not(.status--is-quote)";
	var WORDS = ".status__content__text, .e-content";
	/** A few selectors that only Mastodon's interface and its embeds have. */
	var detects$1 = (document) => one(document, "#mastodon, .detailed-status, .status[data-id] .status__content, meta[name=\"generator\"][content^=\"Mastodon\"]") !== null;
	var own$1 = (post, selector) => owned(post, selector, ".status__quote, .status--is-quote")[0] ?? null;
	var timeLink = (post) => own$1(post, "a.detailed-status__datetime, a.status__relative-time, a.u-url:has(time)");
	/** `@user` on a server is `@user@server` everywhere else; the page shows the short form for its own accounts. */
	function account(post, page) {
		const shown = readLine(own$1(post, ".display-name__account"));
		const link = own$1(post, "a.detailed-status__display-name, a.status__display-name, a[data-hover-card-account]");
		const stated = shown ?? (link ? /\/(@[^/?#]+)/.exec(pathOf(link, page))?.[1] ?? null : null);
		return stated === null ? null : toHandle(stated);
	}
	var idOf = (post, page) => {
		const link = timeLink(post);
		return attr(post, "data-id") ?? (link ? /\/(\d{6,})(?:[/?#]|$)/.exec(pathOf(link, page))?.[1] ?? null : null);
	};
	/** The words of the post in focus are cut in time lines only, where a control below them says so. */
	var readMore = (post) => own$1(post, "button.status__content__read-more-button");
	var AUDIENCES = {
		public: "public",
		unlisted: "unlisted",
		private: "followers",
		direct: "direct"
	};
	function audience(post) {
		const wrapper = closest(post, ".status__wrapper, .detailed-status__wrapper") ?? post;
		for (const name of `${attr(post, "class") ?? ""} ${attr(wrapper, "class") ?? ""}`.split(/\s+/)) {
			const found = AUDIENCES[/^(?:status|status__wrapper|detailed-status__wrapper)-(public|unlisted|private|direct)$/.exec(name)?.[1] ?? ""];
			if (found) return found;
		}
		return null;
	}
	/**
	* The page holds no parent id. An answer begins with a mention of whom it answers, so it answers that account's nearest
	* post above it in the thread; without a mention it goes on from the author's own post above.
	*/
	var repliedTo = (post, page) => {
		const thread = closest(post, ".scrollable, .columns-area__panels__main, [role=\"feed\"], main");
		if (!thread || !(matches(post, ".status-reply") || one(thread, ".detailed-status"))) return null;
		const mention = one(post, `${WORDS.split(",").map((words) => `${words} a.mention.u-url, ${words} .h-card a`).join(",")}`);
		const begins = mention && raw(own$1(post, WORDS)).trim().startsWith("@") ? mention : null;
		const whom = begins ? toHandle(attr(begins, "title") ?? readLine(begins) ?? "") : account(post, page);
		const posts = all(thread, POST);
		for (let at = posts.indexOf(post) - 1; at >= 0; at -= 1) {
			const above = posts[at];
			if (!above) continue;
			const who = account(above, page) ?? "";
			if (whom && (who === whom || who.split("@")[0] === whom.split("@")[0])) return idOf(above, page);
		}
		return matches(post, ".status-reply") ? missed("not-on-page") : null;
	};
	var readOwn = reader(siteId("mastodon"), {
		id: {
			"data-id": (post) => attr(post, "data-id"),
			address: idOf,
			location: (post, page) => matches(post, ".detailed-status") ? /\/(\d{6,})(?:[/?#]|$)/.exec(page.url)?.[1] : null
		},
		permalink: {
			"time-link": (post, page) => readHref(timeLink(post), page),
			location: (post, page) => matches(post, ".detailed-status") ? page.url : null
		},
		name: {
			"display-name": (post) => {
				const name = own$1(post, ".display-name__html, .display-name strong.p-name");
				return name && readText(name, { page: {
					url: "https://localhost",
					now: ""
				} });
			},
			"account-title": (post) => readLine(own$1(post, ".display-name bdi, .p-author .p-name"))
		},
		handle: {
			account,
			title: (post) => attr(own$1(post, "a.status__display-name[title]") ?? post, "title")
		},
		text: {
			content: (post, page) => {
				const words = own$1(post, WORDS);
				return words && readText(words, { page });
			},
			body: (post, page) => {
				const words = own$1(post, ".status__content");
				return words && readText(words, {
					page,
					skip: "button, .status-card, .media-gallery, .status__quote"
				});
			}
		},
		language: { lang: (post) => attr(own$1(post, `${WORDS.split(", ").map((words) => `${words}[lang]`).join(", ")}`) ?? post, "lang") },
		published: {
			time: (post) => readTime(timeLink(post) ? one(timeLink(post) ?? post, "time[datetime]") : own$1(post, "time[datetime]")),
			id: (post, page) => toIdTime(ID_CLOCKS.mastodon, idOf(post, page))
		},
		inReplyTo: { thread: repliedTo },
		media: { gallery: (post) => [...owned(post, ".media-gallery__item img, .media-gallery__item-thumbnail img", ".status__quote").map((image) => ({
			kind: "image",
			alt: toAlt(attr(image, "alt"))
		})), ...owned(post, ".video-player, .audio-player, .media-gallery__item video", ".status__quote").map((player) => ({
			kind: matches(player, ".audio-player") ? "audio" : "video",
			alt: toAlt(attr(player, "aria-label") ?? attr(player, "title"))
		}))] },
		contentWarning: {
			warning: (post) => {
				const label = own$1(post, ".content-warning");
				return label && readLine(one(label, "p, span") ?? label);
			},
			spoiler: (post) => readLine(own$1(post, ".status__content__spoiler-text, .p-summary"))
		},
		edited: {
			mark: (post) => own$1(post, ".detailed-status__edited, .status__edited, time[datetime] + abbr, .detailed-status__meta .inline-popover-toggle") ? true : null,
			asterisk: (post) => own$1(post, ".status__relative-time abbr") ? true : null
		},
		pinned: { mark: (post) => {
			const wrapper = closest(post, ".status__wrapper");
			return wrapper && one(wrapper, ".status__prepend .icon-thumb-tack") ? true : null;
		} },
		cut: { "read-more": (post) => readMore(post) ? true : null },
		audience: {
			class: audience,
			icon: (post) => {
				const icon = own$1(post, ".status__visibility-icon svg, .detailed-status__meta svg.icon");
				const name = icon && /icon-(globe|unlock|lock|at)\b/.exec(attr(icon, "class") ?? "")?.[1];
				return name ? {
					globe: "public",
					unlock: "unlisted",
					lock: "followers",
					at: "direct"
				}[name] : null;
			},
			embed: (post) => closest(post, "body.embed, .embed") || has(post, "data-embed") ? "public" : null
		}
	});
	var site$1 = {
		id: siteId("mastodon"),
		name: "Mastodon",
		kind: "engine",
		hosts: [],
		detects: detects$1,
		...postsBy(POST, (post) => own$1(post, WORDS) !== null || own$1(post, ".status__content") !== null),
		read(post, page) {
			const reading = readOwn(post, page);
			const inner = one(post, ".status__quote .status--is-quote, .status__quote .status");
			if (!inner) return reading;
			const quoted = {
				...readOwn(inner, page).post,
				quoted: null
			};
			return {
				post: {
					...reading.post,
					quoted
				},
				misses: reading.misses.filter(({ field }) => field !== "quoted"),
				via: {
					...reading.via,
					quoted: "quote"
				}
			};
		},
		expand: readMore
	};
	// sites/reading/linked-data.ts
	var POSTING = /(?:^|\/)(?:SocialMediaPosting|DiscussionForumPosting|Comment|Question|Answer)$/;
	/** More posts than a page shows are not looked for. */
	var MAX_POSTS = 5e3;
	var MAX_SOURCE = 5e6;
	var listOf = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
	var textOf = (value) => typeof value === "string" && value.trim() !== "" ? value : null;
	var isNode = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
	/** The words of a posting; what a page describes may hold markup, of which only the words are compared. */
	var wordsOf = (node) => textOf(node["articleBody"]) ?? textOf(node["text"]) ?? textOf(node["description"]);
	var letters = (words) => words.replace(/<[^>]*>|&[#\w]+;/g, " ").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
	/** Every posting that the page's JSON-LD describes, with what it answers; answers come after what they answer. */
	function postingsOf(document) {
		const found = [];
		const queue = [];
		for (const script of all(document, "script[type=\"application/ld+json\"]")) {
			const source = raw(script);
			if (source.length > MAX_SOURCE) continue;
			try {
				queue.push({
					value: JSON.parse(source),
					parent: null
				});
			} catch {}
		}
		for (let at = 0; at < queue.length && found.length < MAX_POSTS; at += 1) {
			const { value, parent: answered } = queue[at] ?? {
				value: null,
				parent: null
			};
			if (Array.isArray(value)) {
				for (const each of value) queue.push({
					value: each,
					parent: answered
				});
				continue;
			}
			if (!isNode(value)) continue;
			const posting = listOf(value["@type"]).some((type) => typeof type === "string" && POSTING.test(type));
			if (posting) found.push({
				node: value,
				parent: answered
			});
			for (const key of [
				"@graph",
				"mainEntity",
				"mainEntityOfPage",
				"comment",
				"suggestedAnswer",
				"acceptedAnswer",
				"itemListElement",
				"item"
			]) for (const each of listOf(value[key])) if (isNode(each)) queue.push({
				value: each,
				parent: posting ? value : answered
			});
		}
		return found;
	}
	var known = /* @__PURE__ */ new WeakMap();
	/**
	* The elements that show what the page describes: found by the posting's own address (an element of that id, or the
	* smallest block around a link there), and only where the block holds the posting's words. What is described and not
	* shown is not offered.
	*/
	function shownPostings(document, page) {
		const sources = all(document, "script[type=\"application/ld+json\"]").length;
		const before = known.get(document);
		if (before && before.sources === sources && before.url === page.url) return before.shown;
		const shown = sources === 0 ? /* @__PURE__ */ new Map() : locate(document, page);
		known.set(document, {
			sources,
			url: page.url,
			shown
		});
		return shown;
	}
	function locate(document, page) {
		const shown = /* @__PURE__ */ new Map();
		const isShown = shownBy();
		let links = null;
		const linksTo = (address) => {
			if (!links) {
				links = /* @__PURE__ */ new Map();
				for (const link of all(document, "a[href]")) {
					const to = toAddress(attr(link, "href") ?? "", link, page);
					links.set(to, [...links.get(to) ?? [], link].slice(0, 8));
				}
			}
			return links.get(address) ?? [];
		};
		for (const posting of postingsOf(document)) {
			const address = textOf(posting.node["url"]) ?? textOf(posting.node["@id"]) ?? "";
			const beginning = letters(wordsOf(posting.node) ?? "").slice(0, 40);
			if (beginning === "" || !URL.canParse(address, page.url)) continue;
			const target = new URL(address, page.url);
			const id = decodeURIComponent(target.hash.slice(1));
			const element = [...id ? [one(document, `[id="${CSS.escape(id)}"], [name="${CSS.escape(id)}"]`)] : [], ...linksTo(target.href)].map((candidate) => blockWith(candidate, beginning)).find((block) => block && !shown.has(block));
			if (element && isShown(element)) shown.set(element, posting);
		}
		return shown;
	}
	/** The smallest block around an element that holds these words, at most so many levels up. */
	function blockWith(from, beginning) {
		for (let at = from, level = 0; at && level < 12; at = parent(at), level += 1) if (letters(raw(at).slice(0, 6e4)).includes(beginning)) return at;
		return null;
	}
	// sites/structured.ts
	/**
	* Pages that describe their posts for machines, on any host: schema.org microdata and JSON-LD (SocialMediaPosting,
	* DiscussionForumPosting, Comment; Question and Answer) and microformats 2 (h-entry). From the three specifications and
	* from saved pages that use them, November 2026. Words are read where a person sees them; of JSON-LD only who, when and where.
	*/
	var MICRODATA = [
		"SocialMediaPosting",
		"DiscussionForumPosting",
		"Comment",
		"Question",
		"Answer"
	].map((type) => `[itemscope][itemtype$="schema.org/${type}"]`).join(", ");
	var ENTRY = ".h-entry";
	var MARKED = `${MICRODATA}, ${ENTRY}`;
	var detects = (document) => one(document, `${MARKED}, script[type="application/ld+json"]`) !== null;
	var own = (post, selector) => owned(post, selector, MARKED)[0] ?? null;
	/** A microdata property of the post itself, not of a person or a picture within it. */
	var property = (post, name) => owned(post, `[itemprop~="${name}"]`, MARKED).find((element) => {
		return closest(parent(element) ?? post, "[itemscope]") === post;
	}) ?? null;
	var propValue = (element) => element && (attr(element, "content") ?? attr(element, "datetime") ?? readLine(element));
	var addressOf = (element, page) => element && (has(element, "href") ? readHref(element, page) : attr(element, "content") ?? attr(element, "itemid"));
	var inAuthor = (post, name) => {
		const author = property(post, "author") ?? property(post, "creator");
		return author && (one(author, `[itemprop~="${name}"]`) ?? null);
	};
	var described = (post, page) => shownPostings(post.ownerDocument, page).get(post) ?? null;
	var said = (post, page, ...keys) => {
		const node = described(post, page)?.node;
		return keys.map((key) => textOf(node?.[key])).find((value) => value !== null) ?? null;
	};
	var saidOfAuthor = (post, page, key) => {
		const [author] = listOf(described(post, page)?.node["author"]);
		return typeof author === "string" ? key === "name" ? author : null : textOf(author?.[key]);
	};
	/** Who can read it, in schema.org's own words for it: `conditionsOfAccess`, or the type of its `audience`. Most pages do not say. */
	var CONDITIONS = {
		public: "public",
		followers: "followers",
		members: "members",
		private: "group"
	};
	var toAudience = (words) => CONDITIONS[words?.trim().toLowerCase() ?? ""] ?? null;
	/** An author's own page is often named only once, around all entries (microformats: the h-feed's or the page's h-card). */
	var nearCard = (post) => {
		const inside = own(post, ".p-author, [rel~=\"author\"]");
		if (inside) return inside;
		const feed = parent(post) && closest(parent(post) ?? post, ".h-feed, .h-card");
		return (feed ? matches(feed, ".h-card") ? feed : one(feed, ".p-author, .h-card") : null) ?? one(post.ownerDocument, "body > .h-card, header .h-card, .h-card.p-author, [rel~=\"author\"]");
	};
	var text = (post, element, page) => element && readText(element, {
		page,
		skip: post === element ? `${MARKED}, form, nav, header, footer` : MARKED
	});
	/** The part of a block that holds the words which JSON-LD gives: the block has names, dates and controls besides. */
	function describedWords(post, page) {
		const shown = described(post, page);
		const words = shown && wordsOf(shown.node);
		if (!words) return null;
		const letters = (value) => value.replace(/<[^>]*>|&[#\w]+;/g, " ").replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
		const [begins, ends] = [letters(words).slice(0, 30), letters(words).slice(-20)];
		let best = null;
		for (let at = post; at;) {
			const read = text(post, at, page);
			if (read === null) break;
			const has = letters(read);
			if (!has.includes(begins) || !has.includes(ends)) break;
			best = read;
			at = [...at.children].find((child) => letters(child.textContent ?? "").includes(begins)) ?? null;
		}
		return best;
	}
	var anchors = {
		id: {
			microdata: (post) => propValue(property(post, "identifier")) ?? attr(post, "itemid"),
			"json-ld": (post, page) => said(post, page, "identifier", "@id"),
			"element-id": (post) => attr(post, "id")
		},
		permalink: {
			microdata: (post, page) => addressOf(property(post, "url") ?? property(post, "mainEntityOfPage"), page),
			"h-entry": (post, page) => matches(post, ENTRY) ? readHref(own(post, "a.u-url, .u-url[href]"), page) : null,
			"json-ld": (post, page) => said(post, page, "url", "@id")
		},
		name: {
			microdata: (post) => propValue(inAuthor(post, "name")) ?? propValue(property(post, "author") ?? property(post, "creator")),
			"h-card": (post) => {
				const card = matches(post, ENTRY) ? nearCard(post) : null;
				return card && readLine(one(card, ".p-name") ?? card);
			},
			"json-ld": (post, page) => saidOfAuthor(post, page, "name")
		},
		handle: {
			microdata: (post) => propValue(inAuthor(post, "alternateName")),
			"h-card": (post) => matches(post, ENTRY) ? readLine(own(post, ".p-author .p-nickname, .p-nickname")) : null,
			"json-ld": (post, page) => saidOfAuthor(post, page, "alternateName")
		},
		title: {
			microdata: (post) => propValue(property(post, "headline")) ?? (matches(post, "[itemtype$=\"/Comment\"]") ? null : propValue(property(post, "name"))),
			"h-entry": (post) => matches(post, ENTRY) && own(post, ".e-content") ? readLine(own(post, ".p-name:not(.e-content)")) : null,
			"json-ld": (post, page) => said(post, page, "headline")
		},
		text: {
			microdata: (post, page) => {
				const body = property(post, "articleBody") ?? property(post, "text");
				return body && has(body, "content") && readLine(body) === "" ? attr(body, "content") : text(post, body, page);
			},
			"h-entry": (post, page) => matches(post, ENTRY) ? text(post, own(post, ".e-content") ?? own(post, ".p-summary") ?? own(post, ".p-content, .p-name"), page) : null,
			"json-ld": describedWords
		},
		language: {
			microdata: (post) => propValue(property(post, "inLanguage")),
			"json-ld": (post, page) => said(post, page, "inLanguage"),
			lang: (post) => attr(closest(property(post, "articleBody") ?? property(post, "text") ?? own(post, ".e-content") ?? post, "[lang]") ?? post, "lang")
		},
		inReplyTo: {
			microdata: (post, page) => addressOf(property(post, "parentItem"), page),
			tree: (post, page) => {
				const above = matches(post, MICRODATA) ? closest(parent(post) ?? post, MICRODATA) : null;
				return above && above !== post ? addressOf(property(above, "url"), page) ?? propValue(property(above, "identifier")) : null;
			},
			"h-entry": (post, page) => matches(post, ENTRY) ? readHref(own(post, "a.u-in-reply-to, .u-in-reply-to a"), page) : null,
			"json-ld": (post, page) => textOf(described(post, page)?.parent?.["url"])
		},
		community: {
			microdata: (post) => propValue(property(post, "isPartOf")) || null,
			"json-ld": (post, page) => said(post, page, "articleSection")
		},
		contentWarning: {
			microdata: (post) => propValue(property(post, "contentRating")),
			"h-entry": (post) => matches(post, ENTRY) ? readLine(own(post, ".p-content-warning")) : null
		}
	};
	var isPost = (element, page) => matches(element, MARKED) || shownPostings(element.ownerDocument, page).has(element);
	var hasWords = (post) => !matches(post, MARKED) || (property(post, "articleBody") ?? property(post, "text") ?? own(post, ".e-content, .p-summary, .p-content, .p-name")) !== null;
	var here = (element) => ({ url: (element.ownerDocument ?? element).URL });
	var site = {
		id: siteId("structured"),
		name: "Structured data",
		kind: "generic",
		hosts: [],
		detects,
		postAt(target) {
			for (let at = target; at; at = parent(at)) if (isPost(at, here(at)) && hasWords(at)) return shownBy()(at) ? at : null;
			return null;
		},
		posts(root) {
			const owner = root;
			const marked = all(root, MARKED).filter(hasWords);
			const shown = shownBy();
			const fromData = [...shownPostings(owner.ownerDocument ?? owner, here(owner)).keys()].filter((element) => owner.contains(element) && !closest(element, MARKED) && !one(element, MARKED));
			return [...marked, ...fromData].filter((post) => shown(post)).sort((a, b) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
		},
		read: reader(siteId("structured"), {
			...anchors,
			published: {
				microdata: (post) => toMachineTime(propValue(property(post, "datePublished") ?? property(post, "dateCreated"))),
				"h-entry": (post) => matches(post, ENTRY) ? readTime(own(post, ".dt-published[datetime], time[datetime]")) : null,
				"json-ld": (post, page) => toMachineTime(said(post, page, "datePublished", "dateCreated"))
			},
			media: {
				microdata: (post) => {
					const pictures = owned(post, "[itemprop~=\"image\"] img, img[itemprop~=\"image\"], [itemtype$=\"/ImageObject\"] img", MARKED).map(readImage);
					return pictures.length > 0 ? pictures : null;
				},
				"h-entry": (post) => matches(post, ENTRY) ? owned(post, "img.u-photo, .e-content img", MARKED).map(readImage) : []
			},
			edited: { microdata: (post) => property(post, "dateModified") && propValue(property(post, "dateModified")) !== propValue(property(post, "datePublished")) ? true : null },
			audience: {
				microdata: (post) => toAudience(propValue(property(post, "conditionsOfAccess"))),
				audience: (post) => {
					const stated = property(post, "audience");
					return toAudience(stated && propValue(one(stated, "[itemprop~=\"audienceType\"]") ?? stated));
				},
				"json-ld": (post, page) => toAudience(said(post, page, "conditionsOfAccess"))
			}
		}),
		thread(post) {
			const above = [];
			for (let at = parent(post); at; at = parent(at)) if (matches(at, MICRODATA)) above.unshift(at);
			return above;
		}
	};
	// .wxt/sites/engines.ts
	var engines_default = defineUnlistedScript(() => {
		carry(site$1);
		carry(site);
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/capture/.wxt/sites/engines.ts
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
			result = engines_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "engines" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "engines" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
