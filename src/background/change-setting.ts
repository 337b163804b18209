import { t } from '../i18n.ts';
import { COUNTRIES } from '../policy/layers/country-codes.ts';
import { PERSONAL_KEYS } from '../policy/managed/keys.ts';
import { fits, parseOwn } from '../policy/settings/own.ts';
import { inForce } from './policy-store.ts';
import { ownInTurn, readOwn, writeOwn } from './settings-store.ts';

type Answer = { taken: boolean; problem: string | null };

/** The person changes one of her settings; null takes her own value back. What is locked or too mild is refused. */
export function changeSetting(key: string, value: unknown): Promise<Answer> {
  return ownInTurn(() => change(key, value));
}

async function change(key: string, value: unknown): Promise<Answer> {
  const own = await readOwn();
  if (key === 'profile') {
    const { profile } = parseOwn({ profile: value });
    await writeOwn({ ...own, profile });
    return { taken: true, problem: null };
  }
  const personal = PERSONAL_KEYS.find((one) => one === key);
  if (!personal) return refused(t('settingUnknown', key));
  const row = (await inForce()).rows.find((one) => one.key === personal);
  if (row?.locked) return refused(t('settingLocked'));
  if (value === null) {
    const { [personal]: _, ...others } = own;
    await writeOwn(others);
    return { taken: true, problem: null };
  }
  if (!fits(personal, value) || (personal === 'country' && !COUNTRIES.some((code) => code === value))) {
    return refused(t('settingUnfit'));
  }
  if (row?.choices && !row.choices.some((one) => one === value)) return refused(t('settingTooMild'));
  await writeOwn({ ...own, [personal]: value });
  return { taken: true, problem: null };
}

const refused = (problem: string): Answer => ({ taken: false, problem });
