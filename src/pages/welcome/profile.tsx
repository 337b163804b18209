import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { PolicyState } from '../../policy/state.ts';
import { send } from '../../send.ts';
import { PRIVATE_TEXT } from '../shared/private-text.ts';

const FIELDS = [
  { name: 'role', label: 'profileRole' },
  { name: 'employer', label: 'profileEmployer' },
  { name: 'town', label: 'profileTown' },
] as const;

/** Longest that settings keep. UTF-16 code units. */
const LONGEST = 200;

/** Role, employer and town, if the person likes to tell: the check then knows which places are hers. */
export function Profile({ state }: { readonly state: PolicyState }) {
  const [profile, setProfile] = useState(state.settings.profile);
  const [said, setSaid] = useState('');
  const locked = state.rows.some(({ key, locked }) => key === 'profile' && locked);
  const save = async () => {
    const result = await send('set', { key: 'profile', value: profile });
    setSaid(result.ok && result.value.taken ? t('profileSaved') : t('pauseFailed'));
  };
  return (
    <section>
      <h2>{t('profileTitle')}</h2>
      <p>{t('profileWhy')}</p>
      <form
        class="profile"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {FIELDS.map(({ name, label }) => (
          <label key={name}>
            {t(label)}
            <input
              {...PRIVATE_TEXT}
              maxLength={LONGEST}
              readOnly={locked}
              value={profile[name]}
              onInput={({ currentTarget }) => setProfile({ ...profile, [name]: currentTarget.value })}
            />
          </label>
        ))}
        <div class="row">
          <button type="submit" disabled={locked}>
            {t('profileSave')}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
    </section>
  );
}
