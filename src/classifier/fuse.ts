import type { Piece } from './decide.ts';
import { explain } from './explain.ts';
import type { RuleReading } from './fast/index.ts';
import { fusionFeatures, type ModelReading } from './fusion-features.ts';
import fitted from './fusion-weights.json' with { type: 'json' };
import { redact } from './redact/redact.ts';
import { findingsOf } from './report.ts';
import { isInnocent, taggedPieces } from './tags.ts';
import { type Finding, IDENTIFIER_CATEGORIES, type Level, type Post, type Verdict } from './types.ts';

export type Sensitivity = 'careful' | 'balanced' | 'quiet';

interface Layer {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** `cuts`: least probability of a hold, and of anything at all, at which a post is held or reminded of. */
interface FusionModel {
  readonly hold: Layer;
  readonly any: Layer;
  readonly cuts: Readonly<Record<Sensitivity, { readonly hold: number; readonly remind: number }>>;
}

const MODEL: FusionModel = fitted;
/** What has a shape of its own is named by the rules. */
const EXACT: ReadonlySet<string> = new Set(['HANDLE', 'CONTACT', 'ID']);
/** Characters that a rest must have to be worth showing. */
const SHORTEST_REST = 2;
/** Rules' own finds below this are too weak to be removed when the model did not mark them. */
const SURE_ENOUGH = 0.5;

function weigh(layer: Layer, features: Readonly<Record<string, number>>): number {
  let odds = layer.bias;
  for (const [name, value] of Object.entries(features)) {
    if (Object.hasOwn(layer.weights, name)) odds += value * (layer.weights[name] ?? 0);
  }
  return 1 / (1 + Math.exp(-odds));
}

/** Probabilities of a hold and of a hold or reminder, from rules and model together. */
export function fusedScores(rules: RuleReading, model: ModelReading): { readonly hold: number; readonly any: number } {
  const features = fusionFeatures(rules, model);
  const hold = weigh(MODEL.hold, features);
  return { hold, any: Math.max(hold, weigh(MODEL.any, features)) };
}

function levelOf(scores: { readonly hold: number; readonly any: number }, sensitivity: Sensitivity): Level {
  const cuts = MODEL.cuts[sensitivity];
  if (scores.hold >= cuts.hold) return 'hold';
  return scores.any >= cuts.remind ? 'remind' : 'clear';
}

type Ruled = Piece & { readonly confidence?: number };

/** What the rules see, in the author's offsets, without what the model is sure belongs to somebody else. */
function ruledPieces({ reading, decision }: RuleReading, model: ModelReading): Piece[] {
  const sources: readonly Ruled[] = [
    ...reading.identifiers,
    ...decision.pieces.filter((piece) => piece.kind === 'name' || piece.category === 'CARE'),
  ];
  return sources.flatMap(({ category, kind, confidence = 1, ...piece }): Piece[] => {
    const start = reading.plain.origin(piece.start);
    const end = reading.plain.origin(piece.end);
    return confidence < SURE_ENOUGH || isInnocent(model, start, end) ? [] : [{ category, kind, start, end }];
  });
}

/** What is left of a piece that only explains when an identifier is cut out of it. */
function around(piece: Piece, hole: Piece): Piece[] {
  return [
    { ...piece, end: Math.min(piece.end, hole.start) },
    { ...piece, start: Math.max(piece.start, hole.end) },
  ].filter(({ start, end }) => end - start > SHORTEST_REST);
}

/** One more piece: it takes up the identifiers it meets, and is cut out of what only explains. */
function joined(pieces: readonly Piece[], ruled: Piece): Piece[] {
  const met = pieces.filter((piece) => piece.start < ruled.end && piece.end > ruled.start);
  const apart = pieces.filter((piece) => !met.includes(piece));
  const identifiers = met.filter((piece) => IDENTIFIER_CATEGORIES.has(piece.category));
  if (!IDENTIFIER_CATEGORIES.has(ruled.category)) return met.length > 0 ? [...pieces] : [...pieces, ruled];
  const category = EXACT.has(ruled.category) ? ruled.category : (identifiers[0]?.category ?? ruled.category);
  const whole: Piece = {
    category,
    kind: category === ruled.category ? ruled.kind : 'tag',
    start: Math.min(ruled.start, ...identifiers.map((piece) => piece.start)),
    end: Math.max(ruled.end, ...identifiers.map((piece) => piece.end)),
  };
  const explaining = met.filter((piece) => !identifiers.includes(piece));
  return [...apart, whole, ...explaining.flatMap((piece) => around(piece, whole))];
}

/** The model's marks and the rules' as one list: where they meet, the rules know how far a number or a handle reaches. */
function findingsFor(level: Level, rules: RuleReading, model: ModelReading, post: Post): Finding[] {
  if (level === 'clear') return [];
  const tagged = taggedPieces(post.text, model);
  const pieces = level === 'hold' ? ruledPieces(rules, model).reduce(joined, tagged) : tagged;
  const untouched: RuleReading['reading'] = { ...rules.reading, plain: { text: post.text, origin: (index) => index } };
  return findingsOf(post, untouched, pieces);
}

/** Rules and model as one verdict. The redaction is the mildest; whoever can read again should judge it again. */
export function fuse(
  rules: RuleReading,
  model: ModelReading,
  post: Post,
  sensitivity: Sensitivity = 'balanced',
): Verdict {
  const scores = fusedScores(rules, model);
  const level = levelOf(scores, sensitivity);
  const findings = findingsFor(level, rules, model, post);
  return {
    level,
    score: scores.hold,
    findings,
    explanation: explain(level, findings),
    redacted: level === 'hold' ? redact(post, findings, () => 'clear') : null,
    tier: 'deep',
  };
}

/**
 * The findings that decided: those without whose words the score falls. `scoreOf` reads a text again, so the caller chooses
 * when that is worth its time. Identifiers stay, whatever the score says: they have to go anyway.
 */
export async function decisive(
  post: Post,
  verdict: Verdict,
  scoreOf: (text: string) => Promise<number>,
): Promise<readonly Finding[]> {
  const kept: Finding[] = [];
  for (const finding of verdict.findings) {
    const without = post.text.slice(0, finding.start) + post.text.slice(finding.end);
    if (IDENTIFIER_CATEGORIES.has(finding.category) || (await scoreOf(without)) < verdict.score) kept.push(finding);
  }
  return kept;
}
