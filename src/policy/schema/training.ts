import * as v from 'valibot';
import { LEVELS } from '../../classifier/types.ts';
import { id, text, words } from './text.ts';

/** "Would you post this?": an invented post, what should happen to it, and why. */
const exercise = v.strictObject({
  id,
  site: words(40),
  kind: v.picklist(['post', 'comment', 'reply', 'review-reply', 'message', 'caption']),
  author: text(80),
  parent: v.nullable(text(600)),
  text: text(1200),
  verdict: v.picklist(LEVELS),
  /** Shown after the answer, right or wrong alike: what decides, and the better way. */
  feedback: text(600),
  /** Id of the card behind it. */
  card: id,
});

const learningModule = v.strictObject({
  id,
  title: text(100),
  intro: text(600),
  exercises: v.pipe(v.array(exercise), v.minLength(1)),
});

/** A post worth imitating, or an idea for a campaign. */
const idea = v.strictObject({ id, kind: v.picklist(['example', 'campaign']), title: text(100), text: text(800) });

export const training = v.strictObject({
  /** Days after joining until the first round is due. */
  joiningDays: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365)),
  /** Months between rounds. */
  intervalMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)),
  /** Exercises of one reminder round. */
  roundSize: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(40)),
  modules: v.pipe(v.array(learningModule), v.minLength(1)),
  ideas: v.array(idea),
});
