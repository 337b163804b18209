import type { Category, Finding } from '../classifier/types.ts';
import { type MessageKey, t } from '../i18n.ts';
import { segments } from './marks.ts';

/** A very long post is shown around its first finding; the author has the whole of it in the composer. */
const SHOWN_CHARACTERS = 4000;
const SHOWN_BEFORE = 200;

interface TextProps {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The author's own words with the pieces that could identify somebody marked and numbered. */
export function MarkedText({ text, findings }: TextProps) {
  const { shown, moved } = excerpt(text, findings);
  return (
    <section class="text" dir="auto" aria-label={t('yourText')}>
      {segments(shown, moved).map(({ text: piece, finding }) =>
        finding === null ? (
          piece
        ) : (
          <mark key={`mark${finding}`}>
            {piece}
            <sup aria-hidden="true">{finding + 1}</sup>
          </mark>
        ),
      )}
    </section>
  );
}

/** Each marked piece with its reason, under the number that it bears in the text. */
export function Reasons({ findings }: Pick<TextProps, 'findings'>) {
  return (
    <ol class="reasons">
      {findings.map(({ category, text, reason, start }, index) => (
        <li key={`${category}${start}`}>
          <span class="number" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            <b>{labelOf(category)}</b> <q>{text.length > 80 ? `${text.slice(0, 80)}…` : text}</q> {reason}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function labelOf(category: Category): string {
  return t(`category${category}` as MessageKey);
}

function excerpt(text: string, findings: readonly Finding[]): { shown: string; moved: Finding[] } {
  if (text.length <= SHOWN_CHARACTERS) return { shown: text, moved: [...findings] };
  const first = Math.min(...findings.map(({ start }) => start), text.length);
  const from = Math.max(0, first - SHOWN_BEFORE);
  const moved = findings.map((finding) => ({ ...finding, start: finding.start - from, end: finding.end - from }));
  return { shown: text.slice(from, from + SHOWN_CHARACTERS), moved };
}
