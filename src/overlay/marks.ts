import type { Finding } from '../classifier/types.ts';

/** A run of the author's text; `finding` is the index of the finding that it belongs to, or null. */
export interface Segment {
  readonly text: string;
  readonly finding: number | null;
}

/** Cuts the text at the findings, in reading order. Overlapping findings: the earlier one keeps the shared piece. */
export function segments(text: string, findings: readonly Finding[]): Segment[] {
  const order = findings
    .map(({ start, end }, finding) => ({ start, end, finding }))
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Segment[] = [];
  let at = 0;
  for (const { start, end, finding } of order) {
    const from = Math.max(start, at);
    if (from >= end) continue;
    if (from > at) cut.push({ text: text.slice(at, from), finding: null });
    cut.push({ text: text.slice(from, end), finding });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), finding: null });
  return cut;
}
