import type { CuePattern } from './cue.ts';

/** "Patient" as the subject of a story, not as part of "patient advocate" or "patients deserve better". */
const PATIENT =
  /\b(?:(?:my|our|your|a|this|that|the|one of (?:my|our|the)|another|first|last|favou?rite|one)(?: [\w'’-]{2,14}){0,3} )(?:patient|pt|resident|client|inpatient|preemie)(?:'s|’s)?\b(?! (?:advocate|portal|care|safety|satisfaction|relations?|experience|line|coordinator|services?|ratio|access|population|education|liaison|privacy|transport|is a virtue|physician|doctor|assistant))|\b(?:mi|una?|nuestr[oa]|la|el) paciente\b|\bmein(?:e|er)? (?:patient(?:in)?|bewohner(?:in)?)\b|\bpt\b(?= (?:is|was|has|had|came|fell|said|told|who|with|in|from|states|denies|reports|refus\w+|cod\w+|,))/gi;

const ADJECTIVES =
  '(?: (?:little|sweet|sweetest|favou?rite|dear|old|older|elderly|young|poor|tough|brave|new|last|first|long[- ]term|diabetic|dialysis|hospice|rehab|tiny|precious|grumpy|stubborn|lovely|amazing|strong|chemo|regular)){0,3}';
const OUR_PERSON = new RegExp(
  `\\b(?:my|our)${ADJECTIVES} (?:lady|gentleman|guy|kiddos?|little (?:guy|man|one|girl|boy|dude|lady|warrior|fighter)|warrior|fighter|frequent flyer|laboring mom|mama|preemie|newborn|sweet lady)\\b|\\b(?:one of|all) my (?:ladies|gentlemen|guys|little ones|kiddos|regulars|babies|moms)\\b|\\bone of mine\\b`,
  'gi',
);

const DONE =
  '(?:admit(?:ted)?|discharg(?:ed|ing)|cod(?:ed|ing)|intubat(?:ed|ing)|extubat(?:ed|ing)|deliver(?:ed|ing)|stitch(?:ed|ing)|sutur(?:ed|ing)|treat(?:ed|ing)|triag(?:ed|ing)|transport(?:ed|ing)|resuscitat(?:ed|ing)|shock(?:ed|ing)|bath(?:ed|ing)|catheteri[sz]ed|cannulated|operat(?:ed|ing) on|took care of|tak(?:e|ing) care of|car(?:ed|ing) for|look(?:ed|ing) after|nurs(?:ed|ing) (?:him|her|them)|(?:did|doing|started) (?:cpr|compressions)|got rosc|lost (?:him|her|them|one|a)|caught (?:a|her|his|the) (?:baby|little)|splint(?:ed|ing)|bandag(?:ed|ing)|round(?:ed|ing) on|diagnos(?:ed|ing)|pronounc(?:ed|ing)|biops(?:ied|ying)|anesthetized|sedat(?:ed|ing)|restrain(?:ed|ing)|dialy[sz](?:ed|ing)|pumped (?:his|her) stomach|wheel(?:ed|ing)|scann(?:ed|ing)|swabb(?:ed|ing)|x-?ray(?:ed|ing)|held (?:his|her|their) hand|chang(?:ed|ing) (?:his|her) (?:dressing|bandage|brief)|gave (?:him|her) (?:\\w+ ){0,2}(?:narcan|ativan|morphine|insulin|meds)|remov(?:ed|ing) (?:a|an|the|his|her)|pull(?:ed|ing) (?:a|an|the|his|her)|put (?:him|her) (?:on|under)|fill(?:ed|ing) (?:his|her)|fit(?:ted|ting) (?:him|her)|graft(?:ed|ing)|amputat(?:ed|ing)|drain(?:ed|ing)|irrigat(?:ed|ing)|section(?:ed|ing)|restart(?:ed|ing) (?:his|her) heart|check(?:ed|ing) (?:him|her) in)';
const CARE_VERB = new RegExp(
  `\\b(?:i|we|our (?:team|crew)|my (?:crew|team|partner|preceptor)|just|i['’]?ve|we['’]?ve|i['’]?m|we['’]?re)(?: (?:just|finally|had to|have|had|got to|get to|also|actually|once|literally|never|both|helped|help|been|was|were|and)){0,3} ${DONE}\\b`,
  'gi',
);

const CARE_PLACE =
  /\b(?:on|in|to|from|into|at|off|through|of|under) (?:my|our)(?: \w+)? (?:icu|er|ed|nicu|picu|micu|sicu|unit|ward|floor|table|list|caseload|service|truck|rig|stretcher|ambulance|clinic|practice|chair|office|care|pharmacy|waiting room|lobby|trauma bay|operating room|theatre|hospice|facility|nursing home|group home|hall|schedule|assignment|class|program)\b|\b(?:came|comes|brought|rolled|walked|wheeled|carried|flown|rushed|airlifted)(?: (?:him|her|them|back))? in(?:to)?(?: (?:to us|by|the (?:er|ed)|our|with|last|today|tonight|this))|\bon (?:our|my) (?:shift|watch)\b|\bunder (?:my|our) care\b|\bi(?:'m| am| was) (?:his|her|their|your) (?:nurse|doctor|midwife|surgeon|aide|therapist|medic|cna|pt|ot|dentist|hygienist|tech)\b|\bhad (?:him|her|them) (?:on|in|as|for|last|all)\b/gi;

/** Without a subject, as people write on the phone: "Coded a guy tonight". */
const CARE_VERB_FIRST =
  /(?:^|[.!?\n]\s*)(?:just |finally )?(?:took care of|taking care of|cared for|looked after|coded|intubated|extubated|delivered|stitched|sutured|bathed|admitted|discharged|resuscitated|transported|pronounced|shocked|triaged|lost|caught|got) (?:a|an|the|my|our|his|her|him|one|this|two|twins?)\b(?= (?:\w+ ){0,3}?(?:guy|man|woman|lady|boy|girl|kid|baby|patient|pt|resident|teen|gentleman|twins|back|mom|dad|grandma|one|\d))/gi;

export const CARE: readonly CuePattern[] = [
  { kind: 'patient', pattern: PATIENT },
  { kind: 'patient', pattern: OUR_PERSON },
  { kind: 'careVerb', pattern: CARE_VERB },
  { kind: 'careVerb', pattern: CARE_VERB_FIRST },
  { kind: 'carePlace', pattern: CARE_PLACE },
];
