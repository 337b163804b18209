import { cards, siteCards } from './cards.ts';
import { type Section, text } from './field.ts';
import { contacts, emergency } from './people.ts';
import { playbooks } from './playbooks.ts';
import { settings } from './settings.ts';
import { training } from './training.ts';
import { houseRules, templates, tone } from './words.ts';

const general: Section = {
  name: 'general',
  fields: [
    { kind: 'words', key: 'organisation', longest: 100, optional: true, hint: true },
    { kind: 'words', key: 'version', longest: 20, hint: true },
    { kind: 'day', key: 'effective' },
    { kind: 'day', key: 'review', hint: true },
    { kind: 'words', key: 'country', longest: 2, hint: true },
    { kind: 'id', key: 'id', label: 'packId', hint: true },
  ],
};

const changes: Section = {
  name: 'changes',
  fields: [
    {
      kind: 'list',
      key: 'changes',
      some: true,
      hint: true,
      fields: [
        { kind: 'words', key: 'version', longest: 20 },
        { kind: 'day', key: 'date' },
        { kind: 'flag', key: 'acknowledge' },
        { ...text('items', 300), kind: 'lines', some: true },
      ],
    },
  ],
};

/** All that can be edited by form, in the order of the studio's menu. */
export const SECTIONS: readonly Section[] = [
  general,
  cards,
  siteCards,
  contacts,
  emergency,
  playbooks,
  templates,
  training,
  houseRules,
  tone,
  settings,
  changes,
];

/** The section in which a top-level key of a pack is edited; the first one for what no form shows (`format`). */
export function sectionOf(key: string | number | undefined): Section {
  return SECTIONS.find(({ fields }) => fields.some((field) => field.key === key)) ?? general;
}
