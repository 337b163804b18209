import { type Decision, decide } from '../decide.ts';
import { verdictOf } from '../report.ts';
import { type Reading, read } from '../story/reading.ts';
import type { Post, Verdict } from '../types.ts';

/** What the rules saw and made of it; the fusion with the learned model starts from here. */
export interface RuleReading {
  readonly reading: Reading;
  readonly decision: Decision;
}

export function readRules(post: Post): RuleReading {
  const reading = read(post);
  return { reading, decision: decide(reading) };
}

/** The rules' verdict on a post: no model, no page, about a millisecond for 280 characters. Never throws. */
export function readFast(post: Post): Verdict {
  const { reading, decision } = readRules(post);
  return verdictOf(post, reading, decision, 'fast', (text) => readRules({ ...post, text }).decision.level);
}
