import { describe, expect, it } from 'vitest';
import { fuse, softmax } from '../../../../src/classifier/deep/fuse.ts';
import { LeastRecent } from '../../../../src/classifier/deep/least-recent.ts';
import { Pace } from '../../../../src/classifier/deep/pace.ts';

describe('least recent', () => {
  it('drops what was used longest ago', () => {
    const kept = new LeastRecent<string, number>(2);
    kept.set('a', 1);
    kept.set('b', 2);
    expect(kept.get('a')).toBe(1);
    kept.set('c', 3);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
  });
});

describe('fusing windows', () => {
  const quiet = { clear: 0.9, remind: 0.08, hold: 0.02 };
  const risky = { clear: 0.1, remind: 0.2, hold: 0.7 };

  it('leaves one window as it is', () => {
    expect(fuse([quiet]).hold).toBeCloseTo(quiet.hold);
    expect(fuse([quiet]).clear).toBeCloseTo(quiet.clear);
  });

  it('is as worried as the most worrying window, and adds up to one', () => {
    const fused = fuse([quiet, risky, quiet]);
    expect(fused.hold).toBe(0.7);
    expect(fused.clear + fused.remind + fused.hold).toBeCloseTo(1);
    expect(fuse([risky, { clear: 0, remind: 1, hold: 0 }]).remind).toBeCloseTo(0.3);
  });
});

describe('softmax', () => {
  it('bears large numbers', () => {
    expect([...softmax(Float32Array.of(1000, 1000, -1000))]).toEqual([0.5, 0.5, 0]);
  });
});

function* busy(milliseconds: number): Generator<undefined, string> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const pause = performance.now() + 1;
    while (performance.now() < pause);
    yield;
  }
  return 'done';
}

describe('pacing', () => {
  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const slices: number[] = [];
    const pace = new Pace({ onSlice: (milliseconds) => slices.push(milliseconds) });
    expect(await pace.run(busy(120))).toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(slices.length).toBeGreaterThan(2);
  });

  it('stops when told', async () => {
    const control = new AbortController();
    const running = new Pace({ signal: control.signal }).run(busy(60_000));
    setTimeout(() => control.abort(new Error('typed on')), 20);
    await expect(running).rejects.toThrow('typed on');
    expect(() => new Pace({ signal: AbortSignal.abort(new Error('too late')) })).toThrow('too late');
  });

  it('counts several pieces of work as one stretch', async () => {
    const slices: number[] = [];
    const pace = new Pace({ onSlice: (milliseconds) => slices.push(milliseconds) });
    for (let piece = 0; piece < 40; piece++) await pace.run(busy(1));
    expect(slices.length).toBeGreaterThan(3);
  });
});
