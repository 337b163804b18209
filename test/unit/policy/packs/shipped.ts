import { isText, type Path, parts } from '../../../../src/policy/check/walk.ts';
import { packOfCountry } from '../../../../src/policy/layers/countries.ts';
import { COUNTRIES } from '../../../../src/policy/layers/country-codes.ts';
import type { PolicyPack } from '../../../../src/policy/schema/pack.ts';
import type { Text } from '../../../../src/policy/schema/text.ts';

export interface Shipped {
  readonly country: string;
  readonly pack: PolicyPack;
}

/** What people see who have installed nothing, country by country. */
export const SHIPPED: readonly Shipped[] = COUNTRIES.map((country) => ({ country, pack: packOfCountry(country) }));

export const ABROAD: readonly Shipped[] = SHIPPED.filter(({ country }) => country !== 'US');

export interface Said {
  /** Such as `cards.story.rule`. */
  readonly where: string;
  readonly text: Text;
}

/** Every text of a pack, in all its languages. Entries of lists are named by their ids. */
export function textsOf(pack: PolicyPack): Said[] {
  return [...parts(pack)].flatMap(({ path, value }) =>
    isText(value) ? [{ where: named(pack, path), text: value }] : [],
  );
}

/** The same without the invented posts of the training, which are meant to be long, rude and wrong. */
export function ownWordsOf(pack: PolicyPack): Said[] {
  return textsOf(pack).filter(({ where }) => !/^training\..*\.(?:text|parent)$/.test(where));
}

export function sentencesOf(words: string): string[] {
  return words.split(/(?<=[.?!:;][”"]?)\s+|\n+/).filter((sentence) => sentence !== '');
}

function named(pack: PolicyPack, path: Path): string {
  let here: unknown = pack;
  return path
    .map((step) => {
      here = (here as Record<string | number, unknown>)[step];
      const id = typeof step === 'number' && typeof here === 'object' && here !== null && 'id' in here ? here.id : step;
      return String(id);
    })
    .join('.');
}
