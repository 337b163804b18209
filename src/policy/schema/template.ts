import * as v from 'valibot';
import { id, text } from './text.ts';

/** Where a template is offered. The first four go into a composer; the others into a message or a statement. */
export const TEMPLATE_USES = [
  'review-reply',
  'complaint',
  'thanks',
  'emergency',
  'ask',
  'report',
  'colleague',
  'platform',
  'holding',
] as const;

/**
 * Ready words, filled with data of the organisation alone. Marks: `{organisation}` (its name, else `tone.we`),
 * `{contact:ID}` (the contact's public name, with its number once it is set), `{ID}` (an emergency number); in `ask`
 * and `report` also `{site}`, `{situation}`, `{categories}`. Nothing that an author or a page wrote is ever filled in.
 */
export const template = v.strictObject({
  id,
  use: v.picklist(TEMPLATE_USES),
  title: text(80),
  text: text(1200),
});

export type TemplateUse = (typeof TEMPLATE_USES)[number];
