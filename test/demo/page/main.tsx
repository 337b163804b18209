import { render } from 'preact';
import { useState } from 'preact/hooks';
import { EDITORS, type EditorChoice } from './editors.ts';
import { Feed, type Published } from './feed.tsx';
import { insert } from './insert.ts';
import { Panel } from './panel.tsx';
import type { Place } from './samples.ts';

/** `#tiptap/reply` opens that editor at that place. */
function wished(): { editor: EditorChoice; place: Place } {
  const [id, place] = location.hash.slice(1).split('/');
  const editor = EDITORS.find((choice) => choice.id === id) ?? EDITORS[0];
  if (editor === undefined) throw new Error('no editors');
  return { editor, place: place === 'reply' || place === 'review' ? place : 'post' };
}

function App() {
  const [{ editor, place }, setOpen] = useState(wished);
  const [published, setPublished] = useState<readonly Published[]>([]);
  const show = (next: { editor: EditorChoice; place: Place }) => {
    history.replaceState(null, '', `#${next.editor.id}/${next.place}`);
    setOpen(next);
  };
  const insertSample = (text: string) => {
    const composer = document.querySelector<HTMLElement>('.composer-host');
    if (composer !== null) insert(composer, text);
  };
  return (
    <>
      <header>
        <h1>
          Lantern <small>a make-believe network to try Chaperone on; nothing leaves this computer</small>
        </h1>
        <nav aria-label="Editor">
          {EDITORS.map((choice) => (
            <button
              type="button"
              key={choice.id}
              aria-pressed={choice === editor}
              onClick={() => show({ editor: choice, place })}
            >
              {choice.label} <small>{choice.sites}</small>
            </button>
          ))}
        </nav>
      </header>
      <main>
        <Feed
          editor={editor}
          open={place}
          published={published}
          onOpen={(next) => show({ editor, place: next })}
          onPublish={(at, text) => setPublished((before) => [...before, { id: before.length, place: at, text }])}
        />
        <Panel place={place} published={published} onInsert={insertSample} />
      </main>
    </>
  );
}

const app = document.getElementById('app');
if (app !== null) render(<App />, app);
