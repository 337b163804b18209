import { createClassifier } from '../classifier/classifier.ts';
import type { Post } from '../classifier/types.ts';
import type { Analysis, Tier } from '../messages.ts';
import { cardFor } from '../policy/cards.ts';
import { situationOf } from '../policy/situation-of.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { loadDeep } from './deep.ts';
import { policyInForce } from './policy-store.ts';

let sensitivity: Settings['sensitivity'] = DEFAULT_SETTINGS.sensitivity;
const classifier = createClassifier(() => loadDeep(() => sensitivity));

/** Hosts the classifier in the worker and adds the policy card that answers its verdict. */
export const analyser = {
  /** Loads what a first verdict needs. */
  warm(): Promise<void> {
    return classifier.warm();
  },

  async analyse(post: Post, tier: Tier, settings: Settings): Promise<Analysis> {
    sensitivity = settings.sensitivity;
    const { role, employer, town } = settings.profile;
    const known = {
      ...post,
      author: post.author ?? (role || null),
      profile: { employer, town },
      terms: settings.customTerms,
    };
    const reading =
      tier === 'fast' ? classifier.fast(known) : await classifier.deep(known, tier === 'deep' ? 'quick' : 'thorough');
    const situation = situationOf(reading.verdict, known);
    const card = situation === null ? null : cardFor(await policyInForce(), situation, reading.verdict);
    return { ...reading, card, situation };
  },
};
