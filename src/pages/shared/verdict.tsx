import { t } from '../../i18n.ts';
import type { Analysis } from '../../messages.ts';
import { MarkedText, Reasons } from '../../overlay/marked-text.tsx';
import { PolicyCardView } from './policy-card.tsx';

/** What the classifier says of a text, as the pages show it: the verdict, the marked words, why, and safer wording. */
export function VerdictView({ text, analysis }: { readonly text: string; readonly analysis: Analysis }) {
  const { verdict, card, limited } = analysis;
  return (
    <div class={`verdict ${verdict.level}`}>
      <p class="headline">{t(`verdict_${verdict.level}`)}</p>
      {verdict.explanation && <p>{verdict.explanation}</p>}
      {verdict.findings.length > 0 && (
        <>
          <MarkedText text={text} findings={verdict.findings} />
          <Reasons findings={verdict.findings} />
        </>
      )}
      {verdict.redacted !== null && (
        <>
          <h3>{t('verdictSafer')}</h3>
          <p class="safer" dir="auto">
            {verdict.redacted}
          </p>
        </>
      )}
      {card && <PolicyCardView card={card} open={false} />}
      {limited && <p class="soft">{t('verdictLimited')}</p>}
    </div>
  );
}
