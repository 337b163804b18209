import { t } from '../../i18n.ts';
import type { Overview } from '../../messages.ts';
import { AskFirst } from './ask.tsx';
import { Card, Cards } from './cards.tsx';
import { Changes } from './changes.tsx';
import { Counts } from './counts.tsx';
import type { Later } from './later.ts';
import { Links } from './links.tsx';
import { Search } from './search.tsx';
import { type Asked, Status } from './status.tsx';
import { WhomToCall } from './whom-to-call.tsx';

export interface PopupProps {
  readonly asked: Asked;
  /** null until it has come. */
  readonly later: Later | 'unreachable' | null;
  readonly pauseFailed: boolean;
  readonly onPause: (minutes: number) => void;
  readonly onAcknowledge: (version: string) => void;
}

/** All of the popup, drawn from what is known so far. First help stands there from the first moment, worker or not. */
export function Popup(props: PopupProps) {
  const { asked, pauseFailed, onPause } = props;
  return (
    <>
      <Status asked={asked} pauseFailed={pauseFailed} onPause={onPause} />
      {asked.state === 'told' && <Told {...props} overview={asked.overview} host={asked.host} />}
      <Links />
    </>
  );
}

function Told({
  overview,
  host,
  later,
  onAcknowledge,
}: PopupProps & { readonly overview: Overview; readonly host: string }) {
  const { recent, unread, trainingDue } = overview;
  return (
    <>
      {unread > 0 && <Changes later={later} onAcknowledge={onAcknowledge} />}
      {trainingDue && (
        <p class="notice">
          <a href="../learn/learn.html" target="_blank" rel="noreferrer">
            {t('popupTrainingDue')}
          </a>
        </p>
      )}
      <Search later={later} />
      {recent?.card && (
        <section>
          <h2>{t('popupRecent', timeOf(recent.at))}</h2>
          <Card card={recent.card} />
        </section>
      )}
      <Cards cards={overview.cards} here={overview.supported} />
      <section class="help">
        <WhomToCall contacts={overview.contacts} />
        <AskFirst later={later} overview={overview} host={host} />
      </section>
      <Counts counts={overview.counts} />
    </>
  );
}

/** "Nov 24, 3:10 PM". */
function timeOf(at: number): string {
  const format = { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(t('languageTag'), format).format(at);
}
