import type { Reading } from '../story/reading.ts';
import { hasCue, isCarer, piecesOf, type SignalFinder, someOf } from './signal.ts';

/** Everybody posts pictures: where the author is unknown, the words must speak of care. */
const isCaring = (reading: Reading): boolean =>
  isCarer(reading) && (reading.role !== 'unknown' || hasCue(reading, 'patient', 'careVerb', 'carePlace', 'health'));

const PART =
  /\b(?:films?|x-?rays?|ct|mri|scans?|pano|ultrasound|ekg|ecg|strip|specimen|gross|wound|incision|scars?|smile|foot|feet|toes|hands?|tattoo|sleeve|cast|scope|biopsy|stones?|hardware|ex-?fix|teeth|canister|drain|tumou?r|lesions?|rash|molar|femur|heart|gums?|lips?|nose|rhino|graft|forearm|he said he fell|radiografía|pies|piececitos|gurney|resident|patient|pt|client|little (?:old )?(?:man|lady|guy)|kiddo|curtain)\b/gi;
const SHOWN =
  /\bswipe\b|📷|📸|🎥|\b(?:photo|pic|picture|video|clip|image|slice|screenshot|film|x-?ray|scan|radiografía|foto)s? (?:is |are )?(?:linked|attached|below|in (?:the )?(?:comments|stories)|enclosed)|\b(?:photo|pic|picture|video|clip|snap|screenshot) of (?:her|his|their|this|our|my|a)\b|\b(?:film|x-?ray|scan|ct|image|case) of the (?:day|week|night|month)|\bguess the (?:object|diagnosis|bug|finding|orifice|foreign|injury|fracture)|\bno face(?:,? no (?:case|name)| in (?:the )?(?:frame|shot|picture))|\b(?:can you|who can) spot\b|\bguess what (?:this|it) is\b|\bhow (?:it|that) got there\b|\bbefore (?:is )?on the (?:left|right)\b|\blook close(?:ly)? at\b|\[(?:photo|pic|image|img|video|picture)[^\]]{0,60}\]|\bzoom in\b|\blook at (?:that|those|her|his)\b|\bhere['’]s the (?:vid|pic|photo)|\bturn (?:your )?sound (?:up|on)/giu;
const NOBODY =
  /\b(?:stock|model|mannequin|manikin|moulage|phantom|dummy|rubber|plastic|silicone|printed|typodont|teaching|own (?:monitor|strip|scan|appendix)|being the patient|swipe right|first look|my own|myself|its? my|drills?|tips?|poster|shoes?|clogs|dog|cat|puppy|kitten|lab|socks?|cake|signed|consent|permission|release|break ?room|couch|garden|dress|recipe|textbook|published|viva|mock|simulat\w+|test|staff|team|crew|coworkers?|office|lobby|scrubs?|badge|mug|painting|mural|parking|sunset|sunrise|costume|lunch|coffee|no patients?|empty)\b/i;

/** A part of somebody, a film or a scan, in a picture that the text says is there. */
export const partPictured: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!isCaring(reading) || reading.post.parent || NOBODY.test(text)) return null;
  if (hasCue(reading, 'consent', 'self', 'ownKin', 'pet', 'trade', 'fiction', 'history')) return null;
  const shown = piecesOf(text, SHOWN, 'MEDIA');
  const parts = piecesOf(text, PART, 'MEDIA');
  return shown.length > 0 && parts.length > 0 ? [...shown, ...parts] : null;
};

const BOARD =
  /\b(?:(?:assignment|tracking|census|white|room|patient|track) ?board|brain sheet|census|tracker|monitor|chart|wristband)\b[^!?\n]{0,40}\b(?:behind (?:me|us)|over my shoulder|in (?:the )?(?:shot|frame|view|back(?:ground)?|picture|photo|pic)|zoom|visible|readable|legible|not blurr\w+|at the camera|(?:don['’]t|do not) (?:read|look)|(?:didn['’]t|did not) (?:erase|blur|wipe))\b|\b(?:behind (?:me|us)|over my shoulder|in the (?:shot|frame|background|pic|photo))\b[^!?\n]{0,40}\b(?:board|census|monitor|chart|screen)\b|\b(?:ignore|no attention to|don['’]t (?:look at|read)|never mind) the (?:names|list|rooms)\b[^!?\n]{0,20}\b(?:white)?(?:board|screen)\b/gi;
const WIPED = /\b(?:gaming|wiped|blank|empty|blurred|erased|covered|cropped|checked twice|no names)\b/i;
const UNWIPED = /\b(?:not|no|didn['’]t|never)\b[^.!?\n]{0,14}\b(?:wiped?|blurr?\w*|erased?)\b/i;

/** Names of patients on a board or a screen behind a picture of oneself. */
export const boardPictured: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!isCaring(reading) || hasCue(reading, 'pet', 'trade', 'fiction')) return null;
  return WIPED.test(text) && !UNWIPED.test(text) ? null : someOf(text, BOARD, 'MEDIA');
};

/** A picture or film goes out with words about a patient: it may show them, and nobody here can see it. */
export const attached: SignalFinder = (reading) => {
  if (!reading.post.attachment || hasCue(reading, 'consent', 'self', 'ownKin', 'pet', 'trade', 'fiction')) return null;
  return hasCue(reading, 'patient', 'careVerb') ? [] : null;
};
