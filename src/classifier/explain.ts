import type { Category, Finding, Level } from './types.ts';

type Said = Pick<Finding, 'category' | 'text'>;

function placeIn(text: string): string {
  if (/^(?:room|rm|bed|bay|chair)\b|^\d+[A-D]?$/i.test(text)) return 'the room';
  if (/\b(?:unit|floor|ward|wing|icu|nicu|picu|er|ed|step-?down)\b/i.test(text)) return 'the unit';
  return /\b(?:hospital|clinic|medical|hospice|manor|health|memorial|general)\b/i.test(text)
    ? 'the facility'
    : 'the place';
}

/** More of a name or a description than this is not repeated. UTF-16 code units. */
const LONGEST_NAME = 30;

/** How a piece is called in the sentence; facets that point to a person come first. */
const THING: readonly (readonly [Category, (text: string) => string])[] = [
  ['NAME', (text) => `the name (${text})`],
  ['HANDLE', () => 'the profile'],
  ['CONTACT', () => 'the contact details'],
  ['ID', () => 'the number'],
  ['PLACE', placeIn],
  ['DATE', (text) => (/^\d{1,2}(?::\d\d)? ?[ap]?\.?m?\.?$|^[012]\d[0-5]\d$/i.test(text) ? 'the time' : 'the day')],
  ['AGE', () => 'the age'],
  ['TRAIT', (text) => (text.length <= LONGEST_NAME ? `who it was (${text})` : 'who it was')],
  ['EVENT', () => 'what happened'],
  ['MEDIA', () => 'the picture'],
  ['HEALTH', () => 'the health details'],
  ['CARE', () => 'the care you mention'],
];
/** More than this is no longer read. */
const MOST = 4;

function list(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;
}

function thingsIn(findings: readonly Said[]): string[] {
  return THING.flatMap(([category, say]) => {
    const found = findings.find((finding) => finding.category === category);
    return found ? [say(category === 'NAME' ? found.text.slice(0, LONGEST_NAME) : found.text)] : [];
  }).slice(0, MOST);
}

/** Whom the author speaks of, as far as the text says. */
function whom(findings: readonly Said[]): string {
  return findings.some((finding) => finding.category === 'CARE' && /\byou(?:r|rs)?\b/i.test(finding.text))
    ? 'the person you answer'
    : 'a patient';
}

/** One plain sentence that names the combination; empty when there is nothing to say. */
export function explain(level: Level, findings: readonly Said[]): string {
  const has = (category: Category) => findings.some((finding) => finding.category === category);
  if (level === 'clear') return '';
  if (level === 'remind') {
    if (has('TONE')) return 'Patients and families may read this, and it could hurt them.';
    if (has('ADVICE')) return 'This is advice to one person, who could take it for care.';
    if (has('MEDIA')) return 'A picture from a place of care can show more than you meant.';
    return 'This tells of one patient, who could recognise themselves.';
  }
  const things = thingsIn(findings);
  const who = whom(findings);
  if (who === 'the person you answer' && !has('NAME')) return `This confirms that the person you answer was a patient.`;
  if (things.length === 0) return 'Somebody could work out which patient this is about.';
  const sentence = `${list(things)}${things.length > 1 ? ' together' : ''} could identify ${who}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
