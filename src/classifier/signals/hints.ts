import { once } from '../once.ts';
import { facetCount, facetsOf } from '../story/facets.ts';
import type { Reading } from '../story/reading.ts';
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

const FAME =
  /\b(?:(?:the|our|ex-?|former|guess which|which) mayor|vicar|sheriff|governor|senator|congress(?:man|woman)|alderman|council(?:man|woman|or)|police chief|fire chief|principal|superintendent|pastor|archbishop|rabbi|news ?anchor|anchor(?:man|woman)|weather(?:man| man| guy| girl| lady|caster)|newscaster|radio host|morning show|co-?host|quarterback|qb|goalie|point guard|(?:varsity|lacrosse|hockey|football|basketball|soccer|baseball|volleyball|wrestling) (?:lacrosse |hockey |football |basketball |soccer |baseball )?(?:team|squad|line)|judge on that|baking show|gold medal(?:ist)?|podium|the chants|cup final|rivalry game|punter|kicker|striker|linebacker|shortstop|(?:our|their) (?:entire |whole )?(?:first|starting) line|mascot has|sings? the anthem|drummer|rapper|pop star|idol|singer|celebrity|influencer|youtuber|tiktoker|streamer|novelist|food critic|olympian|champion|contestant|finalist|prom (?:queen|king)|homecoming (?:queen|king)|torero|reggaetonero|alcalde|intendente|lottery|quiz show|reality (?:show|tv)|mattress ads?|(?:his|her|the|does|in) (?:\w+ )?commercials|billboards|jingle|telenovela|on (?:tv|television)|does the (?:weather|news|traffic)|morning traffic|soap star|publican|poet laureate|hall of famer|(?:punting|pitching|playing|skating?) (?:on )?(?:saturday|sunday|friday|opening))\b/gi;
const fame = once(({ plain }: Reading) => piecesOf(plain.text, FAME, 'TRAIT'));

const HINT =
  /\b(?:a certain|confirm or deny who|guess (?:who(?:['’]?s)?|which|whose)|hint\b|not (?:saying|naming)|can['’]?t say|won['’]?t say|no names|lips are sealed|you(?:['’]ve| have)? (?:all )?(?:seen|know|heard) (?:him|her|it|the|who)|rhymes with|if you know|iykyk|let['’]?s just say|that['’]?s all i['’]?ll say|bench (?:your|him)|fantasy|might wanna|y['’]?all (?:know|might)|(?:starts?|begins?) with (?:an? )?["'“]?[A-Z]\b)/i;

const KNOWN_ALREADY =
  /\b(?:fantasy team|on air|charity|every paper|press conference|livestream|our release|said on)\b/i;

/** "Guess which quarterback": a hint at a fame. */
const hints = (reading: Reading): readonly SignalPiece[] | null => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'self', 'ownKin') || !HINT.test(text) || KNOWN_ALREADY.test(text)) return null;
  const pieces = fame(reading);
  return pieces.length > 0 ? pieces : null;
};

/** The same in a post that speaks of care. */
export const hintedAt: SignalFinder = (reading) => (speaksOfCare(reading) ? hints(reading) : null);

/** The same in a post without a word of care. */
export const hinted: SignalFinder = (reading) => (speaksOfCare(reading) ? null : hints(reading));

/** An office or a fame that a town or a nation has once, in a post that speaks of care. */
export const famous: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'self', 'ownKin', 'consent', 'work') || !isCarer(reading)) return null;
  if (reading.post.parent || !speaksOfCare(reading)) return null;
  const pieces = fame(reading);
  return pieces.length > 0 ? pieces : null;
};

