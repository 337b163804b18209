import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { JournalEntry } from '../../messages.ts';
import { labelOf } from '../../overlay/marked-text.tsx';
import { AskedTwice } from '../shared/asked-twice.tsx';
import { download } from '../shared/download.ts';
import { siteName } from '../shared/site-name.ts';
import { Bars } from './bars.tsx';
import { EntriesTable } from './entries-table.tsx';
import { journalToCsv, toJson } from './export.ts';
import { byCategory, bySite, byWeek } from './summary.ts';
import { WeeksChart } from './weeks-chart.tsx';

export interface JournalProps {
  /** null: the worker does not answer. */
  readonly entries: readonly JournalEntry[] | 'asking' | null;
  readonly now: number;
  /** Resolves true when everything is erased. */
  readonly onErase: () => Promise<boolean>;
}

/** What was held and what became of it, as pictures; the tables stand behind them. */
export function JournalView({ entries, now, onErase }: JournalProps) {
  return (
    <>
      <h1>{t('journalTitle')}</h1>
      <p>{t('journalPromise')}</p>
      {entries === null && (
        <p class="error" role="alert">
          {t('journalUnreachable')}
        </p>
      )}
      {entries === 'asking' && <p role="status">{t('statusAsking')}</p>}
      {entries !== null && entries !== 'asking' && <Told entries={entries} now={now} onErase={onErase} />}
    </>
  );
}

function Told({ entries, now, onErase }: JournalProps & { readonly entries: readonly JournalEntry[] }) {
  return (
    <>
      {entries.length > 0 ? <Filled entries={entries} now={now} /> : <p class="panel">{t('countsNone')}</p>}
      <Erase count={entries.length} onErase={onErase} />
    </>
  );
}

function Filled({ entries, now }: { readonly entries: readonly JournalEntry[]; readonly now: number }) {
  const day = new Date(now).toISOString().slice(0, 10);
  return (
    <>
      <section aria-label={t('journalPictures')}>
        <WeeksChart weeks={byWeek(entries, now)} />
        <Bars title={t('journalByCategory')} tallies={byCategory(entries)} nameOf={(name) => categoryName(name)} />
        <Bars title={t('journalBySite')} tallies={bySite(entries)} nameOf={siteName} />
      </section>
      <details>
        <summary>{t('journalAll')}</summary>
        <EntriesTable entries={entries} />
      </details>
      <p class="row screen-only">
        <button
          type="button"
          onClick={() => download(`chaperone-journal-${day}.csv`, journalToCsv(entries), 'text/csv')}
        >
          {t('journalCsv')}
        </button>
        <button
          type="button"
          onClick={() => download(`chaperone-journal-${day}.json`, toJson(entries), 'application/json')}
        >
          {t('journalJson')}
        </button>
      </p>
    </>
  );
}

function categoryName(name: string): string {
  return labelOf(name as Parameters<typeof labelOf>[0]) || name;
}

function Erase({ count, onErase }: { readonly count: number } & Pick<JournalProps, 'onErase'>) {
  const [outcome, setOutcome] = useState<'journalErased' | 'journalEraseFailed' | null>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const erase = async () => setOutcome((await onErase()) ? 'journalErased' : 'journalEraseFailed');
  // What was pressed is gone with the journal.
  useLayoutEffect(() => {
    if (outcome === 'journalErased') said.current?.focus();
  }, [outcome]);
  return (
    <section class="screen-only">
      {count > 0 && (
        <AskedTwice
          ask={t('journalErase')}
          sure={t('journalEraseAsk', String(count))}
          yes={t('journalEraseNow')}
          no={t('journalKeep')}
          onYes={() => void erase()}
        />
      )}
      <p role="status" tabIndex={-1} ref={said}>
        {outcome && t(outcome)}
      </p>
    </section>
  );
}
