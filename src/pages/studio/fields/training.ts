import { LEVELS } from '../../../classifier/types.ts';
import { id, type Section, text } from './field.ts';

const KINDS = ['post', 'comment', 'reply', 'review-reply', 'message', 'caption'];

export const training: Section = {
  name: 'training',
  fields: [
    {
      kind: 'group',
      key: 'training',
      fields: [
        { kind: 'number', key: 'joiningDays', least: 0, most: 365 },
        { kind: 'number', key: 'intervalMonths', least: 1, most: 60 },
        { kind: 'number', key: 'roundSize', least: 1, most: 40 },
        {
          kind: 'list',
          key: 'modules',
          some: true,
          fields: [
            text('title', 100),
            text('intro', 600),
            {
              kind: 'list',
              key: 'exercises',
              some: true,
              beneath: 'exercise',
              fields: [
                text('text', 1200),
                { kind: 'choice', key: 'verdict', set: 'verdict', options: LEVELS },
                text('feedback', 600),
                { kind: 'words', key: 'site', longest: 40 },
                { kind: 'choice', key: 'kind', set: 'kind', options: KINDS },
                text('author', 80),
                { ...text('parent', 600), optional: true },
                { kind: 'reference', key: 'card', to: 'cards' },
                id,
              ],
            },
            id,
          ],
        },
        {
          kind: 'list',
          key: 'ideas',
          fields: [
            { kind: 'choice', key: 'kind', label: 'ideaKind', set: 'idea', options: ['example', 'campaign'] },
            text('title', 100),
            text('text', 800),
            id,
          ],
        },
      ],
    },
  ],
};
