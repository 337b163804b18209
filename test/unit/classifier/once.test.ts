import { expect, test } from 'vitest';
import { once } from '../../../src/classifier/once.ts';

test('each object is looked at once, even where nothing was found', () => {
  const asked: object[] = [];
  const find = once((of: { readonly answer: string | null }) => {
    asked.push(of);
    return of.answer;
  });
  const [some, none] = [{ answer: 'yes' }, { answer: null }];
  expect([find(some), find(none), find(some), find(none)]).toEqual(['yes', null, 'yes', null]);
  expect(asked).toEqual([some, none]);
});
