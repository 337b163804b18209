import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe objects to under WCAG 2.2 AA and its own best practice, in the whole page or in our overlay alone. */
export async function violations(page: Page, within: 'page' | 'overlay'): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(async (selector: string) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> };
    };
    const context =
      selector === 'page' ? document : [...document.documentElement.children].filter((one) => one.shadowRoot);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await axe.run(context, { runOnly: tags, resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  }, within)) as Violation[];
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(' | ')}`,
  );
}

/** How a person has set colours up. Chromium only. */
export type Colours = 'light' | 'dark' | 'forced';

export const COLOURS: readonly Colours[] = ['light', 'dark', 'forced'];

/** Throws when the page does not see the colours that were asked for: axe would look at others. */
export async function setColours(page: Page, colours: Colours): Promise<void> {
  const cdp = await page.createCDPSession();
  await cdp.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colours === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
    ],
  });
  const seen = await page.evaluate(() => ({
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    forced: matchMedia('(forced-colors: active)').matches,
  }));
  assert.deepEqual(seen, { dark: colours === 'dark', forced: colours === 'forced' });
}
