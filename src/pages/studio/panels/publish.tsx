import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import type { Problem } from '../../../policy/state.ts';
import { send } from '../../../send.ts';
import { download } from '../../shared/download.ts';
import { today } from '../controls/today.ts';
import { useDesk } from '../desk.ts';
import { changed, type JsonObject, listOf, objectOf, stringOf } from '../model/json.ts';
import { raised } from '../model/versions.ts';
import type { PanelProps } from './panel.tsx';
import { Sign } from './sign.tsx';
import { Snippets } from './snippets.tsx';

/** From the draft to the people: version, signature, files, this browser, and the snippets for IT. */
export function Publish(props: Omit<PanelProps, 'view'>) {
  const { pack, announce } = useDesk();
  const text = packText(pack);
  const sound = props.faults.length === 0;
  const raise = () => {
    const version = raised(stringOf(pack.version));
    const entry = { version, date: today(), acknowledge: false, items: [{}] };
    const next = changed(pack, { kind: 'insert', path: ['changes'], at: 0, value: entry });
    props.onReplace(changed(next, { kind: 'set', path: ['version'], value: version }));
    announce(t('studioRaised', version));
  };
  return (
    <>
      <p class={sound ? 'agrees' : 'error'} role="status">
        {sound ? t('studioSound') : t('studioNotSound', String(props.faults.length))}
      </p>
      <section>
        <h3>{t('studioField_version')}</h3>
        <p class="row">
          <strong>{stringOf(pack.version)}</strong>
          <button type="button" onClick={raise}>
            {t('studioRaise', raised(stringOf(pack.version)))}
          </button>
        </p>
        {!isExplained(pack) && <p class="soft">{t('studioUnexplained', stringOf(pack.version))}</p>}
      </section>
      <Sign {...props} text={text} sound={sound} />
      <section>
        <h3>{t('studioUnsigned')}</h3>
        <p class="soft">{t('studioUnsignedWhy')}</p>
        <div class="row">
          <button type="button" onClick={() => download(fileName(pack), text, 'application/json')}>
            {t('studioDownload', fileName(pack))}
          </button>
          <Install text={text} sound={sound} words={t('studioInstallUnsigned')} />
        </div>
      </section>
      {sound && <Snippets />}
    </>
  );
}

/** Puts a pack, signed or not, into force in this browser; the worker may refuse it, and says why. */
export function Install({
  text,
  sound,
  words,
}: {
  readonly text: string;
  readonly sound: boolean;
  readonly words: string;
}) {
  const [answer, setAnswer] = useState<{ text: string; version: string | null; problems: readonly Problem[] } | null>(
    null,
  );
  const install = async () => {
    const result = await send('install', { text, source: 'file', address: null }, 15_000);
    setAnswer({
      text,
      version: result.ok ? (result.value.installed?.version ?? null) : null,
      problems: result.ok ? result.value.problems : [{ line: null, field: '', message: t('studioNoWorker') }],
    });
  };
  // An answer about an earlier state of the draft is no answer.
  const told = answer?.text === text ? answer : null;
  return (
    <>
      <button type="button" disabled={!sound} onClick={() => void install()}>
        {words}
      </button>
      <span role="status" class={told && told.version === null ? 'error' : 'agrees'}>
        {told &&
          (told.version === null
            ? told.problems.map(({ message }) => message).join(' ')
            : t('studioInstalled', told.version))}
      </span>
    </>
  );
}

export function packText(pack: JsonObject): string {
  return `${JSON.stringify(pack, null, 2)}\n`;
}

function fileName(pack: JsonObject): string {
  return `${stringOf(pack.id) || 'policy'}-${stringOf(pack.version)}.json`;
}

/** Do the changes say what this version brought? */
function isExplained(pack: JsonObject): boolean {
  return listOf(pack.changes).some((change) => objectOf(change).version === pack.version);
}
