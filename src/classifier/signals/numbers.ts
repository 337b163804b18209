import type { Identifier } from '../identifiers/types.ts';
import { once } from '../once.ts';
import type { Reading } from '../story/reading.ts';
import { hasCue, type SignalFinder, someOf, speaksOfCare, UNREAL } from './signal.ts';

/** Identifiers come first in every finder here: most posts have none of the kind, and their texts need not be searched then. */
const someThat = ({ identifiers }: Reading, fits: (it: Identifier) => boolean): readonly Identifier[] | null => {
  const found = identifiers.filter(fits);
  return found.length > 0 ? found : null;
};

const MADE_UP =
  /\b(?:order no|parcel|tracking|booking|practice bank|test (?:patients?|environment|message)|zztest|fake|demo|dummy|sample (?:file|case)|play:|example|invoice|warranty|smart ?card|helpdesk|\bit ticket|microchip|chip number|build environment|programador|standardized patient|osce|it['’]?s me)\b/i;
const isMadeUp = once(({ plain }: Reading) => MADE_UP.test(plain.text));

/** Numbers a state or an insurer gave to one person, certain by their checks or by the word before them. */
export const certainNumber: SignalFinder = (reading) => {
  const found = someThat(reading, (it) => it.kind === 'national-number' && it.confidence >= 0.9);
  return found && !hasCue(reading, 'fiction', 'teaching', 'self') && !isMadeUp(reading) ? found : null;
};

/** What stands before the number of a person. */
const NUMBERED =
  /\b(?:pt|inmate|subject|wristband|tag)\b ?#|(?:^|\s)#\d{4,}[-A-Z]* (?:swallowed|asked|needs|says|is|was|refus\w+)/i;

/** Any other number of a record, a sample or a device, told together with care. */
export const recordNumber: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'teaching', 'self')) return null;
  if (!hasCue(reading, 'patient', 'careVerb', 'health', 'outcome')) return null;
  const found = someThat(reading, (it) => it.category === 'ID' && it.confidence >= 0.6);
  if (!found || isMadeUp(reading)) return null;
  if (hasCue(reading, 'patient', 'careVerb') || NUMBERED.test(reading.plain.text)) return found;
  return someThat(reading, (it) => it.category === 'ID' && it.confidence >= 0.8);
};

const DRIVER =
  /\b(?:your|her|his|their) (?:mother|mom|mum|dad|father|wife|husband|son|daughter|kid|child|brother|sister|grandma|grandpa|passenger)\b/i;

/** The car of a patient, or of whoever belongs to one. */
export const plateOfKin: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL)) return null;
  const found = someThat(reading, (it) => it.kind === 'plate' && it.confidence >= 0.85);
  if (!found) return null;
  return hasCue(reading, 'health', 'patient', 'careVerb') || DRIVER.test(reading.plain.text) ? found : null;
};

const BORN = /\b(?:d\.?o\.?b\.?|born|birth ?date|date of birth|female|male|[fm])\b[^\n\w]{0,6}$/i;
const SEX_AFTER = /^[,;/ ]{1,3}(?:female|male|[FM]\b)/;
const MEASURED =
  /\b(?:drawn|specimen|critical|collected|accession|mrn|hgb|k of|potassium|troponin|glucose|path(?:ology)?|smear|culture|findings|impression|allerg(?:y|ies)|dx)\b/i;

/** A whole date beside a sex or a result: somebody's date of birth. */
export const birthDate: SignalFinder = (reading) => {
  if (hasCue(reading, ...UNREAL, 'teaching', 'self', 'ownKin')) return null;
  const { text } = reading.plain;
  const found = someThat(reading, (it) => {
    if (it.kind !== 'full-date') return false;
    const before = text.slice(Math.max(0, it.start - 24), it.start);
    return BORN.test(before) || SEX_AFTER.test(text.slice(it.end, it.end + 12));
  });
  return found && MEASURED.test(text) ? found : null;
};

const PARTIAL =
  /\b(?:number|mrn|acct|account|chart|record|wristband|band|label|accession|card|script|rx|claim|case|id|sticker|barcode|ssn|top|member|subject)\b[^.\n\d]{0,24}\b(?:ends?|ending|finishes|last (?:four|4|three|3|five|5)(?: digits)?)\b[^\d\n]{0,14}(?<it>\d{3,6})\b/gi;

/** The part of a number that still leads to one record. */
export const partialNumber: SignalFinder = (reading) =>
  hasCue(reading, ...UNREAL) || isMadeUp(reading) ? null : someOf(reading.plain.text, PARTIAL, 'ID');

const BUSINESS =
  /\b(?:open house|join us|rsvp|free|tickets?|register|moving|new location|located|walk-ins?|hiring|apply|doors? open|sponsor\w*|our (?:office|clinic|new)|drop[- ]off|fundraiser|raise|cards? to|forward this|donate|class(?:es)?|ribbon|memorial|call \w+ (?:locks|plumbing))\b/i;

const AT_HOME =
  /\b(?:lives?|home is|(?:his|her|their|the) (?:home|house|place|apartment|flat|trailer)|apartment|apt|gate code|key ?safe|lock ?box|upstairs|elevator|next stop|route|dropped (?:him|her) (?:off|home)|picked (?:him|her) up|delivered to)\b/i;

/** Where a patient lives. */
export const addressOfPatient: SignalFinder = (reading) => {
  const { text } = reading.plain;
  const found = someThat(reading, (it) => it.kind === 'address' && it.confidence >= 0.7);
  if (!found || hasCue(reading, ...UNREAL, 'ownKin', 'teaching')) return null;
  if (BUSINESS.test(text) || !speaksOfCare(reading)) return null;
  return hasCue(reading, 'patient', 'careVerb') || AT_HOME.test(text) ? found : null;
};
