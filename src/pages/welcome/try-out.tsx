import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Analysis } from '../../messages.ts';
import { PRIVATE_TEXT } from '../shared/private-text.ts';
import { useCheck } from '../shared/use-check.ts';
import { Held } from './held.tsx';

type Outcome = 'welcomeOut' | 'welcomeOutReminded' | 'welcomeOutAnyway' | 'redacted' | 'checking' | 'tryUnreachable';

/** A compose box of our own with a prepared post in it. Whatever is written here goes nowhere. */
export function TryOut() {
  const [text, setText] = useState(t('welcomeSample'));
  const [held, setHeld] = useState<Analysis | null>(null);
  const { check, drop } = useCheck();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const post = async () => {
    setHeld(null);
    setOutcome('checking');
    const checked = await check({ text, kind: 'post' });
    if (checked === 'late') return;
    const analysis = checked?.last ?? null;
    const level = analysis?.verdict.level;
    setHeld(level === 'hold' ? analysis : null);
    setOutcome(
      level === undefined
        ? 'tryUnreachable'
        : level === 'hold'
          ? null
          : level === 'remind'
            ? 'welcomeOutReminded'
            : 'welcomeOut',
    );
  };
  /** What was said is about words that are no longer there. */
  const rewrite = (words: string) => {
    drop();
    setText(words);
    setHeld(null);
    setOutcome(null);
  };
  const back = (said: Outcome | null, words: string = text) => {
    setText(words);
    setHeld(null);
    setOutcome(said);
    box.current?.focus();
  };
  return (
    <section>
      <h2>{t('welcomeTry')}</h2>
      <p>{t('welcomeTryHow')}</p>
      <div class="composer">
        <label>
          {t('welcomeBox')}
          <textarea
            {...PRIVATE_TEXT}
            ref={box}
            rows={4}
            value={text}
            onInput={({ currentTarget }) => rewrite(currentTarget.value)}
          />
        </label>
        <button
          type="button"
          class="primary"
          disabled={text.trim() === '' || outcome === 'checking'}
          onClick={() => void post()}
        >
          {t('welcomePost')}
        </button>
      </div>
      {held && (
        <Held
          text={text}
          analysis={held}
          onEdit={() => back(null)}
          onRedact={(safer) => back('redacted', safer)}
          onPost={() => back('welcomeOutAnyway')}
        />
      )}
      <p role="status" class="outcome">
        {outcome && t(outcome)}
      </p>
    </section>
  );
}
