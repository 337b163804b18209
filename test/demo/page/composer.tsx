import { useEffect, useRef } from 'preact/hooks';
import type { EditorChoice } from './editors.ts';

export interface ComposerProps {
  readonly editor: EditorChoice;
  readonly parent: string | null;
  readonly button: string;
  readonly onPublish: (text: string) => void;
}

/** A compose box of the chosen engine. Preact draws the frame and leaves everything inside to the engine. */
export function Composer({ editor, parent, button, onPublish }: ComposerProps) {
  const place = useRef<HTMLDivElement>(null);
  const publish = useRef(onPublish);
  publish.current = onPublish;
  useEffect(() => {
    const host = document.createElement('div');
    host.className = 'composer-host';
    place.current?.replaceChildren(host);
    void editor.load().then((mount) => {
      const options = parent === null ? { button } : { button, parent };
      mount(host, (text) => publish.current(text), options);
      if (host.shadowRoot) lendStyles(host.shadowRoot);
    });
  }, [editor, parent, button]);
  return <div class="composer" ref={place} />;
}

/** A page's sheet ends at a shadow root; the editor inside should look like its neighbours. */
function lendStyles(root: ShadowRoot): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/style.css';
  root.append(link);
}
