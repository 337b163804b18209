import type { Policy } from './policy.ts';
import { say } from './say.ts';

/** `{id}` stands for an emergency number; in templates `{organisation}` and `{contact:id}` have their own meaning. */
const MARK = /\{([^{}]*)\}/g;
/** Marks that only the moment can fill: where it was about to be posted, and what was found, never what was written. */
export const OF_THE_MOMENT: readonly string[] = ['site', 'situation', 'categories'];
/** The end of the sentence before a mark lies within so many characters. */
const LOOKED_BACK = 4;

/** What a mark stands for, or null when it is none of this filler's. */
type Filler = (mark: string) => string | null;

/** Fills every mark that `filler` knows and leaves the others as they stand. */
export function fillMarks(words: string, filler: Filler): string {
  return words.replace(MARK, (whole, mark: string, at: number) => {
    const filled = filler(mark);
    if (filled === null) return whole;
    return beginsSentence(words, at) ? filled.charAt(0).toLocaleUpperCase() + filled.slice(1) : filled;
  });
}

/** The marks that are still in the words. */
export function openMarks(words: string): string[] {
  return [...words.matchAll(MARK)].map(([, mark = '']) => mark);
}

/** The emergency numbers of the pack, by their ids. */
export function emergencyNumbers({ pack }: Policy): Filler {
  return (mark) => pack.emergency.find(({ id }) => id === mark)?.number ?? null;
}

/** What the public may be told of the organisation: its name, its contacts as they are called in public, the numbers. */
export function publicData(policy: Policy): Filler {
  const { pack, language } = policy;
  const number = emergencyNumbers(policy);
  return (mark) => {
    if (mark === 'organisation') return pack.organisation ?? say(pack.tone.we, language).words;
    if (!mark.startsWith('contact:')) return number(mark);
    const contact = pack.contacts.find(({ id }) => id === mark.slice('contact:'.length));
    if (!contact) return null;
    const name = say(contact.publicName, language).words;
    const way = contact.reach?.phone ?? contact.reach?.email ?? null;
    return way === null ? name : `${name} (${way})`;
  };
}

/** "our team" becomes "Our team" where a sentence begins with it. */
function beginsSentence(words: string, at: number): boolean {
  return /(?:^|[.!?…]\s|[\n¿¡])\s*$/.test(words.slice(Math.max(0, at - LOOKED_BACK), at));
}
