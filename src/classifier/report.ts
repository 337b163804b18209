import type { Decision, Piece } from './decide.ts';
import { explain } from './explain.ts';
import { reasonFor } from './reasons.ts';
import { redact } from './redact/redact.ts';
import type { Reading } from './story/reading.ts';
import type { Finding, Level, Post, Verdict } from './types.ts';

/** Pieces of the plain text as findings in the author's text; overlapping ones are merged into the one that begins first. */
export function findingsOf(post: Post, { plain }: Reading, pieces: readonly Piece[]): Finding[] {
  const findings: Finding[] = [];
  const inOrder = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const piece of inOrder) {
    const start = plain.origin(piece.start);
    const end = plain.origin(piece.end);
    if (end <= start || start < (findings.at(-1)?.end ?? 0)) continue;
    findings.push({
      category: piece.category,
      start,
      end,
      text: post.text.slice(start, end),
      reason: reasonFor(piece.category, piece.kind),
    });
  }
  return findings;
}

/** The rules' decision as the author sees it. `levelOf` judges the suggested redaction, which should fall below a hold. */
export function verdictOf(
  post: Post,
  reading: Reading,
  decision: Decision,
  levelOf?: (text: string) => Level,
): Verdict {
  const findings = decision.level === 'clear' ? [] : findingsOf(post, reading, decision.pieces);
  return {
    level: decision.level,
    score: decision.score,
    findings,
    explanation: explain(decision.level, findings),
    redacted: decision.level === 'hold' ? redact(post, findings, levelOf) : null,
    tier: 'fast',
  };
}
