import type { CuePattern } from './cue.ts';

/** What a provider's answer says that only somebody who treated the reader could say. */
export const ANSWER: readonly CuePattern[] = [
  {
    kind: 'visit',
    pattern:
      /\b(?:your|his|her|their|su|tu) (?:last |first |recent |most recent |next |\w+day |\w+ )?(?:visits?|appointments?|appt|stay|admission|consult(?:ation)?|exam|cleaning|check-?up|surgery|procedure|treatments?|therapy|delivery|birth|session|sessions|discharge|follow[- ]?up|recovery|results?|labs?|scans?|x-?rays?|films?|biopsy|prescription|refill|diagnosis|care|referral|meds|medications?|crown|implant|root canal|filling|tooth|teeth|veneers|braces|retainer|knee|hip|back|shoulder|eye|eyes|skin|baby|heart|stitches|sutures|wound|incision|infusion|chemo|injections?|shot|vaccine|blood (?:work|draw|test)|glasses|lenses|prótesis|cita|consulta|cirugía|tratamiento|visita)\b(?! (?:policy|policies|rights|team|providers?|act|law))/gi,
  },
  {
    kind: 'visit',
    pattern:
      /\b(?:when|since|after|while|the (?:day|time|morning|night)|every time) (?:you|he|she|they|your \w+) (?:were|was|came|come|visited|left|arrived|checked in|called|saw|called us|stayed|had|walked in|first)\b|\b(?:you|he|she|they|your (?:son|daughter|mother|father|mom|dad|husband|wife|child|aunt|uncle|dog)) (?:were|was) (?:seen|here|examined|treated|admitted|discharged|offered|given|told|advised|informed|scheduled|prescribed|diagnosed|a no[- ]show|late|in (?:the|our|for))\b/gi,
  },
  {
    kind: 'visit',
    pattern:
      /\b(?:see|seeing) you (?:at|on|in|next|again|for|mon|tues|wednes|thurs|fri|satur|sun|tomorrow|thursday|back)|\bwelcome (?:back|home)\b|\b(?:glad|happy|thrilled|so good|pleased|relieved|delighted) (?:to (?:hear|see|know)|that|you|your|the|he|she|we (?:could|were|got))\b|\bhope (?:you|your|the|he|she)(?:['’]re)? (?:are |is )?(?:feel|heal|recover|doing|settl|rest|pain|swelling|knee|mend)/gi,
  },
  {
    kind: 'visit',
    pattern:
      /\b(?:you|he|she) (?:cancel(?:l)?ed|no-?showed|missed|rescheduled|refused|declined|signed|agreed|chose|requested|asked (?:for|us|me)|brought|arrived|showed up|walked out|told (?:us|me|the|our)|completed|finished|picked up|did not (?:go|take|come|show|tell|follow)|didn['’]t (?:go|take|come|show|tell|follow))\b/gi,
  },
  {
    kind: 'chart',
    pattern:
      /\b(?:your|his|her|their) (?:chart|file|record|records|account|intake|consent|paperwork|notes|history|insurance|policy on file|claim|bill|balance|co-?pay|deductible|order|orders|plan|expediente|historia)\b|\b(?:look(?:ed|ing) (?:at|up|into|over)|review(?:ed|ing)|pull(?:ed)?|check(?:ed)?) (?:your|the|his|her|our) (?:chart|file|records?|account|notes|footage|visit|x-?rays)\b|\bour (?:records|notes|system|books) (?:show|indicate|reflect|say)|\bdocumented\b|\bno record of you since\b|\bwe have you (?:down|on|in|as)\b/gi,
  },
  {
    kind: 'money',
    pattern:
      /\b(?:you|your (?:insurance|plan|carrier|husband|wife)|he|she) (?:still )?(?:owe[sd]?|paid|were (?:charged|billed|refunded|quoted)|denied|did(?:n['’]t| not) (?:pay|cover))\b|\brefund(?:ed)? (?:you|your)\b|\b(?:we|i) (?:billed|refunded|waived|submitted|charged|resubmitted|credited)\b/gi,
  },
  {
    kind: 'welcome',
    pattern:
      /\b(?:thank(?:s| you)(?: so much)? for (?:choosing|trusting|visiting|coming (?:in|to)|allowing|letting us|being (?:our|a|such)|your (?:trust|patience (?:that|on|at)|loyalty)|the (?:privilege|opportunity))|trust(?:ing|ed)? us with|it was (?:a|our|my) (?:pleasure|honou?r|privilege) (?:to|caring|treating|meeting|looking)|(?:we|i) (?:loved|enjoyed) (?:having|caring|meeting|seeing|treating|taking care|looking)|gracias por (?:confiar|elegir|su visita|tu visita)|(?:caring|care) for (?:you|him|her)|(?:take|took|taking|taken) (?:such good |good |great |excellent )?care of (?:you|him|her|your)|(?:a|our) (?:valued |wonderful |great |favorite )?patient\b|part of your (?:journey|care|family))/gi,
  },
  {
    kind: 'neutral',
    pattern:
      /\b(?:thank(?:s| you)(?: so much| very much)? for (?:the|your|this|taking|sharing|writing|leaving|telling|such|these|a|kind)(?: \w+){0,3} ?(?:words|feedback|review|time|message|note|comment|stars|telling|us|letter|kind)|gracias por (?:sus|tus|el|la) (?:palabras|comentario|rese[nñ]a|opini[oó]n|amables))/gi,
  },
  {
    kind: 'denial',
    pattern:
      /\b(?:(?:cannot|can['’]?t|can not|won['’]t|unable to|not able to|never|don['’]t|do not|keep us from|keeps us from|don't let us|prevents? us from|not allowed to|not permitted to) (?:\w+ ){0,3}?(?:discuss|comment|confirm|say|talk|speak|respond|write|share|answer)\w*|privacy (?:laws?|rules?|regulations?)|hipaa|no record of (?:you|a|any|anyone|that)(?! \w* ?since)|confidential\w*|no podemos (?:hablar|comentar|confirmar)|have(?:n['’]t| not) been able to (?:find|identify|match))\b/gi,
  },
  {
    kind: 'pointing',
    pattern:
      /\b(?:call(?: \w+){0,2} 911|call 999|ring 999|dial 911|go to the (?:er|ed|nearest)|emergency room now|call your (?:doctor|ob|surgeon|pediatrician|vet|midwife|pharmacist|gp|clinic|provider|dentist)|ring your|poison control|call 988|988|111\b|urgent care|get (?:him|her|it|that|this|yourself) (?:seen|checked|looked at)|patient (?:advocate|relations|line|liaison)|please (?:call|ring|contact|reach out|email|phone|ask for|write to)|call (?:us|our|the) (?:\w+ ){0,2}(?:office|line|front|clinic|manager|at)|office manager|practice manager|al 911|llame al|a emergencias?)\b/gi,
  },
];
