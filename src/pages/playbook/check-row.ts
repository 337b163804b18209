import { checkPost } from '../shared/check.ts';
import { type Refusal, refusalOf } from './model/refuse.ts';

/** Stands for all fields of a row together. */
export const WHOLE_ROW = '';

/**
 * Every field by itself, and all of them together: a day and a bed in two fields say as much as in one. Returns what must
 * not be kept, by column; empty when the row may be.
 */
export async function refusalsIn(cells: Readonly<Record<string, string>>): Promise<Record<string, Refusal>> {
  const written = Object.entries(cells).filter(([, words]) => words.trim() !== '');
  const texts: [string, string][] = [...written, [WHOLE_ROW, written.map(([, words]) => words).join('. ')]];
  const judged = await Promise.all(
    texts.map(async ([column, text]) => {
      const checked = await checkPost({ text });
      return [column, refusalOf(checked && [checked.fast.verdict, checked.last.verdict])] as const;
    }),
  );
  return Object.fromEntries(judged.filter((one): one is [string, Refusal] => one[1] !== null));
}
