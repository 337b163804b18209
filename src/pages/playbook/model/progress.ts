import * as v from 'valibot';

/** One line of the monitoring log: when it was written, and its cells by column. Checked before it is kept. */
export interface LogRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** How far a person is with one playbook. Times in epoch ms. Nothing of a post, nothing of a patient. */
export interface PlaybookProgress {
  /** null until the person starts the clock. */
  readonly startedAt: number | null;
  /** When a step was done, by its id. */
  readonly done: Readonly<Record<string, number>>;
  /** When it was found out; the deadlines count from here. */
  readonly foundAt: number | null;
  readonly log: readonly LogRow[];
}

export const NOT_STARTED: PlaybookProgress = { startedAt: null, done: {}, foundAt: null, log: [] };

const time = v.pipe(v.number(), v.finite());
const key = v.pipe(v.string(), v.maxLength(80));
const stored = v.object({
  startedAt: v.nullable(time),
  done: v.record(key, time),
  foundAt: v.nullable(time),
  log: v.array(v.object({ at: time, cells: v.record(key, v.string()) })),
});

/** Makes progress, by playbook, of whatever storage holds. A broken playbook is forgotten alone. Never throws. */
export function parsePlaybooks(raw: unknown): Record<string, PlaybookProgress> {
  if (typeof raw !== 'object' || raw === null) return {};
  const sound = Object.entries(raw).flatMap(([id, value]) => {
    const result = v.safeParse(stored, value);
    return result.success ? [[id, result.output] as const] : [];
  });
  return Object.fromEntries(sound);
}
