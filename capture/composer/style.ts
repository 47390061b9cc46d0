/** What the second script brings, with the tokens that the control does without. */
export const composerStyle = `
.e {
  --desk: light-dark(#F4EFE5, #131210); --ink-3: light-dark(#655E52, #9D9688); --care: light-dark(#7D5300, #E3B65C);
  --accent-hover: light-dark(#084744, #95D8CE); --on-accent: light-dark(#FFFFFF, #06211F);
}
.e p, .e dl, .e dd { margin: 0; }
@media (prefers-contrast: more) { .e { --ink-3: var(--ink); } }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.who { font-weight: 600; font-variant-numeric: tabular-nums; }
.btn { display: inline-flex; align-items: center; justify-content: center; gap: 8px; min-block-size: 28px; padding: 4px 8px; border: 1px solid var(--control); border-radius: 3px; color: var(--ink); font: 500 12px/16px var(--ui); }
.btn:hover { background: var(--accent-wash); }
.btn.quiet { border-color: transparent; color: var(--ink-2); } .btn.quiet:hover { color: var(--ink); }
.btn.icon { inline-size: 28px; padding: 0; flex: none; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 8px 12px 34px; }
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
textarea.report { display: block; box-sizing: border-box; inline-size: 100%; font: 400 11px/16px ui-monospace, monospace; color: var(--ink-2); background: var(--sheet); border: 1px solid var(--control); border-radius: 3px; user-select: text; white-space: pre; }
.composer .acts { padding: 0; }
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
progress { appearance: none; flex: 1; block-size: 3px; border: 0; background: var(--line); color: var(--accent); }
progress::-webkit-progress-bar { background: var(--line); } progress::-webkit-progress-value, progress::-moz-progress-bar { background: var(--accent); }
.choice { display: grid; grid-template-columns: 16px 1fr; gap: 0 12px; align-items: center; }
.choice input { inline-size: 16px; block-size: 16px; margin: 4px 0 0; accent-color: var(--accent); cursor: pointer; }
.choice input:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.choice label { padding-block: 4px 0; cursor: pointer; } .choice :is(.hint, .going) { grid-column: 2; }
.going { display: flex; align-items: center; gap: 8px; }
.btn.stop, .btn.stop:hover { color: var(--stop); }
.end { display: flex; align-items: center; justify-content: flex-end; gap: 4px; padding: 4px 8px; border-block-start: 1px solid var(--line); background: var(--desk); }
.talk strong { font-weight: 600; color: var(--ink); }
.talk dl { padding: 0 12px 8px 34px; display: grid; gap: 8px; } .talk dt { font-weight: 600; } .talk dd { color: var(--ink-2); }
.talk dd b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 480px) { .panel[data-docked] { inset-inline: 0; inline-size: auto; } }
@media (prefers-reduced-motion: reduce) { .panel, .panel[data-docked] { animation: none; } }
@media (forced-colors: active) { .panel { border: 1px solid ButtonText; } }
`;
