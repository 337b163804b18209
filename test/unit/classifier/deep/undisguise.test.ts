import { beforeAll, describe, expect, it } from 'vitest';
import { openDeepReader } from '../../../../src/classifier/deep/node.ts';
import type { DeepReader } from '../../../../src/classifier/deep/reader.ts';
import { undisguise } from '../../../../src/classifier/deep/undisguise.ts';

const WORDS = new Set(['john', 'maria', 'patient', 'doctor', 'anna', 'room', 'sarah', 'sia']);
const isWord = (word: string): boolean => WORDS.has(word);
const read = (text: string): string => undisguise(text, isWord).text;

describe('words in disguise', () => {
  it.each([
    ['J*hn is back', 'John is back'],
    ['j0hn h0pk1ns', 'john h0pk1ns'],
    ['M@ri@ and p4t1ent', 'Maria and patient'],
    ['4nna cried', 'anna cried'],
    ['J.o.h.n and J-o-h-n and J_o_h_n', 'John and John and John'],
    ['J o h n in r0\u200bom 4', 'John in room 4'],
    ['S*r*h', 'Sarah'],
    ['the d#ctor', 'the doctor'],
  ])('%j is read as %j', (disguised, plain) => expect(read(disguised)).toBe(plain.replace('S*r*h', 'Sarah')));

  it.each([
    'b12, H1N1, A1C, L4-L5, q6h, 5mg, 10am, COVID19, 2nd',
    '@sia and $john and #maria',
    'U.S.A. and e.g. i.e. a.m.',
    'f*sk and gr8 and 5ers',
    'room_ patient* *doctor* john!',
    '*'.repeat(5000),
    'a*'.repeat(5000),
    '0'.repeat(5000),
    'a.'.repeat(5000),
  ])('%j stays as it is', (text) => expect(read(text)).toBe(text));

  it('knows for each place where it stood', () => {
    const author = 'so J.o.h.n (j0\u200bhn) left, p*tient too';
    const { text, origin } = undisguise(author, isWord);
    expect(text).toBe('so John (john) left, patient too');
    expect(author.slice(origin(3), origin(7))).toBe('J.o.h.n');
    expect(author.slice(origin(9), origin(13))).toBe('j0\u200bhn');
    expect(author.slice(origin(21), origin(28))).toBe('p*tient');
    expect(origin(text.length)).toBe(author.length);
  });

  it.each([
    ['a hundred thousand masked letters', 'a1'.repeat(50_000)],
    ['stars and words', 'j*hn '.repeat(20_000)],
  ])('is done with %s in time', (_, text) => {
    const began = performance.now();
    read(text);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe('the reader', () => {
  let reader: DeepReader;
  beforeAll(async () => {
    reader = await openDeepReader();
  });

  it.each([
    ['stars', 'My p*tient J*hn Keller in r*om 212 coded last night'],
    ['digits', 'My p4tient J0hn Keller in r00m 212 coded last n1ght'],
    ['spread letters', 'My patient J o h n Keller in room 212 coded last night'],
    ['full stops', 'My patient J.o.h.n Keller in room 212 coded last night'],
    ['lookalikes', 'My pаtient Jоhn Keller in rооm 212 coded last night'],
    ['nothing to see', 'My pat\u200bient Jo\u200dhn Kel\u00adler in room 212 coded last night'],
  ])('sees through %s and points into what the author wrote', async (_, text) => {
    const { probabilities, tokens } = await reader.read({ text, kind: 'post', site: 'x' });
    expect(probabilities.hold).toBeGreaterThan(0.8);
    for (const { start, end } of tokens) expect(end).toBeGreaterThan(start);
    const name = reader.categories.indexOf('NAME');
    const named = tokens.filter(({ tags }) => (tags[name] ?? 0) > 0.3).map(({ start, end }) => text.slice(start, end));
    expect(named.join(' ')).toMatch(/^J/);
  });
});
