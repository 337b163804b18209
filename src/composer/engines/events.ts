/** Events that carry text to an editor of the page. */

/** What Firefox gives to an extension besides the DOM: the page's own globals, and a way to hand objects to the page. */
interface FirefoxSandbox {
  readonly wrappedJSObject?: Window & typeof globalThis;
}
declare const cloneInto:
  | ((value: object, target: object, options?: { wrapReflectors?: boolean }) => object)
  | undefined;

const PASTE = { bubbles: true, cancelable: true, composed: true };

/** Firefox alone knows these two; they fill the event's own clipboard. */
interface FirefoxPaste extends ClipboardEventInit {
  readonly dataType: string;
  readonly data: string;
}

/** What a paste carries. */
export type ClipboardType = 'text/plain' | 'text/html';

/**
 * A `paste`. Firefox empties a DataTransfer that an extension puts into a ClipboardEvent, even one of the
 * page's own; it takes the text itself instead.
 */
export function clipboardEvent(data: string, type: ClipboardType): Event {
  if (isFirefox()) {
    const init: FirefoxPaste = { ...PASTE, dataType: type, data };
    return new ClipboardEvent('paste', init);
  }
  return new ClipboardEvent('paste', { ...PASTE, clipboardData: transferOf(globalThis, data, type) });
}

/** A `beforeinput` that replaces `range`; in Firefox built of the page's own objects, or the page could not read it. */
export function replacementEvent(text: string, range: Range): Event {
  const page = pageGlobals();
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
    dataTransfer: transferOf(page, text, 'text/plain'),
    targetRanges: [target],
  };
  return new page.InputEvent('beforeinput', forPage(page, details));
}

function transferOf(page: Pick<typeof globalThis, 'DataTransfer'>, data: string, type: ClipboardType): DataTransfer {
  const transfer = new page.DataTransfer();
  transfer.setData(type, data);
  return transfer;
}

const isFirefox = (): boolean => 'wrappedJSObject' in window;

function pageGlobals(): Window & typeof globalThis {
  return (window as Window & FirefoxSandbox).wrappedJSObject ?? (globalThis as unknown as Window & typeof globalThis);
}

function forPage<T extends object>(page: object, value: T): T {
  if (typeof cloneInto === 'undefined') return value;
  return cloneInto(value, page, { wrapReflectors: true }) as T;
}
