import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { kernelPlugin } from './src/classifier/deep/kernel-build.ts';

/** One source, three builds: what Chromium loads, what Firefox loads, and Chromium with the local demo site as a host. */
const target = process.env.CHAPERONE_TARGET ?? 'chromium';
const PAGES = ['welcome', 'learn', 'playbook', 'journal', 'studio'];
const DEMO_HOSTS = ['http://localhost/*', 'http://127.0.0.1/*'];

/**
 * What the popup shares with other pages and with the worker, in one file each: it opens in two thirds of the time that a
 * dozen files take. The worker draws nothing, so what draws stands apart.
 */
const POPUP_CHUNKS = [
  chunk('common', 2, [
    'webextension-polyfill',
    'src/(?:i18n|send|messages)',
    'src/composer/sites/',
    'src/policy/(?:say|fill|templates|open-now|zone|dial|ask)',
  ]),
  chunk('drawing', 1, [
    'node_modules/preact/',
    'preload-helper',
    'src/palette',
    'src/overlay/(?:icons|marks|marked-text|ask-message)',
    'src/pages/shared/(?:copy-button|open-now)',
    'src/pages/popup/cards',
  ]),
];

/** One file for the modules whose path has one of these parts; a chunk of higher priority takes them first. */
function chunk(name: string, priority: number, parts: readonly string[]) {
  return { name, priority, test: new RegExp(parts.join('|')) };
}

function manifest() {
  const shipped = JSON.parse(readFileSync('manifest.json', 'utf8'));
  if (target === 'demo') {
    shipped.content_scripts[0].matches.push(...DEMO_HOSTS);
    shipped.host_permissions.push(...DEMO_HOSTS);
  }
  if (target === 'firefox') {
    delete shipped.key;
    delete shipped.minimum_chrome_version;
    // Firefox takes what is managed as it comes.
    delete shipped.storage;
    // Firefox runs the same module as an event page.
    shipped.background = { scripts: [shipped.background.service_worker], type: 'module' };
  } else {
    delete shipped.browser_specific_settings;
  }
  return shipped as ManifestV3Export;
}

export default defineConfig({
  define: {
    // Test builds can disable the gate to prove that the end-to-end suite notices. Never set in a release.
    __GATE_DISABLED__: JSON.stringify(process.env.CHAPERONE_MUTANT === 'open'),
  },
  publicDir: 'src/static',
  build: {
    outDir: process.env.CHAPERONE_OUT ?? `dist/${target}`,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The manifest names the popup and the options page; nothing but our own pages opens the others.
    rolldownOptions: {
      input: Object.fromEntries(PAGES.map((page) => [page, `src/pages/${page}/${page}.html`])),
      output: { codeSplitting: { groups: POPUP_CHUNKS } },
    },
    target: 'es2022',
    assetsInlineLimit: 0,
  },
  plugins: [kernelPlugin(), crx({ manifest: manifest(), browser: target === 'firefox' ? 'firefox' : 'chrome' })],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    retry: 0,
  },
});
