/**
 * Words that tell what is being answered. English, with the commonest Spanish ones. They choose a card and the ready words
 * that are on offer; alone they show something only for a plea that cannot wait.
 */

/** Somebody in danger now. A cure or a memory ("I had chest pain in May") is none. */
const DANGER =
  /\b(?:(?:can['’]?t|cannot|can not|trouble|hard to|struggling to) breathe?(?:ing)?|chest (?:pain|hurts|tight)|(?:having|had) a (?:stroke|seizure|heart attack)|face (?:is )?(?:droop\w*|numb)|overdos(?:ed?|ing)|took (?:too many|all (?:my|the|his|her)) (?:pills|meds)|bleeding (?:won['’]?t|will not|a lot|so)|(?:not|isn['’]?t|stopped) (?:breathing|responding)|unconscious|passed out|no puedo respirar|dolor (?:de|en el) pecho|sobredosis)\b/i;
const NOW =
  /\b(?:help|what (?:do|should|can) (?:i|we)|right now|now|please|anyone|anybody|should i|is this|urgent|ayuda|ahora|qué hago|por favor)\b|\?/i;
const OWN_LIFE =
  /\b(?:kill(?:ing)? my ?self|end(?:ing)? (?:it all|my life)|suicid(?:e|al)|(?:want|going) to die|don['’]?t want to (?:live|be here|be alive)|no quiero vivir|quiero morir(?:me)?|suicidarme)\b/i;

/** True when the text reads like a plea for help that cannot wait. */
export function isPlea(text: string): boolean {
  return OWN_LIFE.test(text) || (DANGER.test(text) && NOW.test(text));
}

/** Longer texts are articles and stories; who is in danger now writes little. UTF-16 code units. */
const LONGEST_PLEA = 600;
/** The writer, or somebody beside them. News speak of others. */
const NEAR = /\b(?:i|i['’](?:m|ve)|me|my|we|our|he|she|his|her|mi|mis|me|él|ella|no puedo|no quiero|quiero)\b/i;
/** What people say of laughter, of shame, of a game or of somebody else's text. */
const FIGURE_OF_SPEECH =
  /\b(?:lol|lmao|rofl|haha\w*|jaja\w*|(?:die|dying|died) (?:of|from|laughing|inside)|my phone|the game|this (?:boss|level)|prevention|awareness|hotline|lifeline|documentary|movie|novel|song|episode|article|study)\b|[😂🤣💀]/iu;
const PAST =
  /\b(?:(?:years?|months?|weeks?) ago|in (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last (?:week|month|year|spring|summer|fall|autumn|winter)|years? (?:later|back)|hace (?:años|meses|semanas))\b/i;

/** A plea that leaves so little doubt that even an answer which is clear gets a word about it. */
export function isUrgentPlea(text: string): boolean {
  const isShort = text.length <= LONGEST_PLEA;
  return isShort && isPlea(text) && NEAR.test(text) && !FIGURE_OF_SPEECH.test(text) && !PAST.test(text);
}

const HELP =
  /\b(?:911|112|999|988|000|13 ?11 ?14|116 ?123|1-800-222-1222|ambulances?|emergency (?:room|department|services?|number|line|help)|e\.?r\.?|a&e|paramedics?|crisis (?:line|lifeline)|lifeline|poison control|ambulancia|emergencias|urgencias)(?!\w)/i;

/** True when the answer itself sends the person to help. */
export function pointsToHelp(text: string): boolean {
  return HELP.test(text);
}

const CARE_PLACE =
  /\b(?:hospitals?|clinics?|doctors?|dr\.?|dentists?|nurses?|nursing|staff|surgeon|e\.?r\.?|emergency room|urgent care|front desk|receptionist|practice|ward|maternity|appointments?|surgery|your (?:office|team|place)|cl[ií]nica|hospital|doctora?|m[eé]dic[oa]s?|enfermer[oa]s?|consulta|urgencias|cita)(?!\w)/i;
const DISPLEASED =
  /\b(?:terrible|awful|worst|horrible|rude|unprofessional|incompetent|negligen\w*|malpractice|lawsuit|sue|complain\w*|disappoint\w*|ignored|dismissed|misdiagnos\w*|never (?:again|go(?:ing)? back|return\w*)|stay away|avoid|waited|wait(?:ing)? (?:time|hours?|forever)|overcharged|refund|bill(?:ed|ing)?|no one (?:called|answered|cared)|shame on|left (?:me|us|him|her) (?:waiting|alone)|p[eé]sim[oa]|groser[oa]|maltrat\w*|negligencia|queja|esper[eé] horas|vergüenza)(?!\w)/i;
const GRATEFUL =
  /\b(?:thank(?:s| you|ful)?|grateful|kudos|shout ?-?out|saved (?:my|his|her|our)|best (?:nurses?|doctors?|team|staff|care|hospital)|(?:amazing|wonderful|excellent|incredible) (?:care|team|staff|nurses?|doctors?|people)|gracias|agradecid[oa]s?|excelente (?:atenci[oó]n|trato|equipo))(?!\w)/i;

/** A complaint about care, as people write it under a hospital's posts. */
export function isComplaint(text: string): boolean {
  return DISPLEASED.test(text) && CARE_PLACE.test(text);
}

/** Public thanks for care: what is answered to them can confirm who was a patient. */
export function isPraise(text: string): boolean {
  return GRATEFUL.test(text) && CARE_PLACE.test(text);
}
