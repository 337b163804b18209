import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { defaultPack } from '../../policy/default-pack.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import { App } from './app.tsx';
import { eraseDraft, readDraft } from './draft-store.ts';
import type { JsonObject } from './model/json.ts';
import { Rescue } from './panels/rescue.tsx';

/** Draws the studio. The draft that was begun here goes on; without one it opens what is in force. */
export async function openStudio(): Promise<void> {
  const draw = openPage(t('studioTitle'));
  draw(<h1>{t('studioTitle')}</h1>);
  const [stored, policy] = await Promise.all([readDraft(), send('policy', {})]);
  if (stored.state === 'corrupt') {
    const startOver = async () => {
      await eraseDraft();
      await openStudio();
    };
    draw(<Rescue raw={stored.raw} onStartOver={() => void startOver()} />);
    return;
  }
  const state = policy.ok ? policy.value : null;
  draw(
    <App
      shipped={defaultPack() as unknown as JsonObject}
      state={state}
      language={state?.language ?? browser.i18n.getUILanguage()}
      draft={stored.state === 'draft' ? stored.draft : null}
    />,
  );
}
