import type { Category } from './types.ts';

const BY_CATEGORY: Readonly<Record<Category, string>> = {
  NAME: 'A name, or part of one, points straight to a person.',
  HANDLE: 'A handle or profile leads straight to a person.',
  CONTACT: 'Contact details lead straight to a person.',
  ID: 'This number belongs to one person only.',
  DATE: 'A day or time helps others work out who it was.',
  AGE: 'An exact age narrows down who it was.',
  PLACE: 'A place narrows down who it was.',
  EVENT: 'People may have heard of this and know who it was.',
  TRAIT: 'This sets the person apart from others.',
  HEALTH: 'This tells of somebody’s health.',
  CARE: 'This shows that the person is or was in your care.',
  MEDIA: 'A picture of any part of a patient is a picture of the patient.',
  TONE: 'This would hurt to read as a patient or a relative.',
  ADVICE: 'Advice to one person can be taken for care.',
};

/** Where more can be said than the category says. Keys are kinds of identifiers and cues. */
const BY_KIND: Readonly<Record<string, string>> = {
  phone: 'A phone number leads straight to a person.',
  email: 'An e-mail address leads straight to a person.',
  address: 'An address leads straight to a home.',
  url: 'A link can lead to a person’s own page.',
  room: 'A room or bed number tells which patient it is.',
  unit: 'The unit tells where to look.',
  facility: 'The name of the place tells where to look.',
  plate: 'A number plate belongs to one person.',
  device: 'A device number belongs to one person.',
  'full-date': 'A full date can be looked up, or is a date of birth.',
  visit: 'This confirms that the reader was a patient, even if they said so first.',
  chart: 'This shows that there is a record of the reader.',
  money: 'What somebody paid or owes for care is part of their record.',
  welcome: 'This confirms that the reader was a patient.',
};

export function reasonFor(category: Category, kind: string): string {
  return (Object.hasOwn(BY_KIND, kind) ? BY_KIND[kind] : undefined) ?? BY_CATEGORY[category];
}
