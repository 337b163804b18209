import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import type { InstalledPack, Problem } from '../../policy/state.ts';
import { Problems } from './problems.tsx';

export type InstallState =
  | { readonly state: 'idle' | 'busy' | 'removed' }
  | { readonly state: 'installed'; readonly installed: InstalledPack }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] };

interface InstallProps {
  readonly install: InstallState;
  readonly onFile: (file: File) => void;
  readonly onAddress: (domain: string) => void;
}

/** The two ways in which a person can install her organisation's pack herself. */
export function PackInstall({ install, onFile, onAddress }: InstallProps) {
  const [domain, setDomain] = useState('');
  const busy = install.state === 'busy';
  return (
    <section>
      <h3>{t('packInstallTitle')}</h3>
      <label>
        {t('packFile')}
        <input
          type="file"
          accept=".json,application/json"
          disabled={busy}
          aria-describedby="pack-file-why"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onFile(file);
            // The same file, mended, can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p class="soft" id="pack-file-why">
        {t('packFileWhy')}
      </p>
      <form
        class="row at-end"
        onSubmit={(event) => {
          event.preventDefault();
          onAddress(domain.trim().toLowerCase());
        }}
      >
        <label class="grow">
          {t('packAddress')}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            required
            value={domain}
            placeholder="policy.hospital.org"
            aria-describedby="pack-address-why"
            onInput={({ currentTarget }) => setDomain(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={busy}>
          {t('packFetch')}
        </button>
      </form>
      <p class="soft" id="pack-address-why">
        {t('packAddressWhy')}
      </p>
      <div role="status">
        {busy && <p>{t('packInstalling')}</p>}
        {install.state === 'removed' && <p>{t('packRemoved')}</p>}
        {install.state === 'installed' && <p>{t('packInstalled', install.installed.id, install.installed.version)}</p>}
      </div>
      <div role="alert">
        {install.state === 'refused' && (
          <>
            <p class="error">{t('packRefused')}</p>
            <Problems problems={install.problems} />
          </>
        )}
      </div>
    </section>
  );
}
