import { CATEGORIES } from '../../../classifier/types.ts';
import { SITUATIONS } from '../../../policy/situations.ts';
import { type FieldOf, id, type Section, text } from './field.ts';

export const sources: FieldOf<'list'> = {
  kind: 'list',
  key: 'sources',
  some: true,
  fields: [
    { kind: 'words', key: 'name', longest: 200 },
    { kind: 'number', key: 'year', least: 1970, most: 2100 },
  ],
};

export const cards: Section = {
  name: 'cards',
  fields: [
    {
      kind: 'list',
      key: 'cards',
      some: true,
      beneath: 'card',
      fields: [
        text('title', 80),
        text('rule', 300),
        text('why', 400),
        text('instead', 400),
        sources,
        { kind: 'choice', key: 'audience', set: 'audience', options: ['staff', 'public'] },
        {
          kind: 'group',
          key: 'answers',
          fields: [
            { kind: 'choices', key: 'situations', set: 'situation', options: SITUATIONS },
            { kind: 'choices', key: 'categories', set: 'category', options: CATEGORIES },
          ],
        },
        id,
      ],
    },
  ],
};

export const siteCards: Section = {
  name: 'siteCards',
  fields: [{ kind: 'siteCards', key: 'siteCards', hint: true }],
};
