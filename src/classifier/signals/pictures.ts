import { hasCue, isCarer, piecesOf, type SignalFinder, someOf } from './signal.ts';

const PART =
  /\b(?:films?|x-?rays?|ct|mri|scans?|pano|ultrasound|ekg|ecg|strip|specimen|gross|wound|incision|scars?|smile|foot|feet|toes|hands?|tattoo|sleeve|cast|scope|biopsy|stones?|hardware|ex-?fix|teeth|canister|drain|tumou?r|lesions?|rash|molar|femur|heart|gums?|lips?|radiografía|pies|piececitos|gurney|resident|patient|pt|client|little (?:old )?(?:man|lady|guy)|kiddo|curtain)\b/gi;
const SHOWN =
  /\bswipe\b|📷|📸|🎥|\b(?:photo|pic|picture|video|clip|image|slice|screenshot|film|x-?ray|scan|radiografía|foto)s? (?:is |are )?(?:linked|attached|below|in (?:the )?(?:comments|stories)|enclosed)|\b(?:photo|pic|picture|video|clip|snap|screenshot) of (?:her|his|their|this|our|my|a)\b|\b(?:film|x-?ray|scan|ct|image|case) of the (?:day|week|night|month)|\bguess the (?:object|diagnosis|bug|finding|orifice|foreign|injury|fracture)|\bno face,? no (?:case|name)|\[(?:photo|pic|image|img|video|picture)[^\]]{0,60}\]|\bzoom in\b|\blook at (?:that|those|her|his)\b|\bhere['’]s the (?:vid|pic|photo)|\bturn (?:your )?sound (?:up|on)/giu;
const NOBODY =
  /\b(?:stock|model|mannequin|manikin|moulage|phantom|dummy|rubber|plastic|silicone|printed|typodont|teaching|my own|myself|its? my|drills?|tips?|poster|shoes?|clogs|dog|cat|puppy|kitten|lab|socks?|cake|signed|consent|permission|release|break ?room|couch|garden|dress|recipe|textbook|published|viva|mock|simulat\w+|test|staff|team|crew|coworkers?|office|lobby|scrubs?|badge|mug|painting|mural|parking|sunset|sunrise|costume|lunch|coffee|no patients?|empty)\b/i;

/** A part of somebody, a film or a scan, in a picture that the text says is there. */
export const partPictured: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!isCarer(reading) || reading.post.parent || NOBODY.test(text)) return null;
  if (hasCue(reading, 'consent', 'self', 'ownKin', 'pet', 'trade', 'fiction', 'history')) return null;
  const shown = piecesOf(text, SHOWN, 'MEDIA');
  const parts = piecesOf(text, PART, 'MEDIA');
  return shown.length > 0 && parts.length > 0 ? [...shown, ...parts] : null;
};

const BOARD =
  /\b(?:(?:assignment|tracking|census|white|room|patient|track) ?board|brain sheet|census|tracker|monitor|chart|labels?|wristband)\b[^!?\n]{0,40}\b(?:behind (?:me|us)|in (?:the )?(?:shot|frame|back(?:ground)?|picture|photo|pic)|zoom|visible|readable|not blurr\w+|at the camera|didn['’]t (?:erase|blur|wipe)|did not (?:erase|blur|wipe))\b|\b(?:behind (?:me|us)|in the (?:shot|frame|background|pic|photo))\b[^!?\n]{0,40}\b(?:board|census|monitor|chart|screen)\b/gi;
const WIPED = /\b(?:gaming|wiped|blank|empty|blurred|erased|covered|cropped|checked twice|no names)\b/i;
const UNWIPED = /\b(?:not|no|didn['’]t|never)\b[^.!?\n]{0,14}\b(?:wiped?|blurr?\w*|erased?)\b/i;

/** Names of patients on a board or a screen behind a picture of oneself. */
export const boardPictured: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (!isCarer(reading) || hasCue(reading, 'pet', 'trade', 'fiction')) return null;
  return WIPED.test(text) && !UNWIPED.test(text) ? null : someOf(text, BOARD, 'MEDIA');
};
