import type { RuleReading } from './fast/index.ts';
import type { Tagging } from './findings/tagging.ts';
import { CERTAIN } from './signals/index.ts';
import { facetCount, facetsOf } from './story/facets.ts';

export interface DeepProbabilities {
  readonly clear: number;
  readonly remind: number;
  readonly hold: number;
}

/** What the learned model read in a post: a verdict's probabilities and a tag for each word piece. */
export interface ModelReading extends Tagging {
  readonly probabilities: DeepProbabilities;
}

/** Above this the model takes it that somebody is told of. */
const LIKELY_TOLD = 0.6;

const EDGE = 1e-4;
export const logit = (probability: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, probability));
  return Math.log(inside / (1 - inside));
};

/** The numbers that the fusion weighs; names are those of `fusion-weights.json`. */
export function fusionFeatures({ reading, decision }: RuleReading, model: ModelReading): Record<string, number> {
  const { clear, hold } = model.probabilities;
  const features: Record<string, number> = {
    hold: logit(hold),
    any: logit(1 - clear),
    rules: Math.max(-5, Math.min(5, decision.odds)),
    [`step:${decision.step}`]: 1,
    [`kind:${reading.post.kind ?? 'post'}`]: 1,
    [`role:${reading.role}`]: 1,
  };
  model.categories.forEach((category, i) => {
    features[`tag:${category}`] = model.tokens.reduce((most, token) => Math.max(most, token.tags[i] ?? 0), 0);
  });
  const told = 1 - clear > LIKELY_TOLD;
  for (const { kind } of decision.signals) {
    features[CERTAIN.has(kind) ? 'certain' : `signal:${kind}`] = 1;
    if (told) features[`told:${kind}`] = 1;
  }
  if (told && facetCount(facetsOf(reading)) >= 3) features['told:3'] = 1;
  for (const cue of reading.cues) features[`cue:${cue.kind}`] = 1;
  for (const it of reading.identifiers) features[`id:${it.kind}`] = 1;
  return features;
}
