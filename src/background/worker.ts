import browser, { type Runtime } from 'webextension-polyfill';
import { analyser } from './analyser.ts';
import { injectIntoOpenTabs } from './inject.ts';
import { Journal } from './journal.ts';
import { readOverview } from './overview.ts';
import { acknowledge, changeSetting, readPolicyState } from './policy-state.ts';
import { installPack, uninstallPack } from './policy-store.ts';
import { answer, type Handlers } from './router.ts';
import { pause, readSettings, siteState } from './settings-store.ts';

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
  hello: async ({ site }) => {
    void analyser.warm();
    return siteState(site);
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
  install: ({ text, source, address }) => installPack(text, source, address),
  uninstall: uninstallPack,
  acknowledge: ({ version }) => acknowledge(version),
  journal: async () => ({ entries: await journal.entries() }),
  eraseJournal: async () => {
    await journal.erase();
    return { done: true };
  },
};

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  answer(message, sender, handlers),
);
browser.runtime.onInstalled.addListener(() => void injectIntoOpenTabs());
