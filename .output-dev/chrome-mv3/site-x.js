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
	// sites/reading/microdata.ts
	/** The elements that hold a property of this very item, not of an item within it. Document order. */
	var props = (item, name) => all(item, `[itemprop~="${name}"]`).filter((element) => {
		const around = parent(element);
		return around !== null && closest(around, "[itemscope]") === item;
	});
	/** The value of a property's element as HTML defines it: an attribute for most elements, else the words. */
	function propValue(element, page) {
		const stated = attr(element, "content") ?? attr(element, "datetime");
		if (stated !== null) return stated;
		const name = tag(element);
		if (name === "a" || name === "link") return attr(element, "href") ?? "";
		if (name === "img" || name === "source") return attr(element, "src") ?? "";
		if (name === "data" || name === "meter") return attr(element, "value") ?? "";
		return toLine(readText(element, { page }));
	}
	/** The first value of a property; null where the item has no such property. */
	function readProp(item, name, page) {
		const [first] = props(item, name);
		return first ? propValue(first, page) : null;
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
	// sites/x.ts
	/**
	* X, formerly Twitter, in both of its layouts.
	*
	* - For members: `article[data-testid="tweet"]`; pages saved in November 2024 and February 2025, and still what other
	*   extensions read in 2026. A quoted post is a `role="link"` without an address of its own, so it is read as part of
	*   the post around it.
	* - For everybody, since about May 2026: `article[data-tweet-id]`, at times with schema.org microdata; a fragment of May
	*   2026 and the selectors of other extensions of that year. A quoted post is an article within the article.
	*
	* Tombstones (deleted, withheld, suspended) are articles whose link leads to X's "notices" help page, in every language.
	*/
	var TOMBSTONE = "article:has(a[href*=\"/notices-on-\"]):not([data-testid=\"tweet\"], [data-tweet-id])";
	var POST = "article[data-testid=\"tweet\"], article[data-tweet-id], article[itemtype$=\"/SocialMediaPosting\"]";
	/** What within a post is somebody else's. */
	var QUOTE = "div[role=\"link\"]:has([data-testid=\"User-Name\"]), article";
	var STATUS = /^\/([A-Za-z0-9_]{1,20})\/status(?:es)?\/(\d{1,20})(?=[/?]|$)/;
	var own = (post, selector) => owned(post, selector, QUOTE);
	var ownTest = (post, id) => own(post, `[data-testid="${id}"]`);
	/** The address of a post from a link to it or to a part of it (`/photo/1`, `/analytics`). */
	function statusOf(link, page) {
		const found = link ? STATUS.exec(pathOf(link, page)) : null;
		return found ? `https://x.com/${found[1]}/status/${found[2]}` : null;
	}
	var idOf = (address) => /\/status\/(\d+)$/.exec(address ?? "")?.[1] ?? null;
	var handleOf = (address) => address ? /x\.com\/(\w+)\/status/.exec(address)?.[1]?.replace(/^i$/, "") ?? null : null;
	var timeLink = (post) => {
		const [time] = own(post, "time");
		return time ? closest(time, "a[href]") : null;
	};
	/** The post's own links to itself, in the layout for everybody: its time, its views; not those of an embedded post. */
	var partLink = (post, page) => {
		const id = attr(post, "data-tweet-id");
		for (const link of own(post, "a[href*=\"/status/\"]")) {
			const address = statusOf(link, page);
			if (address && (!id || idOf(address) === id)) return address;
		}
		return null;
	};
	var address = (post, page) => statusOf(timeLink(post), page) ?? partLink(post, page);
	/** The links to the author's profile that hold words, in the layout for everybody: the name, then `@handle`. */
	function profileWords(post, page) {
		return own(post, "a[href]").filter((link) => /^\/\w{1,20}$/.test(pathOf(link, page))).map((link) => readText(link, { page })).filter((words) => words !== "").slice(0, 2);
	}
	var author = (post, field, page) => {
		const [person] = props(post, "author");
		return person ? readProp(person, field, page) : null;
	};
	function readMedia(post) {
		const media = [];
		for (const part of own(post, "[data-testid=\"tweetPhoto\"], [data-testid=\"videoPlayer\"], [data-testid=\"card.wrapper\"]")) {
			const kind = attr(part, "data-testid");
			const image = one(part, "img");
			const video = one(part, "video");
			if (kind === "videoPlayer") media.push({
				kind: "video",
				alt: toAlt(video && attr(video, "aria-label"))
			});
			else if (kind === "tweetPhoto" && !one(part, "[data-testid=\"videoPlayer\"]")) media.push(image ? readImage(image) : {
				kind: "image",
				alt: null
			});
			else if (kind === "card.wrapper" && one(part, "a[href]")) media.push({
				kind: "link",
				alt: linkWords(part)
			});
		}
		return media.length ? media : null;
	}
	var linkWords = (card) => toAlt(all(card, "a[aria-label]").map((link) => attr(link, "aria-label")).at(0)) ?? toAlt(readLine(one(card, "a")));
	/** The layout for everybody: links to `/photo/1` and `/video/1` of this post, each at most once. */
	function readPublicMedia(post, page) {
		const media = /* @__PURE__ */ new Map();
		for (const link of own(post, "a[href*=\"/photo/\"], a[href*=\"/video/\"]")) {
			const path = pathOf(link, page);
			const image = one(link, "img");
			const kind = path.includes("/video/") ? "video" : "image";
			if (!media.get(path)?.alt) media.set(path, {
				kind,
				alt: toAlt(image && attr(image, "alt"))
			});
		}
		const videos = media.size ? [] : own(post, "video").map((video) => ({
			kind: "video",
			alt: toAlt(attr(video, "aria-label"))
		}));
		return media.size || videos.length ? [...media.values(), ...videos] : null;
	}
	function readItemMedia(post, page) {
		const images = own(post, "[itemtype$=\"/ImageObject\"]");
		return images.length ? images.map((image) => ({
			kind: "image",
			alt: toAlt(readProp(image, "description", page))
		})) : null;
	}
	/** On the page of one post, what stands above that post is what it answers, one after the other. */
	function chain(post, page) {
		const focus = STATUS.exec(URL.parse(page.url)?.pathname ?? "")?.[2];
		const list = closest(post, "section, main, [role=\"region\"]");
		if (!focus || !list) return [];
		const posts = all(list, POST).filter((other) => !closest(other, POST)?.contains(post) || other === post);
		const focal = posts.findIndex((other) => idOf(address(other, page)) === focus);
		const place = posts.indexOf(post);
		return place > 0 && place <= focal ? posts.slice(0, place) : [];
	}
	var readBody = (post, selector, page) => {
		const [body] = own(post, selector);
		return body ? readText(body, {
			page,
			lines: true
		}) : null;
	};
	var shared = {
		id: {
			"data-tweet-id": (post) => attr(post, "data-tweet-id"),
			"time link": (post, page) => idOf(statusOf(timeLink(post), page)),
			"status link": (post, page) => idOf(partLink(post, page))
		},
		permalink: {
			"time link": (post, page) => statusOf(timeLink(post), page),
			"status link": partLink,
			"schema.org url": (post, page) => readProp(post, "url", page),
			"data-tweet-id": (post) => attr(post, "data-tweet-id") ? `https://x.com/i/status/${attr(post, "data-tweet-id")}` : null
		},
		name: {
			"schema.org author": (post, page) => author(post, "name", page),
			"User-Name": (post, page) => {
				const [name] = ownTest(post, "User-Name");
				const [first] = name ? children(name, "div") : [];
				return first ? readText(first, { page }) : null;
			},
			"profile link": (post, page) => profileWords(post, page).find((words) => !words.startsWith("@"))
		},
		handle: {
			"schema.org author": (post, page) => author(post, "alternateName", page),
			"User-Name": (post) => {
				const [name] = ownTest(post, "User-Name");
				return all(name ?? post, "span, a").map(readLine).find((words) => words && /^@\w{1,20}$/.test(words));
			},
			"profile link": (post, page) => profileWords(post, page).find((words) => words.startsWith("@")),
			"time link": (post, page) => handleOf(address(post, page))
		},
		title: {
			"twitter-article-title": (post) => readLine(ownTest(post, "twitter-article-title")[0]),
			"schema.org headline": (post, page) => readProp(post, "headline", page)
		},
		text: {
			tweetText: (post, page) => readBody(post, "[data-testid=\"tweetText\"]", page),
			article: (post, page) => {
				const [body] = own(post, "[data-testid=\"twitterArticleRichTextView\"], [data-testid=\"longformRichTextComponent\"]");
				return body ? readText(body, { page }) : null;
			},
			"dir=auto": (post, page) => readBody(post, "div[dir=\"auto\"]:not(a *, button *, [data-testid] *)", page),
			"schema.org articleBody": (post, page) => readProp(post, "articleBody", page) ?? readProp(post, "text", page)
		},
		language: {
			"tweetText lang": (post) => ownTest(post, "tweetText").map((text) => attr(text, "lang"))[0],
			"schema.org inLanguage": (post, page) => readProp(post, "inLanguage", page),
			"text lang": (post) => own(post, "div[dir=\"auto\"][lang]").map((text) => attr(text, "lang"))[0]
		},
		published: {
			"schema.org datePublished": (post, page) => toMachineTime(readProp(post, "datePublished", page)),
			"time datetime": (post) => readTime(own(post, "time")[0]),
			"status id": (post, page) => toIdTime(ID_CLOCKS.x, attr(post, "data-tweet-id") ?? idOf(address(post, page)))
		},
		media: {
			"test ids": readMedia,
			"schema.org ImageObject": readItemMedia,
			"media links": readPublicMedia
		},
		standing: {
			notice: (post) => matches(post, TOMBSTONE) ? "removed" : null,
			Withheld_Tombstone: (post) => ownTest(post, "Withheld_Tombstone").length ? "removed" : null
		},
		cut: {
			"show-more-link": (post) => ownTest(post, "tweet-text-show-more-link").length ? true : null,
			"text control": (post) => own(post, "div[dir=\"auto\"] button, div[dir=\"auto\"] + button").length ? true : null
		},
		audience: {
			"icon-lock": (post) => own(post, "[data-testid=\"icon-lock\"], svg[data-icon*=\"lock\"]").length ? "followers" : null,
			"open site": () => "public"
		}
	};
	var id = siteId("x");
	var readQuoted = reader(id, shared);
	/** The label above a post: reposted by, pinned, or the community it was written in. */
	var label = (post) => ownTest(post, "socialContext")[0];
	var anchors = {
		...shared,
		inReplyTo: {
			"thread order": (post, page) => {
				const above = chain(post, page).at(-1);
				return above ? address(above, page) : null;
			},
			"schema.org parentItem": (post, page) => readProp(post, "parentItem", page)
		},
		quoted: { "quoted post": (post, page) => {
			const quote = one(post, QUOTE);
			return quote ? readQuoted(quote, page).post : null;
		} },
		community: { "community link": (post) => readLine(own(post, "a[href*=\"/i/communities/\"]")[0]) },
		edited: {
			"history link": (post) => own(post, "a[href$=\"/history\"]").length ? true : null,
			"schema.org dateModified": (post, page) => {
				const modified = readProp(post, "dateModified", page);
				return modified ? modified !== readProp(post, "datePublished", page) : null;
			}
		},
		promoted: {
			placementTracking: (post) => {
				const around = closest(post, "[data-testid=\"placementTracking\"], [data-testid=\"cellInnerDiv\"]");
				return around && attr(around, "data-testid") === "placementTracking" ? true : null;
			},
			"no time": (post, page) => attr(post, "data-testid") === "tweet" && !own(post, "time").length && !statusOf(timeLink(post), page) ? true : null
		},
		pinned: { socialContext: (post) => {
			const words = label(post);
			return words && !closest(words, "a[href]") && !one(words, "a[href]") ? true : null;
		} }
	};
	var site = {
		id,
		name: "X",
		kind: "network",
		hosts: [
			"x.com",
			"mobile.x.com",
			"twitter.com",
			"mobile.twitter.com"
		],
		...postsBy(`${POST}, ${TOMBSTONE}`),
		read: reader(id, anchors),
		/** Only a button shows the rest in place; a link leads away from the page. */
		expand: (post) => {
			const [more] = own(post, "button[data-testid=\"tweet-text-show-more-link\"], div[dir=\"auto\"] button");
			return more instanceof HTMLElement ? more : null;
		},
		thread: chain
	};
	// .wxt/sites/site-x.ts
	var site_x_default = defineUnlistedScript(() => {
		carry(site);
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/capture/.wxt/sites/site-x.ts
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
			result = site_x_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "site-x" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "site-x" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
