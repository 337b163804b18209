import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { signPack } from '../../../policy/signature.ts';
import { download } from '../../shared/download.ts';
import { useDesk } from '../desk.ts';
import { stringOf } from '../model/json.ts';
import { isHigher } from '../model/versions.ts';
import type { PanelProps } from './panel.tsx';
import { Install } from './publish.tsx';
import { SigningKey } from './signing-key.tsx';

/** What an organisation puts at `https://DOMAIN/.well-known/chaperone/policy.json`. */
const FILE_NAME = 'policy.json';

interface Props extends Pick<PanelProps, 'state' | 'signer' | 'onSigner' | 'signed' | 'onSigned'> {
  readonly text: string;
  readonly sound: boolean;
}

/** Signing: a key of the team, a version that was not signed before, and the file that comes of both. */
export function Sign({ text, sound, state, signer, onSigner, signed, onSigned }: Props) {
  const { pack, announce } = useDesk();
  const [result, setResult] = useState<{ readonly text: string; readonly envelope: string } | null>(null);
  const id = stringOf(pack.id);
  const version = stringOf(pack.version);
  const installed = state?.installed;
  const newest = newestOf(signed[id], installed?.id === id && installed.key !== null ? installed.version : undefined);
  const rises = newest === null || isHigher(version, newest);
  // What was signed a moment ago may be looked at, downloaded and installed until the draft changes.
  const envelope = result?.text === text ? result.envelope : null;
  const sign = async () => {
    if (!signer) return;
    setResult({ text, envelope: await signPack(text, signer) });
    onSigned({ ...signed, [id]: version });
    announce(t('studioSigned', version));
  };
  return (
    <section>
      <h3>{t('studioSign')}</h3>
      <p class="soft">{t('studioSignWhy')}</p>
      <SigningKey signer={signer} onSigner={onSigner} />
      {!rises && envelope === null && newest !== null && <p class="error">{t('studioMustRise', newest)}</p>}
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={!(signer && sound && (rises || envelope !== null))}
          onClick={() => void sign()}
        >
          {t('studioSignNow', version)}
        </button>
        {envelope !== null && (
          <>
            <button type="button" onClick={() => download(FILE_NAME, envelope, 'application/json')}>
              {t('studioDownload', FILE_NAME)}
            </button>
            <Install text={envelope} sound={sound} words={t('studioInstallSigned')} />
          </>
        )}
      </div>
      {envelope !== null && <p class="soft">{t('studioSignedThen')}</p>}
    </section>
  );
}

function newestOf(...versions: readonly (string | undefined)[]): string | null {
  const known = versions.filter((version) => version !== undefined);
  return known.reduce<string | null>(
    (newest, version) => (newest === null || isHigher(version, newest) ? version : newest),
    null,
  );
}
