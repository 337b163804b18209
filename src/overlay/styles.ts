import { palette } from '../palette.ts';

/** One sheet for all that is drawn into a page. Pixels, not rem: the page's root font size must not reach in. */
export const STYLES = `
${palette('.sheet, .layer')}
:host::before, :host::after { content: none !important; }
* { box-sizing: border-box; }
.sheet, .layer {
  font: 400 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  color: var(--ink); letter-spacing: normal; text-align: start; color-scheme: light dark;
}
.sheet {
  position: fixed; inset: 0; margin: auto; padding: 0; border: 1px solid var(--line); border-radius: 16px;
  width: min(620px, calc(100vw - 24px)); max-width: none; height: fit-content; max-height: calc(100vh - 24px);
  overflow: auto; overscroll-behavior: contain; background: var(--paper); pointer-events: auto;
  box-shadow: 0 24px 64px rgb(0 0 0 / .35);
}
.sheet::backdrop { background: rgb(8 20 24 / .55); }
.sheet > div { padding: 20px 22px 0; }
h1 { margin: 0; font-size: 19px; line-height: 1.3; font-weight: 650; display: flex; gap: 10px; align-items: flex-start; }
h1 svg { flex: none; width: 26px; height: 26px; margin-top: 0; }
h2 { margin: 0 0 2px; font-size: 14px; font-weight: 650; }
p { margin: 0; }
.why { margin-top: 8px; font-size: 16px; }
.text {
  margin-top: 14px; padding: 12px 14px; max-height: 168px; overflow: auto; border: 1px solid var(--line); border-radius: 10px;
  background: var(--well); white-space: pre-wrap; overflow-wrap: anywhere; user-select: none; -webkit-user-select: none;
}
/* A message of ours, to be read whole and copied by hand where nothing else works. */
.text.whole { max-height: none; user-select: text; -webkit-user-select: text; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 1px 2px; border-bottom: 2px solid var(--mark-line); }
mark sup { font-size: 10px; line-height: 0; font-weight: 700; padding-inline-start: 1px; color: var(--mark-line); }
.reasons { margin: 12px 0 0; padding: 0; list-style: none; display: grid; gap: 6px; }
.reasons li { display: grid; grid-template-columns: 20px 1fr; gap: 8px; align-items: start; font-size: 14px; color: var(--soft); }
.reasons b { color: var(--ink); font-weight: 600; }
.number {
  width: 20px; height: 20px; border-radius: 50%; display: grid; place-items: center; font-size: 11px; font-weight: 700;
  background: var(--mark); color: var(--ink); border: 1px solid var(--mark-line);
}
.card { margin-top: 14px; padding: 12px 14px; border-radius: 10px; background: var(--calm); color: var(--calm-ink); font-size: 14px; }
.card small { display: block; margin-top: 4px; opacity: .85; font-size: 12px; }
.more { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.more button { min-height: 32px; padding: 4px 12px; font-size: 14px; color: var(--brand); }
.note { margin-top: 10px; font-size: 14px; color: var(--soft); }
.replies, .ways { margin: 12px 0 0; padding: 0; list-style: none; display: grid; gap: 10px; }
.replies li { padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px; background: var(--well); }
.replies .reply { margin-bottom: 8px; white-space: pre-wrap; }
.way { color: var(--brand); font-weight: 600; display: inline-block; min-height: 24px; }
.choice { display: flex; gap: 8px; align-items: flex-start; font-weight: 400; }
.choice input { width: 20px; height: 20px; flex: none; margin: 1px 0 0; accent-color: var(--brand); }
details { margin-top: 12px; font-size: 14px; }
summary { cursor: pointer; color: var(--brand); font-weight: 600; min-height: 24px; border-radius: 6px; }
details ul { margin: 6px 0 0; padding-inline-start: 18px; color: var(--soft); }
label { display: block; margin-top: 14px; font-size: 14px; font-weight: 600; }
textarea {
  display: block; width: 100%; min-height: 56px; margin-top: 4px; padding: 8px 10px; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; resize: vertical;
}
.error { margin-top: 6px; color: var(--hold); font-size: 14px; font-weight: 600; }
/* The choices stay in view however long the reasons are (small windows, 200 % zoom). */
.buttons {
  display: flex; flex-wrap: wrap; gap: 10px; position: sticky; bottom: 0; margin: 12px -22px 0; padding: 10px 22px 18px;
  background: var(--paper);
}
button {
  min-height: 40px; padding: 8px 16px; border-radius: 10px; font: inherit; font-weight: 600; cursor: pointer;
  border: 1px solid var(--soft); background: transparent; color: var(--ink);
}
button.primary { background: var(--brand); border-color: var(--brand); color: var(--brand-ink); }
button.quiet { margin-inline-start: auto; border-color: transparent; color: var(--soft); text-decoration: underline; text-underline-offset: 3px; }
button:focus-visible, summary:focus-visible, textarea:focus-visible, input:focus-visible, a:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.layer { position: fixed; inset: 0; pointer-events: none; }
.badge {
  position: fixed; width: 24px; height: 24px; min-height: 0; padding: 0; border-radius: 50%; display: grid; place-items: center; background: var(--paper);
  border: 1px solid var(--line); box-shadow: 0 1px 4px rgb(0 0 0 / .18); pointer-events: none;
}
.badge svg { width: 14px; height: 14px; color: var(--brand); }
button.badge { pointer-events: auto; }
button.badge::after { content: ""; position: absolute; inset-inline-end: -2px; top: -2px; width: 8px; height: 8px; border-radius: 50%; background: var(--brand); border: 1px solid var(--paper); }
.badge.remind { border-color: var(--mark-line); background: var(--mark); }
.badge.hold { border-color: var(--hold); border-width: 2px; }
.badge.hold svg, .badge.unreachable svg { color: var(--hold); }
.badge.off, .badge.limited, .badge.unreachable { border-style: dashed; }
.badge.off svg { opacity: .45; }
.badge.checking svg { animation: breathe 1.2s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: .35; } }
.line {
  position: fixed; display: flex; gap: 10px; align-items: flex-start; max-width: min(440px, calc(100vw - 16px)); padding: 9px 10px 9px 12px;
  border: 1px solid var(--line); border-radius: 10px; background: var(--paper); font-size: 13.5px; pointer-events: none;
  box-shadow: 0 6px 20px rgb(0 0 0 / .18);
}
.line p + p { color: var(--soft); margin-top: 2px; }
.line small { display: block; margin-top: 2px; font-size: 12px; color: var(--soft); }
.line button { pointer-events: auto; min-height: 28px; min-width: 28px; padding: 2px 8px; border-radius: 8px; font-size: 13px; }
.line .words { flex: 1; min-width: 0; }
.line .words button { margin-top: 6px; color: var(--brand); }
.line .close { border-color: transparent; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: reduce) { .badge.checking svg { animation: none; opacity: .6; } }
@media (forced-colors: active) {
  .sheet, .line, .badge, .card, .text { border: 1px solid CanvasText; }
  mark { background: Mark; color: MarkText; forced-color-adjust: none; }
  button.primary { border-width: 3px; }
}
@media (max-width: 420px) { button.quiet { margin-inline-start: 0; } .buttons button { flex: 1 1 100%; } }
`;
