import { once } from '../once.ts';
import type { Reading } from './reading.ts';
import { isPlacedByContext } from './setting.ts';

/** The four loose pieces that together point to one person, each at most once. */
export interface Facets {
  readonly when: boolean;
  readonly where: boolean;
  readonly who: boolean;
  readonly what: boolean;
}

export const facetsOf = once((reading: Reading): Facets => {
  const kinds = new Set<string>(reading.identifiers.filter((it) => it.confidence >= 0.5).map((it) => it.kind));
  const cues = new Set<string>(reading.cues.map((cue) => cue.kind));
  return {
    when: kinds.has('day') || kinds.has('date') || kinds.has('full-date'),
    where: kinds.has('facility') || kinds.has('place') || kinds.has('room') || isPlacedByContext(reading),
    who: kinds.has('age') || cues.has('publicRole') || cues.has('job') || cues.has('looks'),
    what: cues.has('event') || cues.has('rare'),
  };
});

export const facetCount = (facets: Facets): number => Object.values(facets).filter(Boolean).length;
