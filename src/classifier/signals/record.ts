import { hasCue, piecesOf, type SignalFinder, someOf, UNREAL } from './signal.ts';

/** Shorthand of notes and results; ordinary prose has little of it. */
const SHORTHAND =
  /\b(?:hx|pmh|s\/p|c\/o|wbc|hgb|plt|trop(?:onin)?|lactate|spo2|hr|bp|gcs|ef|nihss|drawn|ebl|dos|dispo|comparison|findings|impression|indication|clinical history|code status|full code|dnr|k (?:of )?\d|na \d|cr \d|inr|a1c|afebrile|on (?:hfnc|bipap|pressors|levo)|cxr|accession|cpt|icd|g\d ?p\d)\b/gi;

const JOKE = /\b(?:of residency|fake patient|practice bank|question \d+|caffeine)\b/i;

/** Age and sex as a chart has them. */
const COURSE = /(?<![\w.])\d{2} ?(?:yo|y\/o)? ?[MF](?![\w°])/g;

const distinct = (text: string, pattern: RegExp): number =>
  new Set(Array.from(text.matchAll(pattern), (match) => match[0].toLowerCase())).size;

/** Lines of a chart: shorthand, with something in them that belongs to one person. */
export const rawRecord: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'teaching', 'self', 'ownKin') || JOKE.test(text) || distinct(text, SHORTHAND) < 2)
    return null;
  const pointing = reading.identifiers.filter(
    (it) =>
      (it.category === 'ID' && it.confidence >= 0.6) ||
      it.kind === 'full-date' ||
      it.kind === 'room' ||
      it.kind === 'unit' ||
      (it.kind === 'date' && /\d[/-]\d/.test(text.slice(it.start, it.end))),
  );
  const initials = reading.names.filter((name) => name.form === 'initials' || name.form === 'titled');
  const course = someOf(text, COURSE, 'AGE');
  if (course && !text.includes('?')) return [...course, ...pointing];
  if (pointing.length + initials.length === 0) return null;
  return [...pointing, ...initials.map(({ start, end }) => ({ category: 'NAME' as const, start, end }))];
};

const ROW = /(?:^|\n)[ \t]*(?:[-*•#]|(?:bed|rm|room|bay|chair|cell) ?)?(?<it>[A-Z]?\d{1,4}[A-D]?)[.):,-]? +(?=\S)/gi;
const SICK =
  /\b(?:post ?op|pod ?\d|chf|copd|dka|gi bleed|uti|sepsis|septic|fall|vent|trach|npo|iv|abx|insulin|dnr|chole|appy|stroke|sob|chest pain|tube|picc|wound|pap|a1c|crown|endo|root canal|twins|breech|vbac|iud|etoh|ciwa|psych|mri|labs?|biopsy|g\d ?p\d|\d{2} ?[mf]|\d{2} ?yo|drips?|bleed|cath|sats?|ceftriaxone|tpn|dementia|hoyer|pills|meds)\b/gi;
const NO_ROSTER = /\b(?:mattress|printer|call light|guide|reasons?|things|steps?|tips?|rules?|lessons?|recipe)\b/i;

/** A list of patients, a line each. */
export const roster: SignalFinder = (reading) => {
  const { text } = reading.plain;
  if (hasCue(reading, ...UNREAL, 'teaching', 'self') || NO_ROSTER.test(text)) return null;
  const rows = piecesOf(text, ROW, 'PLACE');
  return rows.length >= 2 && distinct(text, SICK) >= 2 ? rows : null;
};
