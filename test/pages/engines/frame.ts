import type { MountOptions } from './types.ts';

/** What a page around an editor needs from it. */
export interface EditorModel {
  text(): string;
  clear(): void;
}

export interface Frame {
  /** Where the editor goes. */
  readonly place: HTMLElement;
  /** The engine is ready: the button works from here on. */
  connect(model: EditorModel): void;
  /** To be called on each change of the model: the button is enabled while there is text. */
  changed(): void;
  /** Publishes the model's text and clears the editor, as the sites do. */
  publish(): void;
}

/** The parent post, a place for the editor and the publishing button. */
export function frame(host: HTMLElement | ShadowRoot, onPublish: (text: string) => void, options: MountOptions): Frame {
  const page = host.ownerDocument;
  const box = page.createElement('div');
  box.className = 'compose-box';
  if (options.parent !== undefined) {
    const parent = page.createElement('article');
    parent.className = 'parent-post';
    parent.textContent = options.parent;
    box.append(parent);
  }
  const place = page.createElement('div');
  place.className = 'editor';
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = options.button;
  button.disabled = true;
  box.append(place, button);
  host.append(box);

  let model: EditorModel | null = null;
  const changed = (): void => {
    button.disabled = model === null || model.text().trim() === '';
  };
  const publish = (): void => {
    if (model === null || model.text().trim() === '') return;
    const text = model.text();
    model.clear();
    onPublish(text);
    changed();
  };
  button.addEventListener('click', publish);
  return {
    place,
    changed,
    publish,
    connect(connected) {
      model = connected;
      changed();
    },
  };
}

/** Ctrl+Enter or Cmd+Enter, as all the big sites treat it. */
export function isSendKey(event: { key: string; ctrlKey: boolean; metaKey: boolean }): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey);
}
