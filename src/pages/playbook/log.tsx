import { t } from '../../i18n.ts';
import { AskedTwice } from '../shared/asked-twice.tsx';
import { dayAndTime } from '../shared/dates.ts';
import { download } from '../shared/download.ts';
import { plain } from '../shared/words.tsx';
import { LogForm } from './log-form.tsx';
import { logToCsv } from './model/csv.ts';
import type { Part } from './playbook-view.tsx';

/** A column of this id is not typed: the page knows when a row was written. */
const TIME_COLUMN = 'time';

/** What the team sees and does, row by row, without a patient in it. Kept in this browser until it is erased. */
export function Log({ playbook, policy, progress, onProgress }: Part) {
  const columns = playbook.log
    .filter(({ id }) => id !== TIME_COLUMN)
    .map(({ id, label, hint }) => ({ id, label: plain(label, policy), hint: plain(hint, policy) }));
  if (columns.length === 0) return null;
  const { log } = progress;
  const save = () => download('monitoring-log.csv', logToCsv(t('logWhen'), columns, log), 'text/csv');
  return (
    <section>
      <h2>{t('logTitle')}</h2>
      <p>{t('logHow')}</p>
      {log.length > 0 && (
        <ol class="log">
          {log.map(({ at, cells }) => (
            <li class="panel" key={at}>
              <p class="soft">{dayAndTime(at)}</p>
              <dl>
                {columns
                  .filter(({ id }) => cells[id]?.trim())
                  .map(({ id, label }) => (
                    <div key={id}>
                      <dt>{label}</dt>
                      <dd dir="auto">{cells[id]}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          ))}
        </ol>
      )}
      <LogForm
        columns={columns}
        onRow={(cells) => onProgress((before) => ({ ...before, log: [...before.log, { at: Date.now(), cells }] }))}
      />
      {log.length > 0 && (
        <div class="row screen-only">
          <button type="button" onClick={save}>
            {t('logSave')}
          </button>
          <AskedTwice
            ask={t('logErase')}
            sure={t('logEraseSure')}
            yes={t('logEraseYes')}
            no={t('logEraseNo')}
            onYes={() => onProgress((before) => ({ ...before, log: [] }))}
          />
        </div>
      )}
    </section>
  );
}
