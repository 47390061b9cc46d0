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
	/** The direct children that the selector names: for trees of posts, where a search of the subtree finds the answers too. */
	function children(element, selector) {
		const found = [];
		const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT);
		for (let node = walker.firstChild(); node; node = walker.nextSibling()) if (matches(node, selector)) found.push(node);
		return found;
	}
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
	// sites/reddit.ts
	/**
	* Reddit's current layout (shreddit): `shreddit-post` and a tree of `shreddit-comment`, custom elements whose attributes
	* are the machine data and whose words are slotted light DOM. Seen in a saved page of April 2026; removal marks,
	* pictures and promoted posts as public code names them in 2026.
	*
	* A subreddit that a page shows to somebody who is not signed in is public; the page says so of private and restricted
	* ones (`subreddit-type`) where it says anything.
	*/
	var POST = "shreddit-post, shreddit-ad-post, shreddit-comment";
	var GONE = /^\[\s*(deleted|removed)\b.*\]$/i;
	var isComment = (post) => tag(post) === "shreddit-comment";
	var own = (post, selector) => owned(post, selector, POST)[0] ?? null;
	/** A comment's body is its own child; below it in the tree stand the answers. */
	var bodyOf = (post) => isComment(post) ? children(post, "[slot=\"comment\"]")[0] ?? null : own(post, "[property=\"schema:articleBody\"], [id$=\"-post-rtjson-content\"], [slot=\"text-body\"] .md");
	var thing = (post) => attr(post, isComment(post) ? "thingid" : "id");
	var address = (post) => own(post, isComment(post) ? "a[href*=\"/comment/\"]:has(time), a[href*=\"/comment/\"]" : "a[slot=\"full-post-link\"], a[href*=\"/comments/\"]");
	function standing(post) {
		const verdict = attr(post, "moderation-verdict")?.toLowerCase() ?? "";
		const mark = [attr(post, "post-title") ?? "", readLine(bodyOf(post)) ?? ""].map((line) => GONE.exec(line.trim())?.[1]?.toLowerCase()).find(Boolean);
		if (mark === "removed" || /remov|spam/.test(verdict) || has(post, "is-removed")) return "removed";
		if (mark === "deleted" || has(post, "is-comment-deleted") || attr(post, "author") === "[deleted]") return "deleted";
		return "present";
	}
	var site = {
		id: siteId("reddit"),
		name: "Reddit",
		kind: "network",
		hosts: [
			"www.reddit.com",
			"reddit.com",
			"new.reddit.com",
			"sh.reddit.com"
		],
		...postsBy(POST),
		read: reader(siteId("reddit"), {
			id: {
				attribute: thing,
				address: (post, page) => {
					const link = address(post);
					const [, kind, id] = link ? /\/(comments?)\/(\w+)/.exec(pathOf(link, page)) ?? [] : [];
					return id && `${kind === "comment" ? "t1" : "t3"}_${id}`;
				}
			},
			permalink: {
				attribute: (post) => attr(post, "permalink"),
				link: (post, page) => readHref(address(post), page)
			},
			name: {
				attribute: (post) => attr(post, "author"),
				profile: (post) => readLine(own(post, "[slot=\"commentMeta\"] a[href*=\"/user/\"], [slot=\"credit-bar\"] a[href*=\"/user/\"]"))
			},
			handle: {
				attribute: (post) => attr(post, "author"),
				profile: (post, page) => {
					const link = own(post, "a[href*=\"/user/\"]");
					return link && /\/user\/([^/?#]+)/.exec(pathOf(link, page))?.[1];
				}
			},
			title: {
				attribute: (post) => isComment(post) ? null : attr(post, "post-title"),
				slot: (post) => isComment(post) ? null : readLine(own(post, "[slot=\"title\"]"))
			},
			text: {
				body: (post, page) => {
					const body = bodyOf(post);
					return body && readText(body, { page });
				},
				slot: (post, page) => {
					const body = own(post, "[slot=\"text-body\"], .md");
					return body && readText(body, {
						page,
						skip: "button, faceplate-tracker > a"
					});
				}
			},
			language: { attribute: (post) => attr(post, "post-language") },
			published: {
				attribute: (post) => toMachineTime(attr(post, isComment(post) ? "created" : "created-timestamp")),
				time: (post) => readTime(own(post, "time[datetime]"))
			},
			inReplyTo: {
				attribute: (post) => isComment(post) ? attr(post, "parentid") : null,
				tree: (post) => {
					const above = isComment(post) ? parent(post) : null;
					return above && matches(above, "shreddit-comment") ? attr(above, "thingid") : null;
				},
				topic: (post) => isComment(post) ? attr(post, "postid") : null
			},
			community: {
				attribute: (post) => attr(post, "subreddit-prefixed-name"),
				topic: (post) => attr(one(post.ownerDocument, "shreddit-post") ?? post, "subreddit-prefixed-name"),
				address: (_, page) => /\/(r\/\w+)\//.exec(page.url)?.[1]
			},
			media: { slots: (post) => [...owned(post, "[slot=\"post-media-container\"] img:not([alt=\"\"]):not([role=\"presentation\"]), [slot=\"comment\"] figure img", POST).map((image) => ({
				kind: "image",
				alt: toAlt(attr(image, "alt"))
			})), ...owned(post, "shreddit-player, shreddit-player-2", POST).map(() => ({
				kind: "video",
				alt: null
			}))] },
			contentWarning: { attribute: (post) => has(post, "nsfw") ? "NSFW" : has(post, "spoiler") ? "Spoiler" : null },
			edited: {
				attribute: (post) => has(post, "is-edited") || null,
				"second-time": (post) => all(children(post, "[slot=\"commentMeta\"]")[0] ?? document.createElement("i"), "time[datetime]").length > 1 || null
			},
			standing: { marks: standing },
			promoted: { element: (post) => tag(post) === "shreddit-ad-post" || has(post, "promoted") || attr(post, "post-type") === "promoted" || null },
			pinned: { attribute: (post) => has(post, "stickied") || has(post, "is-stickied") || null },
			cut: { "read-more": (post) => one(post, "[slot=\"text-body\"] [id$=\"-read-more-button\"]") && !isComment(post) ? true : null },
			audience: { community: (post) => {
				const type = attr(post, "subreddit-type") ?? attr(one(post.ownerDocument, "[subreddit-type]") ?? post, "subreddit-type");
				return type === "private" || type === "employees_only" ? "group" : "public";
			} }
		}),
		expand: (post) => isComment(post) ? null : one(post, "[slot=\"text-body\"] [id$=\"-read-more-button\"]"),
		thread(post) {
			const above = [];
			for (let at = isComment(post) ? parent(post) : null; at; at = parent(at)) if (isComment(at)) above.unshift(at);
			const topic = isComment(post) ? one(post.ownerDocument, "shreddit-post") : null;
			return topic && raw(topic) ? [topic, ...above] : above;
		}
	};
	// .wxt/sites/site-reddit.ts
	var site_reddit_default = defineUnlistedScript(() => {
		carry(site);
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/capture/.wxt/sites/site-reddit.ts
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
			result = site_reddit_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "site-reddit" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "site-reddit" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
