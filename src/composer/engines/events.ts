/** Events that carry text to an editor of the page. */

/** What Firefox gives to an extension besides the DOM: the page's own globals, and a way to hand objects to the page. */
interface FirefoxSandbox {
  readonly wrappedJSObject?: Window & typeof globalThis;
}
declare const cloneInto:
  | ((value: object, target: object, options?: { wrapReflectors?: boolean }) => object)
  | undefined;

const PASTE = { bubbles: true, cancelable: true, composed: true };

/**
 * A `paste` of plain text. Firefox empties a DataTransfer on its way from an extension into the page, so there the event
 * is built with the page's own constructors.
 */
export function clipboardEvent(text: string): Event {
  const page = pageGlobals();
  const transfer = new page.DataTransfer();
  transfer.setData('text/plain', text);
  return new page.ClipboardEvent('paste', forPage(page, { ...PASTE, clipboardData: transfer }));
}

/** A `beforeinput` that replaces `range`. */
export function replacementEvent(text: string, range: Range): Event {
  const page = pageGlobals();
  const transfer = new page.DataTransfer();
  transfer.setData('text/plain', text);
  const target = new page.StaticRange(
    forPage(page, {
      startContainer: range.startContainer,
      startOffset: range.startOffset,
      endContainer: range.endContainer,
      endOffset: range.endOffset,
    }),
  );
  const details = {
    ...PASTE,
    inputType: 'insertReplacementText',
    data: text,
    dataTransfer: transfer,
    targetRanges: [target],
  };
  return new page.InputEvent('beforeinput', forPage(page, details));
}

function pageGlobals(): Window & typeof globalThis {
  return (window as Window & FirefoxSandbox).wrappedJSObject ?? (globalThis as unknown as Window & typeof globalThis);
}

function forPage<T extends object>(page: object, value: T): T {
  if (typeof cloneInto === 'undefined') return value;
  return cloneInto(value, page, { wrapReflectors: true }) as T;
}
