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

/** The model's marks first, then what the rules see and the model does not call somebody else's. */
function findingsFor(level: Level, { reading, decision }: RuleReading, model: ModelReading, post: Post): Finding[] {
  if (level === 'clear') return [];
  const tagged = taggedPieces(post.text, model);
  const { plain } = reading;
  const covered = (start: number, end: number) => tagged.some((piece) => piece.start < end && piece.end > start);
  const ruled: Piece[] = [];
  const sources: readonly (Piece & { readonly confidence?: number })[] =
    level === 'hold'
      ? [
          ...reading.identifiers,
          ...decision.pieces.filter((piece) => piece.kind === 'name' || piece.category === 'CARE'),
        ]
      : [];
  for (const piece of sources) {
    const start = plain.origin(piece.start);
    const end = plain.origin(piece.end);
    if ((piece.confidence ?? 1) < SURE_ENOUGH || isInnocent(model, start, end)) continue;
    if (!covered(start, end)) ruled.push({ category: piece.category, kind: piece.kind, start, end });
  }
  const own: RuleReading['reading'] = { ...reading, plain: { text: post.text, origin: (index) => index } };
  return findingsOf(post, own, [...tagged, ...ruled]);
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
