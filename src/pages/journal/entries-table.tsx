import { type MessageKey, t } from '../../i18n.ts';
import type { JournalEntry } from '../../messages.ts';
import { labelOf } from '../../overlay/marked-text.tsx';
import { siteName } from '../shared/site-name.ts';

/** More lines than this help nobody on a page; the exports hold all of them. */
const SHOWN = 300;

/** Everything that is kept, newest first. There is no column for words: none are kept. */
export function EntriesTable({ entries }: { readonly entries: readonly JournalEntry[] }) {
  const time = new Intl.DateTimeFormat(t('languageTag'), { dateStyle: 'medium', timeStyle: 'short' });
  const newest = [...entries].sort((a, b) => b.at - a.at).slice(0, SHOWN);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            {(['journalTime', 'journalSite', 'journalFound', 'journalDecision', 'journalReason'] as const).map(
              (key) => (
                <th scope="col" key={key}>
                  {t(key)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {newest.map(({ at, site, categories, level, decision, reason }) => (
            <tr key={`${at}.${site}.${decision}`}>
              <th scope="row">{time.format(at)}</th>
              <td>{siteName(site)}</td>
              <td>{level === 'unchecked' ? t('journalUnchecked') : categories.map(labelOf).join(', ')}</td>
              <td>{t(`journalDecision_${decision}` as MessageKey)}</td>
              <td dir="auto">{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
