/** The attributes that the sites' own pages carry and that the adapters look for, put on a bare composer. */
export interface Parts {
  readonly host: HTMLElement;
  readonly field: HTMLElement;
  readonly button: HTMLElement;
}

const SKINS = {
  bare: () => {},
  x: ({ host, field, button }) => {
    host.setAttribute('role', 'dialog');
    host.setAttribute('aria-modal', 'true');
    field.dataset.testid = 'tweetTextarea_0';
    field.setAttribute('role', 'textbox');
    button.dataset.testid = 'tweetButton';
  },
  facebook: ({ host, field, button }) => {
    host.setAttribute('role', 'dialog');
    field.dataset.lexicalEditor = 'true';
    button.setAttribute('aria-label', button.textContent ?? '');
  },
  bluesky: ({ host, button }) => {
    host.dataset.testid = 'composePostView';
    button.dataset.testid = 'composerPublishBtn';
  },
  linkedin: ({ host, button }) => {
    host.classList.add('share-box');
    button.classList.add('share-actions__primary-action');
  },
  mastodon: ({ host, button }) => {
    host.classList.add('compose-form');
    button.classList.add('button');
  },
} satisfies Record<string, (parts: Parts) => void>;

export type Skin = keyof typeof SKINS;

export function dress(skin: Skin, parts: Parts): void {
  SKINS[skin](parts);
}
