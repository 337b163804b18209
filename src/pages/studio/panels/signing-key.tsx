import { useEffect, useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../i18n.ts';
import { fingerprintOf, type Signer } from '../../../policy/signature.ts';
import { KeyError, type KeyProblem, makeSigner, readKeyFile, writeKeyFile } from '../../../policy/signature-key.ts';
import { download } from '../../shared/download.ts';

/** No key file is larger; nobody waits while a film is read. Bytes. */
const LARGEST_KEY_FILE = 10_000;

interface Props {
  readonly signer: Signer | null;
  readonly onSigner: (signer: Signer) => void;
}

/** The team's key: made here or opened from its file, held in memory until this page is closed and nowhere else. */
export function SigningKey({ signer, onSigner }: Props) {
  const [passphrase, type] = useState('');
  const [problem, setProblem] = useState<KeyProblem | 'unsupported' | null>(null);
  const take = (next: Signer) => {
    setProblem(null);
    type('');
    onSigner(next);
  };
  const make = async () => {
    try {
      const made = await makeSigner();
      const name = passphrase === '' ? 'chaperone-signing-key.pem' : 'chaperone-signing-key.json';
      download(name, await writeKeyFile(made, passphrase), 'application/octet-stream');
      take(made);
    } catch {
      // Older browsers that Chaperone still runs in have no Ed25519.
      setProblem('unsupported');
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    try {
      if (file.size > LARGEST_KEY_FILE) throw new KeyError('not-a-key');
      take(await readKeyFile(await file.text(), passphrase));
    } catch (error) {
      // A file that was moved since it was chosen holds no key either.
      setProblem(error instanceof KeyError ? error.problem : 'not-a-key');
    }
  };
  return (
    <>
      <div class="field">
        <label for="passphrase">{t('studioPassphrase')}</label>
        <span class="hint" id="passphrase-hint">
          {t('studioPassphraseHint')}
        </span>
        <input
          id="passphrase"
          type="password"
          autocomplete="off"
          aria-describedby={problem ? 'passphrase-hint key-problem' : 'passphrase-hint'}
          value={passphrase}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <div class="row">
        <label class="file">
          {t('studioOpenKey')}
          <input
            type="file"
            accept=".pem,.json"
            onChange={({ currentTarget }) => {
              void open(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <button type="button" onClick={() => void make()}>
          {t('studioMakeKey')}
        </button>
      </div>
      {problem && (
        <p class="error" id="key-problem" role="alert">
          {t(`studioKey_${problem.replaceAll('-', '_')}` as MessageKey)}
        </p>
      )}
      {signer && <Fingerprint signer={signer} />}
    </>
  );
}

/** By this people can tell on the telephone whether they hold the same key. */
function Fingerprint({ signer }: { readonly signer: Signer }) {
  const [print, setPrint] = useState('');
  useEffect(() => {
    void fingerprintOf(signer.publicKey).then(setPrint);
  }, [signer]);
  return (
    <p>
      {t('studioFingerprint')} <code>{print.replace(/(.{4})(?=.)/g, '$1 ')}</code>
    </p>
  );
}
