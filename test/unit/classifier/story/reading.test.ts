import { expect, test } from 'vitest';
import { read } from '../../../../src/classifier/story/reading.ts';
import type { Post } from '../../../../src/classifier/types.ts';

test('what is answered is read from its beginning, and a book no further', () => {
  const parent = `Police: man rescued. ${'And so the story went. '.repeat(10_000)}`;
  const post: Post = { text: 'Thank you', kind: 'reply', parent };
  const { post: cut } = read(post);
  expect(parent.startsWith(cut.parent ?? 'none')).toBe(true);
  expect(cut.parent?.length).toBe(4000);
  expect(post.parent).toBe(parent);
});

test('a post that answers little or nothing is the post as it was given', () => {
  for (const parent of ['Thanks!', '', null]) {
    const post: Post = { text: 'Hello', parent };
    expect(read(post).post).toBe(post);
  }
});
