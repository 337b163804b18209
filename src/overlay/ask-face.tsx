import { t } from '../i18n.ts';
import { waysToAsk } from '../policy/ask.ts';
import { Mark } from './icons.tsx';
import type { HoldView } from './types.ts';

interface AskProps {
  readonly view: HoldView;
  /** Whether the copy arrived; null before the first try. */
  readonly copied: boolean | null;
}

/**
 * The message to the team, ready to send. It carries no word of the post; the author may add the text to the copy, knowingly,
 * and never to a mail or a link, whose addresses are kept in histories and logs.
 */
export function AskFace({ view, copied }: AskProps) {
  const ways = waysToAsk(view.contacts, view.ask);
  return (
    <div>
      <h1 id="title">
        <Mark />
        <span>{t('askTitle')}</span>
      </h1>
      <p class="why" id="why">
        {t('askWhy')}
      </p>
      <div class="text whole" dir="auto">
        {view.ask.body}
      </div>
      {ways.length === 0 && <p class="note">{t('askNoAddress')}</p>}
      <ul class="ways">
        {ways.map(({ kind, role, language, href }) => (
          <li key={href}>
            <a class="way" href={href} target="_blank" rel="noopener noreferrer">
              {t(kind === 'mail' ? 'askMail' : 'askChat')} <span lang={language}>{role}</span>
            </a>
          </li>
        ))}
      </ul>
      <label class="choice">
        <input type="checkbox" data-with-text />
        <span>{t('askWithText')}</span>
      </label>
      <p class="note" role="status">
        {copied !== null && t(copied ? 'copied' : 'copyFailed')}
      </p>
      <div class="buttons">
        <button type="button" class="primary" data-action="copy" data-first>
          {t('askCopy')}
        </button>
        <button type="button" data-action="back">
          {t('back')}
        </button>
      </div>
    </div>
  );
}
