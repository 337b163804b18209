import { type Decision, decide } from '../decide.ts';
import { verdictOf } from '../report.ts';
import { type Reading, read } from '../story/reading.ts';
import type { Care, Post, Verdict } from '../types.ts';

/** What the rules saw and made of it; the fusion with the learned model starts from here. */
export interface RuleReading {
  readonly reading: Reading;
  readonly decision: Decision;
}

export function readRules(post: Post): RuleReading {
  const reading = read(post);
  return { reading, decision: decide(reading) };
}

/**
 * The rules' verdict on a post: no model, no page, about a millisecond for 280 characters. Never throws. With the care 'quick' the
 * suggestion is the mildest and nobody has read it; 'thorough' costs a reading of the whole text for each suggestion tried.
 */
export function readFast(post: Post, care: Care): Verdict {
  const { reading, decision } = readRules(post);
  const levelOf = (text: string) => readRules({ ...post, text }).decision.level;
  return verdictOf(post, reading, decision, care === 'thorough' ? levelOf : undefined);
}
