/** One stretch of the author's text and what stands there instead. Offsets are UTF-16. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Words before the stretch that only lead to it and go with it ("on Tuesday", "in room 4", "MRN 0042"). */
export function withLeadIn(text: string, start: number, leadIn: RegExp): number {
  const before = text.slice(Math.max(0, start - 40), start);
  const match = leadIn.exec(before);
  return match ? start - match[0].length : start;
}

/** True when the stretch begins a sentence, so that its replacement needs a capital. */
export function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?\n]["'”’)]*\s*|^\W+)$/u.test(text.slice(Math.max(0, start - 12), start));
}

export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Applies edits that do not overlap; where two do, the first in the text wins. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, words } of [...edits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < at) {
      at = Math.max(at, end);
      continue;
    }
    out += text.slice(at, start) + (words && beginsSentence(text, start) ? capitalised(words) : words);
    at = end;
  }
  return out + text.slice(at);
}
