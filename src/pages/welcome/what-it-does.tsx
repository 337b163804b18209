import { t } from '../../i18n.ts';
import { AskPicture, HoldPicture, WritePicture } from './pictures.tsx';

/** Three pictures, a sentence each. */
export function WhatItDoes() {
  return (
    <section>
      <h2>{t('welcomeWhat')}</h2>
      <ol class="three">
        <li>
          <WritePicture />
          <p>{t('welcomeWrite')}</p>
        </li>
        <li>
          <HoldPicture />
          <p>{t('welcomeHold')}</p>
        </li>
        <li>
          <AskPicture />
          <p>{t('welcomeAsk')}</p>
        </li>
      </ol>
    </section>
  );
}
