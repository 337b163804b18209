import { describe, expect, it } from 'vitest';
import { decisive } from '../../../src/classifier/decisive.ts';
import { type Category, CLEAR, type Finding, type Verdict } from '../../../src/classifier/types.ts';

const TEXT = 'My patient Delphine, the trombonist, broke a hip in the garden by the old gate today';

const finding = (category: Category, text: string): Finding => {
  const start = TEXT.indexOf(text);
  return { category, start, end: start + text.length, text, reason: '' };
};

function held(...findings: readonly Finding[]): Verdict {
  return { ...CLEAR, level: 'hold', score: 0.9, findings };
}

const kept = async (verdict: Verdict, scoreOf: (text: string) => Promise<number>): Promise<string[]> =>
  (await decisive({ text: TEXT }, verdict, scoreOf)).map(({ text }) => text);

describe('reasons are what decided', () => {
  it('drops a finding without whose words the score stays', async () => {
    const verdict = held(finding('TRAIT', 'trombonist'), finding('CARE', 'garden'));
    expect(await kept(verdict, async (text) => (text.includes('trombonist') ? 0.9 : 0.6))).toEqual(['trombonist']);
  });

  it('keeps identifiers whatever the score says, and reads nothing for them', async () => {
    let readings = 0;
    const verdict = held(finding('NAME', 'Delphine'), finding('DATE', 'today'));
    const texts = await kept(verdict, async () => {
      readings++;
      return 0.9;
    });
    expect(texts).toEqual(['Delphine', 'today']);
    expect(readings).toBe(0);
  });

  it('reads no more than three times; what is left unread stays', async () => {
    const verdict = held(
      finding('NAME', 'Delphine'),
      finding('TRAIT', 'trombonist'),
      finding('HEALTH', 'broke a hip'),
      finding('CARE', 'garden'),
      finding('CARE', 'gate'),
    );
    let readings = 0;
    const texts = await kept(verdict, async () => {
      readings++;
      return 0.95;
    });
    expect(readings).toBe(3);
    expect(texts).toEqual(['Delphine', 'broke a hip']);
  });

  it('leaves no verdict without a reason', async () => {
    expect(await kept(held(finding('CARE', 'garden')), async () => 0.9)).toEqual(['garden']);
  });

  it('leaves no doubled space where the words were', async () => {
    const read: string[] = [];
    await kept(held(finding('CARE', 'garden')), async (text) => {
      read.push(text);
      return 0.1;
    });
    expect(read).toEqual([TEXT.replace('garden ', '')]);
  });
});
