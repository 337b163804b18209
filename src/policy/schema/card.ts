import * as v from 'valibot';
import { CATEGORIES } from '../../classifier/types.ts';
import { SITUATIONS } from '../situations.ts';
import { id, text, words } from './text.ts';

/** The first year that a source may bear; earlier ones are typing errors. */
const OLDEST_SOURCE = 1970;

export const source = v.strictObject({
  name: words(200),
  year: v.pipe(v.number(), v.integer(), v.minValue(OLDEST_SOURCE), v.maxValue(2100)),
});

export const card = v.strictObject({
  id,
  title: text(80),
  rule: text(300),
  why: text(400),
  instead: text(400),
  sources: v.pipe(v.array(source), v.minLength(1)),
  answers: v.strictObject({
    situations: v.array(v.picklist(SITUATIONS)),
    categories: v.array(v.picklist(CATEGORIES)),
  }),
  audience: v.picklist(['staff', 'public']),
});

/** What the public may and may not write on the organisation's pages. */
export const houseRule = v.strictObject({ id, title: text(80), text: text(600) });
