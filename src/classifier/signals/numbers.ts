import { hasCue, type SignalFinder, someOf, speaksOfCare, UNREAL } from './signal.ts';

const MADE_UP =
  /\b(?:order no|parcel|tracking|booking|practice bank|test (?:patients?|environment|message)|zztest|fake|demo|dummy|sample (?:file|case)|play:|example|invoice|warranty|smart ?card|helpdesk|\bit ticket|microchip|chip number|build environment|programador|standardized patient|osce|it['’]?s me)\b/i;

/** Numbers a state or an insurer gave to one person, certain by their checks or by the word before them. */
export const certainNumber: SignalFinder = (reading) => {
  if (hasCue(reading, 'fiction', 'teaching', 'self') || MADE_UP.test(reading.plain.text)) return null;
  const found = reading.identifiers.filter((it) => it.kind === 'national-number' && it.confidence >= 0.9);
  return found.length > 0 ? found : null;
};

/** What stands before the number of a person. */
const NUMBERED =
  /\b(?:pt|inmate|subject|wristband|tag)\b ?#|(?:^|\s)#\d{4,}[-A-Z]* (?:swallowed|asked|needs|says|is|was|refus\w+)/i;

/** Any other number of a record, a sample or a device, told together with care. */
export const recordNumber: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'teaching', 'self') || MADE_UP.test(reading.plain.text)) return null;
  if (!hasCue(reading, 'patient', 'careVerb', 'health', 'outcome')) return null;
  const least = hasCue(reading, 'patient', 'careVerb') || NUMBERED.test(reading.plain.text) ? 0.6 : 0.8;
  const found = reading.identifiers.filter((it) => it.category === 'ID' && it.confidence >= least);
  return found.length > 0 ? found : null;
};

const DRIVER =
  /\b(?:your|her|his|their) (?:mother|mom|mum|dad|father|wife|husband|son|daughter|kid|child|brother|sister|grandma|grandpa|passenger)\b/i;

/** The car of a patient, or of whoever belongs to one. */
export const plateOfKin: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL)) return null;
  const found = reading.identifiers.filter((it) => it.kind === 'plate' && it.confidence >= 0.85);
  const told = hasCue(reading, 'health', 'patient', 'careVerb') || DRIVER.test(reading.plain.text);
  return found.length > 0 && told ? found : null;
};

const BORN = /\b(?:d\.?o\.?b\.?|born|birth ?date|date of birth|female|male|[fm])\b[^\n\w]{0,6}$/i;
const SEX_AFTER = /^[,;/ ]{1,3}(?:female|male|[FM]\b)/;
const MEASURED =
  /\b(?:drawn|specimen|critical|collected|accession|mrn|hgb|k of|potassium|troponin|glucose|path(?:ology)?|smear|culture|findings|impression|allerg(?:y|ies)|dx)\b/i;

/** A whole date beside a sex or a result: somebody's date of birth. */
export const birthDate: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'teaching', 'self', 'ownKin')) return null;
  const { text } = reading.plain;
  const found = reading.identifiers.filter((it) => {
    if (it.kind !== 'full-date') return false;
    const before = text.slice(Math.max(0, it.start - 24), it.start);
    return (BORN.test(before) || SEX_AFTER.test(text.slice(it.end, it.end + 12))) && MEASURED.test(text);
  });
  return found.length > 0 ? found : null;
};

const PARTIAL =
  /\b(?:number|mrn|acct|account|chart|record|wristband|band|label|accession|card|script|rx|claim|case|id|sticker|barcode|ssn|top|member|subject)\b[^.\n\d]{0,24}\b(?:ends?|ending|finishes|last (?:four|4|three|3|five|5)(?: digits)?)\b[^\d\n]{0,14}(?<it>\d{3,6})\b/gi;

/** The part of a number that still leads to one record. */
export const partialNumber: SignalFinder = (reading) =>
  hasCue(reading, ...UNREAL) || MADE_UP.test(reading.plain.text) ? null : someOf(reading.plain.text, PARTIAL, 'ID');

const BUSINESS =
  /\b(?:open house|join us|rsvp|free|tickets?|register|moving|new location|located|walk-ins?|hiring|apply|doors? open|sponsor\w*|our (?:office|clinic|new)|drop[- ]off|fundraiser|raise|cards? to|forward this|donate|class(?:es)?|ribbon|memorial|call \w+ (?:locks|plumbing))\b/i;

const AT_HOME =
  /\b(?:lives?|home is|(?:his|her|their|the) (?:home|house|place|apartment|flat|trailer)|apartment|apt|gate code|key ?safe|lock ?box|upstairs|elevator|next stop|route|dropped (?:him|her) (?:off|home)|picked (?:him|her) up|delivered to)\b/i;

/** Where a patient lives. */
export const addressOfPatient: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'ownKin', 'teaching') || BUSINESS.test(text) || !speaksOfCare(reading)) return null;
  if (!hasCue(reading, 'patient', 'careVerb') && !AT_HOME.test(text)) return null;
  const found = reading.identifiers.filter((it) => it.kind === 'address' && it.confidence >= 0.7);
  return found.length > 0 ? found : null;
};
