import { sources } from './cards.ts';
import { type Field, id, type Section, text } from './field.ts';

const contact: Field = { kind: 'reference', key: 'contact', to: 'contacts', optional: true };

export const playbooks: Section = {
  name: 'playbooks',
  fields: [
    {
      kind: 'list',
      key: 'playbooks',
      some: true,
      fields: [
        text('title', 100),
        text('intro', 600),
        { kind: 'choice', key: 'audience', label: 'playbookAudience', set: 'audience', options: ['staff', 'team'] },
        {
          kind: 'list',
          key: 'steps',
          some: true,
          fields: [
            text('phase', 40),
            text('title', 100),
            text('text', 600),
            { kind: 'number', key: 'within', least: 1, most: 527_040, optional: true, hint: true },
            contact,
            { kind: 'references', key: 'templates', to: 'templates' },
            id,
          ],
        },
        { kind: 'lines', key: 'avoid', longest: 300 },
        { kind: 'list', key: 'roles', fields: [text('title', 80), text('duty', 300), contact, id] },
        { kind: 'list', key: 'severity', fields: [text('title', 80), text('signs', 400), text('act', 400), id] },
        {
          kind: 'list',
          key: 'deadlines',
          fields: [
            text('title', 100),
            { kind: 'number', key: 'hours', label: 'deadlineHours', least: 1, most: 100_000 },
            text('text', 400),
            sources,
            id,
          ],
        },
        { kind: 'list', key: 'log', hint: true, fields: [text('label', 80), text('hint', 200), id] },
        id,
      ],
    },
  ],
};
