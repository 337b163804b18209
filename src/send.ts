import browser from 'webextension-polyfill';
import {
  type Envelope,
  MESSAGE_VERSION,
  type MessageError,
  type MessageKind,
  type Messages,
  type Result,
} from './messages.ts';

/** A worker that was asleep answers within this; beyond it, it is dead or busy with something broken. */
const DEFAULT_DEADLINE_MS = 3000;

/** Sends one message to the worker. Never rejects; after `deadlineMs` without an answer the result is `timeout`. */
export async function send<K extends MessageKind>(
  kind: K,
  body: Messages[K]['request'],
  deadlineMs: number = DEFAULT_DEADLINE_MS,
): Promise<Result<Messages[K]['response']>> {
  if (!isAlive()) return failed('orphaned');
  const envelope: Envelope<K> = { chaperone: MESSAGE_VERSION, kind, body };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(() => resolve(failed('timeout')), deadlineMs);
  });
  try {
    const answer = browser.runtime.sendMessage(envelope) as Promise<Result<Messages[K]['response']> | undefined>;
    return await Promise.race([answer.then((result) => result ?? failed('unreachable')), late]);
  } catch {
    return failed(isAlive() ? 'unreachable' : 'orphaned');
  } finally {
    clearTimeout(timer);
  }
}

/** False once the extension was updated or removed under this page: its old scripts can no longer reach the worker. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

function failed(error: MessageError): { ok: false; error: MessageError } {
  return { ok: false, error };
}
