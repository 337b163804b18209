import type { Category, Post, Verdict } from '../classifier/types.ts';
import { CUES } from './cues.ts';
import { isPlea, isUrgentPlea, pointsToHelp } from './parent-cues.ts';
import type { Situation } from './situations.ts';

/** Cues are sought this far; a card that fits the start of a very long text fits well enough. UTF-16 code units. */
const READ_AT_MOST = 20_000;
/** So many different words of a chart make a pasted record. */
const RECORD_WORDS = 3;

/** One verdict and its post, asked in the words of the rules below. */
class Reading {
  readonly text: string;
  readonly holds: boolean;
  readonly isAnswer: boolean;

  constructor(
    private readonly verdict: Verdict,
    readonly post: Post,
  ) {
    this.text = post.text.slice(0, READ_AT_MOST);
    this.holds = verdict.level === 'hold';
    this.isAnswer = post.kind === 'reply' || post.kind === 'comment' || Boolean(post.parent);
  }

  has(...categories: Category[]): boolean {
    return this.verdict.findings.some(({ category }) => categories.includes(category));
  }

  /** Only these categories were found, and at least one of them. */
  hasOnly(...categories: Category[]): boolean {
    const { findings } = this.verdict;
    return findings.length > 0 && findings.every(({ category }) => categories.includes(category));
  }

  says(cue: Exclude<keyof typeof CUES, 'record'>): boolean {
    return CUES[cue].test(this.text);
  }

  /** The cue stands in a finding, not just anywhere in the text. */
  points(cue: Exclude<keyof typeof CUES, 'record'>, ...categories: Category[]): boolean {
    return this.verdict.findings.some(({ category, text }) => categories.includes(category) && CUES[cue].test(text));
  }

  isRecord(): boolean {
    const said = (this.text.match(CUES.record) ?? []).map((word) => word.toLowerCase());
    return new Set(said).size >= RECORD_WORDS;
  }

  isClosedGroup(): boolean {
    return Boolean(this.post.group) && this.post.site !== 'reddit';
  }
}

type Rule = readonly [situation: Situation, fits: (reading: Reading) => boolean];

/** The first that fits wins: danger to life, then what the text is an answer to, then what is most telling in it. */
const RULES: readonly Rule[] = [
  ['emergency', ({ post }) => post.kind !== 'review-reply' && isPlea((post.parent ?? '').slice(0, READ_AT_MOST))],
  ['review-reply', ({ post }) => post.kind === 'review-reply'],
  ['advice', (r) => !r.holds && r.has('ADVICE')],
  ['tone', (r) => !r.holds && r.has('TONE')],
  ['boundary', (r) => !r.holds && r.says('boundary')],
  ['colleague', (r) => !r.holds && !r.has('CARE') && r.has('HEALTH') && r.says('colleague')],
  ['consult', (r) => !r.holds && r.has('HEALTH') && r.says('consult')],
  ['record', (r) => r.isRecord()],
  ['authorization', (r) => r.says('authorization')],
  ['recording', (r) => r.points('recorded', 'MEDIA')],
  ['picture', (r) => r.has('MEDIA')],
  ['figure', (r) => r.points('figure', 'TRAIT', 'NAME') || (r.holds && r.says('guess'))],
  ['sensitive', (r) => r.points('sensitive', 'HEALTH', 'CARE', 'PLACE')],
  ['group', (r) => r.isClosedGroup()],
  ['message', ({ post }) => post.kind === 'message'],
  ['tag', (r) => r.has('HANDLE')],
  ['death', (r) => r.says('death')],
  ['child', (r) => r.says('child')],
  ['name', (r) => r.has('NAME')],
  ['number', (r) => r.has('ID', 'CONTACT')],
  ['kind-reply', (r) => r.holds && r.isAnswer && r.has('CARE')],
  ['news', (r) => r.points('news', 'EVENT', 'PLACE') || (r.holds && r.says('news'))],
  ['rare', (r) => r.has('EVENT') || r.says('rare')],
  ['place', (r) => r.points('room', 'PLACE') || (r.has('PLACE') && r.hasOnly('PLACE', 'HEALTH', 'CARE'))],
  [
    'date',
    (r) => r.points('greatAge', 'AGE') || (r.holds && r.has('DATE') && r.hasOnly('DATE', 'AGE', 'HEALTH', 'CARE')),
  ],
  ['story', () => true],
];

/**
 * What the author is about to do, as far as verdict and post tell; null for silence. Silence about a clear post is a promise
 * with one exception: somebody in danger is being answered, and the answer does not send them to help. Pure and linear in the text.
 */
export function situationOf(verdict: Verdict, post: Post): Situation | null {
  if (verdict.level === 'clear') return leavesPleaAlone(post) ? null : 'emergency';
  const reading = new Reading(verdict, post);
  return RULES.find(([, fits]) => fits(reading))?.[0] ?? null;
}

function leavesPleaAlone({ kind, parent, text }: Post): boolean {
  return kind === 'review-reply' || !parent || !isUrgentPlea(parent) || pointsToHelp(text.slice(0, READ_AT_MOST));
}
