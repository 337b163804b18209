import { type Bloom, decode, has } from './bloom.ts';
import { COMMON_WORDS } from './common-words.ts';
import { FIRST_NAMES } from './first-names.ts';

let firstNames: Bloom | null = null;
let commonWords: Bloom | null = null;

/** True for a lower-case first name of any origin we know; also for some that are words ("will"). */
export function isFirstName(lower: string): boolean {
  firstNames ??= decode(FIRST_NAMES.base64, FIRST_NAMES.hashes);
  return has(firstNames, lower);
}

/** True for a lower-case everyday or medical word. */
export function isCommonWord(lower: string): boolean {
  commonWords ??= decode(COMMON_WORDS.base64, COMMON_WORDS.hashes);
  return has(commonWords, lower);
}
