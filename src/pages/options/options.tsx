import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import { askLeave, NOTHING_WAITS, waitingFor } from './leave.ts';
import type { InstallState } from './pack-install.tsx';
import { type Asked, Options, type OptionsProps } from './view.tsx';

/** Reading a pack of megabytes or fetching one takes longer than an ordinary answer. */
const INSTALL_MS = 40_000;

/** A worker that has just been started on a slow computer may need longer than the page of a site would wait. */
const ANSWER_MS = 15_000;

const show = openPage(t('optionsTitle'));
let asked: Asked = { state: 'asking' };
let waiting = NOTHING_WAITS;
let install: InstallState = { state: 'idle' };
let said: OptionsProps['said'] = null;
let questions = 0;

function draw(): void {
  const handlers = {
    onChange: (key: string, value: unknown) => void change(key, value),
    onAllow: () => void askLeave(waiting.sites).then(refresh),
    onFile: (file: File) => void installFile(file),
    onAddress: (domain: string) => void installAddress(domain),
    onRemove: () => void remove(),
  };
  show(<Options asked={asked} waiting={waiting} install={install} said={said} {...handlers} />);
}

/** Several changes at once ask several times: only the answer to the last question is what is in force. */
async function refresh(): Promise<void> {
  const question = ++questions;
  const result = await send('policy', {}, ANSWER_MS);
  const waits = result.ok ? await waitingFor(result.value.rows) : NOTHING_WAITS;
  if (question !== questions) return;
  if (result.ok) [asked, waiting] = [{ state: 'told', policy: result.value }, waits];
  // What is half typed into a page that stands there must not go with one answer that did not come.
  else if (asked.state !== 'told') asked = { state: 'unreachable' };
  draw();
}

async function change(key: string, value: unknown): Promise<void> {
  const result = await send('set', { key, value }, ANSWER_MS);
  said = { key, words: result.ok ? (result.value.problem ?? t('settingSaved')) : t('settingNotSaved') };
  draw();
  await refresh();
}

async function installFile(file: File): Promise<void> {
  try {
    await installNow({ text: await file.text(), source: 'file', address: null });
  } catch {
    // Moved or taken away since it was chosen.
    install = refused(t('packFileUnreadable', file.name));
    draw();
  }
}

async function installAddress(domain: string): Promise<void> {
  // Refused or no domain at all: the worker says what is missing.
  await askLeave([domain]);
  await installNow({ text: '', source: 'address', address: domain });
}

async function installNow(offer: { text: string; source: 'file' | 'address'; address: string | null }): Promise<void> {
  install = { state: 'busy' };
  draw();
  const result = await send('install', offer, INSTALL_MS);
  install = result.ok ? outcome(result.value) : refused(t('settingNotSaved'));
  draw();
  await refresh();
}

function outcome({
  installed,
  problems,
}: Pick<Extract<InstallState, { state: 'refused' }>, 'problems'> & {
  readonly installed: Extract<InstallState, { state: 'installed' }>['installed'] | null;
}): InstallState {
  return installed ? { state: 'installed', installed } : { state: 'refused', problems };
}

function refused(message: string): InstallState {
  return { state: 'refused', problems: [{ line: null, field: '', message }] };
}

async function remove(): Promise<void> {
  const result = await send('uninstall', {}, ANSWER_MS);
  install = result.ok && result.value.done ? { state: 'removed' } : refused(t('settingNotSaved'));
  draw();
  await refresh();
}

draw();
void refresh();
// Another page of ours, IT or the worker changed something: the page shows what is in force, not what was.
browser.storage.onChanged.addListener(() => void refresh());
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) void refresh();
});
