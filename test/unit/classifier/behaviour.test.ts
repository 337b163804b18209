import { describe, expect, it } from 'vitest';
import { readFast } from '../../../src/classifier/fast/index.ts';
import { LEVELS } from '../../../src/classifier/types.ts';

const read = (text: string) => readFast({ text, kind: 'post' }, 'thorough');
const rank = (text: string) => LEVELS.indexOf(read(text).level);
const STORY = 'My patient Mrs. Okafor in room 412 finally got her new kidney today.';

describe('the same story in other words', () => {
  it.each([
    ...['Nguyen', 'Kowalczyk', 'Begay', 'Papadakis', 'Tsosie', 'Al-Masri', "O'Dowd", 'Smith'].map((name) =>
      STORY.replace('Okafor', name),
    ),
    STORY.toLowerCase(),
    `${STORY} 😭😭💙`,
    STORY.replace('patient', 'pateint').replace('finally', 'finaly'),
  ])('is still held: %s', (text) => expect(read(text).level).toBe('hold'));
});

describe('a change that takes the patient out of it', () => {
  it.each([
    ['a name less', 'My patient finally got her new kidney.', STORY],
    ['staff for patient', 'Our charge nurse Denise Okafor finally got her award today.', STORY],
    ['my mother for my patient', 'My mother finally got her new kidney today.', STORY],
    ['written consent', `${STORY} Shared with her written permission.`, STORY],
  ])('%s is never higher', (_, less, more) => expect(rank(less)).toBeLessThanOrEqual(rank(more)));
});

describe('disguises', () => {
  it.each([
    ['zero-width', 'My patient Mrs. O\u200bka\u200bfor in ro\u200bom 412 had surgery'],
    ['full width', 'My patient Mrs. Ｏｋａｆｏｒ in room ４１２ had surgery'],
    ['lookalikes', 'My pаtient Mrs. Оkаfоr in rооm 412 had surgery'],
    ['mathematical letters', 'My patient Mrs. 𝓞𝓴𝓪𝓯𝓸𝓻 in room 412 had surgery'],
  ])('%s does not hide it', (_, text) => {
    const { level, findings } = read(text);
    expect(level).toBe('hold');
    for (const { start, end, text: piece } of findings) expect(text.slice(start, end)).toBe(piece);
  });
});

describe('bad input', () => {
  const JUNK: readonly (readonly [string, string])[] = [
    ['empty', ''],
    ['spaces', ' \n\t '],
    ['lone surrogates', 'My patient \ud83d Mrs. \udc00 Smith in room 4'],
    ['control characters', '\u0000\u0001\u0002 my patient \u0007'],
    ['10,000 emoji', '😭'.repeat(10_000)],
    ['one endless word', 'a'.repeat(100_000)],
    ['endless capitals', 'Aa '.repeat(33_000)],
    ['endless digits', '1234567890'.repeat(10_000)],
    ['endless dots', '.'.repeat(100_000)],
    ['spread letters', 'a '.repeat(50_000)],
    ['brackets', '(['.repeat(50_000)],
    ['at signs', '@a'.repeat(50_000)],
    ['Arabic', 'مريضتي في الغرفة '.repeat(1_000)],
  ];
  it.each(JUNK)(
    '%s',
    (_, text) => {
      const { findings, score } = read(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    },
    10_000,
  );

  it('findings never overlap and stay in order', () => {
    const { findings } = read(`${STORY} Call 555-867-5309, MRN 00482913, last Tuesday, 45yo F, @okafor.`);
    for (const [i, finding] of findings.slice(1).entries()) {
      expect(finding.start).toBeGreaterThanOrEqual(findings[i]?.end ?? 0);
    }
  });
});

describe('what is shown', () => {
  it('names the combination and leaves no identifier in the suggestion', () => {
    const verdict = read(STORY);
    expect(verdict.explanation).toBe(
      'The name (Mrs. Okafor), the room, the day and the health details together could identify a patient.',
    );
    expect(verdict.redacted).toBe('My patient finally got her new kidney recently.');
    expect(readFast({ text: verdict.redacted ?? '', kind: 'post' }, 'thorough').level).not.toBe('hold');
  });
});
