import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { PolicyState } from '../../policy/state.ts';
import { send } from '../../send.ts';
import type { Settings } from '../../settings.ts';
import { ProfileForm } from '../shared/profile-form.tsx';

/** Told here once, or never; the settings have it, too. */
export function Profile({ state }: { readonly state: PolicyState }) {
  const [said, setSaid] = useState<string | null>(null);
  const save = async (profile: Settings['profile']) => {
    const result = await send('set', { key: 'profile', value: profile });
    setSaid(result.ok ? (result.value.problem ?? t('profileSaved')) : t('settingNotSaved'));
  };
  return <ProfileForm state={state} said={said} onSave={(profile) => void save(profile)} />;
}
