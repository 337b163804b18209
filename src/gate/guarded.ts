import browser from 'webextension-polyfill';
import { rememberSentences } from '../i18n.ts';
import type { SiteState } from '../messages.ts';
import { concernsAnswers } from '../policy/concerns.ts';
import { isAlive, send } from '../send.ts';
import { IN_PAGE } from '../sentences.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';

/** Until the worker has told what is in force, the page is guarded with the defaults: never silently open. */
export const UNTOLD: SiteState = {
  settings: DEFAULT_SETTINGS,
  paused: false,
  silent: false,
  contacts: [],
  organisation: null,
  replies: [],
  ask: null,
};

/** What is in force for this site, fetched when the first composer is touched and again whenever it changes. */
export class Guarded {
  #state: SiteState = UNTOLD;
  #asked = false;
  #isListening = false;
  #listener: ((decidesVerdicts: boolean) => void) | null = null;
  #pauseEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly site: string,
    private readonly signal: AbortSignal,
  ) {}

  state(): SiteState {
    return this.#state;
  }

  /** Neither held nor checked here: the person paused it, or the organisation wants silence. */
  isOff(): boolean {
    return this.#state.paused || this.#state.silent;
  }

  /** The listener is told whether texts that were read before have to be read again. */
  onChange(listener: (decidesVerdicts: boolean) => void): void {
    this.#listener = listener;
  }

  /** Asks the worker, once. Later changes arrive by themselves. */
  wake(): void {
    rememberSentences(IN_PAGE);
    if (this.#asked || !isAlive()) return;
    this.#asked = true;
    void this.#askWorker();
    this.#listen();
  }

  /** The journal and the training are written to the same storage and are no reason to wake the worker. */
  #listen(): void {
    if (this.#isListening) return;
    this.#isListening = true;
    const changed = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (concernsAnswers(changes, area)) void this.#askWorker();
    };
    browser.storage.onChanged.addListener(changed);
    this.signal.addEventListener('abort', () => {
      clearTimeout(this.#pauseEnds);
      if (isAlive()) browser.storage.onChanged.removeListener(changed);
    });
  }

  async #askWorker(): Promise<void> {
    const result = await send('hello', { site: this.site });
    if (!result.ok) {
      this.#asked = false;
      return;
    }
    const before = this.#state;
    this.#state = result.value;
    this.#watchPause();
    if (differ(before, this.#state)) this.#listener?.(differ(decisive(before), decisive(this.#state)));
  }

  #watchPause(): void {
    clearTimeout(this.#pauseEnds);
    const until = this.#state.paused ? (this.#state.settings.pausedUntil[this.site] ?? 0) : 0;
    if (until > Date.now()) this.#pauseEnds = setTimeout(() => void this.#askWorker(), until - Date.now() + 50);
  }
}

/** What a verdict depends on; contacts and ready replies are only shown beside it. */
function decisive({ settings, paused, silent }: SiteState): object {
  return { settings, paused, silent };
}

function differ(a: object, b: object): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
