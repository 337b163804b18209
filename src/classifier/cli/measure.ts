import type { Level, Verdict } from '../types.ts';
import type { Labelled } from './labelled.ts';
import { type RedactionReport, redactionReport } from './redaction-report.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import { type Confusion, confusionOf, macroF1, quadraticKappa, recallAt, type Share, share } from './statistics.ts';

export interface Judged {
  readonly labelled: Labelled;
  readonly verdict: Verdict;
  /** How the suggestion itself would be judged; null without one. */
  readonly redactedLevel: Level | null;
}

export interface Report {
  readonly posts: number;
  readonly confusion: Confusion;
  readonly holdRecall: Share;
  readonly falseHoldsOnClear: Share;
  readonly falseHoldsOnRemind: Share;
  readonly noiseOnClear: Share;
  readonly macroF1: number;
  readonly quadraticKappa: number;
  /** Recall by score alone, at the share of clear posts held that is the key. */
  readonly recallAt: Readonly<Record<'1%' | '2%' | '5%', Share>>;
  /** How far the scores can be taken at their word. */
  readonly reliability: Reliability;
  readonly redaction: RedactionReport;
}

export function measure(judged: readonly Judged[]): Report {
  const pairs = judged.map(({ labelled, verdict }) => ({
    labelled: labelled.verdict,
    given: verdict.level,
    score: verdict.score,
  }));
  const of = (level: string) => pairs.filter((pair) => pair.labelled === level);
  const held = (level: string) => share(of(level).filter((pair) => pair.given === 'hold').length, of(level).length);
  const confusion = confusionOf(pairs);
  return {
    posts: judged.length,
    confusion,
    holdRecall: held('hold'),
    falseHoldsOnClear: held('clear'),
    falseHoldsOnRemind: held('remind'),
    noiseOnClear: share(of('clear').filter((pair) => pair.given !== 'clear').length, of('clear').length),
    macroF1: macroF1(confusion),
    quadraticKappa: quadraticKappa(confusion),
    recallAt: { '1%': recallAt(0.01, pairs), '2%': recallAt(0.02, pairs), '5%': recallAt(0.05, pairs) },
    reliability: reliabilityOf(pairs),
    redaction: redactionReport(judged),
  };
}

/** The same report for each value of a property that at least `least` posts share. */
export function measureBy(
  judged: readonly Judged[],
  keysOf: (labelled: Labelled) => readonly string[],
  least: number,
): Map<string, Report> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    for (const key of keysOf(one.labelled)) {
      const members = groups.get(key) ?? [];
      members.push(one);
      groups.set(key, members);
    }
  }
  return new Map(
    [...groups]
      .filter(([, members]) => members.length >= least)
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([key, members]) => [key, measure(members)] as const),
  );
}
