import { LEVELS, type Level, type Post } from '../../../classifier/types.ts';
import { send } from '../../../send.ts';
import { pathName } from '../model/json.ts';
import type { Example } from './examples.ts';

/** What the classifier says of an example. `null` while it has not answered; `failed` when it cannot. */
export interface Check {
  readonly expected: Level;
  readonly told: { readonly level: Level; readonly explanation: string } | 'failed' | null;
}

export function agrees({ expected, told }: Check): boolean {
  return told !== null && told !== 'failed' && told.level === expected;
}

export function differs({ expected, told }: Check): boolean {
  return told !== null && told !== 'failed' && told.level !== expected;
}

type Told = Check['told'];

/** The whole page is drawn anew; nobody reads hundreds of answers as they come. */
const DRAW_EVERY_MS = 500;

/**
 * Asks the classifier about examples one after the other, so that it stays free for whoever writes a post meanwhile.
 * Answers are kept in memory by what was asked: an edit asks anew about what it changed alone.
 */
export class Checker {
  readonly #answers = new Map<string, Told>();
  #run = 0;

  /** Draws what is known at once, and again every half second while answers come. A later call ends this one. */
  async check(examples: readonly Example[], draw: (checks: ReadonlyMap<string, Check>) => void): Promise<void> {
    const run = ++this.#run;
    const drawAll = () =>
      draw(
        new Map(
          examples.map((example) => [
            pathName(example.path),
            { expected: example.expected, told: this.#answers.get(keyOf(example)) ?? null },
          ]),
        ),
      );
    drawAll();
    let drawn = Date.now();
    for (const example of examples) {
      const key = keyOf(example);
      const known = this.#answers.get(key);
      if (known !== undefined && known !== 'failed') continue;
      const told = await gravest(example.posts);
      this.#answers.set(key, told);
      if (run !== this.#run) return;
      if (Date.now() - drawn < DRAW_EVERY_MS) continue;
      drawAll();
      drawn = Date.now();
    }
    drawAll();
  }

  stop(): void {
    this.#run++;
  }
}

function keyOf({ posts }: Example): string {
  return JSON.stringify(posts);
}

async function gravest(posts: readonly Post[]): Promise<Told> {
  let worst: Exclude<Told, 'failed'> = null;
  for (const post of posts) {
    const result = await send('analyse', { post, tier: 'deep' }, 15_000);
    if (!result.ok) return 'failed';
    const { level, explanation } = result.value.verdict;
    if (!worst || LEVELS.indexOf(level) > LEVELS.indexOf(worst.level)) worst = { level, explanation };
  }
  return worst;
}
