import { decisive } from './decisive.ts';
import { explain } from './explain.ts';
import type { Weighed } from './fuse.ts';
import { redactions } from './redact/redact.ts';
import type { Post, Verdict } from './types.ts';

/** Judges a text as the post would be judged, by one more reading. */
export type Judge = (post: Post) => Promise<Weighed>;

/** The mildest suggestion that is no longer held; the mildest of all when none is, for the author to go on from. */
async function suggestion(post: Post, verdict: Verdict, judge: Judge): Promise<string | null> {
  let mildest: string | null = null;
  for (const text of redactions(post, verdict.findings)) {
    const { level } = await judge({ ...post, text });
    if (level !== 'hold') return text;
    mildest ??= text;
  }
  return mildest;
}

/** A held verdict after further readings: a suggestion that is sure, and only the reasons that decided. */
export async function thorough(post: Post, verdict: Verdict, judge: Judge): Promise<Verdict> {
  const redacted = await suggestion(post, verdict, judge);
  const findings = await decisive(post, verdict, async (text) => (await judge({ ...post, text })).score);
  return { ...verdict, redacted, findings, explanation: explain(verdict.level, findings) };
}
