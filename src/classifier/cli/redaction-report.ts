import { type Category, IDENTIFIER_CATEGORIES } from '../types.ts';
import type { Judged } from './measure.ts';
import { evidence, innocentLost, isComplete } from './redaction-score.ts';
import { type Share, share } from './statistics.ts';

/** The labelled identifiers of one kind. */
export interface ByCategory {
  /** Touched by a finding, of those of all labelled holds. */
  readonly evidence: Share;
  /** No longer in the suggestion, of those of holds that got one. */
  readonly gone: Share;
}

/**
 * What becomes of the identifiers that people marked in posts to be held. `all`: of all labelled holds, so that a missed hold counts as
 * nothing found; `redacted`: of those that got a suggestion, which tells of the redaction alone.
 */
export interface RedactionReport {
  readonly evidence: { readonly all: Share; readonly redacted: Share };
  /** Holds with labelled identifiers whose suggestion has none of them. */
  readonly complete: { readonly all: Share; readonly redacted: Share };
  /** Words outside every marked span that the suggestion lost; answers to reviews are replaced whole and not counted. */
  readonly innocentRemoved: Share;
  /** Suggestions that are no longer held. */
  readonly noLongerHeld: Share;
  readonly byCategory: Readonly<Partial<Record<Category, ByCategory>>>;
}

const total = (pairs: readonly { readonly hits: number; readonly of: number }[]): Share =>
  share(
    pairs.reduce((sum, pair) => sum + pair.hits, 0),
    pairs.reduce((sum, pair) => sum + pair.of, 0),
  );

const evidenceIn = (posts: readonly Judged[]): Share =>
  total(posts.map(({ labelled, verdict }) => evidence(labelled.spans, verdict.findings)));

const isClean = ({ labelled, verdict }: Judged): boolean =>
  verdict.redacted !== null && isComplete(labelled.post.text, labelled.spans, verdict.redacted);

const cleanIn = (posts: readonly Judged[]): Share => share(posts.filter(isClean).length, posts.length);

function categoryReport(category: Category, holds: readonly Judged[]): ByCategory {
  const only = holds.map((one) => ({
    ...one,
    labelled: { ...one.labelled, spans: one.labelled.spans.filter((span) => span.category === category) },
  }));
  const gone = only
    .filter(({ verdict }) => verdict.redacted !== null)
    .flatMap((one) =>
      one.labelled.spans.map((span) => isClean({ ...one, labelled: { ...one.labelled, spans: [span] } })),
    );
  return { evidence: evidenceIn(only), gone: share(gone.filter(Boolean).length, gone.length) };
}

export function redactionReport(judged: readonly Judged[]): RedactionReport {
  const holds = judged.filter(({ labelled }) => labelled.verdict === 'hold');
  const redacted = holds.filter(({ verdict }) => verdict.redacted !== null);
  const identified = (posts: readonly Judged[]) =>
    posts.filter(({ labelled, verdict }) => evidence(labelled.spans, verdict.findings).of > 0);
  const rewritten = redacted.filter(({ labelled }) => labelled.post.kind !== 'review-reply');
  const categories = [...IDENTIFIER_CATEGORIES]
    .map((category) => [category, categoryReport(category, holds)] as const)
    .filter(([, report]) => report.evidence.of > 0);
  return {
    evidence: { all: evidenceIn(holds), redacted: evidenceIn(redacted) },
    complete: { all: cleanIn(identified(holds)), redacted: cleanIn(identified(redacted)) },
    innocentRemoved: total(
      rewritten.map(({ labelled, verdict }) => {
        const { lost, of } = innocentLost(labelled.post.text, labelled.spans, verdict.redacted ?? '');
        return { hits: lost, of };
      }),
    ),
    noLongerHeld: share(redacted.filter(({ redactedLevel }) => redactedLevel !== 'hold').length, redacted.length),
    byCategory: Object.fromEntries(categories),
  };
}
