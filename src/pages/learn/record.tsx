import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { trainingRecord } from '../../training/record.ts';
import { longDate } from '../shared/dates.ts';
import { download } from '../shared/download.ts';
import { FocusedHeading } from '../shared/focused-heading.tsx';
import { PRIVATE_TEXT } from '../shared/private-text.ts';
import { plain } from '../shared/words.tsx';
import type { View } from './app.tsx';
import { hashOf } from './route.ts';

/** What the person can hand in: on paper or as a file, with her name only if she types it here. It is kept nowhere. */
export function RecordView({ policy, progress }: View) {
  const [name, setName] = useState('');
  const { completions } = progress;
  const titleOf = (module: string) => {
    const known = policy.pack.training.modules.find(({ id }) => id === module);
    return known ? plain(known.title, policy) : module === '*' ? t('learnMixed') : module;
  };
  const save = () => {
    const record = trainingRecord(completions, titleOf, name, Date.now());
    download('chaperone-training.json', JSON.stringify(record, null, 2), 'application/json');
  };
  return (
    <>
      <nav class="screen-only" aria-label={t('learnTitle')}>
        <a href={hashOf({ view: 'home' })}>{t('learnBack')}</a>
      </nav>
      <FocusedHeading>{t('recordTitle')}</FocusedHeading>
      {policy.pack.organisation !== null && <p>{policy.pack.organisation}</p>}
      {name.trim() !== '' && <p class="print-only">{t('recordFor', name.trim())}</p>}
      {completions.length === 0 ? (
        <p>{t('recordEmpty')}</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('recordModule')}</th>
                <th scope="col">{t('recordDate')}</th>
                <th scope="col">{t('recordRight')}</th>
                <th scope="col">{t('recordPack')}</th>
              </tr>
            </thead>
            <tbody>
              {completions.map(({ module, at, right, asked, pack, version }) => (
                <tr key={`${module}${at}`}>
                  <th scope="row">{titleOf(module)}</th>
                  <td>{longDate(at)}</td>
                  <td>{t('recordShare', String(right), String(asked))}</td>
                  <td>
                    {pack} {version}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <section class="screen-only">
            <label>
              {t('recordName')}
              <input {...PRIVATE_TEXT} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
            </label>
            <p class="soft">{t('recordNameHow')}</p>
            <div class="row">
              <button type="button" class="primary" onClick={() => print()}>
                {t('print')}
              </button>
              <button type="button" onClick={save}>
                {t('recordSave')}
              </button>
            </div>
          </section>
        </>
      )}
    </>
  );
}
