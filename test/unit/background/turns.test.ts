import { expect, test } from 'vitest';
import { turns } from '../../../src/background/turns.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

test('nobody reads before the one before has written', async () => {
  const inTurn = turns();
  let kept = 0;
  const addOne = async () => {
    const read = kept;
    await later();
    kept = read + 1;
    return kept;
  };
  expect(await Promise.all([inTurn(addOne), inTurn(addOne), inTurn(addOne)])).toEqual([1, 2, 3]);
});

test('a task that fails fails alone', async () => {
  const inTurn = turns();
  const failing = inTurn(() => Promise.reject(new Error('disk')));
  const next = inTurn(async () => 'done');
  await expect(failing).rejects.toThrow('disk');
  expect(await next).toBe('done');
});
