import browser from 'webextension-polyfill';
import type english from './static/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

/** The sentence in the browser's language, with `$1` ... filled in. An orphaned page gets an empty string, never an error. */
export function t(key: MessageKey, ...fill: string[]): string {
  try {
    return browser.i18n.getMessage(key, fill);
  } catch {
    return '';
  }
}
