import { t } from '../../i18n.ts';
import { Cards } from './cards.tsx';
import { Counts } from './counts.tsx';
import { AlreadyPosted, WhomToAsk } from './help.tsx';
import { type Asked, Status } from './status.tsx';

export interface PopupProps {
  readonly asked: Asked;
  readonly pauseFailed: boolean;
  readonly onPause: (minutes: number) => void;
}

/** All of the popup, drawn from what is known so far. */
export function Popup({ asked, pauseFailed, onPause }: PopupProps) {
  const overview = asked.state === 'told' ? asked.overview : null;
  return (
    <>
      <h1 class="hidden">Chaperone</h1>
      <Status asked={asked} pauseFailed={pauseFailed} onPause={onPause} />
      {overview && <Cards cards={overview.cards} here={overview.supported} />}
      <section class="help">
        {overview && <WhomToAsk contacts={overview.contacts} />}
        <AlreadyPosted />
      </section>
      {overview && <Counts counts={overview.counts} />}
      <footer>
        <p>{t('privacyLine')}</p>
        <p>{t('rightsLine')}</p>
      </footer>
    </>
  );
}
