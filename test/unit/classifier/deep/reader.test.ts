import { beforeAll, describe, expect, it } from 'vitest';
import { openDeepReader } from '../../../../src/classifier/deep/node.ts';
import type { DeepInput, DeepReader, DeepReading } from '../../../../src/classifier/deep/reader.ts';

const WAIT = 60_000;

let reader: DeepReader;

beforeAll(async () => {
  reader = await openDeepReader();
});

const post = (text: string, more: Partial<DeepInput> = {}): DeepInput => ({
  text,
  kind: 'post',
  site: 'facebook',
  ...more,
});

function expectSound(reading: DeepReading, text: string): void {
  const { clear, remind, hold } = reading.probabilities;
  expect(clear + remind + hold).toBeCloseTo(1);
  expect(Math.min(clear, remind, hold)).toBeGreaterThanOrEqual(0);
  let before = 0;
  for (const { start, end, tags } of reading.tokens) {
    expect(start).toBeGreaterThanOrEqual(before - 2);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(tags).toHaveLength(reader.categories.length);
    expect(tags.every((probability) => probability >= 0 && probability <= 1)).toBe(true);
    before = start;
  }
}

/** Slices of work that a read took: none when all was remembered. */
async function slices(input: DeepInput): Promise<number> {
  let count = 0;
  await reader.read(input, { onSlice: () => count++ });
  return count;
}

const STORY = 'The bus was late and the coffee was cold. We talked about the garden and about nothing much. ';
const RISKY = 'My patient Grace Okonkwo, 34, in room 212 at Mercy General, lost the baby last night. ';

describe('the deep reader', () => {
  it('tells a patient with a name from a sunny day', async () => {
    const risky = await reader.read(post(RISKY));
    const sunny = await reader.read(post('What a sunny day. We walked the dog along the river and had ice cream.'));
    expect(risky.probabilities.hold).toBeGreaterThan(0.8);
    expect(sunny.probabilities.clear).toBeGreaterThan(0.8);
    const name = reader.categories.indexOf('NAME');
    const grace = risky.tokens.find(({ start, end }) => RISKY.slice(start, end) === 'Grace');
    expect(grace?.tags[name]).toBeGreaterThan(0.5);
  });

  it('hears what is being answered', async () => {
    const answer = 'So glad that you are healing well!';
    const clinic = { kind: 'review-reply', site: 'google', author: 'dental office' };
    const alone = await reader.read(post(answer));
    const confirming = await reader.read(
      post(answer, { ...clinic, parent: 'They did my implant in May, great team.' }),
    );
    expect(confirming.probabilities.hold).toBeGreaterThan(alone.probabilities.hold);
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['zero-width characters', '\u200b\u200d\ufeff'],
    ['a lone surrogate', '\ud83d'],
    ['binary junk', Array.from({ length: 3000 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join('')],
    ['ten thousand emoji', '😀'.repeat(10_000)],
    ['special pieces written out', '[CLS] [SEP] [PAD] [MASK] [UNK]'],
    ['one endless word', 'a'.repeat(100_000)],
    ['accents without letters', '\u0301'.repeat(5000)],
  ])(
    'survives %s',
    async (_, text) => {
      expectSound(await reader.read(post(text)), text);
      expectSound(await reader.read(post('ok', { parent: text, author: text, kind: '', site: text })), 'ok');
    },
    WAIT,
  );

  it(
    'reads long texts whole, wherever the risk lies',
    async () => {
      const text = STORY.repeat(12) + RISKY + STORY.repeat(12);
      const reading = await reader.read(post(text));
      expectSound(reading, text);
      expect(reading.probabilities.hold).toBeGreaterThan(0.5);
      expect((await reader.read(post(STORY.repeat(25)))).probabilities.hold).toBeLessThan(0.3);
      const covered = reading.tokens.map(({ start, end }) => text.slice(start, end)).join('');
      expect(covered.toLowerCase()).toBe(text.replaceAll(/\s/g, '').toLowerCase());
    },
    WAIT,
  );

  it(
    'reads again only what changed',
    async () => {
      const text = Array.from({ length: 120 }, (_, i) => `On day ${i} the weather was fine.`).join(' ');
      const whole = await slices(post(text));
      expect(await slices(post(text))).toBe(0);
      expect(await slices(post(`${text} And then`))).toBeLessThan(whole / 2);
      expect(await slices(post(text, { parent: 'Another question' }))).toBeGreaterThan(0);
    },
    WAIT,
  );

  it(
    'takes its turn when asked for two things at once',
    async () => {
      const inputs = ['One fine day.', RISKY, 'Another fine day.'].map((text) => post(text, { site: 'x' }));
      const together = await Promise.all(inputs.map((input) => reader.read(input)));
      const fresh = await openDeepReader();
      for (const [i, input] of inputs.entries()) {
        expect((await fresh.read(input)).probabilities).toEqual(together[i]?.probabilities);
      }
    },
    WAIT,
  );

  it(
    'stops when the author types on, and is ready for the next text',
    async () => {
      const control = new AbortController();
      const text = Array.from({ length: 2000 }, (_, i) => `Sentence number ${i} is about the weather.`).join(' ');
      const running = reader.read(post(text), { signal: control.signal });
      setTimeout(() => control.abort(new Error('typed on')), 50);
      await expect(running).rejects.toThrow('typed on');
      await expect(reader.read(post('Hi'), { signal: AbortSignal.abort(new Error('late')) })).rejects.toThrow('late');
      expectSound(await reader.read(post('Hello there')), 'Hello there');
    },
    WAIT,
  );
});
