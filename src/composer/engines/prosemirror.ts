import { clipboardEvent } from './events.ts';
import { isWithinLine, richEngine } from './rich.ts';
import { pasted, select, typed, type Way } from './write.ts';

/**
 * A paste of paragraphs. `data-pm-slice` is what ProseMirror writes into its own copies: open at both ends, and white
 * space as it stands.
 */
const pastedParagraphs: Way = async (wanted) => {
  if (!(await select(wanted))) return;
  const paragraphs = wanted.replacement.split('\n').map((line) => `>${escaped(line)}</p>`);
  const html = `<p data-pm-slice="1 1 []"${paragraphs.join('<p')}`;
  wanted.root.dispatchEvent(clipboardEvent(html, 'text/html'));
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * ProseMirror and TipTap (Bluesky, LinkedIn comments, Elk). They parse what the browser edits, but Firefox loses line ends
 * there, and their own paste of plain text loses empty lines.
 */
export const prosemirror = richEngine('prosemirror', '.ProseMirror', (wanted) =>
  isWithinLine(wanted) ? [typed, pasted] : [pastedParagraphs, typed],
);
