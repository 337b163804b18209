import browser, { type Runtime } from 'webextension-polyfill';
import { type Envelope, MESSAGE_VERSION, type MessageKind, type Messages, type Result } from '../messages.ts';
import { validators } from './validators.ts';

export type Handlers = {
  readonly [K in MessageKind]: (
    body: Messages[K]['request'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[K]['response']>;
};

/** Messages that only our own pages may send: a content script shares its process with a hostile page. */
const PAGES_ONLY: ReadonlySet<MessageKind> = new Set([
  'overview',
  'pause',
  'policy',
  'set',
  'install',
  'uninstall',
  'acknowledge',
  'journal',
  'eraseJournal',
]);

/** Answers one message. Undefined for messages that are not ours; otherwise always a `Result`, never a rejection. */
export function answer(
  message: unknown,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Result<unknown>> | undefined {
  if (!isEnvelope(message)) return undefined;
  return respond(message, sender, handlers);
}

async function respond(
  envelope: Envelope,
  sender: Runtime.MessageSender,
  handlers: Handlers,
): Promise<Result<unknown>> {
  if (envelope.chaperone !== MESSAGE_VERSION) return { ok: false, error: 'version' };
  if (!maySend(envelope.kind, sender)) return { ok: false, error: 'refused' };
  if (!validators[envelope.kind](envelope.body)) return { ok: false, error: 'invalid' };
  try {
    const handler = handlers[envelope.kind] as (body: unknown, from: typeof sender) => Promise<unknown>;
    return { ok: true, value: await handler(envelope.body, sender) };
  } catch {
    // Whatever broke may carry post text in its message: the sender learns that it failed, and nobody more.
    return { ok: false, error: 'failed' };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== 'object' || message === null || !('chaperone' in message)) return false;
  const { kind } = message as Partial<Envelope>;
  return typeof kind === 'string' && Object.hasOwn(validators, kind);
}

function maySend(kind: MessageKind, sender: Runtime.MessageSender): boolean {
  if (sender.id !== browser.runtime.id) return false;
  const fromPage = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
  return fromPage || !PAGES_ONLY.has(kind);
}
