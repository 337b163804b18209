import * as v from 'valibot';
import { NO_PROGRESS, type Progress } from './progress.ts';

const time = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = v.pipe(v.string(), v.maxLength(80));

const entries = {
  joined: v.nullable(time),
  settled: v.nullable(time),
  putOffUntil: v.nullable(time),
  memories: v.record(key, v.object({ streak: count, at: time })),
  session: v.nullable(v.object({ module: key, queue: v.array(key), first: v.record(key, v.boolean()) })),
  completions: v.array(
    v.object({ module: key, pack: key, version: key, at: time, right: count, asked: v.pipe(count, v.minValue(1)) }),
  ),
};

/** Makes progress of whatever storage holds. Each broken part falls back alone. Never throws. */
export function parseProgress(stored: unknown): Progress {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const kept = Object.entries(entries).flatMap(([name, schema]) => {
    const result = v.safeParse(schema, raw[name]);
    return result.success ? [[name, result.output]] : [];
  });
  return { ...NO_PROGRESS, ...(Object.fromEntries(kept) as Partial<Progress>) };
}
