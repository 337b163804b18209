import type { Level } from '../../../src/classifier/types.ts';

/** Where in the feed something is written. */
export type Place = 'post' | 'reply' | 'review';

export interface Sample {
  readonly place: Place;
  readonly level: Level;
  readonly text: string;
}

/** What the author answers in each place; null for a new post. */
export const PARENTS: Readonly<Record<Place, { readonly by: string; readonly text: string } | null>> = {
  post: null,
  reply: {
    by: 'Rosa Delgado',
    text: 'Shout-out to the emergency room at Harbor General. My dad is home again, and everybody there was so kind.',
  },
  review: {
    by: 'Marcus T., 2 stars',
    text: 'Waited an hour past my appointment, and the front desk barely looked up. The dentist herself was fine.',
  },
};

/** Invented people and places. An end-to-end test holds the real verdicts against `level`. */
export const SAMPLES: readonly Sample[] = [
  {
    place: 'post',
    level: 'clear',
    text: 'Night shift survived. Thank you to my team, and to whoever left cinnamon rolls in the break room.',
  },
  {
    place: 'post',
    level: 'remind',
    text: 'A patient of mine thanked me today for simply listening. I cried in the car.',
  },
  {
    place: 'post',
    level: 'hold',
    text: 'My patient Mrs. Okafor in room 412 finally got her new kidney on Tuesday. MRN 00482913, remember that number!',
  },
  { place: 'reply', level: 'clear', text: 'What a lovely thing to read. Wishing your family well.' },
  { place: 'reply', level: 'remind', text: 'Give him 400 mg of ibuprofen twice a day and he will be fine.' },
  {
    place: 'reply',
    level: 'hold',
    text: 'I was his nurse on Sunday night! So glad his heart rhythm settled before we sent him home.',
  },
  {
    place: 'review',
    level: 'clear',
    text: 'Thank you for the feedback. We cannot discuss care here; please call our office manager on 555-0100.',
  },
  {
    place: 'review',
    level: 'hold',
    text: 'Marcus, we are sorry your root canal on Tuesday ran late. You had cancelled twice, so we fitted you in.',
  },
];
