import { t } from '../../i18n.ts';
import { COUNTRIES } from '../../policy/layers/country-codes.ts';
import type { PolicyState, SettingRow } from '../../policy/state.ts';
import { choiceName, codeName, nameOf, originOf } from './words.ts';

interface SettingProps {
  readonly row: SettingRow;
  readonly state: PolicyState;
  /** What the last change of this setting came to; null when nothing was changed yet. */
  readonly said: string | null;
  readonly onChange: (key: string, value: unknown) => void;
}

interface Option {
  readonly value: string;
  readonly name: string;
  /** What is sent when it is chosen; null takes the person's own choice back. */
  readonly means: unknown;
}

/** One setting that a person may make, or see that she may not. */
export function Setting({ row, state, said, onChange }: SettingProps) {
  const options = optionsOf(row, state);
  const id = `setting-${row.key}`;
  const choose = (chosen: string) => onChange(row.key, options.find(({ value }) => value === chosen)?.means ?? null);
  return (
    <div class="setting">
      <label for={id}>{nameOf(row.key)}</label>
      <select
        id={id}
        value={String(row.value)}
        disabled={row.locked}
        aria-describedby={`${id}-origin`}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <div class="row" id={`${id}-origin`}>
        <span class="soft origin">{originOf(row)}</span>
        {row.origin === 'user' && !row.locked && (
          <button
            type="button"
            onClick={() => onChange(row.key, null)}
            aria-label={`${t('settingReset')}: ${nameOf(row.key)}`}
          >
            {t('settingReset')}
          </button>
        )}
      </div>
      {row.problem !== null && (
        <p class="error" dir="auto">
          {t('problemBadValue', row.problem)}
        </p>
      )}
      <p role="status" class="soft">
        {said}
      </p>
    </div>
  );
}

function optionsOf(row: SettingRow, { pack }: PolicyState): Option[] {
  const current = String(row.value);
  if (row.key === 'language') {
    const spoken = pack.languages.map((tag) => ({ value: tag, name: codeName('language', tag), means: tag }));
    const browsers = {
      value: 'null',
      name: t('choiceBrowserLanguage', codeName('language', t('languageTag'))),
      means: null,
    };
    return withCurrent([browsers, ...spoken], current, 'language');
  }
  if (row.key === 'country') {
    const known = COUNTRIES.map((code) => ({ value: code, name: codeName('region', code), means: code }));
    return withCurrent(known, current, 'region');
  }
  return (row.choices ?? []).map((choice) => ({
    value: String(choice),
    name: choiceName(row.key, choice),
    means: choice,
  }));
}

/** What is in force is always among the choices, also when nobody could choose it here. */
function withCurrent(options: readonly Option[], current: string, type: 'language' | 'region'): Option[] {
  if (options.some(({ value }) => value === current)) return [...options];
  return [...options, { value: current, name: codeName(type, current), means: current }];
}
