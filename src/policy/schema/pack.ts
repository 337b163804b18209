import * as v from 'valibot';
import { card, houseRule } from './card.ts';
import { contact, emergencyLine } from './people.ts';
import { playbook } from './playbook.ts';
import { packSettings } from './settings.ts';
import { template } from './template.ts';
import { countryCode, day, id, languageTag, text, version, words } from './text.ts';
import { training } from './training.ts';

const some = <S extends v.GenericSchema>(entry: S) => v.pipe(v.array(entry), v.minLength(1));

/** How the organisation speaks, for those who write on its pages and for the studio's preview. */
const tone = v.strictObject({
  /** "our team": stands for the organisation while it has no name here. */
  we: text(60),
  say: v.array(text(200)),
  avoid: v.array(text(200)),
});

/** What a version brought, in plain words, newest first. */
export const change = v.strictObject({
  version,
  date: day,
  /** The person has to confirm that she has read it. */
  acknowledge: v.boolean(),
  items: some(text(300)),
});

/**
 * The shape of a policy pack, format 1. Text only: nothing in a pack is ever read as markup. `{id}` in a sentence of a
 * card stands for the number of the pack's emergency line of that id; templates, house rules and playbooks know the marks
 * of `template.ts`.
 */
export const packEntries = {
  format: v.literal(1),
  id,
  version,
  /** The first one is shown to those who read none of them. */
  languages: some(languageTag),
  country: countryCode,
  effective: day,
  review: day,
  organisation: v.nullable(words(100)),
  settings: v.exactOptional(packSettings),
  tone,
  emergency: some(emergencyLine),
  contacts: some(contact),
  /** Site name to the cards that matter there, most important first; `*` is for all other sites. */
  siteCards: v.intersect([
    v.object({ '*': v.array(id) }),
    v.record(v.string(), v.pipe(v.array(id), v.length(3, 'expected three cards'))),
  ]),
  cards: some(card),
  houseRules: v.strictObject({ intro: text(600), rules: v.array(houseRule) }),
  templates: some(template),
  playbooks: some(playbook),
  training,
  changes: some(change),
} as const;

export const packSchema = v.strictObject(packEntries);

export type PolicyPack = v.InferOutput<typeof packSchema>;
export type PackCard = PolicyPack['cards'][number];
export type PackContact = PolicyPack['contacts'][number];
export type PackTemplate = PolicyPack['templates'][number];
export type Playbook = PolicyPack['playbooks'][number];
export type PlaybookStep = Playbook['steps'][number];
export type Training = PolicyPack['training'];
export type Exercise = Training['modules'][number]['exercises'][number];
export type PackChange = PolicyPack['changes'][number];
