import { useRef } from 'preact/hooks';
import type { Post } from '../../classifier/types.ts';
import { type Checked, checkPost } from './check.ts';

export interface Checking {
  /** What the classifier says; null when it does not answer; `late` when the question was dropped or asked anew meanwhile. */
  check(post: Post): Promise<Checked | null | 'late'>;
  /** The text is no longer what it was: the answer that is still to come is about nothing. */
  drop(): void;
}

/** Asks the real classifier about a text that somebody may change before it has answered. */
export function useCheck(): Checking {
  const newest = useRef(0);
  return {
    async check(post) {
      const question = ++newest.current;
      const checked = await checkPost(post);
      return question === newest.current ? checked : 'late';
    },
    drop() {
      newest.current++;
    },
  };
}
