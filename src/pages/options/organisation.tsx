import { t } from '../../i18n.ts';
import { ORGANISATION_KEYS } from '../../policy/managed/keys.ts';
import type { SettingRow } from '../../policy/state.ts';
import type { Waiting } from './leave.ts';
import { nameOf, originOf } from './words.ts';

interface OrganisationProps {
  readonly rows: readonly SettingRow[];
  readonly waiting: Waiting;
  readonly onAllow: () => void;
  /** Asks for leave to read this host, and fetches the policy that it publishes. */
  readonly onAddress: (host: string) => void;
  readonly isBusy: boolean;
  /** The pack in force, when it is the one that the organisation manages. */
  readonly managedPack: string | null;
}

/** Everything that only an organisation sets, for everybody to read; and what of it was not used, with the reason. */
export function Organisation({ rows, managedPack, ...leave }: OrganisationProps) {
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
            <Leave row={row} {...leave} />
          </div>
        ))}
      </div>
    </section>
  );
}

/** What the browser asks the person for, where IT cannot give it for her. */
function Leave({
  row,
  waiting,
  onAllow,
  onAddress,
  isBusy,
}: Omit<OrganisationProps, 'rows' | 'managedPack'> & { readonly row: SettingRow }) {
  if (row.key === 'sitesAdd' && waiting.sites.length > 0) {
    return (
      <div class="panel">
        <p>{t('sitesWaiting', waiting.sites.join(', '))}</p>
        <button type="button" onClick={onAllow}>
          {t('sitesAllow')}
        </button>
      </div>
    );
  }
  const { address } = waiting;
  if (row.key !== 'policyAddress' || address === null) return null;
  return (
    <div class="panel">
      <p>{t('addressWaiting', address)}</p>
      <button type="button" disabled={isBusy} onClick={() => onAddress(address)}>
        {t('packFetch')}
      </button>
    </div>
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
