import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Analysis } from '../../messages.ts';
import { VerdictView } from '../shared/verdict.tsx';

interface HeldProps {
  readonly text: string;
  readonly analysis: Analysis;
  readonly onEdit: () => void;
  readonly onRedact: (safer: string) => void;
  readonly onPost: () => void;
}

/** What the hold dialog shows on a real site, with the same three ways out of it. */
export function Held({ text, analysis, onEdit, onRedact, onPost }: HeldProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { redacted } = analysis.verdict;
  return (
    <section class="panel held" aria-labelledby="held">
      <h3 id="held" tabIndex={-1} ref={heading}>
        {t('holdTitle')}
      </h3>
      <VerdictView text={text} analysis={analysis} />
      <div class="row">
        <button type="button" class="primary" onClick={onEdit}>
          {t('editPost')}
        </button>
        {redacted !== null && (
          <button type="button" onClick={() => onRedact(redacted)}>
            {t('redactForMe')}
          </button>
        )}
        <button type="button" onClick={onPost}>
          {t('postAnyway')}
        </button>
      </div>
    </section>
  );
}
