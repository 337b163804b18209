import type { Reading } from '../story/reading.ts';
import { lazyModel, logOdds, probability } from '../weigh/linear.ts';
import type { Name } from './names.ts';
import { ownerFeatures } from './owner-features.ts';
import weights from './owner-weights.json' with { type: 'json' };
import { PATIENT_NOUNS, PERSON_NOUNS } from './vocabulary.ts';

const model = lazyModel(weights);

/** A name belongs to one reading, and many rules ask whose it is. */
const known = new WeakMap<Name, number>();

/** Probability that this is the name of a patient of the author, or of a relative who points to one. `name` is one of the reading's. */
export function patientProbability(reading: Reading, name: Name): number {
  const before = known.get(name);
  if (before !== undefined) return before;
  const weighed = probability(logOdds(model(), ownerFeatures(reading, name)));
  const patient = isIntroduced(reading, name) ? Math.max(weighed, INTRODUCED) : weighed;
  known.set(name, patient);
  return patient;
}

const INTRODUCED = 0.6;

/** "a boy named Tavion", "my patient Walt": the words before the name say what the person is. */
function isIntroduced({ words }: Reading, { from }: Name): boolean {
  const before = words[from - 1]?.lower ?? '';
  const noun = before === 'named' || before === 'called' ? (words[from - 2]?.lower ?? '') : '';
  return PERSON_NOUNS.has(noun) || PATIENT_NOUNS.has(noun) || PATIENT_NOUNS.has(before);
}
