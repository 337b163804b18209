import { describe, expect, it } from 'vitest';
import { readRules } from '../../../../src/classifier/fast/index.ts';
import { fusedScores } from '../../../../src/classifier/fuse.ts';
import { facetsOf } from '../../../../src/classifier/story/facets.ts';
import { isLocalGroup } from '../../../../src/classifier/story/setting.ts';
import type { Post } from '../../../../src/classifier/types.ts';

/** A model that sees somebody told of and cannot make up its mind about the rest. */
const UNDECIDED = { probabilities: { hold: 0.35, remind: 0.45, clear: 0.2 }, categories: [], tokens: [] };
const score = (post: Post) => fusedScores(readRules(post), UNDECIDED).hold;

describe('what stands around a text moves its score', () => {
  const story = 'My patient, 88, a retired nun, fell on Monday because nobody could answer her light.';

  it('parent: the same praise under a review of our own house confirms a patient', () => {
    const text = 'So proud of you, that knee is doing its job!';
    const ours = { text, kind: 'review-reply', author: 'knee clinic account' } as const;
    expect(score({ ...ours, parent: 'Six weeks after my surgery I can finally climb my stairs.' })).toBeGreaterThan(
      score({ ...ours, parent: 'Nice lobby, good coffee.' }) + 0.2,
    );
  });

  it('parent: news of somebody makes an insider’s words point to them', () => {
    const reply = { text: 'He is sitting up and cracking jokes.', kind: 'comment', author: 'ICU nurse' } as const;
    expect(score({ ...reply, parent: 'Missing kayaker found alive on sandbar' })).toBeGreaterThan(
      score({ ...reply, parent: 'What is your favourite part of the job?' }) + 0.2,
    );
  });

  it('kind: facts of a visit weigh in an answer to a review, not in a post', () => {
    const text = 'You were seen on Monday and your films showed it.';
    expect(score({ text, kind: 'review-reply', author: 'dental practice account' })).toBeGreaterThan(
      score({ text, kind: 'post', author: 'dental practice account' }) + 0.2,
    );
  });

  it('site: a page about an employer names the place', () => {
    const review = { text: story, kind: 'post', author: 'RN', parent: 'Review: Harrow Valley Medical Center' } as const;
    expect(score({ ...review, site: 'glassdoor' })).toBeGreaterThan(score({ ...review, site: 'reddit' }) + 0.1);
  });

  it('group: a local group names the place, a group about a thing does not', () => {
    const post = { text: story, kind: 'post', author: 'RN' } as const;
    expect(score({ ...post, group: 'Tumwater Moms' })).toBeGreaterThan(
      score({ ...post, group: 'Nursing humor' }) + 0.1,
    );
    expect(score({ ...post, group: 'Nursing humor' })).toBe(score(post));
  });

  it('attachment: a picture may show the patient told of', () => {
    const post = { text: 'My patient finally smiled at me.', kind: 'post', author: 'RN' } as const;
    expect(score({ ...post, attachment: true })).toBeGreaterThan(score(post) + 0.2);
    const garden = { text: 'Tomatoes are in, finally some sun.', kind: 'post', author: 'RN' } as const;
    expect(score({ ...garden, attachment: true })).toBeLessThan(score(garden) + 0.1);
  });

  it('profile: employer or town is the third facet', () => {
    const post = { text: story, kind: 'post', author: 'RN' } as const;
    const at = (employer: string, town: string) => score({ ...post, profile: { employer, town } });
    expect(at('', '')).toBe(score(post));
    expect(at('Harrow Valley', '')).toBeGreaterThan(score(post) + 0.1);
    expect(at('', 'Tumwater')).toBeGreaterThan(score(post) + 0.1);
  });

  it('author: whoever has customers and animals has no patients', () => {
    const post = { text: story, kind: 'post' } as const;
    expect(score({ ...post, author: 'veterinary clinic account' })).toBeLessThan(score({ ...post, author: 'RN' }) / 2);
  });
});

describe('places that readers know without being told', () => {
  it.each([
    ['Tumwater Moms', true],
    ["St. Brigid's Hospital night shift", true],
    ['Neighbours of Oakhaven, WA', true],
    ['Nursing humor', false],
    ['Night shift nurses', false],
    ['NCLEX help', false],
    ['', false],
    ['x'.repeat(50_000), false],
  ])('%s', (group, local) => expect(isLocalGroup(group)).toBe(local));

  it('an organisation’s own account supplies the place', () => {
    const { reading } = readRules({ text: 'Well done!', author: 'hospital account' });
    expect(facetsOf(reading).where).toBe(true);
  });
});
