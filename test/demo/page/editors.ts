import type { Mount } from '../../pages/engines/types.ts';

/** The editors to choose from, each the real engine of the sites named. */
export interface EditorChoice {
  readonly id: string;
  readonly label: string;
  readonly sites: string;
  load(): Promise<Mount>;
}

export const EDITORS: readonly EditorChoice[] = [
  {
    id: 'draft',
    label: 'Draft.js',
    sites: 'X, TikTok',
    load: async () => (await import('../../pages/engines/draft.ts')).mount,
  },
  {
    id: 'lexical',
    label: 'Lexical',
    sites: 'Facebook, Threads',
    load: async () => (await import('../../pages/engines/lexical.ts')).mount,
  },
  {
    id: 'lexical-rich',
    label: 'Lexical, rich',
    sites: 'Reddit',
    load: async () => {
      const { mount } = await import('../../pages/engines/lexical.ts');
      return (host, onPublish, options) => mount(host, onPublish, { ...options, rich: true });
    },
  },
  {
    id: 'tiptap',
    label: 'TipTap',
    sites: 'Bluesky',
    load: async () => (await import('../../pages/engines/tiptap.ts')).mount,
  },
  {
    id: 'quill',
    label: 'Quill in a shadow root',
    sites: 'LinkedIn',
    load: async () => (await import('../../pages/engines/quill.ts')).mountInShadow,
  },
  {
    id: 'textarea',
    label: 'React text area',
    sites: 'Mastodon, Instagram comments',
    load: async () => (await import('../../pages/engines/textarea.ts')).mount,
  },
  {
    id: 'slate',
    label: 'Slate',
    sites: 'Discord',
    load: async () => (await import('../../pages/engines/slate.ts')).mount,
  },
  {
    id: 'form',
    label: 'Plain form',
    sites: 'old Reddit, forums',
    load: async () => (await import('../../pages/engines/form.ts')).mount,
  },
];
