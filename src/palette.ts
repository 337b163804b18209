/**
 * The colours of Chaperone, shared by what is drawn into pages and by its own pages. Text on its ground reaches 4.5:1, and
 * marks and focus rings 3:1, in light and in dark.
 */
const LIGHT = `
  --paper: #ffffff; --ink: #17252b; --soft: #4a5c64; --line: #c9d4d8; --well: #f3f7f8;
  --brand: #0f5c63; --brand-ink: #ffffff; --mark: #ffe2a8; --mark-line: #a85b00; --calm: #e4f3ef; --calm-ink: #0d4a3c;
  --hold: #8f2d12; --focus: #0b63ce;`;

const DARK = `
  --paper: #182429; --ink: #e9f1f3; --soft: #b4c4ca; --line: #3d5058; --well: #0f191d;
  --brand: #58c4c0; --brand-ink: #06221f; --mark: #5a4107; --mark-line: #f0b54a; --calm: #14352d; --calm-ink: #bdebdc;
  --hold: #ffb59e; --focus: #8ec3ff;`;

/** A sheet that gives the colours, light or dark as the person likes it, to what `selector` matches. */
export function palette(selector: string): string {
  return `${selector} {${LIGHT}\n}\n@media (prefers-color-scheme: dark) { ${selector} {${DARK}\n} }`;
}
