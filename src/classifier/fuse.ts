import { explain } from './explain.ts';
import type { RuleReading } from './fast/index.ts';
import { findingsFor } from './findings/index.ts';
import { fusionFeatures, type ModelReading } from './fusion-features.ts';
import fitted from './fusion-weights.json' with { type: 'json' };
import { redact } from './redact/redact.ts';
import { sparingWork } from './story/work.ts';
import type { Level, Post, Verdict } from './types.ts';
import { probability } from './weigh/linear.ts';

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

function weigh(layer: Layer, features: Readonly<Record<string, number>>): number {
  let odds = layer.bias;
  for (const [name, value] of Object.entries(features)) {
    if (Object.hasOwn(layer.weights, name)) odds += value * (layer.weights[name] ?? 0);
  }
  return probability(odds);
}

/** Probabilities of a hold and of a hold or reminder, from rules and model together. */
export function fusedScores(rules: RuleReading, model: ModelReading): { readonly hold: number; readonly any: number } {
  const features = fusionFeatures(rules, model);
  const hold = weigh(MODEL.hold, features);
  return { hold, any: Math.max(hold, weigh(MODEL.any, features)) };
}

/** What rules and model together make of a post, before anybody asks for reasons. */
export interface Weighed {
  readonly level: Level;
  readonly score: number;
}

/** Level and score alone: what further readings of a held post are asked for. A reminder may still turn out to be none. */
export function weighed(rules: RuleReading, model: ModelReading, sensitivity: Sensitivity): Weighed {
  const { hold, any } = fusedScores(rules, model);
  const cuts = MODEL.cuts[sensitivity];
  if (hold >= cuts.hold) return { level: 'hold', score: hold };
  return { level: any >= cuts.remind ? 'remind' : 'clear', score: hold };
}

/** Rules and model as one verdict. The redaction is the mildest; whoever can read again should judge it again. */
export function fuse(
  rules: RuleReading,
  model: ModelReading,
  post: Post,
  sensitivity: Sensitivity = 'balanced',
): Verdict {
  const first = weighed(rules, model, sensitivity);
  const found = findingsFor(first.level, rules, model, post);
  const { level, found: findings } = sparingWork(first.level, rules.reading, found);
  return {
    level,
    score: first.score,
    findings,
    explanation: explain(level, findings),
    redacted: level === 'hold' ? redact(post, findings) : null,
    tier: 'deep',
  };
}
