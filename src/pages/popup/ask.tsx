import { t } from '../../i18n.ts';
import type { Overview } from '../../messages.ts';
import { askMessage } from '../../overlay/ask-message.ts';
import { waysToAsk } from '../../policy/ask.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import type { Later } from './later.ts';

interface AskProps {
  readonly later: Later | 'unreachable' | null;
  readonly overview: Overview;
  readonly host: string;
}

/** The question to the team before anything is posted: where, and what was found last. The popup knows no text at all. */
export function AskFirst({ later, overview, host }: AskProps) {
  const { recent, site, contacts } = overview;
  const isHere = recent !== null && recent.site === site;
  const message = askMessage(later === null || later === 'unreachable' ? null : later.ask, {
    site: host,
    situation: isHere ? (recent.card?.title ?? null) : null,
    categories: [],
  });
  return (
    <details>
      <summary>{t('askFirst')}</summary>
      <p class="message" dir="auto">
        {message.body}
      </p>
      <p class="reach">
        {waysToAsk(contacts, message).map(({ kind, role, language, href }) => (
          <a href={href} key={href} target="_blank" rel="noreferrer">
            {t(kind === 'mail' ? 'askMail' : 'askChat')} <span lang={language}>{role}</span>
          </a>
        ))}
      </p>
      <p class="row">
        <CopyButton text={message.body} what={t('askFirst')} />
      </p>
    </details>
  );
}
