import { replacementFor } from './redact/replacement.ts';
import { type Finding, IDENTIFIER_CATEGORIES } from './types.ts';

/** The text without the identifiers among the findings, kept readable. */
export function redact(text: string, findings: readonly Finding[]): string {
  const removed = findings.filter(
    (finding) => IDENTIFIER_CATEGORIES.has(finding.category) || finding.category === 'ID',
  );
  let out = '';
  let at = 0;
  for (const finding of [...removed].sort((a, b) => a.start - b.start)) {
    if (finding.start < at) continue;
    out += text.slice(at, finding.start) + (replacementFor(finding.category, finding.text) ?? '');
    at = finding.end;
  }
  return (out + text.slice(at))
    .replace(/ +([,.!?])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}
