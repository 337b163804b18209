import { t } from '../../i18n.ts';
import { ORGANISATION_KEYS } from '../../policy/managed/keys.ts';
import type { SettingRow } from '../../policy/state.ts';
import { nameOf, originOf } from './words.ts';

interface OrganisationProps {
  readonly rows: readonly SettingRow[];
  /** Hosts that the organisation adds and the browser has not allowed yet. */
  readonly waiting: readonly string[];
  readonly onAllow: () => void;
  /** The pack in force, when it is the one that the organisation manages. */
  readonly managedPack: string | null;
}

/** Everything that only an organisation sets, for everybody to read; and what of it was not used, with the reason. */
export function Organisation({ rows, waiting, onAllow, managedPack }: OrganisationProps) {
  const set = rows.filter(({ value, problem }) => value !== null || problem !== null);
  if (set.length === 0) return null;
  return (
    <section>
      <h2>{t('organisationTitle')}</h2>
      <div>
        {set.map((row) => (
          <div class="setting" key={row.key}>
            <h3>{nameOf(row.key)}</h3>
            {row.value !== null && (
              <>
                <Value row={row} managedPack={managedPack} />
                <p class="soft origin">{originOf(row)}</p>
              </>
            )}
            {row.problem !== null && (
              <p class="error" dir="auto">
                {t('problemBadValue', row.problem)}
              </p>
            )}
            {row.key === 'sitesAdd' && waiting.length > 0 && (
              <div class="panel">
                <p>{t('sitesWaiting', waiting.join(', '))}</p>
                <button type="button" onClick={onAllow}>
                  {t('sitesAllow')}
                </button>
              </div>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Rows of this section: the organisation's own keys, and names that no setting has. */
export function organisationRows(rows: readonly SettingRow[], personal: readonly string[]): SettingRow[] {
  const own: readonly string[] = ORGANISATION_KEYS;
  return rows.filter(({ key }) => own.includes(key) || !personal.includes(key));
}

interface ValueProps extends Pick<OrganisationProps, 'managedPack'> {
  readonly row: SettingRow;
}

function Value({ row: { key, value }, managedPack }: ValueProps) {
  if (Array.isArray(value)) {
    const shown = value.map((entry) => (key === 'lockedKeys' ? nameOf(String(entry)) : entryWords(entry)));
    return (
      <ul>
        {shown.map((words) => (
          <li key={words}>
            <span dir="auto">{words}</span>
          </li>
        ))}
      </ul>
    );
  }
  // The pack itself is told in its own section.
  const words = key === 'policyPack' ? (managedPack ?? t('organisationPackRefused')) : String(value);
  return <p dir="auto">{words}</p>;
}

function entryWords(entry: unknown): string {
  return typeof entry === 'object' && entry !== null ? Object.values(entry).join(', ') : String(entry);
}
