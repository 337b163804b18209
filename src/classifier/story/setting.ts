import { findFacilities } from '../identifiers/facility.ts';
import { findPlaces } from '../identifiers/place.ts';
import { isCommonWord, isFirstName } from '../people/gazetteer/index.ts';
import { wordsOf } from '../text/words.ts';
import type { Reading } from './reading.ts';

/** Group names longer than this are no names. */
const LONGEST_GROUP = 200;
const EMPLOYER_SITES = /^(?:glassdoor|indeed|kununu)$/i;

/** True when the name of a group names a place or a facility: "Maplewood Moms", "St. Anne's night shift". */
export function isLocalGroup(group: string): boolean {
  const name = group.slice(0, LONGEST_GROUP);
  if (findFacilities(name).length > 0 || findPlaces(name).length > 0) return true;
  return wordsOf(name).some(
    ({ bare, text, capital, shout }) =>
      capital &&
      !shout &&
      text.length > 3 &&
      !isCommonWord(bare) &&
      !isCommonWord(bare.replace(/s$/, '')) &&
      !isFirstName(bare),
  );
}

/**
 * True when readers know the place without being told: an organisation's own account, an author whose employer or town is
 * known, a local group, a page about one employer.
 */
export function isPlacedByContext({ role, post }: Reading): boolean {
  const { profile, group, site, parent } = post;
  if (role === 'account' || profile?.employer.trim() || profile?.town.trim()) return true;
  return (!!group && isLocalGroup(group)) || (EMPLOYER_SITES.test(site ?? '') && !!parent);
}
