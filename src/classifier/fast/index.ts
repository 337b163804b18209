import { decide, type Piece } from '../decide.ts';
import { explain, reasonFor } from '../explain.ts';
import { redact } from '../redact.ts';
import { type Reading, read } from '../story/reading.ts';
import type { Finding, Post, Verdict } from '../types.ts';

function findingOf({ post, plain }: Reading, piece: Piece): Finding {
  const start = plain.origin(piece.start);
  const end = plain.origin(piece.end);
  return { category: piece.category, start, end, text: post.text.slice(start, end), reason: reasonFor(piece.category) };
}

/** The rules' reading of a post: no model, no page, about a millisecond for 280 characters. */
export function readFast(post: Post): Verdict {
  const reading = read(post);
  const { level, score, pieces } = decide(reading);
  const findings = pieces.map((piece) => findingOf(reading, piece)).sort((a, b) => a.start - b.start);
  return {
    level,
    score,
    findings,
    explanation: explain(level, pieces),
    redacted: level === 'hold' ? redact(post.text, findings) : null,
    tier: 'fast',
  };
}
