import { HOLIDAY, MONTH, WEEKDAY } from '../identifiers/calendar-words.ts';

/** Words that mean a moment whatever stands around them, in the languages our authors mix. */
const MOMENT = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|${HOLIDAY}|mother's|father's|today|tonight|tonite|yesterday|tomorrow|tmrw|morning|afternoon|evening|noon|midnight|overnight|weekend|hoy|ayer|anoche|noche|tarde|aujourd'hui|hier|matin|soir|heute|gestern|hoje|ontem|vandaag|gisteren)s?(?:['’]s)?$`,
  'i',
);
/** Words that a moment is often made of, and much else besides. */
const PART =
  /^(?:days?|nights?|weeks?|months?|years?|yrs?|hours?|hrs?|wks?|minutes?|shifts?|spring|summer|fall|autumn|winter|last|next|this|that|ago|since|after|later|earlier|early|late|eve|dawn|lunch|anniversary|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|semanas?|meses|mes|días?|mañana|esta|pasad[oa]|lunes)$/i;
/** "2/9", "0730", "6pm", "9th", "11:45". */
const SHAPE =
  /^(?:\d{1,2}[/.:-]\d{1,2}(?:[/.-]\d{2,4})?|[012]\d[0-5]\d|\d{1,2}(?::\d\d)?[ap]m|\d{1,2}(?:st|nd|rd|th)|(?:19|20)\d\d)$/i;

export const isMoment = (word: string): boolean => MOMENT.test(word) || SHAPE.test(word);
export const isPartOfMoment = (word: string): boolean => PART.test(word);
