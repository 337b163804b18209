import type { DeepTier } from './classifier.ts';
import type { DeepReader } from './deep/reader.ts';
import { readRules } from './fast/index.ts';
import { fuse, type Sensitivity, weighed } from './fuse.ts';
import { modelReading } from './model-reading.ts';
import { type Judge, thorough } from './thorough.ts';

/** Rules and learned model as one tier; `sensitivity` is asked for at each post, for it can be changed while running. */
export function deepTier(reader: DeepReader, sensitivity: () => Sensitivity = () => 'balanced'): DeepTier {
  const judge: Judge = async (post) => {
    const model = await modelReading(reader, post);
    return weighed(readRules(post), model, sensitivity());
  };

  return async (post, care) => {
    const model = await modelReading(reader, post);
    const verdict = fuse(readRules(post), model, post, sensitivity());
    return verdict.level === 'hold' && care === 'thorough' ? thorough(post, verdict, judge) : verdict;
  };
}
