import { isCommonWord, isFirstName } from '../people/gazetteer/index.ts';
import type { Name } from '../people/names.ts';
import { patientProbability } from '../people/owner.ts';
import { startingIn } from '../story/reading.ts';
import {
  hasCue,
  isCarer,
  piecesOf,
  type SignalFinder,
  type SignalPiece,
  someOf,
  speaksOfCare,
  UNREAL,
} from './signal.ts';

const asPieces = (names: readonly Name[]): SignalPiece[] =>
  names.map(({ start, end }) => ({ category: 'NAME', start, end }));

const INITIAL_SURNAME = /(?<![\p{L}.])(?<it>\p{Lu}\. ?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)/gu;
const LABEL =
  /\b(?:label(?:led)?|bottle|script|rx|prescription|vial|pill ?box|wristband|sticker|requisition|name on (?:it|the)|belongs to|made out to)\b/i;
const DRUG =
  /\b[a-z]{3,}(?:pril|sartan|olol|statin|mycin|cillin|azole|azepam|azolam|codone|morphone|oxetine|afil|gliptin|formin)\b|\b(?:suboxone|methadone|methimazole|insulin|adderall|xanax|inhaler|antibiotic|warfarin|lithium|prep|films|patches|tablets?)\b|\d ?mg\b/i;

/** A prescription label read out: an initial, a surname and what it is for. */
export const labelName: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, 'pet', 'trade', 'teaching') || !LABEL.test(text) || !DRUG.test(text)) return null;
  const names = piecesOf(text, INITIAL_SURNAME, 'NAME').filter((it) => !/\bDr\.?\s*$/.test(text.slice(0, it.start)));
  return names.length > 0 ? names : null;
};

const LISTED =
  /\b(?:no[- ]?shows?\b|wall of shame|hall of shame|shame list|still owe|past due|(?:cancel(?:l)?ed|missed) (?:again|twice|x\d))/i;

/** Names of those who missed a visit or owe for one. */
export const listedNames: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!LISTED.test(text) || hasCue(reading, ...UNREAL) || !isCarer(reading)) return null;
  const names = reading.names.filter((name) => name.form !== 'staff' && name.sure >= 0.4);
  const rows = text.match(/(?:^|\n) *(?:\d{1,2}[.):]|[-*•])|\bx ?\d\b/g)?.length ?? 0;
  const listed = rows >= 2 || /:\s/.test(text.slice(text.search(LISTED)));
  return names.length >= 2 && listed ? asPieces(names) : null;
};

const ENDED =
  /\b(?:heavenly|rest (?:in peace|easy|well)|gained an angel|went home to|fly high|(?:isn|won)['’]t be the same|isn['’]t the same|last breath|birthday|bingo|years (?:young|old)|\d{2,3}(?:th|st|nd|rd)|turn(?:s|ed) \d{2,3})\b/i;
const ATTENDED = /^(?:my|our|ms|miss|mrs|mr)\b/i;

/** "My Miss Hattie": the old people of a home, named as their carers name them, on a birthday or after death. */
export const elder: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (reading.post.parent || hasCue(reading, ...UNREAL, 'ownKin', 'work', 'consent') || !isCarer(reading)) return null;
  if (!ENDED.test(text)) return null;
  const named = reading.names.filter(
    (name) =>
      name.form === 'titled' &&
      ATTENDED.test(text.slice(name.start, name.end)) &&
      patientProbability(reading, name) >= 0.4,
  );
  return named.length > 0 ? asPieces(named) : null;
};

const OBITUARY = /(?:https?:\/\/)?[\w-]+\.[a-z]{2,8}\/[\w/.-]+|\bobit(?:uary)?\b/gi;

/** An obituary linked by those who cared for the dead. */
export const obituary: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!/\bobit(?:uary)?\b/i.test(text) || !isCarer(reading) || reading.post.parent) return null;
  if (hasCue(reading, ...UNREAL, 'ownKin', 'work') || !/\b(?:our|had (?:his|her)|honou?red)\b/i.test(text)) return null;
  return someOf(text, OBITUARY, 'HANDLE');
};

const DISGUISED =
  /\b(?:backwards?|from (?:the back|the end|back to front)|in reverse|reversed|mirror(?:ed)?|spelled|inside out|scrambled|unscramble|anagram|jumbled)\b/i;

/** A first name written from its end, where the author says so. */
export const reversedName: SignalFinder = (reading) => {
  if (!DISGUISED.test(reading.plain.text) || !speaksOfCare(reading) || hasCue(reading, 'ownKin', 'self')) return null;
  const found = reading.words.filter(
    ({ bare }) =>
      bare.length > 3 && !isCommonWord(bare) && !isFirstName(bare) && isFirstName([...bare].reverse().join('')),
  );
  return found.length > 0 ? found.map(({ start, end }) => ({ category: 'NAME', start, end })) : null;
};

/** Characters within which an age, a room or a number is taken to belong to a name. */
const BESIDE = 60;

/** A name the rules take for a patient's, beside a room, an age or a number. */
export const namedBeside: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'consent', 'ownKin', 'teaching', 'self')) return null;
  const pointing = reading.identifiers.filter(
    (it) => (it.kind === 'room' || it.kind === 'age' || it.category === 'ID') && it.confidence >= 0.7,
  );
  const named = reading.names.filter(
    (name) =>
      startingIn(pointing, name.start - 2 * BESIDE, name.end + BESIDE).some((it) => it.end > name.start - BESIDE) &&
      patientProbability(reading, name) >= 0.6,
  );
  return named.length > 0 ? asPieces(named) : null;
};
