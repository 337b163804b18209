import { once } from '../once.ts';
import type { CueKind } from '../story/cue.ts';
import type { Reading } from '../story/reading.ts';
import type { Category } from '../types.ts';

/** A piece of the plain text that a signal rests on. */
export interface SignalPiece {
  readonly category: Category;
  readonly start: number;
  readonly end: number;
}

/** Returns the pieces a signal rests on; null when it is silent. An empty list is a signal with nothing to show. */
export type SignalFinder = (reading: Reading) => readonly SignalPiece[] | null;

/** Readings under which nobody real is told of, or nobody the author treats. */
export const UNREAL: readonly CueKind[] = ['fiction', 'history', 'pet', 'trade'];

/** Every match of `pattern` (global; its named group `it`, when it has one) as a piece. */
export function piecesOf(text: string, pattern: RegExp, category: Category): SignalPiece[] {
  return [...text.matchAll(pattern)].map((match) => {
    const it = match.groups?.it ?? match[0];
    const start = match.index + match[0].lastIndexOf(it);
    return { category, start, end: start + it.length };
  });
}

/** The same, or null when nothing matches. */
export function someOf(text: string, pattern: RegExp, category: Category): readonly SignalPiece[] | null {
  const pieces = piecesOf(text, pattern, category);
  return pieces.length > 0 ? pieces : null;
}

export const hasCue = ({ cueKinds }: Reading, ...kinds: readonly CueKind[]): boolean =>
  kinds.some((kind) => cueKinds.has(kind));

/** Nobody said that the author is a stranger to care: whoever installs this is most often at work in it. */
export const isCarer = ({ role }: Reading): boolean => role !== 'lay';

/** Words by which a text shows that somebody is in care, beyond the cues. */
const IN_CARE =
  /\b(?:patients?|pts?|clients?|residents?|my caseload|(?:my|our) chair|tested positive|bedpan|cannula|iv|icu|nicu|trauma bay|bay \d|room \d+|bed \d+|(?:our|the) table|scope[ds]?|colonoscop\w+|surg\w+|stitch\w*|sutur\w+|mono|concuss\w+|acl|wired|cast|c\.? ?diff|hernia|gallbladder|kidneys?|liver|stroke|detox|rehab|overdose|psych hold|stomach pumped|dialysis|chemo|infusion|tumou?r|mri|scan\w*|x-?ray\w*|cath|drain|catheter|foley|bath\w*|shaved?|dressing|hearing aids?|crown|root canal|implants?|botox|snip|vasectomy|std|sti|herpes|chlamydia|intubat\w+|vent|heartbeats?|ultrasound|contractions|epidural|threw up|low sodium|call light|neuro exam|tremor|admit(?:ted)?|discharg\w+|hospice|in session|panic attacks|allergic|path lab|trach|hoyer|prescription|suboxone|films?)\b/i;

export const speaksOfCare = once(
  (reading: Reading): boolean =>
    hasCue(reading, 'patient', 'careVerb', 'carePlace', 'health') || IN_CARE.test(reading.plain.text),
);
