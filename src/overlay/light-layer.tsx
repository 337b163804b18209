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
  readonly copy: string | null;
}

export interface LightLayerProps {
  readonly badge: { readonly state: BadgeState; readonly at: Spot } | null;
  readonly line: { readonly line: Line; readonly at: Spot } | null;
  readonly lineRef: Ref<HTMLDivElement>;
}

/** All that is drawn beside a composer without asking for attention. Never takes the focus. */
export function LightLayer({ badge, line, lineRef }: LightLayerProps) {
  return (
    <div class="layer">
      {badge && (
        <div
          class={`badge ${badge.state}`}
          role="img"
          aria-label={t(`badge_${badge.state}` as MessageKey)}
          style={{ left: `${badge.at.left}px`, top: `${badge.at.top}px` }}
        >
          <Mark />
        </div>
      )}
      <div role="status" aria-live="polite">
        {line && (
          <div class="line" ref={lineRef} style={{ left: `${line.at.left}px`, top: `${line.at.top}px` }}>
            <LineWords words={line.line.words} card={line.line.card} />
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
export function LineWords({ words, card }: Pick<Line, 'words' | 'card'>) {
  return (
    <div>
      <p>{words}</p>
      {card && <p>{card.instead}</p>}
    </div>
  );
}
