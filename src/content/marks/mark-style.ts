/** The look of a mark. Sizes are in px, since the page's own `rem` would reach in; colours follow LinkedIn's theme. */

const COLOURS = `
.light { --back: #fffefb; --edge: #c9d3d0; --ink: #24302d; --quiet: #55625e; --accent: #0b5f55; --wash: #e4f0ed; --warn: #7a4a00; --warn-wash: #fbf0dc; }
.dark { --back: #1f2725; --edge: #45524e; --ink: #e6ece9; --quiet: #a9b5b1; --accent: #7ad4c4; --wash: #24393a; --warn: #f0c478; --warn-wash: #3b3120; }
`;

const BUTTONS = `
button { font: inherit; color: inherit; background: none; border: 0; margin: 0; padding: 0; cursor: pointer; text-align: start; border-radius: 6px; }
button:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.toggle { flex: none; color: var(--accent); font-weight: 600; padding: 4px 10px; border: 1px solid var(--edge); border-radius: 14px; background: var(--back); }
.toggle:hover { background: var(--wash); }
@media (forced-colors: active) {
  .bar, .line { border-color: CanvasText; }
  .badge { border: 1px solid CanvasText; }
  .toggle { border-color: ButtonBorder; }
}
@media print { :host { display: none !important; } }
`;

/** A mark takes no room of its own: `feed.css` keeps it free on the post that follows. */
export const MARK_STYLE = `
:host { all: initial !important; display: flow-root !important; position: relative !important; height: 0 !important; z-index: 1 !important; }
${COLOURS}
.bar { container-type: inline-size; position: absolute; top: 0; inset-inline: 0; box-sizing: border-box; display: flex; align-items: center; gap: 8px; height: 38px; padding: 0 8px; border: 1px solid var(--edge); border-radius: 8px; background: var(--back); color: var(--ink); font: 13px/20px system-ui, -apple-system, "Segoe UI", sans-serif; }
.bar.dim { height: 44px; border-style: dashed; color: var(--quiet); }
.open { flex: 1; min-width: 0; height: 100%; display: flex; align-items: center; gap: 8px; }
.open:hover .why, .open:hover .badge { text-decoration: underline; }
.sign { flex: none; width: 18px; height: 18px; color: var(--accent); }
.bar.dim .sign { color: var(--quiet); }
.words { flex: 1; min-width: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 0 6px; height: 22px; overflow: hidden; }
.badge { flex: none; max-width: 100%; box-sizing: border-box; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; height: 22px; padding: 0 8px; border: 1px solid transparent; border-radius: 11px; background: var(--wash); color: var(--accent); }
.badge.approached, .badge.caution { background: var(--warn-wash); color: var(--warn); font-weight: 600; }
.name, .why { flex: none; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; height: 22px; line-height: 22px; }
.name { font-weight: 600; max-width: 40%; }
.bar.dim .why { flex: 1 1 0; min-width: 0; }
.bar.dim .words { flex-wrap: nowrap; }
@container (max-width: 420px) {
  .bar.dim .name { display: none; }
  .bar.dim .words { height: 34px; }
  .bar.dim .why { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; height: auto; max-height: 34px; line-height: 17px; white-space: normal; }
  .why.match, .why.unsaid { font-weight: 500; }
  .approached + .why { flex: 1 1 7em; min-width: 0; }
}
.why.match { color: var(--accent); font-weight: 600; }
.why.unsaid { color: var(--quiet); }
${BUTTONS}`;

/** The one line after an update. */
export const LINE_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset-inline-start: 16px !important; bottom: 16px !important; z-index: 2147483000 !important; max-width: calc(100vw - 32px) !important; }
${COLOURS}
.line { box-sizing: border-box; display: flex; align-items: center; gap: 12px; padding: 8px 12px; border: 1px solid var(--edge); border-radius: 10px; background: var(--back); color: var(--ink); font: 13px/20px system-ui, -apple-system, "Segoe UI", sans-serif; }
${BUTTONS}`;
