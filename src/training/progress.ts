/** How well one exercise sits: the answers in a row that were right, and when it was answered last (epoch ms). */
export interface Memory {
  readonly streak: number;
  readonly at: number;
}

/** A pass through the exercises of one module, or through a mixed round. Kept so that it can be interrupted. */
export interface Session {
  /** Id of the module, or `MIXED`. */
  readonly module: string;
  /** Ids of the exercises that are still to come, the one in front first; the ones that went wrong come again. */
  readonly queue: readonly string[];
  /** Whether the first answer was right, by exercise. */
  readonly first: Readonly<Record<string, boolean>>;
}

/** What the person can show: which part, of which policy, when, and how many were right at the first try. No name. */
export interface Completion {
  readonly module: string;
  readonly pack: string;
  readonly version: string;
  readonly at: number;
  readonly right: number;
  readonly asked: number;
}

/** Everything that is kept of a person's training. Times in epoch ms. */
export interface Progress {
  /** null until the extension has been installed through its own door. */
  readonly joined: number | null;
  /** When a joining (every module) or a mixed round was last complete. */
  readonly settled: number | null;
  /** "Remind me next week." */
  readonly putOffUntil: number | null;
  readonly memories: Readonly<Record<string, Memory>>;
  readonly session: Session | null;
  readonly completions: readonly Completion[];
}

/** A reminder round: some exercises of all modules. No module of a pack can be called so. */
export const MIXED = '*';

export const NO_PROGRESS: Progress = {
  joined: null,
  settled: null,
  putOffUntil: null,
  memories: {},
  session: null,
  completions: [],
};
