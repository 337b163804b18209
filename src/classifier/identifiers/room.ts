import { byPattern } from './types.ts';

const NUMBER = '(?:[A-Z]{1,2}-?)?\\d{1,4}(?:[- ]?[A-D](?![a-z]))?';
const KIND =
  'room|rm\\.?|bed|bay|cubicle|chair|side ?room|exam|exam room|or|theatre|theater|triage|trauma|pod|bassinet|isolette|incubator|crib|trolley|hallway|hall|curtain|slot|suite|resus|station|cama|habitación|habitacion|cuarto|leito|chambre|lit|zimmer|bett|kamer|quarto|stall|ltc|cell|apartment|apt|door|bay';

/** Rooms, beds, chairs and the like. Whether a person or only furniture is meant is for the context to say. */
export const findRooms = byPattern('PLACE', 'room', [
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${KIND})(?: ?(?:no\\.?|number|#))?[ -]?#?${NUMBER}(?![\\w:]|\\.\\d|%|/\\d|,\\d| ?(?:mg|ml|mins?|minutes|hours?|hrs?|am|pm|patients|people|beds|times|of|feet|ft|days?|weeks?|years?|more|or)\\b)`,
      'giu',
    ),
    confidence: 0.85,
    accept: (it) => !/^(?:or|hall|station|door|slot|exam|suite|cell)[ -]\d{3,}$/i.test(it) && !/^or \d/.test(it),
  },
  { pattern: /\b(?:in|from|to|at|of|for|on) (?<it>\d{1,4}-?[A-D])(?![\w])/g, confidence: 0.75 },
  {
    pattern: /\b(?:room|bed|chair|bay) (?<it>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    confidence: 0.7,
  },
]);

/** "Mr. Pike in 14", "my guy in 6": a bare number is a room only right after a person. */
export const findBareRooms = byPattern('PLACE', 'room', [
  {
    pattern:
      /\b(?:lady|guy|man|woman|gentleman|patient|pt|resident|kid|boy|girl|dude|grandma|grandpa|family|friend|fella|baby|person|one|wife|husband|daughter|son|mom|dad|mum|queen|legend|angel|sweetheart) (?:in|from|of|over in) (?:#)?(?<it>\d{1,4}[A-Da-d]?)(?![\w:%°]|[.,/]\d| ?(?:mg|ml|minutes|mins|hours|hrs|weeks|days|years|months|am|pm|beds|patients|people|of|units?|months?|million|percent|different|or)\b)/gi,
    confidence: 0.85,
  },
  {
    pattern:
      /(?:Mr|Mrs|Ms|Miss|Mx)\.? [\p{Lu}][\p{L}'’.-]*,? (?:(?:in|from|over in|of) )?(?:#)?(?<it>\d{1,4}[A-D]?)(?![\w:%°]|[.,/]\d)/gu,
    confidence: 0.85,
  },
  {
    pattern:
      /(?<![\p{L}\p{N}])[\p{Lu}][\p{L}'’-]{2,} in (?:#)?(?<it>\d{1,4}[A-D]?)(?![\w:%°]|[.,/-]\d| ?(?:mg|ml|minutes|mins|hours|hrs|weeks|days|years|months|am|pm|beds|patients|people|of|units?|seconds|different|steps|words|easy)\b)/gu,
    confidence: 0.6,
    accept: (it) => !/^(?:19|20)\d\d$/.test(it),
  },
  {
    // Lines of a hand-over: "B7 Kowalczyk", "204 Mrs Gunnarsdottir", "22: COPD, sat 89".
    pattern:
      /(?:^|\n)[-*• ]{0,3}(?<it>(?:[A-Z]{1,2}-?)?\d{1,4}[A-D]?)(?=[:)]? (?:\p{Lu}\p{Ll}+|\d{2}[MF]\b|pt\b|[a-z]+ (?:on|for|needs|wants|is|was)\b))(?!:? ?(?:AM|PM|Am|Pm)\b)/gu,
    confidence: 0.5,
    accept: (it) => !/^(?:19|20)\d\d$/.test(it) && !/^\d$/.test(it),
  },
]);
