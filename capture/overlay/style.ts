/**
 * The few tokens that the overlay needs, and the control. Sizes are in px: `rem` would follow the page's own root
 * size. What stands on `:host` is important, and important rules inside a shadow root win over any the page sets.
 */
export const overlayStyle = `
:host {
  all: initial !important; display: block !important; position: absolute !important; inset: 0 auto auto 0 !important;
  inline-size: 0 !important; block-size: 0 !important;
  z-index: 2147483647 !important; color-scheme: light dark !important; direction: ltr !important;
  pointer-events: none !important; user-select: none !important;
}
:host(:popover-open) { position: fixed !important; }
@media print { :host { display: none !important; } }
.e {
  --float: light-dark(#FFFEFB, #262420); --sheet: light-dark(#FFFDF8, #1B1A17);
  --ink: light-dark(#211E19, #ECE7DC); --ink-2: light-dark(#4A453C, #BDB6A9);
  --line: light-dark(#DDD5C5, #34312C); --control: light-dark(#877E6D, #7D766A);
  --accent: light-dark(#0B5C58, #74C4B9); --accent-wash: light-dark(#DFECE7, #15302D); --stop: light-dark(#A5341F, #F28F78);
  --lift: 0 0 0 1px light-dark(#211E1914, #FFFFFF1A), 0 1px 2px light-dark(#211E191A, #0006), 0 8px 24px light-dark(#211E1924, #0008);
  --focus: light-dark(#0B5C58, #95D8CE); --focus-gap: light-dark(#FFF, #0B0A09);
  --ui: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Cantarell, "Noto Sans", "Liberation Sans", sans-serif;
  font: 400 13px/20px var(--ui); color: var(--ink);
}
.e[data-theme=light] { color-scheme: light; } .e[data-theme=dark] { color-scheme: dark; }
.e * { box-sizing: border-box; }
button { all: unset; cursor: pointer; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 1px var(--focus-gap); }
.i { inline-size: 16px; block-size: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; }
.i .fill { fill: currentColor; stroke: none; }
.ear { inline-size: 18px; block-size: 18px; stroke-width: 3.8; color: var(--accent); }
kbd { min-inline-size: 20px; padding: 0 4px; border: 1px solid var(--control); border-radius: 3px; font: 500 11px/18px var(--ui); color: var(--ink-2); background: var(--sheet); }
.flag { position: absolute; inset: 0 auto auto 0; pointer-events: auto; white-space: nowrap; background: var(--float); box-shadow: var(--lift); animation: arrive 120ms cubic-bezier(.2, 0, 0, 1); }
.flag[data-leans=left] { border-radius: 0 5px 5px 0; clip-path: inset(-24px -40px -40px 0); --from: -4px 0; }
.flag[data-leans=right] { border-radius: 5px 0 0 5px; clip-path: inset(-24px 0 -40px -40px); --from: 4px 0; }
.flag[data-leans=bottom] { border-radius: 5px 5px 0 0; clip-path: inset(-40px -40px 0 -40px); --from: 0 4px; }
.flag[data-place=foot] { position: fixed; }
@keyframes arrive { from { opacity: 0; translate: var(--from); } }
.say { display: flex; align-items: center; gap: 8px; min-block-size: 36px; padding: 0 12px 0 8px; font-weight: 500; border-radius: inherit; }
.say .i { inline-size: 18px; block-size: 18px; }
button.say:hover { background: var(--accent-wash); }
.flag[data-place=stand] .say { min-block-size: 32px; padding-inline: 8px; font-size: 12px; }
.flag[data-fit=label] :is(kbd, .more), .flag[data-fit=icon] :is(kbd, .more, .label) { display: none; }
.flag[data-fit=icon] .say { padding-inline: 9px; }
.bar { position: absolute; inset: auto 0 0 0; block-size: 3px; background: var(--line); overflow: hidden; }
.bar i { display: block; block-size: 100%; background: var(--accent); transform-origin: 0 0; animation: fill 3s linear both; }
@keyframes fill { from { transform: scaleX(.08); } }
.edge { position: absolute; inset: 0 auto auto 0; inline-size: 3px; background: var(--accent); }
.stop { color: var(--stop); }
@media (prefers-reduced-motion: reduce) { .flag { animation: none; } .bar i { animation-timing-function: steps(3, end); } }
@media (prefers-contrast: more) { .e { --ink-2: var(--ink); --line: var(--control); } }
@media (forced-colors: active) { .flag { border: 1px solid ButtonText; } .bar i, .edge { background: Highlight; } }
`;

/** Constructed style sheets work under any content security policy; where the browser keeps them from us, an element. */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // Firefox does not let a content script adopt a sheet; it lets one add a style element under any policy.
    const style = root.ownerDocument.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
