import { type Language, languageOf } from './language.ts';

/** The words that stand in for what was taken out, in one language. */
export interface Wording {
  readonly patient: string;
  readonly thePatient: string;
  readonly recently: string;
  readonly recent: string;
  readonly soon: string;
  readonly regularly: string;
  readonly otherDay: string;
  readonly anotherDay: string;
  readonly forSomeTime: string;
  readonly birthday: string;
  readonly unit: string;
  readonly room: string;
  readonly atWork: string;
  readonly fromWork: string;
  readonly toUs: string;
  readonly workplace: string;
  readonly area: string;
  readonly baby: string;
  readonly child: string;
  readonly teenager: string;
  readonly adult: string;
  readonly older: string;
  /** Adjectives of the five stages of life; empty where the language would need more grammar than a word. */
  readonly stages: readonly [string, string, string, string, string];
}

const ENGLISH: Wording = {
  patient: 'a patient',
  thePatient: 'the patient',
  recently: 'recently',
  recent: 'recent',
  soon: 'soon',
  regularly: 'regularly',
  otherDay: 'the other day',
  anotherDay: 'another day',
  forSomeTime: 'for some time',
  birthday: 'had a birthday',
  unit: 'the unit',
  room: 'one room',
  atWork: 'at work',
  fromWork: 'from work',
  toUs: 'to us',
  workplace: 'our workplace',
  area: 'the area',
  baby: 'a baby',
  child: 'a child',
  teenager: 'a teenager',
  adult: 'an adult',
  older: 'an older adult',
  stages: ['very young', 'young', 'teenage', 'adult', 'older'],
};

const NO_STAGES: Wording['stages'] = ['', '', '', '', ''];

const KEYS = [
  'patient',
  'thePatient',
  'recently',
  'recent',
  'soon',
  'regularly',
  'otherDay',
  'anotherDay',
  'forSomeTime',
  'birthday',
  'unit',
  'room',
  'atWork',
  'fromWork',
  'toUs',
  'workplace',
  'area',
  'baby',
  'child',
  'teenager',
  'adult',
  'older',
] as const;

/** Words in the order of KEYS. */
function wording(line: string): Wording {
  const words = line.split('|');
  return {
    ...ENGLISH,
    ...Object.fromEntries(KEYS.map((key, i) => [key, words[i] ?? ENGLISH[key]])),
    stages: NO_STAGES,
  };
}

const WORDINGS: Readonly<Record<Language, Wording>> = {
  en: ENGLISH,
  es: wording(
    'un paciente|el paciente|hace poco|reciente|pronto|a menudo|hace poco|otro día|desde hace un tiempo|cumplió años|la unidad|una sala|en el trabajo|del trabajo|a nosotros|nuestro centro|la zona|un bebé|un niño|un adolescente|un adulto|una persona mayor',
  ),
  fr: wording(
    'un patient|le patient|récemment|récent|bientôt|régulièrement|l’autre jour|un autre jour|depuis un moment|a fêté son anniversaire|le service|une chambre|au travail|du travail|chez nous|notre établissement|la région|un bébé|un enfant|un adolescent|un adulte|une personne âgée',
  ),
  de: wording(
    'ein Patient|der Patient|kürzlich|neulich|bald|regelmäßig|neulich|einen anderen Tag|seit einiger Zeit|hatte Geburtstag|die Station|ein Zimmer|bei der Arbeit|von der Arbeit|zu uns|unser Haus|die Gegend|ein Baby|ein Kind|ein Jugendlicher|ein Erwachsener|ein älterer Mensch',
  ),
  pt: wording(
    'um paciente|o paciente|há pouco|recente|em breve|sempre|outro dia|outro dia|há algum tempo|fez aniversário|a unidade|um quarto|no trabalho|do trabalho|até nós|nosso serviço|a região|um bebê|uma criança|um adolescente|um adulto|um idoso',
  ),
  nl: wording(
    'een patiënt|de patiënt|onlangs|recent|binnenkort|regelmatig|laatst|een andere dag|sinds enige tijd|was jarig|de afdeling|een kamer|op het werk|van het werk|naar ons|ons huis|de buurt|een baby|een kind|een tiener|een volwassene|een oudere',
  ),
};

export const wordingFor = (text: string): Wording => WORDINGS[languageOf(text)];
