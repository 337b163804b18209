import { describe, expect, it } from 'vitest';
import { readRules } from '../../../src/classifier/fast/index.ts';
import { fuse } from '../../../src/classifier/fuse.ts';
import type { ModelReading } from '../../../src/classifier/fusion-features.ts';
import type { Post } from '../../../src/classifier/types.ts';

const CATEGORIES = ['NAME', 'DATE', 'PLACE', 'OTHER', 'INNOCENT', 'CARE'];

/** A model that marks words as told and is as sure of a hold as told. */
function model(text: string, hold: number, tags: Readonly<Record<string, string>> = {}): ModelReading {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tags: CATEGORIES.map((category) => (tags[match[0]] === category ? 0.9 : 0.01)),
  }));
  return {
    probabilities: { hold, remind: (1 - hold) / 4, clear: (3 * (1 - hold)) / 4 },
    tokens,
    categories: CATEGORIES,
  };
}

const fused = (post: Post, reading: ModelReading, sensitivity?: 'careful' | 'balanced' | 'quiet') =>
  fuse(readRules(post), reading, post, sensitivity);

describe('rules and model together', () => {
  const post: Post = { text: 'Delphine walked on Tuesday and Bev the aide cried', kind: 'post' };

  it('takes names from the model and days from the rules', () => {
    const verdict = fused(post, model(post.text, 0.95, { Delphine: 'NAME' }));
    expect(verdict.level).toBe('hold');
    expect(verdict.findings.map(({ category, text }) => [category, text])).toEqual([
      ['NAME', 'Delphine'],
      ['DATE', 'Tuesday'],
    ]);
    expect(verdict.redacted).toBe('A patient walked recently and Bev the aide cried');
    expect(verdict.tier).toBe('deep');
  });

  it('does not take the word before a number for a name', () => {
    const text = 'my patient, MRN 00482913, walked on Tuesday';
    const found = fused({ text, kind: 'post' }, model(text, 0.95, { MRN: 'NAME' })).findings;
    expect(found.map((finding) => finding.text)).not.toContain('MRN');
    expect(found.some((finding) => finding.text.includes('00482913'))).toBe(true);
  });

  it('does not believe the rules where the model is sure of somebody else', () => {
    const verdict = fused(post, model(post.text, 0.95, { Delphine: 'NAME', Tuesday: 'INNOCENT' }));
    expect(verdict.findings.map(({ text }) => text)).toEqual(['Delphine']);
  });

  it('is silent when the model is sure that nothing is told', () => {
    expect(fused(post, model(post.text, 0.01))).toMatchObject({
      level: 'clear',
      findings: [],
      redacted: null,
      explanation: '',
    });
  });

  it('holds more when careful and less when quiet', () => {
    const reading = model(post.text, 0.55);
    const rank = { clear: 0, remind: 1, hold: 2 };
    const [careful, balanced, quiet] = (['careful', 'balanced', 'quiet'] as const).map(
      (setting) => rank[fused(post, reading, setting).level],
    );
    expect(careful).toBeGreaterThanOrEqual(balanced ?? 9);
    expect(balanced).toBeGreaterThanOrEqual(quiet ?? 9);
  });

  it('keeps a whole number where the model saw a part of it', () => {
    const text = 'my patient, MRN 0048-2913, walked';
    const verdict = fused({ text, kind: 'post' }, { ...model(text, 0.95, { '0048': 'NAME' }) });
    expect(verdict.findings.some(({ category, text: piece }) => category === 'ID' && piece === '0048-2913')).toBe(true);
  });
});