const PUZZLE =
  /\b(?:rhymes? with|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) letters\b[^.\n]{0,40}\b(?:starts|begins|ends|first|last)|(?:starts?|begins?) with (?:an? )?["'“]?[A-Z]\b[^.\n]{0,30}\bends? (?:in|with)|anagram of|initials (?:are|were))/gi;

/** A name hidden in a riddle. */
export const riddle: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'self', 'ownKin', 'teaching') || !speaksOfCare(reading)) return null;
  if (/\brhymes? with\b/i.test(text) && !/\b(?:name|who|guess|hint|not saying|can['’]t say)\b/i.test(text)) return null;
  return /\b(?:crossword|wordle|scrabble|password|coworker|manager|mnemonic)\b/i.test(text)
    ? null
    : someOf(text, PUZZLE, 'NAME');
};

const ONLY =
  /\b(?:[Tt]he|[Oo]ur|[Mm]y) (?:town['’]s |county['’]s )?(?:only|sole) (?:\w+ ){1,4}?(?:in|at|on|of|around) (?:\p{Lu}[\p{L}'’]+|(?:this|our) (?:town|county|island|valley|village|reservation|parish))|\b[Pp]opulation (?:of )?\d[\d,]{1,5}\b(?! (?:patients|people|based))/gu;

/** The one of a kind of a named place. */
export const onlyOne: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'self') || !isCarer(reading)) return null;
  const told =
    hasCue(reading, 'patient', 'careVerb', 'health') ||
    /\b(?:one of my|my kids|session|assess\w+)\b/i.test(reading.plain.text);
  return told ? someOf(reading.plain.text, ONLY, 'TRAIT') : null;
};

const UNHEARD =
  /\b(?:shark (?:bite|attack)|bear (?:attack|maul\w*)|mountain lion|alligator (?:bite|attack)|grizzly|rattlesnake|struck by lightning|lightning strike|conjoined|harpoon|wood ?chipper|crossbow|javelin|pitchfork|sword swallow\w*|touch tank|parade float|hot air balloon|stingray|ostrich|bison|moose|rabies|leprosy|botulism|anthrax|quintuplets|quadruplets|world record)\b/gi;
const HANDLED =
  /\b(?:i|we|i['’]ve|we['’]ve)\b (?:\w+ ){0,3}?(?:sutur\w+|stitch\w+|stapled?|removed|pulled|took out|put|treated|transported|delivered|cut|x-?rayed|admitted|coded|flew|splinted|operated|scoped)\b/i;

const DONE = new RegExp(`${HANDLED.source}[^.!?\\n]{0,80}?(?:${UNHEARD.source})`, 'i');

/** What happens to hardly anybody, done with the author's own hands, with a day or a place. */
export const unheardOf: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'self', 'ownKin', 'teaching')) return null;
  // What is unheard of is rare indeed; without it the dearer pattern need not look who did what.
  const pieces = someOf(text, UNHEARD, 'EVENT');
  if (!pieces || !DONE.test(text)) return null;
  const placed = reading.identifiers.some((it) => it.category === 'PLACE' || it.category === 'DATE');
  return placed || IN_STATE.test(text) ? pieces : null;
};

const IN_STATE = /\b[Ii]n \p{Lu}\p{Ll}{3,}/u;

const GRADE =
  /\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|\d(?:st|nd|rd|th))[- ]graders?|kindergart(?:e?ner)|pre-?k(?:er)?)\b/gi;
const AT_SCHOOL =
  /\b(?:seiz\w+|sugar of|glucose|epi ?pen|nebuli[sz]er|inhaler|concuss\w+|insulin|asthma|anaphyla\w+|self[- ]harm\w*|low of|juice box|cake gel)\b/i;

/** A pupil by grade and day, with what was done for them. */
export const pupil: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'ownKin', 'self', 'teaching') || !AT_SCHOOL.test(reading.plain.text)) return null;
  const dated = reading.identifierKinds.has('day') || reading.identifierKinds.has('date');
  return dated ? someOf(reading.plain.text, GRADE, 'TRAIT') : null;
};

/** Three facets or more, with the author's care beside them. */
export const facets: SignalFinder = (reading) =>
  facetCount(facetsOf(reading)) >= 3 && hasCue(reading, 'patient', 'careVerb', 'carePlace') ? [] : null;
