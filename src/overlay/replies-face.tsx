import { t } from '../i18n.ts';
import type { ReadyReply } from '../policy/ready.ts';
import { Mark } from './icons.tsx';

interface RepliesProps {
  readonly replies: readonly ReadyReply[];
  /** `back` to the dialog that it was opened from, or `close`. */
  readonly close: 'back' | 'close';
}

/** Ready replies that confirm nobody, each with its whole text: the author sees what would be put in before it is. */
export function RepliesFace({ replies, close }: RepliesProps) {
  return (
    <div>
      <h1 id="title">
        <Mark />
        <span>{t('repliesTitle')}</span>
      </h1>
      <p class="why" id="why">
        {t('repliesWhy')}
      </p>
      <ul class="replies">
        {replies.map(({ id, title, text, language }, index) => (
          <li key={id}>
            <h2 id={`reply${index}`} lang={language}>
              {title}
            </h2>
            <p class="reply" id={`text${index}`} lang={language} dir="auto">
              {text}
            </p>
            <button
              type="button"
              data-action="insert"
              data-reply={id}
              aria-label={t('replyInsertNamed', title)}
              aria-describedby={`text${index}`}
            >
              {t('replyInsert')}
            </button>
          </li>
        ))}
      </ul>
      <div class="buttons">
        <button type="button" class="primary" data-action={close} data-first>
          {t(close === 'back' ? 'back' : 'close')}
        </button>
      </div>
    </div>
  );
}
