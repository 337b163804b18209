import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { Session } from './session.ts';
import { sleep, until } from './wait.ts';

/** What is checked after a pause in typing may move a button; nobody presses one that is moving. */
const STILL_MS = 300;

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

/** What a person does in the policy studio, step by step. */
export async function openStudio(session: Session): Promise<Page> {
  const { page } = await session.openExtensionPage(STUDIO);
  await page.waitForSelector('.menu');
  return page;
}

export const words = (page: Page, selector = 'body') =>
  page.$eval(selector, (one) => (one.textContent ?? '').replace(/\s+/g, ' '));

export const says = (page: Page, what: RegExp) =>
  until(`the page to say ${what}`, async () => what.test(await words(page)));

/** Presses a button by its name, as soon as it can be pressed. */
export async function press(page: Page, name: string): Promise<void> {
  const handle = await until(`a button "${name}"`, async () => {
    const found = await page.evaluateHandle(
      (wanted) =>
        [...document.querySelectorAll('button')].find(
          (one) => !one.disabled && (one.getAttribute('aria-label') ?? one.textContent ?? '').startsWith(wanted),
        ) ?? null,
      name,
    );
    return found.asElement();
  });
  const button = handle as Awaited<ReturnType<Page['$']>>;
  assert.ok(button);
  await button.scrollIntoView();
  await until(`"${name}" to stand still`, async () => {
    const before = await button.boundingBox();
    await sleep(STILL_MS);
    return JSON.stringify(await button.boundingBox()) === JSON.stringify(before);
  });
  await button.click();
}

const idOf = (path: string) => `[id="at-${path}"]`;

/** Replaces what stands in a field, with real keys. */
export async function fill(page: Page, path: string, typed: string): Promise<void> {
  const field = await page.waitForSelector(idOf(path));
  assert.ok(field);
  await field.evaluate((one) => (one as HTMLInputElement).select());
  await page.keyboard.type(typed);
}

/** Gives a file to the file field whose label says `label`. */
export async function giveFile(page: Page, label: string, name: string, text: string): Promise<void> {
  const given = await page.evaluate(
    (wanted, fileName, content) => {
      const field = [...document.querySelectorAll('label.file')].find((one) => one.textContent?.startsWith(wanted));
      const input = field?.querySelector('input');
      if (!input) return false;
      const files = new DataTransfer();
      files.items.add(new File([content], fileName));
      input.files = files.files;
      return input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    name,
    text,
  );
  assert.ok(given, `a field for "${label}"`);
}

/** Keeps the texts that the page hands out as files, instead of putting them into a folder of this computer. */
export async function catchFiles(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.evaluate(() => {
    const caught: Record<string, Promise<string>> = {};
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const blob = blobs.get(this.href);
      if (blob) caught[this.download] = blob.text();
    };
    Object.assign(globalThis, { caught });
  });
  return () =>
    page.evaluate(async () => {
      const { caught } = globalThis as unknown as { caught: Record<string, Promise<string>> };
      const texts: Record<string, string> = {};
      for (const [name, text] of Object.entries(caught)) texts[name] = await text;
      return texts;
    });
}
