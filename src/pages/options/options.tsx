import browser from 'webextension-polyfill';
import { t } from '../../i18n.ts';
import { matchPattern } from '../../policy/settings/hosts.ts';
import { send } from '../../send.ts';
import { openPage } from '../shared/page.ts';
import type { InstallState } from './pack-install.tsx';
import { type Asked, Options, type OptionsProps } from './view.tsx';

/** Reading a pack of megabytes or fetching one takes longer than an ordinary answer. */
const INSTALL_MS = 40_000;

/** A worker that has just been started on a slow computer may need longer than the page of a site would wait. */
const ANSWER_MS = 15_000;

const show = openPage(t('optionsTitle'));
let asked: Asked = { state: 'asking' };
let waiting: readonly string[] = [];
let install: InstallState = { state: 'idle' };
let said: OptionsProps['said'] = null;

function draw(): void {
  const handlers = {
    onChange: change,
    onAllow: allow,
    onFile: installFile,
    onAddress: installAddress,
    onRemove: remove,
  };
  show(<Options asked={asked} waiting={waiting} install={install} said={said} {...handlers} />);
}

async function refresh(): Promise<void> {
  const result = await send('policy', {}, ANSWER_MS);
  asked = result.ok ? { state: 'told', policy: result.value } : { state: 'unreachable' };
  waiting = result.ok ? await sitesWithoutLeave(result.value.rows) : [];
  draw();
}

async function sitesWithoutLeave(rows: readonly { key: string; value: unknown }[]): Promise<string[]> {
  const hosts = rows.find(({ key }) => key === 'sitesAdd')?.value;
  if (!Array.isArray(hosts)) return [];
  const leave = await Promise.all(
    hosts.map((host: string) => browser.permissions.contains({ origins: [matchPattern(host)] })),
  );
  return hosts.filter((_, index) => !leave[index]);
}

function change(key: string, value: unknown): void {
  void send('set', { key, value }).then((result) => {
    const words = result.ok ? (result.value.problem ?? t('settingSaved')) : t('settingNotSaved');
    said = { key, words };
    return refresh();
  });
}

/** Called within the press: browsers ask the person only then. */
function allow(): void {
  void browser.permissions.request({ origins: waiting.map(matchPattern) }).then(refresh, refresh);
}

function installFile(file: File): void {
  void file.text().then((text) => installNow({ text, source: 'file', address: null }));
}

function installAddress(domain: string): void {
  const leave = browser.permissions.request({ origins: [matchPattern(domain)] });
  const go = () => installNow({ text: '', source: 'address', address: domain });
  // Refused or no domain at all: the worker says what is missing.
  void leave.then(go, go);
}

async function installNow(offer: { text: string; source: 'file' | 'address'; address: string | null }): Promise<void> {
  install = { state: 'busy' };
  draw();
  const result = await send('install', offer, INSTALL_MS);
  install = result.ok ? outcome(result.value) : refused(t('settingNotSaved'));
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

function remove(): void {
  install = { state: 'idle' };
  void send('uninstall', {}).then(refresh);
}

draw();
void refresh();
// Another page of ours, IT or the worker changed something: the page shows what is in force, not what was.
browser.storage.onChanged.addListener(() => void refresh());
document.addEventListener('visibilitychange', () => void refresh());
