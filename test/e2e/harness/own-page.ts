import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { MESSAGE_VERSION, type MessageKind, type Messages, type Result } from '../../../src/messages.ts';
import { sleep, until } from './wait.ts';

/** What a person sees and does in a page of the extension, and what such a page can ask of the extension. */

/** What checks itself after a pause in typing may move a button; nobody presses one that is moving. */
const STILL_MS = 300;

interface Extension {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { get(): Promise<unknown>; set(values: object): Promise<void> } };
}
/** Chromium calls it `chrome`, Firefox `browser`; both answer with a promise. */
type World = Partial<Record<'chrome' | 'browser', Extension>>;

/** Asks the worker as our own pages do; again when the worker was just going to sleep. */
export function ask<K extends MessageKind>(
  page: Page,
  kind: K,
  body: Messages[K]['request'],
): Promise<Messages[K]['response']> {
  return until(`the worker to answer "${kind}"`, async () => {
    const result = await page.evaluate(sendTo, { chaperone: MESSAGE_VERSION, kind, body }).catch(() => null);
    const answer = result as Result<Messages[K]['response']> | null;
    return answer?.ok ? answer.value : null;
  });
}

/** In the page. */
function sendTo(message: unknown): Promise<unknown> | undefined {
  const { browser, chrome } = globalThis as unknown as World;
  return (browser ?? chrome)?.runtime.sendMessage(message);
}

/** Gives the worker a pack as a chosen file does, and insists that it is taken. */
export async function installPack(page: Page, pack: object): Promise<void> {
  const { problems } = await ask(page, 'install', { text: JSON.stringify(pack), source: 'file', address: null });
  assert.deepEqual(problems, []);
}

/** All that the extension keeps on this computer, as one text. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as World;
    return JSON.stringify(await (browser ?? chrome)?.storage.local.get());
  });

/** Puts values into what the extension keeps, as another version of it or a fault of the disk could. */
export const keep = (page: Page, values: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(async (given) => {
    const { browser, chrome } = globalThis as unknown as World;
    await (browser ?? chrome)?.storage.local.set(given);
  }, values);

export const words = (page: Page, selector = 'body') =>
  page.$eval(selector, (one) => (one.textContent ?? '').replace(/\s+/g, ' '));

export const says = (page: Page, what: RegExp, ms?: number) =>
  until(`the page to say ${what}`, async () => what.test(await words(page)), ms);

/** Presses a button by its name, or by how its name begins, as soon as it can be pressed. */
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

/** Gives a file to the file field whose label begins with `label`. */
export async function giveFile(page: Page, label: string, name: string, text: string): Promise<void> {
  const given = await page.evaluate(
    (wanted, fileName, content) => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('label input[type="file"]')];
      const input = fields.find((one) => one.closest('label')?.textContent?.startsWith(wanted));
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
