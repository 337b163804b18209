import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';

export const STUDIO = 'src/pages/studio/studio.html';

/** What of the studio is worth looking at: the buttons that lead there, one after the other. */
export const STUDIO_STATES = [
  { name: 'basics', press: [] },
  { name: 'a card with its preview', press: ['Cards', 'Emergency help comes first'] },
  { name: 'cards by site', press: ['Cards by site'] },
  { name: 'a contact', press: ['Contacts', 'Privacy officer'] },
  { name: 'a template with its check', press: ['Templates', 'Thank'] },
  { name: 'languages', press: ['Languages'] },
  { name: 'what differs', press: ['Cards', 'Remove Emergency help', 'Compare'] },
  { name: 'signing', press: ['Sign and hand out'] },
] as const;

export async function openStudio(session: Session): Promise<Page> {
  const { page } = await session.openExtensionPage(STUDIO);
  await page.waitForSelector('.menu');
  return page;
}

const idOf = (path: string) => `[id="at-${path}"]`;

/** Replaces what stands in a field, with real keys. */
export async function fill(page: Page, path: string, typed: string): Promise<void> {
  const field = await page.waitForSelector(idOf(path));
  assert.ok(field);
  await field.evaluate((one) => (one as HTMLInputElement).select());
  await page.keyboard.type(typed);
}
