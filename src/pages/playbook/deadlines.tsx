import { t } from '../../i18n.ts';
import { dayAndTime, longDate } from '../shared/dates.ts';
import { Words } from '../shared/words.tsx';
import { deadlineOf, fromField, toField } from './model/deadline.ts';
import type { Part } from './playbook-view.tsx';

/** The clocks of law and house, as dates, from the moment that the team found out. */
export function Deadlines({ playbook, policy, progress, onProgress }: Part) {
  if (playbook.deadlines.length === 0) return null;
  const { foundAt } = progress;
  return (
    <section>
      <h2>{t('playbookDeadlines')}</h2>
      <label class="found">
        {t('playbookFound')}
        <input
          type="datetime-local"
          value={toField(foundAt)}
          onChange={({ currentTarget: { value } }) =>
            onProgress((before) => ({ ...before, foundAt: fromField(value) }))
          }
        />
      </label>
      <p class="soft">{t('playbookDeadlinesHow')}</p>
      <dl class="levels" aria-live="polite">
        {playbook.deadlines.map(({ id, title, hours, text, sources }) => (
          <div class="panel" key={id}>
            <dt>
              <Words of={title} policy={policy} />
            </dt>
            {foundAt !== null && (
              <dd class="latest">
                <b>{latest(hours, foundAt)}</b>
              </dd>
            )}
            <dd>
              <Words of={text} policy={policy} />
            </dd>
            <dd class="soft">
              <small>{sources.map(({ name, year }) => `${name} (${year})`).join('; ')}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function latest(hours: number, foundAt: number): string {
  const { at, byTheDay } = deadlineOf(hours, foundAt);
  return t('playbookLatest', byTheDay ? longDate(at) : dayAndTime(at));
}
