import { render } from 'preact';
import type { ReadyReply } from '../policy/ready.ts';
import { RepliesFace } from './replies-face.tsx';
import { openSheet } from './sheet.ts';
import type { Shield } from './shield.ts';

/** Lets the author choose among ready replies; null when they close it. Nothing in the page has changed by then. */
export function showReplies(
  doc: Document,
  replies: readonly ReadyReply[],
  shield: Shield,
  signal: AbortSignal,
): Promise<ReadyReply | null> {
  return new Promise((resolve) => {
    const finish = (chosen: ReadyReply | null) => {
      if (!sheet.close()) return;
      render(null, sheet.dialog);
      resolve(chosen);
    };
    const draw = (dialog: HTMLElement) => render(<RepliesFace replies={replies} close="close" />, dialog);
    const sheet = openSheet(doc, shield, signal, draw, {
      role: 'dialog',
      onGone: () => finish(null),
      onAction(action, control, event) {
        if (action === 'close') finish(null);
        if (action !== 'insert' || !sheet.isMeant(event, control)) return;
        finish(replies.find(({ id }) => id === control.getAttribute('data-reply')) ?? null);
      },
    });
  });
}
