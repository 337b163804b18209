import { render } from 'preact';
import type { Choice } from '../gate/types.ts';
import { HoldDialog } from './hold-dialog.tsx';
import { createHost } from './host.ts';
import type { Shield } from './shield.ts';
import { isMeant } from './trust.ts';
import type { HoldView } from './types.ts';

/**
 * Shows the hold dialog in the top layer and resolves with what the author chose. Everything that is not a clear choice
 * (Escape, the page removing the dialog again and again, the extension going away) counts as `edit`: the post stays held.
 */
export function showHold(doc: Document, view: HoldView, shield: Shield, signal: AbortSignal): Promise<Choice> {
  return new Promise((resolve) => {
    const before = deepActiveElement(doc);
    const host = createHost(doc);
    const dialog = doc.createElement('dialog');
    dialog.className = 'sheet';
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('aria-describedby', 'why');
    host.root.append(dialog);
    const closing = new AbortController();
    let openedAt = 0;

    const draw = (reasonMissing: boolean) => render(<HoldDialog view={view} reasonMissing={reasonMissing} />, dialog);
    const open = () => {
      dialog.close();
      dialog.showModal();
      openedAt = Date.now();
      dialog.querySelector<HTMLElement>('[data-action="edit"]')?.focus({ preventScroll: true });
      dialog.scrollTop = 0;
    };
    const finish = (choice: Choice) => {
      if (closing.signal.aborted) return;
      closing.abort();
      unguard();
      uncover();
      dialog.close();
      render(null, dialog);
      host.element.remove();
      if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
      resolve(choice);
    };
    const onPress = (pressed: Element, event: Event) => {
      const button = pressed.closest('[data-action]');
      const action = button?.getAttribute('data-action');
      if (!button || !event.isTrusted) return;
      if (action === 'edit') finish({ kind: 'edit' });
      if (action === 'redact') finish({ kind: 'redact' });
      if (action !== 'post' || !isMeant(event, button, host.element, openedAt, Date.now())) return;
      const reason = dialog.querySelector<HTMLTextAreaElement>('[data-reason]')?.value.trim() ?? null;
      if (reason === '') {
        draw(true);
        dialog.querySelector<HTMLElement>('[data-reason]')?.focus();
      } else finish({ kind: 'post', reason });
    };

    draw(false);
    host.attach(null);
    const uncover = shield.cover(host.element, host.root, onPress);
    // Escape closes a modal dialog natively and cannot be kept from the author by the page.
    dialog.addEventListener('close', () => doc.defaultView && !dialog.open && finishOnClose(), {
      signal: closing.signal,
    });
    const finishOnClose = () => host.element.isConnected && finish({ kind: 'edit' });
    const unguard = host.guard(open, () => finish({ kind: 'edit' }));
    signal.addEventListener('abort', () => finish({ kind: 'edit' }), { signal: closing.signal });
    open();
  });
}

function deepActiveElement(doc: Document): Element | null {
  let active = doc.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
