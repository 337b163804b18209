import * as v from 'valibot';
import { CATEGORIES } from '../classifier/types.ts';
import { SITUATIONS } from './situations.ts';

/** The first year that a source may bear; earlier ones are typing errors. */
const OLDEST_SOURCE = 1970;

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/, 'expected lower-case letters, digits and hyphens'));
const words = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));
const day = v.pipe(v.string(), v.isoDate());

const source = v.strictObject({
  name: words(200),
  year: v.pipe(v.number(), v.integer(), v.minValue(OLDEST_SOURCE), v.maxValue(2100)),
});

const card = v.strictObject({
  id,
  title: words(80),
  rule: words(300),
  why: words(400),
  instead: words(400),
  sources: v.pipe(v.array(source), v.minLength(1)),
  answers: v.strictObject({
    situations: v.array(v.picklist(SITUATIONS)),
    categories: v.array(v.picklist(CATEGORIES)),
  }),
  audience: v.picklist(['staff', 'public']),
});

const reach = v.strictObject({
  name: v.nullable(words(100)),
  phone: v.nullable(words(40)),
  email: v.nullable(v.pipe(v.string(), v.email())),
  hours: v.nullable(words(100)),
});

const contact = v.strictObject({
  id,
  role: words(80),
  purpose: words(200),
  /** null until the organisation has said who answers. */
  reach: v.nullable(reach),
  /** Shown in place of `reach` while it is null. */
  unset: words(200),
});

const emergencyLine = v.strictObject({ id, label: words(60), number: words(30), how: words(100) });

/**
 * The shape of a policy pack, format 1. Text only: nothing in a pack is ever read as markup, and `{id}` in a sentence
 * stands for the number of the pack's emergency line of that id.
 */
export const packSchema = v.strictObject({
  format: v.literal(1),
  id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'expected a version like 1.0.0')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag like en or es-MX')),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected a country code like US')),
  effective: day,
  review: day,
  organisation: v.nullable(words(100)),
  emergency: v.pipe(v.array(emergencyLine), v.minLength(1)),
  contacts: v.pipe(v.array(contact), v.minLength(1)),
  /** Site name to the cards that matter there, most important first; `*` is for all other sites. */
  siteCards: v.intersect([
    v.object({ '*': v.array(id) }),
    v.record(v.string(), v.pipe(v.array(id), v.length(3, 'expected three cards'))),
  ]),
  cards: v.pipe(v.array(card), v.minLength(1)),
});

export type PolicyPack = v.InferOutput<typeof packSchema>;
export type PackCard = PolicyPack['cards'][number];
export type PackContact = PolicyPack['contacts'][number];
