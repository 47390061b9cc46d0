(function() {
	// node_modules/wxt/dist/browser.mjs
	/**
	* Contains the `browser` export which you should use to access the extension
	* APIs in your project:
	*
	* ```ts
	* import { browser } from 'wxt/browser';
	*
	* browser.runtime.onInstalled.addListener(() => {
	*   // ...
	* });
	* ```
	*
	* @module wxt/browser
	*/
	var browser = globalThis.browser?.runtime?.id ? globalThis.browser : globalThis.chrome;
	// node_modules/wxt/dist/utils/define-unlisted-script.mjs
	function defineUnlistedScript(arg) {
		if (arg == null || typeof arg === "function") return { main: arg };
		return arg;
	}
	// capture/carried.ts
	var carriedSites = () => [...globalThis.earshotSites?.values() ?? []];
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
	// sites/hosts.ts
	/** Whether `host` is named by a pattern: exactly, or below its suffix. Case does not matter. */
	function hostMatches(pattern, host) {
		const name = host.toLowerCase().replace(/\.$/, "");
		return pattern.startsWith("*.") ? name.endsWith(pattern.slice(1)) && name.length > pattern.length - 1 : name === pattern;
	}
	/** The sites whose own hosts include this one; none for an engine's or an unknown page. */
	function sitesOfHost(sites, host) {
		return sites.filter((site) => site.hosts.some((pattern) => hostMatches(pattern, host)));
	}
	// sites/choose.ts
	/**
	* Which sites read a page, the first to be asked first: those that name its host; where none does, every engine whose
	* markup is there; and last the generic readers that find what they know. An engine's reader that finds no post on a
	* page leaves it to the next.
	*/
	function choose(sites, url, document) {
		const own = sitesOfHost(sites, URL.parse(url)?.hostname ?? "");
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
	// locales/en/overlay.ts
	/** The Clip control before the first gesture: the little that every page carries. */
	var overlay$1 = {
		clip: "Clip",
		saving: "Saving",
		notSaved: "Not saved yet",
		noAnswer: "Try again",
		updated: "Earshot was updated. Reload this page to go on."
	};
	// locales/fr/overlay.ts
	var overlay = {
		clip: "Garder",
		saving: "Enregistrement",
		notSaved: "Pas encore gardé",
		noAnswer: "Réessayer",
		updated: "Earshot a été mis à jour. Rechargez cette page pour continuer."
	};
	// locales/language.ts
	/**
	* A catalogue is a plain object of strings, and of functions where words depend on a number or a name. The French one
	* has the type of the English one, so that a missing key does not compile; a test finds keys that nothing uses.
	*/
	var catalogueOf = (en, fr) => (language) => language === "fr" ? fr : en;
	// locales/overlay.ts
	var overlayWordsOf = catalogueOf(overlay$1, overlay);
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
	var WARN = line("M8 2.8 14 13H2z", "M8 6.5v3M8 11.3v.01");
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
	// model/settings.ts
	/** The first of the two languages that the browser's own tag (`fr-CA`) asks for. */
	var languageOf = (setting, browserTag) => setting ?? (browserTag.toLowerCase().startsWith("fr") ? "fr" : "en");
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
	// model/result.ts
	var fail = (error) => ({
		ok: false,
		error
	});
	var problem = (code) => ({ code });
	// messages/send.ts
	/** A person waits this long for "Clipped", and is then told that it is not. Milliseconds. */
	var PATIENCE = 3e3;
	var ONE_TRY = 1400;
	var PAUSE = 60;
	/**
	* Sends until there is an answer, or until patience ends. A worker that is killed between message and answer drops the
	* channel; the next try wakes a new one, and because every message is idempotent nothing is written twice.
	*/
	function createSend(carry, clock) {
		return async (name, input) => {
			const end = clock.now() + PATIENCE;
			for (;;) {
				const left = end - clock.now();
				if (left <= 0) return fail(problem("no-answer"));
				const answer = await Promise.race([carry({
					name,
					input
				}).catch((error) => isOrphan(error) ? fail(problem("extension-updated")) : void 0), clock.wait(Math.min(ONE_TRY, left)).then(() => void 0)]);
				if (isResult(answer)) return answer;
				await clock.wait(PAUSE);
			}
		};
	}
	/** Chromium's and Firefox's words when the extension was updated or removed under an open page. */
	var isOrphan = (error) => /context invalidated|extension context|WebExtension context not found/i.test(String(error));
	var isResult = (value) => typeof value === "object" && value !== null && typeof value.ok === "boolean";
	// model/ids.ts
	/** A version 4 UUID from random bytes; `crypto.randomUUID` is missing on pages served over plain http. */
	function uuid(fill) {
		const bytes = fill(/* @__PURE__ */ new Uint8Array(16));
		bytes[6] = (bytes[6] ?? 0) & 15 | 64;
		bytes[8] = (bytes[8] ?? 0) & 63 | 128;
		const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	}
	// entrypoints/clipper.ts
	/**
	* The content script of every allowed page. It is registered at run time, and is no `defineContentScript`: that one's
	* wrapper weighs as much as a site, and announces the extension to the page.
	*/
	var clipper_default = defineUnlistedScript(() => {
		if (globalThis.earshotIsHere) return;
		globalThis.earshotIsHere = true;
		const send = createSend((message) => browser.runtime.sendMessage(message), {
			wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
			now: () => performance.now()
		});
		const clipper = mountClipper({
			window,
			sites: carriedSites,
			send,
			newId: () => uuid((bytes) => crypto.getRandomValues(bytes)),
			now: () => (/* @__PURE__ */ new Date()).toISOString(),
			isAlive: () => Boolean(browser.runtime?.id),
			async loadComposer() {
				if (!globalThis.earshotComposer) await send("overlay.more", {});
				if (!globalThis.earshotComposer) throw new Error("the composer did not come");
				return globalThis.earshotComposer;
			}
		});
		const hear = (message, _, answer) => {
			const asked = message;
			if (asked?.name === "page.clip" && asked.input) answer({ taken: clipper.clip(asked.input.what, asked.input.by) });
			if (asked?.name !== "page.leave") return;
			browser.runtime.onMessage.removeListener(hear);
			clipper.dispose();
			globalThis.earshotIsHere = false;
			answer({ taken: true });
		};
		browser.runtime.onMessage.addListener(hear);
	});
	// \0virtual:wxt-unlisted-script-entrypoint?/work/capture/entrypoints/clipper.ts
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
			result = clipper_default.main();
			if (result instanceof Promise) result = result.catch((err) => {
				logger.error(`The unlisted script "clipper" crashed on startup!`, err);
				throw err;
			});
		} catch (err) {
			logger.error(`The unlisted script "clipper" crashed on startup!`, err);
			throw err;
		}
		return result;
	})();
})();
