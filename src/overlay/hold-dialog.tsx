import { t } from '../i18n.ts';
import { AskFace } from './ask-face.tsx';
import { HoldCard } from './card.tsx';
import { Mark } from './icons.tsx';
import { MarkedText, Reasons } from './marked-text.tsx';
import { RepliesFace } from './replies-face.tsx';
import type { HoldView } from './types.ts';

/** What the dialog shows now. `reason` is what was typed so far; `reasonMissing` when it was asked for and not given. */
export type Face =
  | { readonly name: 'hold'; readonly reason: string; readonly reasonMissing: boolean }
  | { readonly name: 'replies' }
  | { readonly name: 'ask'; readonly copied: boolean | null };

export interface HoldDialogProps {
  readonly view: HoldView;
  readonly face: Face;
}

/** What the author sees instead of the post going out. Buttons carry `data-action`; the shield finds what was pressed. */
export function HoldDialog({ view, face }: HoldDialogProps) {
  if (face.name === 'replies') return <RepliesFace replies={view.replies} close="back" />;
  if (face.name === 'ask') return <AskFace view={view} copied={face.copied} />;
  return <HoldFace view={view} face={face} />;
}

interface HoldFaceProps {
  readonly view: HoldView;
  readonly face: Face & { readonly name: 'hold' };
}

function HoldFace({ view, face }: HoldFaceProps) {
  const { verdict } = view;
  return (
    <div>
      <h1 id="title">
        <Mark />
        <span>{verdict ? t('holdTitle') : t('uncheckedTitle')}</span>
      </h1>
      <p class="why" id="why">
        {verdict ? verdict.explanation : t(view.mayPost ? 'uncheckedWhy' : 'uncheckedClosed')}
      </p>
      {verdict && <MarkedText text={view.text} findings={verdict.findings} />}
      {verdict && <Reasons findings={verdict.findings} />}
      {verdict?.redacted != null && <Safer text={verdict.redacted} />}
      {view.card && <HoldCard card={view.card} organisation={view.organisation} />}
      {view.contacts.length > 0 && <Ask contacts={view.contacts} />}
      <More hasReplies={view.replies.length > 0} />
      {view.mayPost && view.mode === 'justify' && <Reason face={face} />}
      <div class="buttons">
        <button type="button" class="primary" data-action="edit" data-first autofocus>
          {t('editPost')}
        </button>
        {verdict?.redacted != null && (
          <button type="button" data-action="redact">
            {t('redactForMe')}
          </button>
        )}
        {view.mayPost && (
          <button type="button" class="quiet" data-action="post">
            {t('postAnyway')}
          </button>
        )}
      </div>
    </div>
  );
}

function Safer({ text }: { readonly text: string }) {
  return (
    <details>
      <summary>{t('saferWording')}</summary>
      <div class="text" dir="auto">
        {text}
      </div>
    </details>
  );
}

/** The card that answers the verdict; the policy studio previews it as it stands here. */
export function Ask({ contacts }: { readonly contacts: HoldView['contacts'] }) {
  return (
    <details>
      <summary>{t('whomToAsk')}</summary>
      <ul>
        {contacts.map(({ role, how }) => (
          <li key={role}>
            <b>{role}</b>: {how}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Ways on that decide nothing yet. */
function More({ hasReplies }: { readonly hasReplies: boolean }) {
  return (
    <div class="more">
      {hasReplies && (
        <button type="button" data-action="replies">
          {t('safeReplies')}
        </button>
      )}
      <button type="button" data-action="ask">
        {t('askFirst')}
      </button>
    </div>
  );
}

function Reason({ face: { reason, reasonMissing: missing } }: Pick<HoldFaceProps, 'face'>) {
  return (
    <label>
      {t('reasonLabel')}
      <textarea
        data-reason
        defaultValue={reason}
        maxLength={500}
        aria-invalid={missing}
        aria-describedby={missing ? 'reason-error' : undefined}
      />
      {missing && (
        <span class="error" id="reason-error" role="alert">
          {t('reasonMissing')}
        </span>
      )}
    </label>
  );
}
