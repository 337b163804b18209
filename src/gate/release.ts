import { findControl } from '../composer/control.ts';
import type { Press } from '../composer/publish.ts';
import type { Composer } from '../composer/types.ts';

/** Within this a page that took the press shows some effect; most do within one frame. */
const EFFECT_WITHIN_MS = 1500;
const LOOK_EVERY_MS = 50;

/**
 * Presses the site's own control once more, on the author's behalf. Resolves true when the page showed an effect.
 * Never presses twice: a post published twice is worse than one that needs the author's own press.
 */
export async function release(press: Press, text: string): Promise<boolean> {
  const { composer } = press;
  const control = findControl(composer) ?? usable(press.control);
  const form = press.how === 'submit' && press.form?.isConnected ? press.form : null;
  if (!control && !form) return false;
  const effect = watchEffect(composer, control, text);
  if (control) (control as HTMLElement).click();
  else form?.requestSubmit();
  return effect;
}

function usable(control: Element | null): Element | null {
  return control?.isConnected ? control : null;
}

/** Resolves true as soon as the composer looks different from a composer that still waits to be sent. */
async function watchEffect(composer: Composer, control: Element | null, text: string): Promise<boolean> {
  const appeared = watchForText(text, composer);
  const until = Date.now() + EFFECT_WITHIN_MS;
  try {
    do {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      if (appeared.seen()) return true;
      if (!composer.scope.isConnected || !composer.field.isConnected) return true;
      if (control && (!control.isConnected || isDisabled(control))) return true;
      if (composer.read().text !== text) return true;
    } while (Date.now() < until);
    return false;
  } finally {
    appeared.stop();
  }
}

/** Some pages keep the text in the field and show the new post in the feed: that counts as an effect as well. */
function watchForText(text: string, composer: Composer): { seen(): boolean; stop(): void } {
  const sign = text.trim().split('\n', 1)[0]?.slice(0, 60) ?? '';
  let found = false;
  const observer = new MutationObserver((records) => {
    if (found || sign === '') return;
    found = records.some(({ addedNodes, target }) =>
      [...addedNodes].some((node) => !composer.field.contains(target) && (node.textContent ?? '').includes(sign)),
    );
  });
  observer.observe(composer.scope.ownerDocument, { childList: true, subtree: true });
  return { seen: () => found, stop: () => observer.disconnect() };
}

function isDisabled(control: Element): boolean {
  return control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
}
