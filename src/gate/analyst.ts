import type { Post } from '../classifier/types.ts';
import type { Analysis, MessageError, Result, Tier } from '../messages.ts';
import type { Verdicts } from './verdicts.ts';

/** Sends one text to the worker; see `send`. */
export type Ask = (post: Post, tier: Tier, deadlineMs: number) => Promise<Result<Analysis>>;

const FAST_DEADLINE_MS = 1500;
/** A long text is read in slices; a worker that needs longer than this has lost its model. */
const DEEP_DEADLINE_MS = 6000;
/** A held text that nobody wrote on for so long is worth the further readings that make its reasons sure. */
const STILL_MS = 600;
/** A worker that is just being started may miss one message; more tries only make a dead one look alive. */
const RETRY_AFTER_MS = [60, 200];

/** Gets verdicts into `verdicts`: the fast tier first, then the deep one. Joins a question that is already under way. */
export class Analyst {
  readonly #underWay = new Map<string, Promise<void>>();
  /** The text whose reasons were made sure last, and the answer. */
  #sure: { readonly key: string; readonly done: Promise<void> } | null = null;
  #latest = '';
  /** Grows when everything is forgotten: an answer to an older question is not kept. */
  #age = 0;

  constructor(
    private readonly ask: Ask,
    private readonly verdicts: Verdicts,
    private readonly onAnswer: (key: string) => void,
  ) {}

  /** Resolves when the last word is known, or that there will be none. Never rejects. */
  analyse(key: string, post: Post): Promise<void> {
    this.#latest = key;
    return this.#join(key, post);
  }

  #join(key: string, post: Post): Promise<void> {
    if (this.verdicts.knowledge(key).state === 'known') return Promise.resolve();
    const running = this.#underWay.get(key);
    if (running) return running;
    const question = this.#run(key, post).finally(() => {
      if (this.#underWay.get(key) === question) this.#underWay.delete(key);
    });
    this.#underWay.set(key, question);
    return question;
  }

  /**
   * Makes the reasons and the suggestion of a held text sure, once. Resolves when that is done or cannot be; before the
   * deep tier has held the text there is nothing to do. Never rejects.
   */
  makeSure(key: string, post: Post): Promise<void> {
    if (this.#sure?.key === key) return this.#sure.done;
    const before = this.verdicts.get(key);
    if (before?.verdict.level !== 'hold' || !before.final || before.limited) return Promise.resolve();
    this.#sure = { key, done: this.#readAgain(key, post) };
    return this.#sure.done;
  }

  /** What was answered under other settings counts no longer. Whoever still waits for such an answer gets the new one. */
  forget(): void {
    this.#age++;
    this.#underWay.clear();
    this.#sure = null;
    this.verdicts.clear();
  }

  async #readAgain(key: string, post: Post): Promise<void> {
    const age = this.#age;
    const result = await this.ask(post, 'thorough', DEEP_DEADLINE_MS);
    if (age !== this.#age || !result.ok || result.value.verdict.level !== 'hold') return;
    this.verdicts.keep(key, result.value);
    this.onAnswer(key);
  }

  async #run(key: string, post: Post): Promise<void> {
    const age = this.#age;
    for (const tier of ['fast', 'deep'] as const) {
      const result = await this.#askPatiently(post, tier);
      if (age !== this.#age) return this.#join(key, post);
      if (!result.ok) {
        this.verdicts.fail(key, reasonOf(result.error));
        break;
      }
      this.verdicts.keep(key, result.value);
      if (result.value.final) break;
      this.onAnswer(key);
    }
    this.onAnswer(key);
    if (this.verdicts.get(key)?.verdict.level !== 'hold') return;
    setTimeout(() => {
      if (this.#latest === key) void this.makeSure(key, post);
    }, STILL_MS);
  }

  async #askPatiently(post: Post, tier: 'fast' | 'deep'): Promise<Result<Analysis>> {
    const deadline = tier === 'fast' ? FAST_DEADLINE_MS : DEEP_DEADLINE_MS;
    let result = await this.ask(post, tier, deadline);
    for (const pause of RETRY_AFTER_MS) {
      if (result.ok || result.error !== 'unreachable') break;
      await new Promise((resolve) => setTimeout(resolve, pause));
      result = await this.ask(post, tier, deadline);
    }
    return result;
  }
}

function reasonOf(error: MessageError): 'timeout' | 'unreachable' | 'orphaned' {
  return error === 'timeout' || error === 'orphaned' ? error : 'unreachable';
}
