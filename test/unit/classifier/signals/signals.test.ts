import { describe, expect, it } from 'vitest';
import { readRules } from '../../../../src/classifier/fast/index.ts';
import type { SignalKind } from '../../../../src/classifier/signals/index.ts';
import type { Post } from '../../../../src/classifier/types.ts';

const kinds = (text: string, rest: Omit<Post, 'text'> = {}): SignalKind[] =>
  readRules({ kind: 'post', author: 'RN', ...rest, text }).decision.signals.map(({ kind }) => kind);

type Around = Omit<Post, 'text'>;

/** A post in which the kind speaks, one beside it in which it must not, and what stands around both. Invented people. */
const PAIRS = {
  certainNumber: ['The NHS number 943 476 5919 has two owners', 'NHS numbers are ten digits, people. Ten.'],
  plateOfKin: [
    'Gray van, plate 8LMV203, your mother had a stroke',
    'Gray van, plate 8LMV203, please move, delivery at 9',
  ],
  birthDate: [
    'potassium 6.9, female, 08/14/1951, drawn 0220',
    'Flu clinic 08/14/2026, results drawn up by our statistician',
  ],
  partialNumber: ['accession on the film ends 4471, look it up', 'my smart card number ends 4471 and IT ignores me'],
  labelName: [
    'found: bottle of metformin 500 mg, label says M. Trujillo',
    'found: one umbrella, label says Made in Italy',
  ],
  listedNames: ['No-shows for April: Mrs. Pruitt x3, Delphine x2', 'No-shows are down since we text at 8 am'],
  elder: ['Rest easy Miss Opaline, 98. B hall is too quiet', 'Rest easy Opaline Oak, the tree by B hall'],
  obituary: ['Obit is up for our Birdie, hall.example/obits/birdie', 'My aunt wrote her own obituary, it rhymes'],
  reversedName: ['from the back so it is fine: leahcim got his liver', 'I wear my cap backwards in surgery clinic'],
  hintedAt: ['guess which quarterback is getting an MRI', 'guess which of us is getting an MRI machine'],
  riddle: ['name rhymes with Bertrude and the biopsy was clear', 'crossword: rhymes with biopsy, guess who is stuck'],
  unheardOf: ['We stitched a man gored by a bison in Cody today', 'Saw a bison in Cody today, stitched my own jeans'],
  onlyOne: [
    'One of my patients is the only organist in Tumwater',
    'I am the only aide on the hall with patients tonight',
  ],
  boardPictured: [
    'selfie, tracking board over my shoulder, zoom at will',
    'selfie, tracking board over my shoulder was wiped',
  ],
  partPictured: [
    'film of the week, swipe, guess the object',
    'film of the week: our printer, swipe, a fork. empty lobby',
  ],
  rawRecord: [
    'Hgb 6.2, lactate 4, MRN 00482913, code status full',
    'Hgb and lactate are not the same thing, code status neither',
  ],
  roster: ['bed 3 GI bleed, npo\nbed 7 dka, insulin drip', 'bed 3 needs a mattress\nbed 7 has no call light'],
  insideNews: [
    'that was us, he is sitting up',
    'praying for him and his family',
    { kind: 'comment', parent: 'Police: man trapped in chimney rescued' },
  ],
  tellsReader: [
    'You were seen on Tuesday and your films were normal.',
    'Thank you for your kind words about Tuesday.',
    { kind: 'review-reply', author: 'dental practice account', parent: 'ok place' },
  ],
  tellsKin: [
    'had a rough night but ate breakfast, oxygen is down',
    'I cannot look, hon. Please call the main desk.',
    { kind: 'message', parent: 'is my aunt still on your floor?' },
  ],
  knownPatient: ['your cousin is a patient of ours, on lithium', 'your cousin waved at me in the market'],
  otherTrade: ['He was seen on Tuesday', 'He was seen on Tuesday', { author: 'veterinary clinic account' }],
  staged: ['Disaster drill Thursday: bed 4 is an actor in ketchup', 'You know the drill: bed 4 again'],
  notMine: ['He was knocked out. I have never met him.', 'He was knocked out. I have met him twice.'],
  neighbour: ['Our neighbour had the ambulance again', 'The hospital is next to a bakery'],
  recordNumber: [
    'My patient, MRN 00482913, walked to the window',
    'My patient walked to window 00482913, or so it felt',
  ],
  addressOfPatient: [
    'My patient lives at 418 Larkspur Lane, third bell',
    'Open house for our patients at 418 Larkspur Lane, free cake',
  ],
  namedBeside: ['Mrs. Okafor in room 412 asked for her tea again', 'Dr. Okafor in room 412 asked for the chart again'],
  hinted: ['guess which quarterback cried today', 'guess which of us cried today'],
  famous: ['Our mayor was in the ICU with a stroke', 'Our mayor was at the fair with a pie'],
  pupil: [
    'A third grader seized in the gym on Tuesday, gave the inhaler after',
    'A third grader sang in the gym on Tuesday',
  ],
  attached: ['My patient and I today', 'My sister and I today', { attachment: true }],
  inside: [
    'he is on my unit, doing fine',
    'he was the kindest of them, get well soon',
    { kind: 'comment', parent: 'Anyone heard of our old teacher?' },
  ],
  confirms: [
    'Proud of you and that new knee!',
    'Thank you for the kind words!',
    { kind: 'review-reply', author: 'clinic account', parent: 'My knee surgery went so well' },
  ],
  facets: [
    'My patient, 84, from Maplewood Hospital, crashed in the bus accident on Tuesday',
    'My patient crashed on Tuesday',
  ],
  staffAnswered: [
    'Welcome, we missed that laugh!',
    'Welcome, your stitches look great!',
    { kind: 'comment', parent: 'Back at the front desk after maternity leave' },
  ],
  ownParent: ["Mom's last chemo is on Friday", 'The last chemo is on Friday'],
} satisfies Record<SignalKind, readonly [spoken: string, silent: string, around?: Around]>;

const CASES = Object.entries<readonly [string, string, Around?]>(PAIRS).map(([kind, [spoken, silent, around]]) => ({
  kind,
  spoken,
  silent,
  around,
}));

describe('signals', () => {
  it.each(CASES)('$kind speaks in: $spoken', ({ kind, spoken, silent, around }) => {
    expect(kinds(spoken, around)).toContain(kind);
    if (spoken !== silent) expect(kinds(silent, around)).not.toContain(kind);
  });

  it('who treats people after all is no other trade', () => {
    for (const author of ['med spa account', 'vet turned GP', 'athletic trainer', 'tattooed burn nurse', 'RN', null]) {
      expect(kinds('He was seen on Tuesday', { author })).not.toContain('otherTrade');
    }
  });

  it('pieces are pieces of the text', () => {
    for (const { spoken: text, around } of CASES) {
      const { reading, decision } = readRules({ kind: 'post', author: 'RN', ...around, text });
      for (const { start, end } of decision.signals.flatMap(({ pieces }) => pieces)) {
        expect(reading.plain.text.slice(start, end).trim()).not.toBe('');
      }
    }
  });

  it.each([
    ['names and rooms', 'Mrs. Okafor 412, '],
    ['labels', 'label rx M. Trujillo 5 mg '],
    ['rows', '\nbed 3 npo dka '],
    ['boards', 'tracking board behind '],
    ['facts', 'you were your films '],
  ])('reads 100 kB of %s in time', (_, words) => {
    const text = words.repeat(Math.ceil(100_000 / words.length));
    const began = performance.now();
    readRules({ text, kind: 'review-reply', author: 'RN', parent: 'my knee' });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
