import { TEMPLATE_USES } from '../../../policy/schema/template.ts';
import { id, type Section, text } from './field.ts';

export const templates: Section = {
  name: 'templates',
  fields: [
    {
      kind: 'list',
      key: 'templates',
      some: true,
      hint: true,
      beneath: 'template',
      fields: [
        text('title', 80),
        { kind: 'choice', key: 'use', set: 'use', options: TEMPLATE_USES },
        { ...text('text', 1200), hint: true },
        id,
      ],
    },
  ],
};

export const houseRules: Section = {
  name: 'houseRules',
  fields: [
    {
      kind: 'group',
      key: 'houseRules',
      fields: [text('intro', 600), { kind: 'list', key: 'rules', fields: [text('title', 80), text('text', 600), id] }],
    },
  ],
};

export const tone: Section = {
  name: 'tone',
  fields: [
    {
      kind: 'group',
      key: 'tone',
      fields: [
        { ...text('we', 60), hint: true },
        { kind: 'lines', key: 'say', longest: 200 },
        { kind: 'lines', key: 'avoid', label: 'avoidSaying', longest: 200 },
      ],
    },
  ],
};
