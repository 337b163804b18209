import { t } from '../../i18n.ts';
import { PERSONAL_KEYS } from '../../policy/managed/keys.ts';
import type { PolicyState } from '../../policy/state.ts';
import { AskedTwice } from '../shared/asked-twice.tsx';
import { ProfileForm } from '../shared/profile-form.tsx';
import { Unreachable } from '../shared/unreachable.tsx';
import type { Waiting } from './leave.ts';
import { Organisation, organisationRows } from './organisation.tsx';
import { PackFacts } from './pack-facts.tsx';
import { type InstallState, PackInstall } from './pack-install.tsx';
import { Problems } from './problems.tsx';
import { Setting } from './setting.tsx';
import { isManaged } from './words.ts';

export type Asked =
  | { readonly state: 'asking' | 'unreachable' }
  | { readonly state: 'told'; readonly policy: PolicyState };

export interface OptionsProps {
  readonly asked: Asked;
  readonly waiting: Waiting;
  readonly install: InstallState;
  /** What the last change of a setting came to. */
  readonly said: { readonly key: string; readonly words: string } | null;
  readonly onChange: (key: string, value: unknown) => void;
  readonly onAllow: () => void;
  readonly onFile: (file: File) => void;
  readonly onAddress: (domain: string) => void;
  readonly onRemove: () => void;
}

/** All that is in force and where it comes from; what a person may change, she changes here. */
export function Options(props: OptionsProps) {
  const { asked } = props;
  return (
    <>
      <h1>{t('optionsTitle')}</h1>
      {asked.state === 'asking' && <p role="status">{t('optionsAsking')}</p>}
      {asked.state === 'unreachable' && <Unreachable />}
      {asked.state === 'told' && <Told {...props} policy={asked.policy} />}
    </>
  );
}

function Told({ policy, said, ...props }: OptionsProps & { readonly policy: PolicyState }) {
  const { rows, pack, installed, problems } = policy;
  const saidOf = (key: string) => (said?.key === key ? said.words : null);
  const isByIt = installed?.source === 'managed';
  // What IT names an address for comes back with the next fetch: only IT can take it away.
  const named = rows.find(({ key, origin }) => key === 'policyAddress' && origin === 'managed')?.value;
  const isFromIt = isByIt || (installed?.source === 'address' && installed.address === named);
  return (
    <>
      {isManaged(rows) && (
        <p class="panel">{pack.organisation ? t('optionsManagedBy', pack.organisation) : t('optionsManaged')}</p>
      )}
      {problems.length > 0 && (
        <section class="panel" role="status">
          <h2>{t('optionsProblems')}</h2>
          <p>{t('packRefused')}</p>
          <Problems problems={problems} />
        </section>
      )}
      <section>
        <h2>{t('optionsPersonal')}</h2>
        <div>
          {rows
            .filter(({ key }) => PERSONAL_KEYS.some((one) => one === key))
            .map((row) => (
              <Setting key={row.key} row={row} state={policy} said={saidOf(row.key)} onChange={props.onChange} />
            ))}
        </div>
      </section>
      <ProfileForm state={policy} said={saidOf('profile')} onSave={(profile) => props.onChange('profile', profile)} />
      <section>
        <h2>{t('packTitle')}</h2>
        <PackFacts state={policy} />
        {isFromIt && <p class="soft">{t('packByIt')}</p>}
        {installed && !isFromIt && (
          <AskedTwice
            key={installed.id}
            ask={t('packUninstall')}
            sure={t('packUninstallSure')}
            yes={t('packUninstallYes')}
            no={t('packUninstallNo')}
            onYes={props.onRemove}
          />
        )}
        <PackInstall install={props.install} onFile={props.onFile} onAddress={props.onAddress} />
      </section>
      <Organisation
        rows={organisationRows(rows, [...PERSONAL_KEYS, 'profile'])}
        waiting={props.waiting}
        onAllow={props.onAllow}
        onAddress={props.onAddress}
        isBusy={props.install.state === 'busy'}
        managedPack={installed && isByIt ? `${installed.id} · ${installed.version}` : null}
      />
    </>
  );
}
