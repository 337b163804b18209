import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { Settings } from '../../settings.ts';

interface ProfileProps {
  readonly profile: Settings['profile'];
  readonly said: string | null;
  readonly onSave: (profile: Settings['profile']) => void;
}

const LONGEST = 200;

/** Role, employer and town: typed once, kept on this computer. */
export function Profile({ profile, said, onSave }: ProfileProps) {
  const [typed, type] = useState(profile);
  const field = (key: keyof typeof typed, name: string) => (
    <label>
      {name}
      <input
        type="text"
        value={typed[key]}
        maxLength={LONGEST}
        dir="auto"
        autocomplete="off"
        onInput={({ currentTarget }) => type({ ...typed, [key]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(typed);
      }}
    >
      <section>
        <h2>{t('profileTitle')}</h2>
        <p class="soft">{t('profileWhy')}</p>
        {field('role', t('profileRole'))}
        {field('employer', t('profileEmployer'))}
        {field('town', t('profileTown'))}
        <div class="row">
          <button type="submit">{t('profileSave')}</button>
          <span role="status">{said}</span>
        </div>
      </section>
    </form>
  );
}
