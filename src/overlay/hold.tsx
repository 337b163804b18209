import { render } from 'preact';
import type { Choice } from '../gate/types.ts';
import { copyText } from './copy.ts';
import { type Face, HoldDialog } from './hold-dialog.tsx';
import { openSheet } from './sheet.ts';
import type { Shield } from './shield.ts';
import type { HoldView } from './types.ts';

/**
 * Shows the hold dialog in the top layer and resolves with what the author chose. Everything that is not a clear choice
 * (Escape, the page removing the dialog again and again, the extension going away) counts as `edit`: the post stays held.
 */
export function showHold(doc: Document, view: HoldView, shield: Shield, signal: AbortSignal): Promise<Choice> {
  return new Promise((resolve) => {
    let face: Face = { name: 'hold', reason: '', reasonMissing: false };
    const draw = (dialog: HTMLElement) => render(<HoldDialog view={view} face={face} />, dialog);
    const finish = (choice: Choice) => {
      if (!sheet.close()) return;
      render(null, sheet.dialog);
      resolve(choice);
    };
    const reasonField = () => sheet.dialog.querySelector<HTMLTextAreaElement>('[data-reason]');
    let reason = '';
    const turnTo = (next: Face) => {
      reason = reasonField()?.value ?? reason;
      face = next;
      draw(sheet.dialog);
      sheet.turned('[data-first]');
    };
    const post = () => {
      const given = reasonField()?.value.trim() ?? null;
      if (given !== '') return finish({ kind: 'post', reason: given });
      face = { name: 'hold', reason: '', reasonMissing: true };
      draw(sheet.dialog);
      reasonField()?.focus();
    };
    const copy = async () => {
      const withText = sheet.dialog.querySelector<HTMLInputElement>('[data-with-text]')?.checked ?? false;
      const copied = await copyText(withText ? `${view.ask.body}\n\n${view.text}` : view.ask.body);
      if (face.name !== 'ask') return;
      face = { name: 'ask', copied };
      draw(sheet.dialog);
    };

    const sheet = openSheet(doc, shield, signal, draw, {
      role: 'alertdialog',
      onGone: () => finish({ kind: 'edit' }),
      onAction(action, control, event) {
        if (action === 'edit') finish({ kind: 'edit' });
        if (action === 'redact') finish({ kind: 'redact' });
        if (action === 'replies') turnTo({ name: 'replies' });
        if (action === 'ask') turnTo({ name: 'ask', copied: null });
        if (action === 'back') turnTo({ name: 'hold', reason, reasonMissing: false });
        if (!sheet.isMeant(event, control)) return;
        if (action === 'post') post();
        if (action === 'copy') void copy();
        const reply = view.replies.find(({ id }) => id === control.getAttribute('data-reply'));
        if (action === 'insert' && reply) finish({ kind: 'reply', text: reply.text });
      },
    });
  });
}
