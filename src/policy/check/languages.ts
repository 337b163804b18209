import type { PolicyPack } from '../schema/pack.ts';
import type { Fault } from './fault.ts';
import { isText, parts } from './walk.ts';

/** Every text has to be there in every language of the pack, and in no other: nobody checks words that nobody sees. */
export function languageFaults(pack: PolicyPack): Fault[] {
  const { languages } = pack;
  return [...parts(pack)].flatMap(({ path, value }) => {
    if (!isText(value)) return [];
    const there = Object.keys(value);
    return [
      ...languages
        .filter((tag) => !there.includes(tag))
        .map((tag) => ({ path, message: `the words in "${tag}" are missing; it is a language of this pack` })),
      ...there
        .filter((tag) => !languages.includes(tag))
        .map((tag) => ({ path: [...path, tag], message: `"${tag}" is not among the languages of this pack` })),
    ];
  });
}
