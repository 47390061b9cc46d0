import { D as browser, M as $, T as a, c as fail, l as problem, v as ownPage } from "./page-BURCXu7X.js";
// components/base/keys.tsx
/** A shortcut as the browser names it (`Alt+Shift+E`; on a Mac `⌥C`), one key after the other. */
function Keys({ shortcut }) {
	const keys = shortcut.includes("+") ? shortcut.split("+") : [...shortcut];
	return /* @__PURE__ */ a("span", {
		class: "nowrap",
		children: keys.map((key, index) => /* @__PURE__ */ a($, { children: [index > 0 ? " " : null, /* @__PURE__ */ a("kbd", { children: key }, key)] }))
	});
}
// entrypoints/background/panel.ts
/**
* Opens the side panel on a clip. Called without a wait between the user's gesture and here, because both browsers ask
* for one; Firefox also refuses a gesture that came by message, and then the panel opens as a window of its own.
*/
async function openPanel(id, windowId) {
	const path = `sidepanel.html${id ? `?clip=${id}` : ""}`;
	try {
		if (browser.sidePanel) {
			browser.sidePanel.setOptions({ path });
			await browser.sidePanel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id ?? 0 });
		} else await firefoxSidebar().open();
		return true;
	} catch {
		return await browser.windows.create({
			url: ownPage(path),
			type: "popup",
			width: 420,
			height: 800
		}) !== void 0;
	}
}
/** Firefox's own name for it, which Chromium's types do not know. */
var firefoxSidebar = () => browser.sidebarAction;
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
// entrypoints/wiring/send.ts
/** Sends to the background, again where its worker was killed. */
var send = createSend((message) => browser.runtime.sendMessage(message), {
	wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	now: () => performance.now()
});
export { openPanel as n, Keys as r, send as t };
