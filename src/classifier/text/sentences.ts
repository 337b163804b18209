/** A stretch of text that says one thing. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|mx|dr|st|sr|sra|jr|vs|no|rm|pt|approx|prof|rev|sgt|mt|[a-z])$/i;

/** Cuts at full stops, question marks, line breaks and bullets; not after "Mrs." or inside "3.5". */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character !== '\n' && character !== '.' && character !== '!' && character !== '?' && character !== '•')
      continue;
    const next = text.charAt(at + 1);
    if (character !== '\n' && next && !/[\s"'”’)]/.test(next)) continue;
    if (character === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 7), at))) continue;
    if (at > start) sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
