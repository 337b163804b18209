import type { Completion } from './progress.ts';

/** A person's training as a file to hand in. `name` only as typed at the export; times as ISO 8601 in UTC. */
export interface TrainingRecord {
  readonly format: 'chaperone-training-1';
  readonly name?: string;
  readonly exported: string;
  readonly completions: readonly {
    readonly module: string;
    readonly title: string;
    readonly pack: string;
    readonly version: string;
    readonly completed: string;
    readonly rightAtFirstTry: number;
    readonly exercises: number;
  }[];
}

/** `titleOf` names a module in the reader's language. */
export function trainingRecord(
  completions: readonly Completion[],
  titleOf: (module: string) => string,
  name: string,
  now: number,
): TrainingRecord {
  return {
    format: 'chaperone-training-1',
    ...(name.trim() === '' ? {} : { name: name.trim() }),
    exported: new Date(now).toISOString(),
    completions: completions.map(({ module, pack, version, at, right, asked }) => ({
      module,
      title: titleOf(module),
      pack,
      version,
      completed: new Date(at).toISOString(),
      rightAtFirstTry: right,
      exercises: asked,
    })),
  };
}
