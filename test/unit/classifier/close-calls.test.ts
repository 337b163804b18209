import { describe, expect, it } from 'vitest';
import { readFast } from '../../../src/classifier/fast/index.ts';
import type { Level, Post } from '../../../src/classifier/types.ts';

/** Plain cases of the labelling guide that rules alone must get right. Invented people. */
const CASES: readonly (readonly [Level, string, Omit<Post, 'text'>])[] = [
  ['hold', 'My patient Mrs. Okafor in room 412 finally got her new kidney on Tuesday.', {}],
  ['hold', 'Mr. Delacroix in 14B coded again tonight, got him back after two rounds.', {}],
  ['hold', 'Took care of a boy named Tavion today, just got told it is lymphoma.', {}],
  ['hold', 'pt Rosalba T., 71, on eliquis, admitted to my unit last night with a GI bleed', {}],
  ['hold', 'MRN 00482913, my patient with the new liver, needs a chart review before surgery', {}],
  ['hold', 'Handover: bed 4 my patient with sepsis refuses the catheter, family is awful', {}],
  ['hold', 'So sorry to lose my patient Harold last night. Pneumonia took him at 91.', {}],
  [
    'hold',
    'Marcus, we are sorry your root canal on Tuesday ran late. You had cancelled twice, so we fitted you in.',
    { kind: 'review-reply' },
  ],
  ['hold', 'We looked at your chart: you were seen on May 6 and you refused the x-rays.', { kind: 'review-reply' }],
  ['remind', 'A patient of mine thanked me today for simply listening. I cried in the car.', {}],
  [
    'remind',
    'Give him 400 mg of ibuprofen twice a day and he will be fine.',
    { kind: 'reply', parent: 'my son has a fever' },
  ],
  ['clear', 'Lovely sunrise over the harbour this morning, coffee in hand.', {}],
  ['clear', 'Night shift survived. Thank you to my team, and to whoever left cinnamon rolls in the break room.', {}],
  ['clear', 'My mom Ana is on 4 West at St. Brigid after her hip surgery, please pray.', {}],
  ['clear', 'Congratulations to our charge nurse Denise, RN, who retires on Friday after 30 years!', {}],
  ['clear', 'Dr. House would have been sued in the first episode. Season 2 is better.', {}],
  ['clear', 'bed 4 call light dead, bed 9 needs a new mattress, nobody answers the phone', {}],
  ['clear', 'The hospital had 40 people in the waiting room and two nurses. We deserve better pay.', {}],
  ['clear', 'We cannot discuss care here; please call our patient advocate on 555-0100.', { kind: 'review-reply' }],
  ['clear', 'Thank you for your kind words!', { kind: 'review-reply' }],
  ['clear', 'Call 911 now, do not wait for an answer here.', { kind: 'reply', parent: 'chest pain since noon' }],
  ['clear', 'Mr. Fennimore cried into his sock when the shoe came back from the cobbler.', {}],
  ['clear', '', {}],
];

describe('the plain cases of the guide', () => {
  it.each(CASES)('%s: %s', (level, text, rest) => {
    expect(readFast({ kind: 'post', ...rest, text }, 'quick').level).toBe(level);
  });
});
