import { expect, it } from 'vitest';
import { alternative, DISGUISES, named, withTypos } from '../../../../src/classifier/cli/behaviour/wording.ts';

it('fills in names and chooses among alternatives', () => {
  expect(named('{FIRST} {LAST}, {FIRST}!', ['Ana', 'Ruiz'])).toBe('Ana Ruiz, Ana!');
  expect([0, 1, 9].map((index) => alternative('so [a|b|] it', index))).toEqual(['so a it', 'so b it', 'so  it']);
});

it('makes typos in long words, never in names', () => {
  expect(withTypos('Margaret finally laughed', 1)).toMatch(/^Margaret (finlaly laughed|finally lau[a-z]+ed)$/);
  expect(withTypos('Margaret and Ng', 3)).toBe('Margaret and Ng');
  expect(withTypos('hospital', 1)).toHaveLength(8);
});

it.each(Object.entries(DISGUISES))('%s hides a word', (_, disguise) => {
  expect(disguise('Sandra')).not.toBe('Sandra');
  expect(disguise('Sandra').normalize('NFKC').length).toBeGreaterThanOrEqual('Sandra'.length);
});
