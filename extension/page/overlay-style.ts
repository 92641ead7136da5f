/**
 * The style of what stands in the overlay. `!important` on the host keeps the page's rules out:
 * of important declarations those of the shadow tree win. Every byte of it is in every page.
 */
export const OVERLAY_STYLE = `
:host {
all: initial !important;
position: fixed !important;
inset: 0 auto auto 0 !important;
z-index: 2147483647 !important;
}
.card, .offer {
--paper: #fff; --ink: #1b1e24; --soft: #545b68; --rule: #d5d9e0; --accent: #24478f; --hover: #eef1f6;
position: fixed; left: 0; top: 0;
background: var(--paper); color: var(--ink); border: 1px solid var(--rule);
font: 14px/1.45 system-ui, sans-serif; box-shadow: 0 1px 2px #0003, 0 6px 24px #0003;
}
[data-tone=dark] {
--paper: #22252b; --ink: #eceef2; --soft: #aab1bd; --rule: #474d58; --accent: #a9c4ff; --hover: #30353e;
}
.card {
width: min(320px, calc(100vw - 16px)); box-sizing: border-box; display: flex; border-radius: 8px;
}
.away { visibility: hidden; }
.scroller { overflow-y: auto; padding: 12px 14px; flex: 1; position: relative; }
p, h2 { margin: 0; overflow-wrap: anywhere; }
.kind {
display: flex; align-items: center; gap: 8px; padding-inline-end: 28px; font-size: 12px; color: var(--soft);
}
.title { font: 600 17px/1.3 Georgia, serif; margin-top: 4px; }
.subtitle { font-weight: 600; margin-top: 2px; }
.line { margin-top: 6px; color: var(--soft); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.hint:not(:empty) { margin-top: 10px; }
button {
font: 500 13px/1 system-ui, sans-serif; color: var(--accent); background: var(--paper);
border: 1px solid var(--rule); border-radius: 6px; padding: 8px 10px; cursor: pointer; text-align: start;
}
button:hover { background: var(--hover); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.primary, .primary:hover { background: var(--accent); color: var(--paper); }
.offer { color: var(--accent); }
.close {
position: absolute; top: 6px; inset-inline-end: 6px; width: 28px; height: 28px; padding: 0;
border: 0; font-size: 18px; text-align: center; color: var(--soft);
}
.arrow {
position: absolute; top: -6px; width: 10px; height: 10px; margin-left: -5px; background: inherit;
border: solid var(--rule); border-width: 1px 0 0 1px; rotate: 45deg;
}
[data-side=above] > .arrow { top: auto; bottom: -6px; rotate: 225deg; }
.swatch { width: 20px; }
.person { border-bottom: 2px solid #3d72dd; }
.organization { border-bottom: 4px double #0e8378; }
.place { border-bottom: 2px dotted #55851b; }
.program { border-bottom: 2px dashed #9b5bd6; }
.money { border-bottom: 4px solid #a96b0e; }
.note { height: 6px; border: solid #cf4175; border-width: 1px 0; }
@media (forced-colors: active) {
button, .primary, .primary:hover { background: ButtonFace; color: ButtonText; border-color: ButtonBorder; }
}
@media print { :host { display: none !important; } }
`;
