import { Composer } from './composer.tsx';
import type { EditorChoice } from './editors.ts';
import { PARENTS, type Place } from './samples.ts';

export interface Published {
  /** Counts up from 0 in the order of publication. */
  readonly id: number;
  readonly place: Place;
  readonly text: string;
}

export interface FeedProps {
  readonly editor: EditorChoice;
  readonly open: Place;
  readonly published: readonly Published[];
  readonly onOpen: (place: Place) => void;
  readonly onPublish: (place: Place, text: string) => void;
}

const BUTTONS: Readonly<Record<Place, string>> = { post: 'Post', reply: 'Reply', review: 'Post reply' };
const TITLES: Readonly<Record<Place, string>> = {
  post: 'Write a new post',
  reply: 'Reply to this post',
  review: 'Answer this review of your practice',
};

/** The timeline: a new post, a post to reply to, a review to answer. One composer is open at a time. */
export function Feed(props: FeedProps) {
  return (
    <section class="feed" aria-label="Feed">
      {(['post', 'reply', 'review'] as const).map((place) => (
        <Entry key={place} place={place} {...props} />
      ))}
    </section>
  );
}

function Entry({ place, editor, open, published, onOpen, onPublish }: FeedProps & { readonly place: Place }) {
  const parent = PARENTS[place];
  return (
    <section class={`card ${place === 'review' ? 'review' : ''}`} data-place={place}>
      {parent && <Said by={parent.by} text={parent.text} />}
      {open === place ? (
        <Composer
          editor={editor}
          parent={parent?.text ?? null}
          button={BUTTONS[place]}
          onPublish={(text) => onPublish(place, text)}
        />
      ) : (
        <button type="button" class="opener" onClick={() => onOpen(place)}>
          {TITLES[place]}
        </button>
      )}
      {published
        .filter((one) => one.place === place)
        .map((one) => (
          <Said key={one.id} by="You" text={one.text} />
        ))}
    </section>
  );
}

function Said({ by, text }: { readonly by: string; readonly text: string }) {
  return (
    <article class={by === 'You' ? 'said own' : 'said'}>
      <span class="face" aria-hidden="true">
        {by.slice(0, 1)}
      </span>
      <div>
        <b>{by}</b>
        <p>{text}</p>
      </div>
    </article>
  );
}
