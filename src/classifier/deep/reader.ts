import { Encoder, type Logits } from './encoder.ts';
import { DeepModelError } from './errors.ts';
import { fuse, type Probabilities, softmax, type WindowReading } from './fuse.ts';
import { startKernel } from './kernel.ts';
import { LeastRecent } from './least-recent.ts';
import { type ModelConfig, openModel } from './model-file.ts';
import { Pace, type PaceOptions } from './pace.ts';
import { Tokenizer, type Tokens } from './tokenizer/tokenizer.ts';
import { undisguise } from './undisguise.ts';
import { type Window, windowsOf } from './windows.ts';

export interface DeepInput {
  readonly text: string;
  readonly kind: string;
  readonly site: string;
  readonly author?: string | null;
  readonly parent?: string | null;
}

export interface DeepToken {
  /** UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
  /** Probability of each of the reader's `categories`; what is missing to 1 is the probability of none. */
  readonly tags: Float32Array;
}

export interface DeepReading {
  readonly probabilities: Probabilities;
  /** One for each word piece of the text, in order. */
  readonly tokens: readonly DeepToken[];
}

export interface DeepReader {
  /** What the entries of `DeepToken.tags` stand for. */
  readonly categories: readonly string[];
  /**
   * Reads the whole text, however long, in slices. Reads asked for meanwhile wait their turn. Rejects with the signal's
   * reason when aborted, and with nothing else.
   */
  read(input: DeepInput, options?: PaceOptions): Promise<DeepReading>;
}

const SILENCE: Probabilities = { clear: 1, remind: 0, hold: 0 };
/** Windows remembered, about 15 kB each. They hold token ids, so they live in memory alone. */
const REMEMBERED = 192;

/**
 * The learned model, ready to read. `wasm` is the compiled kernel, `model` the packed file (it may be dropped afterwards).
 * Rejects with a DeepModelError when either is missing, damaged or not meant for this build.
 */
export async function createDeepReader(files: { wasm: BufferSource; model: ArrayBuffer }): Promise<DeepReader> {
  const [kernel, model] = await Promise.all([startKernel(files.wasm), openModel(files.model)]);
  try {
    return new Reader(new Encoder(kernel, model), new Tokenizer(model.pieces), model.config);
  } catch (cause) {
    if (cause instanceof DeepModelError) throw cause;
    throw new DeepModelError('shape', 'The model file does not describe a model', { cause });
  }
}

class Reader implements DeepReader {
  readonly categories: readonly string[];
  readonly #remembered = new LeastRecent<string, WindowReading>(REMEMBERED);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly encoder: Encoder,
    readonly tokenizer: Tokenizer,
    readonly config: ModelConfig,
  ) {
    this.categories = config.categories;
  }

  read(input: DeepInput, options: PaceOptions = {}): Promise<DeepReading> {
    const result = this.#turn.then(() => this.#read(input, options));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #read(input: DeepInput, options: PaceOptions): Promise<DeepReading> {
    const pace = new Pace(options);
    const { text, origin } = undisguise(input.text, (word) => this.tokenizer.knows(word));
    const tokens = this.tokenizer.tokenize(text);
    const context = this.tokenizer.tokenize(contextOf(input), this.config.context).ids;
    // Nothing is said, whatever it answers: the context alone must not speak.
    if (tokens.ids.length === 0) return { probabilities: SILENCE, tokens: [] };
    const windows = windowsOf(text, tokens, this.config.text);
    const readings: WindowReading[] = [];
    for (const window of windows) readings.push(await this.#readWindow(context, tokens, window, pace));
    return { probabilities: fuse(readings), tokens: this.#tagged(tokens, windows, readings, origin) };
  }

  async #readWindow(context: number[], tokens: Tokens, window: Window, pace: Pace): Promise<WindowReading> {
    const { start, separator } = this.tokenizer.special;
    const ids = [start, ...context, separator, ...tokens.ids.slice(window.from, window.to), separator];
    const key = String.fromCharCode(...ids);
    const before = this.#remembered.get(key);
    if (before) return before;
    const logits = await pace.run(this.encoder.steps(ids));
    const reading = this.#interpret(logits, context.length + 2, window.to - window.from);
    this.#remembered.set(key, reading);
    // Whoever asked has work of its own to do with the reading; it begins with a slice of its own.
    await pace.pause();
    return reading;
  }

  /** `first` is the place of the text's first token in the sequence. */
  #interpret(logits: Logits, first: number, count: number): WindowReading {
    const width = this.categories.length;
    const tags = new Float32Array(count * width);
    for (let i = 0; i < count; i++) {
      const row = (first + i) * (width + 1);
      tags.set(softmax(logits.tags.subarray(row, row + width + 1)).subarray(1), i * width);
    }
    const [clear = 0, remind = 0, hold = 0] = softmax(logits.verdict);
    return { clear, remind, hold, tags };
  }

  /** A token that two windows saw gets the stronger of both opinions on each category. */
  #tagged(
    tokens: Tokens,
    windows: readonly Window[],
    readings: readonly WindowReading[],
    origin: (index: number) => number,
  ): DeepToken[] {
    const width = this.categories.length;
    const all = new Float32Array(tokens.ids.length * width);
    windows.forEach(({ from }, i) => {
      readings[i]?.tags.forEach((value, at) => {
        const place = from * width + at;
        all[place] = Math.max(all[place] ?? 0, value);
      });
    });
    return tokens.ids.map((_, i) => ({
      start: origin(tokens.starts[i] ?? 0),
      end: origin(tokens.ends[i] ?? 0),
      tags: all.subarray(i * width, (i + 1) * width),
    }));
  }
}

/** Exactly as in training/encode.py. */
function contextOf({ kind, site, author, parent }: DeepInput): string {
  return `${kind} ${site}${author ? ` ${author}` : ''} | ${parent ?? ''}`;
}
