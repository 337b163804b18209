import browser, { type Runtime } from 'webextension-polyfill';
import { concernsAnswers, concernsPolicy } from '../policy/concerns.ts';
import { analyser } from './analyser.ts';
import { changeSetting } from './change-setting.ts';
import { followPolicy } from './follow-policy.ts';
import { installed } from './install.ts';
import { installPack, uninstallPack } from './install-pack.ts';
import { Journal } from './journal.ts';
import { managedChanged } from './managed-store.ts';
import { readOverview } from './overview.ts';
import { acknowledge, readPolicyState } from './policy-state.ts';
import { forget } from './policy-store.ts';
import { installFrom, isRefresh, refreshPolicy } from './refresh.ts';
import { answer, type Handlers } from './router.ts';
import { pause, readSettings, siteState } from './settings-store.ts';
import { concernsTraining, refreshDot } from './training.ts';

/**
 * The worker. Listeners stand at the top level and nothing is loaded before it is needed: the browser ends this process
 * after 30 idle seconds and starts it again in the middle of somebody's sentence.
 */
const journal = new Journal(browser.storage.local);

const handlers: Handlers = {
  warm: async () => {
    void analyser.warm();
    return { ready: true };
  },
  hello: async ({ site }, sender) => {
    void analyser.warm();
    // A browser may stay open for months: the first composer of a page is as good a moment as its start.
    void refreshDot();
    return siteState(site, hostOf(sender));
  },
  analyse: async ({ post, tier }) => {
    const analysis = await analyser.analyse(post, tier, await readSettings());
    return analysis;
  },
  record: async (entry) => {
    await journal.add(entry);
    return { kept: true };
  },
  overview: ({ site }) => readOverview(site, journal),
  pause: ({ site, minutes }) => pause(site, minutes),
  policy: readPolicyState,
  set: ({ key, value }) => changeSetting(key, value),
  install: ({ text, source, address }) =>
    source === 'address' ? installFrom(address ?? '') : installPack({ text, source, address: null, etag: null }),
  uninstall: uninstallPack,
  acknowledge: ({ version }) => acknowledge(version),
  journal: async () => ({ entries: await journal.entries() }),
  eraseJournal: async () => {
    await journal.erase();
    return { done: true };
  },
};

browser.storage.onChanged.addListener((changes, area) => {
  if (!concernsAnswers(changes, area)) return;
  if (area === 'managed') managedChanged();
  if (concernsPolicy(changes, area)) forget();
  // Also when the worker wrote down what IT manages: then it has just come to know it.
  void followPolicy();
});
browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(message, sender, handlers),
);
browser.runtime.onInstalled.addListener(({ reason }) => {
  void installed(reason);
  void followPolicy();
});
browser.runtime.onStartup.addListener(() => {
  void refreshDot();
  void followPolicy();
});
browser.permissions.onAdded.addListener(() => {
  void followPolicy();
  // The leave may be for the address that IT names: its pack need not wait for tomorrow.
  void refreshPolicy();
});
browser.permissions.onRemoved.addListener(() => void followPolicy());
browser.alarms.onAlarm.addListener((alarm) => {
  if (isRefresh(alarm)) void refreshPolicy();
});
browser.storage.local.onChanged.addListener((changes) => {
  if (concernsTraining(changes)) void refreshDot();
});

/** The host of the frame that asks; of its tab for a frame without an address of its own. */
function hostOf({ url, tab }: Runtime.MessageSender): string | null {
  const address = [url, tab?.url].find((one) => one?.startsWith('http'));
  return address === undefined ? null : new URL(address).hostname;
}
