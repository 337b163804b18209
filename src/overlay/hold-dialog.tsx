import { t } from '../i18n.ts';
import { Mark } from './icons.tsx';
import { MarkedText, Reasons } from './marked-text.tsx';
import type { HoldView } from './types.ts';

export interface HoldDialogProps {
  readonly view: HoldView;
  /** Shown under the reason field when the organisation asks for a reason and none was given. */
  readonly reasonMissing: boolean;
}

/** What the author sees instead of the post going out. Buttons carry `data-action`; the shield finds what was pressed. */
export function HoldDialog({ view, reasonMissing }: HoldDialogProps) {
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
      {view.card && <Card card={view.card} organisation={view.organisation} />}
      {view.contacts.length > 0 && <Ask contacts={view.contacts} />}
      {view.mayPost && view.mode === 'justify' && <Reason missing={reasonMissing} />}
      <div class="buttons">
        <button type="button" class="primary" data-action="edit" autofocus>
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
export function Card({
  card,
  organisation,
}: {
  readonly card: NonNullable<HoldView['card']>;
  readonly organisation: string | null;
}) {
  return (
    <section class="card" aria-label={t('policyCard')}>
      <h2>{card.title}</h2>
      <p>{card.rule}</p>
      <p>{card.instead}</p>
      <small>{organisation ? `${organisation} · ${card.source}` : card.source}</small>
    </section>
  );
}

function Ask({ contacts }: { readonly contacts: HoldView['contacts'] }) {
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

function Reason({ missing }: { readonly missing: boolean }) {
  return (
    <label>
      {t('reasonLabel')}
      <textarea
        data-reason
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
