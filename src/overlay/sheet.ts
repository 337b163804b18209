import { createHost } from './host.ts';
import type { Shield } from './shield.ts';
import { isMeant } from './trust.ts';

export interface SheetParts {
  readonly role: 'alertdialog' | 'dialog';
  /** A trusted press on an element that carries `data-action`. */
  readonly onAction: (action: string, control: Element, event: Event) => void;
  /** Closed in any other way than by `close`: Escape, the page took it away for good, the extension goes away. */
  readonly onGone: () => void;
}

/** A modal dialog of ours over the page. */
export interface Sheet {
  readonly dialog: HTMLDialogElement;
  /** Other words and buttons stand in it now: the time before it takes decisions begins anew, and so does the reading. */
  turned(first: string): void;
  /** True when a press can have been meant as a decision; see `trust.ts`. */
  isMeant(event: Event, control: Element): boolean;
  /** Takes it away and gives the focus back. False when it had gone before. */
  close(): boolean;
}

/** Opens a sheet in the top layer, in a closed shadow root, put back when the page takes it out. `draw` fills it first. */
export function openSheet(
  doc: Document,
  shield: Shield,
  signal: AbortSignal,
  draw: (dialog: HTMLDialogElement) => void,
  parts: SheetParts,
): Sheet {
  const before = deepActiveElement(doc);
  const host = createHost(doc);
  const dialog = doc.createElement('dialog');
  dialog.className = 'sheet';
  dialog.setAttribute('role', parts.role);
  dialog.setAttribute('aria-labelledby', 'title');
  dialog.setAttribute('aria-describedby', 'why');
  host.root.append(dialog);
  const closing = new AbortController();
  let first = '[data-first]';
  let openedAt = 0;

  const sheet: Sheet = {
    dialog,
    turned(selector) {
      first = selector;
      openedAt = Date.now();
      dialog.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
      dialog.scrollTop = 0;
    },
    isMeant: (event, control) => isMeant(event, control, host.element, openedAt, Date.now()),
    close() {
      if (closing.signal.aborted) return false;
      closing.abort();
      unguard();
      uncover();
      dialog.close();
      host.element.remove();
      if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
      return true;
    },
  };
  const gone = () => {
    if (!closing.signal.aborted) parts.onGone();
  };
  const open = () => {
    dialog.close();
    dialog.showModal();
    sheet.turned(first);
  };

  draw(dialog);
  host.attach(null);
  const uncover = shield.cover(host.element, host.root, (pressed, event) => {
    const control = pressed.closest('[data-action]');
    if (control && event.isTrusted) parts.onAction(control.getAttribute('data-action') ?? '', control, event);
  });
  // Escape closes a modal dialog natively and cannot be kept from the author by the page.
  dialog.addEventListener('close', () => doc.defaultView && !dialog.open && host.element.isConnected && gone(), {
    signal: closing.signal,
  });
  const unguard = host.guard(open, gone);
  signal.addEventListener('abort', gone, { signal: closing.signal });
  open();
  return sheet;
}

function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
