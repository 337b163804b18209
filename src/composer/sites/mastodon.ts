import type { SiteAdapter } from '../types.ts';
import { MASTODON_HOSTS } from './hosts.ts';

/** Mastodon and what lives beside it on any host: glitch-soc, Phanpy, Elk, Misskey, Pleroma, Soapbox. */
export const mastodon: SiteAdapter = {
  name: 'mastodon',
  hosts: [...MASTODON_HOSTS, 'phanpy.social', 'elk.zone'],
  scopes: [
    'form.compose-form',
    '#compose-container form',
    '[aria-roledescription="publish-widget"]',
    '.post-status-form',
  ],
  publish: [
    '.compose-form__submit button[type="submit"]',
    '#compose-container form button[type="submit"]',
    'button.publish-button',
    'button[data-cy-open-post-form-submit]',
  ],
  kinds: [
    { kind: 'message', inside: 'select[name="visibility"] option[value="direct"]:checked' },
    { kind: 'reply', inside: '.reply-indicator,.status-preview-legend.reply-to' },
  ],
  parents: [
    { inside: '.reply-indicator__content' },
    { inside: 'details.status-preview' },
    { around: '[role="dialog"]', text: '[aria-roledescription="status-card"]' },
  ],
  // The content warning is public as well.
  extraFields: ['#cw-spoiler-input', 'input[name="spoilerText"]'],
  media: ['.compose-form__upload', '.media-attachments .media-attachment'],
  checked: '2026-08',
};
