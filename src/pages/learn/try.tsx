import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Analysis } from '../../messages.ts';
import { PRIVATE_TEXT } from '../shared/private-text.ts';
import { useCheck } from '../shared/use-check.ts';
import { VerdictView } from '../shared/verdict.tsx';

type Answer =
  | { readonly state: 'none' | 'checking' | 'unreachable' }
  | { readonly state: 'told'; readonly text: string; readonly analysis: Analysis };

/** A text of the person's own, before the real classifier. It lives in this page alone and is gone with it. */
export function TryYourOwn() {
  const [text, setText] = useState('');
  const [parent, setParent] = useState('');
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const { check, drop } = useCheck();
  const ask = async () => {
    setAnswer({ state: 'checking' });
    const checked = await check({ text, kind: parent ? 'reply' : 'post', parent: parent || null });
    if (checked === 'late') return;
    setAnswer(checked ? { state: 'told', text, analysis: checked.last } : { state: 'unreachable' });
  };
  return (
    <section>
      <h2>{t('tryTitle')}</h2>
      <p>{t('tryIntro')}</p>
      <label>
        {t('tryText')}
        <textarea
          {...PRIVATE_TEXT}
          rows={4}
          dir="auto"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <label>
        {t('tryParent')}
        <textarea
          {...PRIVATE_TEXT}
          rows={2}
          dir="auto"
          value={parent}
          onInput={({ currentTarget }) => setParent(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={text.trim() === '' || answer.state === 'checking'}
          onClick={() => void ask()}
        >
          {t('tryCheck')}
        </button>
        <button
          type="button"
          onClick={() => {
            drop();
            setText('');
            setParent('');
            setAnswer({ state: 'none' });
          }}
        >
          {t('tryEmpty')}
        </button>
      </div>
      <div role="status">
        {answer.state === 'checking' && <p>{t('checking')}</p>}
        {answer.state === 'unreachable' && <p class="error">{t('tryUnreachable')}</p>}
        {answer.state === 'told' && <VerdictView text={answer.text} analysis={answer.analysis} />}
      </div>
    </section>
  );
}
