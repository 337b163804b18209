import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { EngineName } from './engines/index.ts';
import type { Probe } from './page.ts';
import type { Command } from './reader.ts';

type ProbeWindow = { readonly probe: Probe };

/** A browser page with one editor, seen from the keyboard, from the editor's model and from the composer code. */
export class EditorPage {
  private constructor(private readonly page: Page) {}

  static async open(browser: Browser, origin: string, engine: EngineName): Promise<EditorPage> {
    const page = await browser.newPage();
    await page.goto(`${origin}/?engine=${engine}`);
    await page.waitForFunction(() => document.documentElement.dataset.reader === 'ready');
    const editor = new EditorPage(page);
    await editor.focus();
    return editor;
  }

  async focus(): Promise<void> {
    const field = await this.#find('textarea,[contenteditable="true"]');
    await field.click();
  }

  /** Types as a person does: Enter between the lines. */
  async type(text: string): Promise<void> {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.keyboard.type(line);
    }
    await this.rest();
  }

  async press(key: 'Enter' | 'z' | 'ArrowRight', withControl: boolean): Promise<void> {
    if (withControl) await this.page.keyboard.down('Control');
    await this.page.keyboard.press(key);
    if (withControl) await this.page.keyboard.up('Control');
    await this.rest();
  }

  async clickButton(): Promise<void> {
    const button = await this.#find('button,input[type="submit"]');
    await button.click();
    await this.rest();
  }

  model(): Promise<string> {
    return this.page.evaluate(() => (window as unknown as ProbeWindow).probe.model());
  }

  published(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as ProbeWindow).probe.published());
  }

  /** Asks the composer code in its isolated world. */
  async ask(command: Command, argument = ''): Promise<unknown> {
    const answer = await this.page.evaluate(
      (question) => (window as unknown as ProbeWindow).probe.ask(question),
      JSON.stringify({ command, argument }),
    );
    return (JSON.parse(answer) as { value: unknown }).value;
  }

  /** Editors draw and note their undo steps a little later. */
  rest(): Promise<void> {
    return this.wait(150);
  }

  wait(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #find(selector: string): Promise<ElementHandle<Element>> {
    const handle = await this.page.evaluateHandle((wanted) => {
      const host = document.querySelector('main');
      return host?.shadowRoot?.querySelector(wanted) ?? host?.querySelector(wanted) ?? null;
    }, selector);
    const element = handle.asElement();
    if (element === null) throw new Error(`no ${selector} in the page`);
    return element as ElementHandle<Element>;
  }
}
