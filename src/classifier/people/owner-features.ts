import { type Reading, sentenceAt, startingIn } from '../story/reading.ts';
import type { Name } from './names.ts';
import { KIN, PATIENT_NOUNS, PERSON_NOUNS, STAFF_NOUNS } from './vocabulary.ts';

/** Words to either side that may tell whose name it is. */
const REACH = 6;
/** Characters within which a room, an age or a number is taken to belong to the name. */
const CLOSE = 60;

/** No identifier that matters here is longer. */
const LONGEST_IDENTIFIER = 60;

function wordClass(lower: string): string | null {
  if (KIN.has(lower)) return 'kin';
  if (STAFF_NOUNS.has(lower)) return 'staff';
  if (PATIENT_NOUNS.has(lower)) return 'patient';
  return PERSON_NOUNS.has(lower) ? 'person' : null;
}

/** Punctuation as it stands; letters, digits and pictures each as one sign. */
const edge = (text: string): string =>
  text
    .replace(/[\p{L}\p{M}]/gu, 'x')
    .replace(/\p{N}/gu, '0')
    .replace(/[^\x20-\x7e]/g, '~');

/** What stands around a name, as the names of features of `owner-weights.json`. */
export function ownerFeatures(reading: Reading, name: Name): string[] {
  const { words, post, plain, names } = reading;
  const features = new Set<string>([
    `form:${name.form}`,
    `kind:${post.kind ?? 'post'}`,
    `role:${reading.role}`,
    `form:${name.form}|role:${reading.role}`,
    `sure:${Math.round(name.sure * 4)}`,
    `names:${Math.min(4, names.length)}`,
  ]);
  const word = (index: number) => words[index]?.bare ?? '^';
  for (const [place, index] of [
    ['-1', name.from - 1],
    ['-2', name.from - 2],
    ['+1', name.to + 1],
    ['+2', name.to + 2],
  ] as const) {
    features.add(`${place}:${word(index)}`);
    const kind = wordClass(word(index));
    if (kind) features.add(`${place}:<${kind}>`);
  }
  features.add(`-2-1:${word(name.from - 2)} ${word(name.from - 1)}`);
  features.add(`+1+2:${word(name.to + 1)} ${word(name.to + 2)}`);
  for (let index = name.from - REACH; index <= name.to + REACH; index++) {
    if (index >= name.from && index <= name.to) continue;
    features.add(`by:${word(index)}`);
    const kind = wordClass(word(index));
    if (kind) features.add(`by:<${kind}>`);
  }
  const sentence = sentenceAt(reading, name.start);
  for (const kind of reading.cueKinds) features.add(`text:${kind}`);
  for (const cue of startingIn(reading.cues, sentence.start, sentence.end)) features.add(`sentence:${cue.kind}`);
  const near = startingIn(reading.identifiers, name.start - CLOSE - LONGEST_IDENTIFIER, name.end + CLOSE);
  const close = near.filter((it) => name.start - it.end < CLOSE);
  for (const it of close)
    features.add(it.start < name.end && it.end > name.start ? `inside:${it.kind}` : `close:${it.kind}`);
  for (const kind of reading.identifierKinds) if (!close.some((it) => it.kind === kind)) features.add(`far:${kind}`);
  features.add(`after:${edge(plain.text.slice(name.end, name.end + 2))}`);
  features.add(`before:${edge(plain.text.slice(Math.max(0, name.start - 2), name.start))}`);
  if (name.from === 0) features.add('opens');
  if (words[name.from]?.opens) features.add('opens-sentence');
  if (post.parent) {
    features.add('answers');
    const own = plain.text.slice(name.start, name.end).toLowerCase();
    if (post.parent.toLowerCase().includes(own)) features.add(`in-parent|kind:${post.kind ?? 'post'}`);
  }
  return [...features];
}
