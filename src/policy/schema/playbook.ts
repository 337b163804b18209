import * as v from 'valibot';
import { source } from './card.ts';
import { id, text } from './text.ts';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(527_040));

/** One thing to do. `within` counts minutes from the start of the playbook; null where there is no hurry. */
const step = v.strictObject({
  id,
  phase: text(40),
  within: v.nullable(minutes),
  title: text(100),
  text: text(600),
  /** Id of the contact to reach in this step. */
  contact: v.nullable(id),
  /** Ids of the ready words of this step. */
  templates: v.array(id),
});

/** A legal or house clock: so many hours from the day something was found. */
const deadline = v.strictObject({
  id,
  title: text(100),
  hours: v.pipe(v.number(), v.integer(), v.minValue(1)),
  text: text(400),
  sources: v.pipe(v.array(source), v.minLength(1)),
});

export const playbook = v.strictObject({
  id,
  /** `staff`: the person who posted. `team`: those who handle it for the organisation. */
  audience: v.picklist(['staff', 'team']),
  title: text(100),
  intro: text(600),
  steps: v.pipe(v.array(step), v.minLength(1)),
  avoid: v.array(text(300)),
  roles: v.array(v.strictObject({ id, title: text(80), duty: text(300), contact: v.nullable(id) })),
  severity: v.array(v.strictObject({ id, title: text(80), signs: text(400), act: text(400) })),
  deadlines: v.array(deadline),
  /** Columns of the monitoring log. Kept without any patient detail. */
  log: v.array(v.strictObject({ id, label: text(80), hint: text(200) })),
});
