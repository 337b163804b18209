import { createElement, type KeyEvent } from 'react';
import { frame, isSendKey } from './frame.ts';
import { stateful } from './stateful.ts';
import type { Mount } from './types.ts';

/** A textarea whose value React owns, as on Mastodon and in Instagram comments. */
export const mount: Mount = (host, onPublish, options) => {
  const page = frame(host, onPublish, options);
  const onKeyDown = (event: KeyEvent): void => {
    if (!isSendKey(event)) return;
    event.preventDefault();
    page.publish();
  };
  const state = stateful(
    page.place,
    '',
    (value, set) =>
      createElement('textarea', {
        value,
        onKeyDown,
        'aria-label': 'What is on your mind?',
        onChange: (event: { target: { value: string } }) => set(event.target.value),
      }),
    page.changed,
  );
  page.connect({ text: state.get, clear: () => state.set('') });
  return { text: state.get };
};
