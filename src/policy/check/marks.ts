import { OF_THE_MOMENT, openMarks } from '../fill.ts';
import type { PolicyPack } from '../schema/pack.ts';
import type { Fault } from './fault.ts';
import { isText, type Path, parts } from './walk.ts';

/** The uses in which marks of the moment are filled. */
const ASKING: readonly string[] = ['ask', 'report'];

/** A mark that nothing fills would stand in front of the reader as `{mark}`. */
export function markFaults(pack: PolicyPack): Fault[] {
  return [...parts(pack)].flatMap(({ path, value }) => {
    if (!isText(value)) return [];
    const known = knownMarks(pack, path);
    return Object.entries(value).flatMap(([language, words]) =>
      openMarks(words)
        .filter((mark) => !known.has(mark))
        .map((mark) => ({ path: [...path, language], message: `nothing in this pack fills {${mark}}` })),
    );
  });
}

function knownMarks(pack: PolicyPack, [section, index]: Path): ReadonlySet<string> {
  const numbers = pack.emergency.map(({ id }) => id);
  if (section === 'cards') return new Set(numbers);
  const contacts = pack.contacts.map(({ id }) => `contact:${id}`);
  const use = section === 'templates' && typeof index === 'number' ? pack.templates[index]?.use : undefined;
  const moment = use !== undefined && ASKING.includes(use) ? OF_THE_MOMENT : [];
  return new Set([...numbers, ...contacts, 'organisation', ...moment]);
}
