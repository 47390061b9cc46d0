/** What teaching adds to the overlay's and the composer's own sheets. */
export const teacherStyle = `
.shield { position: fixed; inset: 0; pointer-events: auto; cursor: crosshair; }
.outlines { position: absolute; inset: 0 auto auto 0; }
.outline { position: absolute; inset: 0 auto auto 0; border-radius: 3px; outline: 2px solid var(--accent); outline-offset: 2px; box-shadow: 0 0 0 5px var(--focus-gap); }
.outline.here { outline-style: dashed; background: color-mix(in srgb, var(--accent) 12%, transparent); box-shadow: none; }
.outline.post { outline-width: 1px; outline-offset: -3px; box-shadow: none; background: color-mix(in srgb, var(--accent) 7%, transparent); }
.panel.lesson { inset: auto 16px 16px auto; inline-size: min(340px, calc(100vw - 32px)); animation-name: rise; }
.lesson .ask { font: 400 15px/24px var(--ui); }
.lesson .done { color: var(--accent); }
.lesson .end { justify-content: flex-start; }
.lesson .end .btn:first-child:not(.quiet) { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.lesson .end .btn:first-child:not(.quiet):hover { background: var(--accent-hover); }
`;
