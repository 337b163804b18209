import { facetCount, facetsOf } from '../story/facets.ts';
import type { Reading } from '../story/reading.ts';
import { wordsOf } from '../text/words.ts';

/** In a long text words add up to anything; what a post is about is said early. */
const MOST_WORDS = 250;
const PROBABILITY_STEPS = [0.2, 0.35, 0.5, 0.65, 0.8, 0.9];

/** What the whole post shows, as the names of features of `post-weights.json`. `patient` is the strongest name's probability. */
export function postFeatures(reading: Reading, patient: number): string[] {
  const { post, words } = reading;
  const kind = post.kind ?? 'post';
  const features = new Set<string>([`kind:${kind}`, `role:${reading.role}`, `kind:${kind}|role:${reading.role}`]);
  if (post.parent) features.add('answers');
  if (post.attachment) features.add('attachment');

  const cues = new Map<string, number>();
  for (const cue of reading.cues) cues.set(cue.kind, (cues.get(cue.kind) ?? 0) + 1);
  for (const [cue, count] of cues) {
    features.add(`cue:${cue}`);
    features.add(`cue:${cue}|kind:${kind}`);
    if (count > 1) features.add(`cue2:${cue}`);
  }
  for (const it of reading.identifiers) features.add(`id:${it.kind}`);
  const present = [...cues.keys()]
    .map((cue) => `cue:${cue}`)
    .concat([...new Set(reading.identifiers.map((it) => `id:${it.kind}`))])
    .sort();
  for (let i = 0; i < present.length; i++)
    for (let j = i + 1; j < present.length; j++) features.add(`${present[i]}+${present[j]}`);

  const facets = facetsOf(reading);
  for (const [facet, there] of Object.entries(facets)) if (there) features.add(`facet:${facet}`);
  features.add(`facets:${facetCount(facets)}`);
  if (cues.has('patient') || cues.has('careVerb') || cues.has('carePlace'))
    features.add(`care+facets:${facetCount(facets)}`);
  for (const step of PROBABILITY_STEPS) if (patient >= step) features.add(`name>${step}`);

  let previous = '^';
  for (const word of words.slice(0, MOST_WORDS)) {
    const lower = word.bare;
    features.add(`w:${lower}`);
    features.add(`b:${previous} ${lower}`);
    if (post.parent) features.add(`a:${lower}`);
    if (kind === 'review-reply') features.add(`r:${lower}`);
    previous = lower;
  }
  for (const word of wordsOf((post.parent ?? '').slice(0, 600))) features.add(`p:${word.bare}`);
  features.add(`length:${Math.min(6, Math.floor(Math.log2(1 + words.length / 8)))}`);
  return [...features];
}
