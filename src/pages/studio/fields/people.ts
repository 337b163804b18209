import { id, type Section, text } from './field.ts';

export const contacts: Section = {
  name: 'contacts',
  fields: [
    {
      kind: 'list',
      key: 'contacts',
      some: true,
      fields: [
        text('role', 80),
        text('purpose', 200),
        { ...text('publicName', 80), hint: true },
        {
          kind: 'group',
          key: 'reach',
          optional: true,
          hint: true,
          fields: [
            { kind: 'words', key: 'name', longest: 100, optional: true },
            { kind: 'words', key: 'phone', longest: 40, optional: true },
            { kind: 'words', key: 'email', longest: 200, optional: true },
            { kind: 'words', key: 'link', longest: 500, optional: true, hint: true },
            { kind: 'hours', key: 'hours' },
          ],
        },
        { ...text('unset', 200), hint: true },
        id,
      ],
    },
  ],
};

export const emergency: Section = {
  name: 'emergency',
  fields: [
    {
      kind: 'list',
      key: 'emergency',
      some: true,
      fields: [
        text('label', 60),
        { kind: 'words', key: 'number', longest: 30 },
        text('how', 100),
        { ...id, label: 'mark', hint: true },
      ],
    },
  ],
};
