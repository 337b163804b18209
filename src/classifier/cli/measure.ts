import type { Verdict } from '../types.ts';
import type { Labelled } from './labelled.ts';
import { evidence, innocentLost, isComplete } from './redaction-score.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import { type Confusion, confusionOf, macroF1, quadraticKappa, recallAt, type Share, share } from './statistics.ts';

export interface Judged {
  readonly labelled: Labelled;
  readonly verdict: Verdict;
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
  /** Labelled identifiers of all holds that a finding touches. */
  readonly identifierEvidence: Share;
  /** Holds with labelled identifiers whose redaction has none of them; no redaction counts as a miss. */
  readonly redactionComplete: Share;
  /** Words outside every marked span that the redaction lost; answers to reviews are replaced whole and not counted. */
  readonly innocentTextRemoved: Share;
}

const total = (pairs: readonly { readonly hits: number; readonly of: number }[]): Share =>
  share(
    pairs.reduce((sum, pair) => sum + pair.hits, 0),
    pairs.reduce((sum, pair) => sum + pair.of, 0),
  );

export function measure(judged: readonly Judged[]): Report {
  const pairs = judged.map(({ labelled, verdict }) => ({
    labelled: labelled.verdict,
    given: verdict.level,
    score: verdict.score,
  }));
  const of = (level: string) => pairs.filter((pair) => pair.labelled === level);
  const held = (level: string) => share(of(level).filter((pair) => pair.given === 'hold').length, of(level).length);
  const holds = judged.filter(({ labelled }) => labelled.verdict === 'hold');
  const evident = holds.map(({ labelled, verdict }) => evidence(labelled.spans, verdict.findings));
  const identified = holds.filter((_, i) => (evident[i]?.of ?? 0) > 0);
  const redacted = holds.filter(
    ({ labelled, verdict }) => verdict.redacted !== null && labelled.post.kind !== 'review-reply',
  );
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
    identifierEvidence: total(evident),
    redactionComplete: share(
      identified.filter(
        ({ labelled, verdict }) =>
          verdict.redacted !== null && isComplete(labelled.post.text, labelled.spans, verdict.redacted),
      ).length,
      identified.length,
    ),
    innocentTextRemoved: total(
      redacted.map(({ labelled, verdict }) => {
        const { lost, of: words } = innocentLost(labelled.post.text, labelled.spans, verdict.redacted ?? '');
        return { hits: lost, of: words };
      }),
    ),
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
