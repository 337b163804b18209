import * as v from 'valibot';
import { type PolicyPack, packSchema } from './schema/pack.ts';

/** Why a pack was refused. The message names each wrong field by its path, for the person who wrote the pack. */
export class PackError extends Error {
  override readonly name = 'PackError';
}

/** A sentence's `{id}`, which stands for an emergency number. */
export const NUMBER_MARK = /\{([^{}]*)\}/g;

/** Checks a pack as a whole: one wrong field refuses all of it. Throws `PackError`; returns a pack that is sound. */
export function parsePack(raw: unknown): PolicyPack {
  const result = v.safeParse(packSchema, raw);
  if (!result.success)
    throw refusal(result.issues.map((issue) => `${v.getDotPath(issue) ?? 'pack'}: ${issue.message}`));
  const wrong = danglingReferences(result.output);
  if (wrong.length > 0) throw refusal(wrong);
  return result.output;
}

function refusal(problems: readonly string[]): PackError {
  return new PackError(problems.join('\n'));
}

/** What the shape alone cannot say: ids are unique, and whatever is referred to exists. */
function danglingReferences({ cards, contacts, emergency, siteCards }: PolicyPack): string[] {
  const cardIds = new Set(cards.map(({ id }) => id));
  const lines = new Set(emergency.map(({ id }) => id));
  return [
    ...repeats('cards', cards),
    ...repeats('contacts', contacts),
    ...repeats('emergency', emergency),
    ...Object.entries(siteCards).flatMap(([site, ids]) =>
      ids.flatMap((id, index) => (cardIds.has(id) ? [] : [`siteCards.${site}.${index}: no card is called "${id}"`])),
    ),
    ...cards.flatMap((card, index) =>
      (['title', 'rule', 'why', 'instead'] as const).flatMap((field) =>
        Object.entries(card[field]).flatMap(([language, words]) =>
          [...words.matchAll(NUMBER_MARK)]
            .filter(([, id = '']) => !lines.has(id))
            .map(([mark]) => `cards.${index}.${field}.${language}: ${mark} is no emergency line of this pack`),
        ),
      ),
    ),
  ];
}

function repeats(list: string, entries: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index) => {
    if (seen.has(id)) return [`${list}.${index}.id: "${id}" is there twice`];
    seen.add(id);
    return [];
  });
}
