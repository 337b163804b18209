import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { PolicyState } from '../../policy/state.ts';
import type { Settings } from '../../settings.ts';
import { PRIVATE_TEXT } from './private-text.ts';

const FIELDS = [
  { name: 'role', label: 'profileRole' },
  { name: 'employer', label: 'profileEmployer' },
  { name: 'town', label: 'profileTown' },
] as const;

/** Longest that settings keep. UTF-16 code units. */
const LONGEST = 200;

interface ProfileFormProps {
  readonly state: PolicyState;
  /** What the last saving came to. */
  readonly said: string | null;
  readonly onSave: (profile: Settings['profile']) => void;
}

/** Role, employer and town, if the person likes to tell: the check then knows which places are hers. */
export function ProfileForm({ state, said, onSave }: ProfileFormProps) {
  const [profile, setProfile] = useState(state.settings.profile);
  const isLocked = state.rows.some(({ key, locked }) => key === 'profile' && locked);
  return (
    <section>
      <h2>{t('profileTitle')}</h2>
      <p class="soft">{t('profileWhy')}</p>
      <form
        class="profile"
        onSubmit={(event) => {
          event.preventDefault();
          onSave(profile);
        }}
      >
        {FIELDS.map(({ name, label }) => (
          <label key={name}>
            {t(label)}
            <input
              {...PRIVATE_TEXT}
              type="text"
              dir="auto"
              maxLength={LONGEST}
              readOnly={isLocked}
              value={profile[name]}
              onInput={({ currentTarget }) => setProfile({ ...profile, [name]: currentTarget.value })}
            />
          </label>
        ))}
        <div class="row">
          <button type="submit" disabled={isLocked}>
            {t('profileSave')}
          </button>
          <span role="status">{said}</span>
        </div>
      </form>
    </section>
  );
}
