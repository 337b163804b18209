import { patientProbability } from '../people/owner.ts';
import type { Category, Level } from '../types.ts';
import type { Reading } from './reading.ts';

/** Pay, staffing, hours and organising. */
const WORK =
  /(?<![\p{L}\p{N}])(?:pays?(?! (?:for (?:it|them|that)|attention))|(?:under|un)paid|paid (?:late|less|enough)|wages?|salar(?:y|ies)|raises?|overtime|differentials?|pto|unions?|strikes?|picket|staffing|short[- ]?(?:staffed|handed)|understaffed|(?:down|short|missing|need) (?:\w+ ){0,2}(?:nurses?|aides?|techs?|cnas?|rns?|medics|hands|people|staff)|ratios?|(?:without|no|missed) (?:a )?breaks?|burn(?:ed|t)? ?out|mandat(?:ed|ory)|pagan|no (?:nos )?paga|paga (?:mejor|m[aá]s|menos)|sueldos?|salarios?|n[oó]minas?|horas extras?|(?:diferencial|extra|plus) (?:de noche|nocturn[oa]s?|por noches?)|nocturnidad|sindica(?:tos?|l(?:es)?)|huelga|m[aá]s (?:personal|manos|gente)|faltan? (?:de )?(?:\p{L}+ )?(?:personal|manos|gente|auxiliares?|enfermer[oa]s?|m[eé]dic[oa]s?|celador[ea]?s?|t[eé]cnic[oa]s?|camiller[oa]s?|compañer[oa]s?|turnos)|turnos (?:no son|dobles|largos|inseguros)|sin descansos?|convenio|plantilla)(?![\p{L}\p{N}])/iu;

/** Anybody who may be no colleague, and the names that people in care are called by in anger. */
const SOMEBODY =
  /(?<![\p{L}\p{N}])(?:patients?|pts?|residents?|clients?|famil(?:y|ies)|visitors?|he|she|him|his|her|they had|bab(?:y|ies)|kids?|child(?:ren)?|m[ae]n|wom[ae]n|guys?|lad(?:y|ies)|girls?|boys?|m(?:r|rs|s)\.?|someone|somebody|moms?|mums?|mothers?|dads?|fathers?|the sons?|daughters?|husbands?|wi(?:fe|ves)|grand\p{L}+|frequent flyers?|drug[- ]seek\p{L}+|junkies?|addicts?|smokers?|moochers?|crackheads?|gomers?|whales?|room \d+|bed \d+|pacientes?|señor(?:es|as?)?|sra?\.?|niñ[oa]s?|beb[eé]s?|residentes?|familias?|familiar(?:es)?|él|ella|alguien|abuel[oa]s?|madres?|padres?|hij[oa]s?|enferm[oa]s?|usuari[oa]s?|una? (?:hombre|mujer|chic[oa]|persona)|cama \d+)(?![\p{L}\p{N}])/iu;

/** What a reminder about work rests on: words that would tell of somebody if there were anybody. */
const LOOSE: ReadonlySet<Category> = new Set(['DATE', 'HEALTH', 'CARE', 'PLACE', 'TONE']);
/** A name that is less likely a patient's than this is a colleague's. */
const PERHAPS_PATIENT = 0.3;

interface Found {
  readonly category: Category;
}

function isAboutWork(reading: Reading, found: readonly Found[]): boolean {
  const { text } = reading.plain;
  return (
    found.every(({ category }) => LOOSE.has(category)) &&
    WORK.test(text) &&
    !SOMEBODY.test(text) &&
    !reading.cueKinds.has('patient') &&
    reading.names.every((name) => patientProbability(reading, name) < PERHAPS_PATIENT)
  );
}

/**
 * A reminder of a text that speaks of pay, staffing or working conditions, and of nobody but staff, is none: labour law protects such
 * talk. A hold stays what it is. `found` is what the verdict rests on. The rules alone remind of nothing but patients and advice, so that only
 * the learned model needs this.
 */
export function sparingWork<F extends Found>(
  level: Level,
  reading: Reading,
  found: readonly F[],
): { readonly level: Level; readonly found: readonly F[] } {
  return level === 'remind' && isAboutWork(reading, found) ? { level: 'clear', found: [] } : { level, found };
}
