import type { Ref } from 'preact';
import { type MessageKey, t } from '../i18n.ts';
import { Mark } from './icons.tsx';
import type { Spot } from './near.ts';
import type { BadgeState, PolicyCard } from './types.ts';

/** A line of words beside the composer: the quiet reminder, or something the gate has to say. */
export interface Line {
  readonly kind: 'remind' | 'say' | 'checking';
  readonly words: string;
  readonly card: PolicyCard | null;
  /** Whose policy a reminder speaks of; null where nobody has named one. */
  readonly organisation: string | null;
  readonly copy: string | null;
  /** Ready replies can be opened from this line. */
  readonly hasReplies: boolean;
}

export interface LightLayerProps {
  readonly badge: { readonly state: BadgeState; readonly at: Spot; readonly canPress: boolean } | null;
  readonly line: { readonly line: Line; readonly at: Spot } | null;
  readonly lineRef: Ref<HTMLDivElement>;
}

/** All that is drawn beside a composer without asking for attention. Never takes the focus. */
export function LightLayer({ badge, line, lineRef }: LightLayerProps) {
  return (
    <div class="layer">
      {badge && <Badge badge={badge} />}
      <div role="status" aria-live="polite">
        {line && (
          <div class="line" ref={lineRef} style={{ left: `${line.at.left}px`, top: `${line.at.top}px` }}>
            <div class="words">
              <LineWords {...line.line} />
              {line.line.hasReplies && (
                <button type="button" data-action="replies" aria-haspopup="dialog">
                  {t('safeReplies')}
                </button>
              )}
            </div>
            {line.line.copy !== null && (
              <button type="button" data-action="copy">
                {t('copySafer')}
              </button>
            )}
            {line.line.kind !== 'checking' && (
              <button type="button" class="close" data-action="dismiss" aria-label={t('dismiss')}>
                ✕
              </button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}

/** What a line says; the policy studio previews a reminder with it. */
export function LineWords({ words, card, organisation }: Pick<Line, 'words' | 'card' | 'organisation'>) {
  return (
    <div>
      <p>{words}</p>
      {card && <p lang={card.language}>{card.instead}</p>}
      {organisation && <small dir="auto">{organisation}</small>}
    </div>
  );
}

/** A picture that says how things stand; a button as well where ready replies are on offer. */
function Badge({ badge: { state, at, canPress } }: { readonly badge: NonNullable<LightLayerProps['badge']> }) {
  const name = t(`badge_${state}` as MessageKey);
  const place = { left: `${at.left}px`, top: `${at.top}px` };
  if (!canPress) {
    return (
      <div class={`badge ${state}`} role="img" aria-label={name} style={place}>
        <Mark />
      </div>
    );
  }
  return (
    <button
      type="button"
      class={`badge ${state}`}
      data-action="replies"
      aria-haspopup="dialog"
      aria-label={t('badgeReplies', name)}
      style={place}
    >
      <Mark />
    </button>
  );
}
