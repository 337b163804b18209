import { expect, it } from 'vitest';
import { redact, redactions } from '../../../../src/classifier/redact/redact.ts';
import type { Finding, Post } from '../../../../src/classifier/types.ts';

const post: Post = {
  text: 'A certain governor left our ward in a cast today. Long night for us all, and no sleep.',
  kind: 'post',
};
const finding = (category: Finding['category'], text: string): Finding => {
  const start = post.text.indexOf(text);
  return { category, start, end: start + text.length, text, reason: '' };
};
const findings = [finding('TRAIT', 'governor'), finding('DATE', 'today')];

it('suggestions come one by one, from the mildest on, none twice and never the post itself', () => {
  const all = [...redactions(post, findings)];
  expect(all[0]).toContain('governor');
  expect(all[1]).not.toContain('governor');
  expect(new Set([post.text, ...all]).size).toBe(all.length + 1);
});

it('reads no further than the first that is no longer held', () => {
  const read: string[] = [];
  const [mild, softened] = redactions(post, findings);
  const levelOf = (text: string) => {
    read.push(text);
    return text.includes('governor') ? 'hold' : 'clear';
  };
  expect(redact(post, findings, levelOf)).toBe(softened);
  expect(read).toEqual([mild, softened]);
});

it('offers the mildest where nobody judges, and where all are held', () => {
  const [mild] = redactions(post, findings);
  expect(redact(post, findings)).toBe(mild);
  expect(redact(post, findings, () => 'hold')).toBe(mild);
});
