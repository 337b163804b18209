import browser from 'webextension-polyfill';
import type english from './static/_locales/en/messages.json';

export type MessageKey = keyof typeof english;

type Sentences = Partial<Record<MessageKey, { readonly message: string }>>;

const remembered = new Map<string, string>();
/** Stand in for what a sentence is filled with, so that the places are still there when it is said later. */
const PLACES = ['$1', '$2', '$3'];

/** The sentence in the browser's language, with `$1` ... filled in. */
export function t(key: MessageKey, ...fill: string[]): string {
  try {
    return browser.i18n.getMessage(key, fill);
  } catch {
    // Our page outlived the extension (an update): the browser no longer answers, but the author still has to be asked.
    return fill.reduce((text, word, index) => text.replaceAll(`$${index + 1}`, () => word), remembered.get(key) ?? '');
  }
}

/**
 * Keeps sentences for the time when the browser no longer gives them: in the browser's language, and in English where the
 * extension has gone already. Called when the first composer is touched.
 */
export function rememberSentences(english: Sentences): void {
  if (remembered.size > 0) return;
  for (const [key, { message }] of Object.entries(english)) remembered.set(key, message);
  for (const key of remembered.keys()) remembered.set(key, t(key as MessageKey, ...PLACES));
}
