import type { Identifier } from './identifiers/types.ts';
import { patientProbability } from './people/owner.ts';
import { AGAINST, CERTAIN, type Signal, signalsOf } from './signals/index.ts';
import { CUE_CATEGORY, type Cue, type CueKind } from './story/cue.ts';
import { cuesOf, type Reading } from './story/reading.ts';
import type { Category, Level } from './types.ts';
import weights from './weigh/hold-weights.json' with { type: 'json' };
import { lazyModel, logOdds, probability } from './weigh/linear.ts';
import { postFeatures } from './weigh/post-features.ts';

/** A piece of the text that carries the decision. Offsets are into the plain text. */
export interface Piece {
  readonly category: Category;
  /** The kind of identifier or cue it comes from. */
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Decision {
  readonly level: Level;
  readonly score: number;
  readonly pieces: readonly Piece[];
  /** Log-odds of a hold by weight of evidence alone, before any step below spoke. */
  readonly odds: number;
  /** Which step decided, for tests and for the fusion. */
  readonly step: Step;
  readonly signals: readonly Signal[];
}

export type Step =
  | 'signal'
  | 'name'
  | 'number'
  | 'room'
  | 'answer'
  | 'weight'
  | 'encounter'
  | 'advice'
  | 'tone'
  | 'nothing';

const model = lazyModel(weights);

/** Chosen on the training posts so that at most 2 % of clear ones are held; nearly all of those are hard negatives. */
const HOLD_ODDS = 1.2;
/** Answers to reviews all look alike: more must speak for a hold. */
const HOLD_ODDS_ANSWER = 1.5;
/** A name this likely a patient's needs some care or health beside it; a less likely one needs care. */
const NAMED = 0.75;
const PERHAPS_NAMED = 0.55;
/** Even so, a whole text that speaks this clearly of something else is believed. */
const LEAST_ODDS_OF_NAMED = -1;
const ANY_NAMED = 0.3;

const ofIdentifier = ({ category, kind, start, end }: Identifier): Piece => ({ category, kind, start, end });

function ofCue({ kind, start, end }: Cue): Piece[] {
  const category = CUE_CATEGORY[kind];
  return category ? [{ category, kind, start, end }] : [];
}

const CARE: readonly CueKind[] = ['patient', 'careVerb', 'carePlace'];
const TOLD: readonly CueKind[] = ['visit', 'chart', 'money', 'welcome'];
/** Readings under which a story is nobody's the author treats. */
const ELSEWHERE: readonly CueKind[] = ['consent', 'fiction', 'history', 'pet', 'trade', 'teaching', 'self'];

interface Evidence {
  readonly reading: Reading;
  readonly names: readonly (Piece & { readonly patient: number })[];
  readonly count: (...kinds: readonly CueKind[]) => number;
  readonly odds: number;
  readonly signals: readonly Signal[];
}

/** The guide's steps, each with what it found; the first that speaks decides. */
function step({ reading, names, count, odds, signals }: Evidence): Step {
  if (signals.some(({ kind }) => CERTAIN.has(kind))) return 'signal';
  const care = count(...CARE);
  const health = count('health', 'outcome');
  const elsewhere = count(...ELSEWHERE);
  const strongest = Math.max(0, ...names.map((name) => name.patient));
  const named = strongest >= NAMED ? care + health > 0 : strongest >= PERHAPS_NAMED && care > 0;
  if (named && elsewhere === 0 && odds >= LEAST_ODDS_OF_NAMED) return 'name';
  const numbered = reading.identifiers.some((it) => it.category === 'ID' && it.confidence >= 0.85);
  if (numbered && care > 0 && health > 0 && elsewhere === 0) return 'number';
  const roomed = reading.identifiers.some((it) => it.kind === 'room' && it.confidence >= 0.8);
  if (roomed && count('patient') > 0 && elsewhere + count('ownKin') === 0) return 'room';
  const answers = reading.post.kind === 'review-reply' || (reading.role === 'account' && !!reading.post.parent);
  if (answers && count('visit') > 1 && count('chart', 'money') > 0 && elsewhere === 0) return 'answer';
  if (count('advice') > 0 && reading.post.parent && count('pointing', 'work', 'pet') === 0) return 'advice';
  if (count('patient') > 0 && elsewhere + count('ownKin', 'crowd') === 0) return 'encounter';
  return 'nothing';
}

const SCORE: Readonly<Record<Step, number>> = {
  signal: 0.9,
  name: 0.9,
  number: 0.9,
  room: 0.85,
  answer: 0.85,
  weight: 0,
  encounter: 0,
  advice: 0,
  tone: 0,
  nothing: 0,
};

/** Taken from the log-odds when a signal says that nobody is told of whom the author treats. */
const AGAINST_ODDS = 3;

const LEVEL: Readonly<Record<Step, Level>> = {
  signal: 'hold',
  name: 'hold',
  number: 'hold',
  room: 'hold',
  answer: 'hold',
  weight: 'hold',
  encounter: 'remind',
  advice: 'remind',
  tone: 'remind',
  nothing: 'clear',
};

export function decide(reading: Reading): Decision {
  const names = reading.names.map((name) => ({
    category: 'NAME' as const,
    kind: 'name',
    start: name.start,
    end: name.end,
    patient: patientProbability(reading, name),
  }));
  const strongest = Math.max(0, ...names.map((name) => name.patient));
  const signals = signalsOf(reading);
  const nobody = signals.some(({ kind }) => AGAINST.has(kind));
  const odds = logOdds(model(), postFeatures(reading, strongest)) - (nobody ? AGAINST_ODDS : 0);
  const count = (...kinds: readonly CueKind[]) => cuesOf(reading, ...kinds).length;
  const evidence: Evidence = { reading, names, count, odds, signals };
  const spoken = step(evidence);
  const first = nobody && LEVEL[spoken] === 'hold' ? 'nothing' : spoken;
  const decided =
    LEVEL[first] !== 'hold' && odds >= (reading.post.kind === 'review-reply' ? HOLD_ODDS_ANSWER : HOLD_ODDS)
      ? 'weight'
      : first;
  const level = LEVEL[decided];
  const score = Math.max(probability(odds), SCORE[decided]);
  return { level, score, odds, step: decided, signals, pieces: piecesFor(level, evidence) };
}

/** The pieces on which the signals for a hold rest. */
export function signalPieces(signals: readonly Signal[]): Piece[] {
  return signals.flatMap(({ pieces }) =>
    pieces.map(({ category, start, end }) => ({ category, kind: category === 'NAME' ? 'name' : 'signal', start, end })),
  );
}

/** What the author is shown: for a hold all that could identify, for a reminder what makes it a story or an advice. */
function piecesFor(level: Level, { reading, names, signals }: Evidence): Piece[] {
  const answering = reading.post.kind === 'review-reply' || !!reading.post.parent;
  if (level === 'clear') return [];
  if (level === 'remind')
    return cuesOf(reading, ...CARE, 'health', 'outcome', 'mock', 'advice', 'media').flatMap(ofCue);
  return [
    ...names.filter((name) => name.patient >= ANY_NAMED).map(({ patient: _, ...piece }) => piece),
    ...reading.identifiers.filter((it) => it.confidence >= 0.4).map(ofIdentifier),
    ...signalPieces(signals),
    ...cuesOf(
      reading,
      ...CARE,
      ...(answering ? TOLD : []),
      'health',
      'outcome',
      'media',
      'event',
      'publicRole',
    ).flatMap(ofCue),
  ];
}
