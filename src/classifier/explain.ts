import type { Piece } from './decide.ts';
import type { Category, Level } from './types.ts';

const THING: Readonly<Record<Category, string>> = {
  NAME: 'the name',
  HANDLE: 'the handle',
  CONTACT: 'the contact details',
  ID: 'the number',
  DATE: 'the day',
  AGE: 'the age',
  PLACE: 'the place',
  EVENT: 'what happened',
  TRAIT: 'who it was',
  HEALTH: 'what you tell of their health',
  CARE: 'that they are your patient',
  MEDIA: 'the picture',
  TONE: 'the tone',
  ADVICE: 'the advice',
};

const REASON: Readonly<Record<Category, string>> = {
  NAME: 'A name, or part of one, points straight to a person.',
  HANDLE: 'A handle or profile leads straight to a person.',
  CONTACT: 'Contact details lead straight to a person.',
  ID: 'This number belongs to one person only.',
  DATE: 'A day or time helps others work out who it was.',
  AGE: 'An exact age narrows down who it was.',
  PLACE: 'The place tells others where to look.',
  EVENT: 'People may have heard of this and know who it was.',
  TRAIT: 'This sets the person apart from others.',
  HEALTH: 'This is somebody’s health.',
  CARE: 'This shows that they were in your care.',
  MEDIA: 'A picture of any part of a patient is a picture of the patient.',
  TONE: 'Read by a patient, this would hurt.',
  ADVICE: 'Advice to one person can be taken for care.',
};

export const reasonFor = (category: Category): string => REASON[category];

const ORDER: readonly Category[] = [
  'NAME',
  'HANDLE',
  'CONTACT',
  'ID',
  'PLACE',
  'DATE',
  'AGE',
  'TRAIT',
  'EVENT',
  'MEDIA',
  'HEALTH',
  'CARE',
];

function list(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

/** One sentence that names the combination. */
export function explain(level: Level, pieces: readonly Pick<Piece, 'category'>[]): string {
  if (level === 'clear') return '';
  const present = new Set(pieces.map((piece) => piece.category));
  const things = ORDER.filter((category) => present.has(category)).map((category) => THING[category]);
  if (level === 'hold') {
    const sentence = `${list(things.slice(0, 4))} together could identify a patient.`;
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  }
  return 'Somebody could recognise themselves in this. Nothing in it points to one person.';
}
