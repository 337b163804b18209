import type { Reading } from '../story/reading.ts';
import { lazyModel, logOdds, probability } from '../weigh/linear.ts';
import type { Name } from './names.ts';
import { ownerFeatures } from './owner-features.ts';
import weights from './owner-weights.json' with { type: 'json' };

const model = lazyModel(weights);

/** Probability that this is the name of a patient of the author, or of a relative who points to one. */
export function patientProbability(reading: Reading, name: Name): number {
  return probability(logOdds(model(), ownerFeatures(reading, name)));
}
