import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../../i18n.ts';
import { CopyButton } from '../../shared/copy-button.tsx';
import { download } from '../../shared/download.ts';
import { managedFor } from '../deploy/target.ts';
import { TARGETS } from '../deploy/targets.ts';
import { useDesk } from '../desk.ts';

/** The rest is in the file; a pack in one line is nothing that anybody reads. UTF-16 code units. */
const SHOWN = 700;

/** What IT needs to hand the pack to every computer. */
export function Snippets() {
  const { pack } = useDesk();
  const [chosen, choose] = useState(TARGETS[0]?.id);
  const target = TARGETS.find(({ id }) => id === chosen);
  if (!target) return null;
  const text = target.write(managedFor(pack));
  return (
    <section>
      <h3>{t('studioForIt')}</h3>
      <p class="soft">{t('studioForItWhy')}</p>
      <div class="field">
        <label for="target">{t('studioTarget')}</label>
        <select id="target" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {TARGETS.map((one) => (
            <option key={one.id} value={one.id}>
              {t(`studioTarget_${one.id}` as MessageKey)}
            </option>
          ))}
        </select>
      </div>
      <p>{t(`studioTargetHow_${target.id}` as MessageKey)}</p>
      <p class="soft">
        <code>{target.place}</code>
      </p>
      <pre>{text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}</pre>
      <div class="row">
        <button type="button" onClick={() => download(target.fileName, text, target.type)}>
          {t('studioDownload', target.fileName)}
        </button>
        <CopyButton text={text} what={target.fileName} />
      </div>
    </section>
  );
}
