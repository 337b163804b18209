import { t } from '../../i18n.ts';
import type { ReadyReply } from '../../policy/ready.ts';
import { CopyButton } from '../shared/copy-button.tsx';

/** Uses that are written to one person; the others go into a form or a statement. */
const MAILED: readonly ReadyReply['use'][] = ['report', 'colleague', 'ask'];

interface ReadyProps {
  readonly ready: ReadyReply;
  /** Address of the contact of this step, if there is one. */
  readonly email: string | null;
}

/** Ready words to copy or to mail. They hold nothing of the post; the dots are for the person to fill in. */
export function ReadyMessage({ ready, email }: ReadyProps) {
  const { title, text, language, use } = ready;
  // Mail programs want their line ends so (RFC 6068).
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  const to = use === 'colleague' ? '' : encodeURIComponent(email ?? '').replace('%40', '@');
  return (
    <details class="ready">
      <summary>
        {t('playbookReady')}{' '}
        <span lang={language} dir="auto">
          {title}
        </span>
      </summary>
      <p class="words" lang={language} dir="auto">
        {text}
      </p>
      <div class="row screen-only">
        <CopyButton text={text} what={title} />
        {MAILED.includes(use) && (
          <a class="button" href={`mailto:${to}?subject=${encodeURIComponent(title)}&body=${body}`}>
            {t('playbookMail')}
          </a>
        )}
      </div>
    </details>
  );
}
