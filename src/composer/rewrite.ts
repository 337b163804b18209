import { isRich } from './fields.ts';
import type { ComposerPart, Draft } from './types.ts';

interface Edit {
  readonly part: ComposerPart;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Time for the page to settle (counters, link cards) before the last reading. */
const SETTLE_MS = 350;

/** Changes the draft into `text` with as few and as small edits as possible, then reads back. */
export async function rewriteDraft(read: () => Draft, text: string): Promise<boolean> {
  const draft = read();
  const edits = plan(draft, text);
  if (edits === null) return false;
  for (const { part, start, end, replacement } of edits) {
    if (!(await part.engine.replace(part.field, start, end, replacement))) return false;
  }
  if (edits.length > 0) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return read().text === text;
}

/** Puts `text` in place of all that the field holds, then reads back. */
export async function fillField(read: () => Draft, field: Element, text: string): Promise<boolean> {
  const part = read().parts.find((each) => each.field === field);
  if (part === undefined) return false;
  if (!(await part.engine.replace(field, 0, part.end - part.start, text))) return false;
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  return part.engine.read(field).text === text;
}

/** The edits from last to first, so that earlier offsets stay right. Null when the new text cannot be shared out. */
export function plan(draft: Draft, text: string): Edit[] | null {
  const shares = shareOut(draft, text);
  if (shares === null) return null;
  const edits: Edit[] = [];
  draft.parts.forEach((part, index) => {
    const before = draft.text.slice(part.start, part.end);
    const after = shares[index] ?? '';
    if (before === after) return;
    const whole = narrow(before, after);
    const pieces = holdsNodes(part, whole) ? byLine(before, after) : [whole];
    for (const piece of pieces) edits.push({ part, ...piece });
  });
  return edits.reverse();
}

/** Which piece of the new text belongs to which part: parts hold as many lines as before. */
function shareOut(draft: Draft, text: string): string[] | null {
  if (draft.parts.length === 1) return [text];
  const lines = text.split('\n');
  const counts = draft.parts.map((part) => draft.text.slice(part.start, part.end).split('\n').length);
  if (counts.reduce((sum, count) => sum + count, 0) !== lines.length) return null;
  let from = 0;
  return counts.map((count) => {
    from += count;
    return lines.slice(from - count, from).join('\n');
  });
}

type Piece = Omit<Edit, 'part'>;

/** The smallest single replacement: what both texts begin and end with stays. */
export function narrow(before: string, after: string): Piece {
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start += 1;
  if (isInsidePair(before, start) || isInsidePair(after, start)) start -= 1;
  let kept = 0;
  while (kept < limit - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  if (isInsidePair(before, before.length - kept) || isInsidePair(after, after.length - kept)) kept -= 1;
  return { start, end: before.length - kept, replacement: after.slice(start, after.length - kept) };
}

/** An emoji is two code units: it is replaced whole. */
const isInsidePair = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

/** One replacement per changed line, so that mentions between them survive. */
function byLine(before: string, after: string): Piece[] {
  const old = before.split('\n');
  const fresh = after.split('\n');
  if (old.length !== fresh.length) return [narrow(before, after)];
  const pieces: Piece[] = [];
  let offset = 0;
  old.forEach((line, index) => {
    const wanted = fresh[index] ?? '';
    if (line !== wanted) {
      const piece = narrow(line, wanted);
      pieces.push({ ...piece, start: offset + piece.start, end: offset + piece.end });
    }
    offset += line.length + 1;
  });
  return pieces;
}

/** True when the replaced stretch holds more than text: mentions, links, pictures. */
function holdsNodes(part: ComposerPart, { start, end }: Piece): boolean {
  if (!isRich(part.field)) return false;
  const range = part.engine.read(part.field).range(start, end);
  return range?.cloneContents().querySelector('[contenteditable="false"],img,a') !== null;
}
