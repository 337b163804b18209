/**
 * Pay, staffing, working conditions and organising, in English and Spanish. Employees may speak of them together, and a
 * tool that watched for such words would silence them: no organisation can make Chaperone do that.
 */
const ABOUT_WORK =
  /\b(?:pay|paid|payday|paycheck|pay ?raise|raises?|wages?|salar(?:y|ies)|bonus(?:es)?|overtime|hazard|benefits|pensions?|staffing|understaffed|short[- ]?staffed|ratios?|schedul\w*|shifts?|breaks?|layoffs?|laid off|fired|union(?:s|ize\w*|ise\w*|izing)?|strik(?:e|es|ing)|picket\w*|contract|bargain\w*|organi[sz]ing|grievances?|walkouts?|working conditions|unsafe|retaliat\w*|whistle ?blow\w*|osha|nlrb|manager|management|boss|supervisors?|ceo|burn(?:ed|t)? ?out|burnout|sueldos?|salarios?|paga|sindicatos?|huelgas?|horas extra|turnos?|personal insuficiente|despidos?|condiciones de trabajo|jef[ea]s?)\b/i;

/** True when a term that an organisation wants to watch is about work rather than about places and records. */
export function isAboutWork(term: string): boolean {
  return ABOUT_WORK.test(term.normalize('NFKC'));
}
