import browser from 'webextension-polyfill';
import english from './static/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

const remembered = new Map<string, string>();

/** The sentence in the browser's language, with `$1` ... filled in. */
export function t(key: MessageKey, ...fill: string[]): string {
  try {
    return browser.i18n.getMessage(key, fill);
  } catch {
    // Our page outlived the extension (an update): the browser no longer answers, but the author still has to be asked.
    const sentence = remembered.get(key) ?? english[key].message;
    return fill.reduce((text, word, index) => text.replaceAll(`$${index + 1}`, word), sentence);
  }
}

/** Keeps every sentence for the time when the browser no longer gives them. Called when the first composer is touched. */
export function rememberSentences(): void {
  if (remembered.size > 0) return;
  for (const key of Object.keys(english) as MessageKey[]) remembered.set(key, t(key));
}
