import { t } from '../../i18n.ts';
import type { Overview } from '../../messages.ts';
import { Mark } from '../../overlay/icons.tsx';
import { PAUSES } from './pauses.ts';

export type Asked =
  | { readonly state: 'asking' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'told'; readonly overview: Overview; readonly host: string };

interface StatusProps {
  readonly asked: Asked;
  readonly pauseFailed: boolean;
  readonly onPause: (minutes: number) => void;
}

/** Whether posts are being checked where the person is now, in one line, and the way to pause. Never "on" by guess. */
export function Status({ asked, pauseFailed, onPause }: StatusProps) {
  const { look, title, why } = sentences(asked);
  return (
    <section id="status" class={`status ${look}`}>
      <div class="said" role="status">
        <Mark />
        <div>
          <h2>{title}</h2>
          {why && <p>{why}</p>}
        </div>
      </div>
      {asked.state === 'told' && <Pause overview={asked.overview} onPause={onPause} />}
      {pauseFailed && (
        <p class="error" role="alert">
          {t('pauseFailed')}
        </p>
      )}
    </section>
  );
}

function Pause({ overview, onPause }: { readonly overview: Overview } & Pick<StatusProps, 'onPause'>) {
  if (!overview.supported || !overview.allowPause) return null;
  if (overview.pausedUntil !== null) {
    return (
      <button type="button" class="primary" onClick={() => onPause(0)}>
        {t('resume')}
      </button>
    );
  }
  return (
    <fieldset class="pauses">
      <legend>{t('pauseHere')}</legend>
      {PAUSES.map(({ label, minutes }) => (
        <button type="button" key={label} onClick={() => onPause(minutes(new Date()))}>
          {t(label)}
        </button>
      ))}
    </fieldset>
  );
}

function sentences(asked: Asked): { look: string; title: string; why: string } {
  if (asked.state === 'asking') return { look: 'asking', title: t('statusAsking'), why: '' };
  if (asked.state === 'unreachable') {
    return { look: 'unreachable', title: t('statusUnreachable'), why: t('statusUnreachableWhy') };
  }
  const { overview, host } = asked;
  if (!overview.supported) return { look: 'elsewhere', title: t('statusElsewhere'), why: t('statusElsewhereWhy') };
  if (overview.pausedUntil === null) return { look: 'on', title: t('statusOn', host), why: t('statusOnWhy') };
  return {
    look: 'paused',
    title: t('statusPaused', host, clockTime(overview.pausedUntil)),
    why: t('statusPausedWhy'),
  };
}

/** As the person's clocks show it, and in one piece: "5:27" and "AM" must not part at a line's end. */
function clockTime(at: number): string {
  return new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(at).replace(/\s/g, '\u00a0');
}
