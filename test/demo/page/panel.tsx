import type { Published } from './feed.tsx';
import { type Place, SAMPLES, type Sample } from './samples.ts';

const PROMISES = {
  clear: 'nothing happens, the post goes out',
  remind: 'a quiet line, the post goes out',
  hold: 'the post waits for you',
} as const;

export interface PanelProps {
  readonly place: Place;
  readonly published: readonly Published[];
  readonly onInsert: (text: string) => void;
}

/** Sample posts for the open composer, and the list of all that was really published. */
export function Panel({ place, published, onInsert }: PanelProps) {
  return (
    <aside class="panel">
      <h2>Posts to try</h2>
      <p class="hint">Insert one, then press the button in the composer. Or write your own.</p>
      {SAMPLES.filter((sample) => sample.place === place).map((sample) => (
        <SampleCard key={sample.text} sample={sample} onInsert={onInsert} />
      ))}
      <h2>What was published</h2>
      {published.length === 0 ? (
        <p class="hint">Nothing yet.</p>
      ) : (
        <ol class="published">
          {published.map((one) => (
            <li key={one.id}>{one.text}</li>
          ))}
        </ol>
      )}
    </aside>
  );
}

function SampleCard({ sample, onInsert }: { readonly sample: Sample; readonly onInsert: (text: string) => void }) {
  return (
    <figure class={`sample ${sample.level}`}>
      <figcaption>
        <b>{sample.level}</b> {PROMISES[sample.level]}
      </figcaption>
      <blockquote>{sample.text}</blockquote>
      <button type="button" class="insert" onClick={() => onInsert(sample.text)}>
        Insert
      </button>
      <button type="button" onClick={() => void navigator.clipboard.writeText(sample.text)}>
        Copy
      </button>
    </figure>
  );
}
