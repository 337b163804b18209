import type { CuePattern } from './cue.ts';

/** Signs that the person spoken of is no patient of the author: family, staff, pets, customers, characters, the dead of history. */
export const OTHERS: readonly CuePattern[] = [
  {
    kind: 'ownKin',
    pattern:
      /\b(?:my|our)(?: (?:own|little|big|older|younger|late|poor|dear|beautiful|sweet|\d+[- ]?(?:yo|year[- ]old))){0,2} (?:mom|mum|mother|dad|father|parents|brother|sister|son|daughter|husband|wife|hubby|partner|fianc[eé]e?|boyfriend|girlfriend|bf|gf|aunt|auntie|uncle|cousin|niece|nephew|grand(?:ma|pa|mother|father|son|daughter|dad|kids?)|gran|granny|nan|nana|nanna|kids?|children|toddler|baby|twins|boys|girls|in-laws?|mil|fil|roommate|ex|spouse|family|teenager|mother-in-law|father-in-law|stepdad|stepmom|abuelit[ao])\b(?! (?:of mine in|patient))|\b(?:mi|mis) (?:mamá|papá|abuel[ao]|herman[ao]|hij[ao]s?|marido|espos[ao]|t[ií][ao]|prim[ao]|suegr[ao]|madre|padre|sobrin[ao])\b/gi,
  },
  {
    kind: 'self',
    pattern:
      /\b(?:my own|my (?:surgery|diagnosis|chemo|scan|biopsy|doctor|surgeon|ob|oncologist|therapist|psychiatrist|gp|cardiologist|knee|back|hip|shoulder|mammogram|colonoscopy|migraines?|anxiety|depression|pregnancy|mri|heart|cancer|insulin|recovery|sobriety|iud|period|allergies|asthma|endo)|i(?:'m| am| was) (?:diagnosed|pregnant|sober|the patient|sick|recovering|\d+ weeks)|i (?:had|got|have|need|broke|tore) (?:a |an |my )?(?:surgery|baby|stroke|covid|cancer|biopsy|scan|c-section|migraine|knee|acl|root canal|flu|concussion))\b/gi,
  },
  {
    kind: 'work',
    pattern:
      /\b(?:co-?workers?|colleagues?|preceptors?|charge nurse|our manager|my manager|my boss|break ?room|staff(?:ing)?|night shift|day shift|night crew|orient(?:ation|ee|ing)|potluck|retir(?:e|es|ed|ing|ement)|promot(?:ed|ion)|hir(?:e|ed|ing)|apply|applications?|resume|interview|raise|union|strike|overtime|paycheck|pto|schedule|payroll|ratios?|nurses? week|award|daisy|certified|certification|nclex|boards|residency|graduat(?:e|ed|es|ion)|class of|mentor(?:ed)?|train(?:ed|ing|s)|teach(?:es|ing)?|taught|work bestie|teammates?|joins|joined|welcome to the team|new (?:grad|hire|therapist|provider|doctor|nurse|physician|member)|years? of service|anniversary|our (?:own|very own|team|staff|nurses?|techs?|receptionist|hygienist|pharmacist|front desk|ceo|cno|cfo|chaplain|volunteers?|custodian|chef|cook|clerk)|ask for|open house|shout ?out to)\b/gi,
  },
  {
    kind: 'pet',
    pattern:
      /\b(?:dogs?|cats?|pup(?:py|s|pies)?|kittens?|horses?|mare|foal|vet(?:erinar\w+)?|paws?|tail|leash|litter|spay(?:ed)?|neuter(?:ed)?|hamster|parrot|rabbit|goats?|cow|chickens?|guinea pig|ferret|fur ?baby|therapy dog|groom\w*|barn|perr[oa]|gat[oa])\b/gi,
  },
  {
    kind: 'trade',
    pattern:
      /\b(?:garage|mechanic|engine|transmission|brakes?|carburetor|miles on|corolla|honda|truck bed|plumb\w*|roof(?:er|ing)?|lawn|tattoo|barber|haircut|salon|etsy|marketplace|restaurant|tacos|brisket|recipe|garden|tomato\w*|fantasy (?:league|football)|sourdough|bakery|guitar|bike chain|laptop|printer|phone screen|freezer|hvac|furnace|estimate|customers?)\b/gi,
  },
  {
    kind: 'fiction',
    pattern:
      /\b(?:episode|season \d|season (?:one|two|finale)|series|tv show|on tv|movie|film buffs|novel|chapter|character|netflix|hulu|hbo|grey'?s(?: anatomy)?|scrubs|house md|the pitt|nurse jackie|er reruns|call the midwife|the good doctor|chicago med|rewatch\w*|binge\w*|finale|plot|fanfic|d&d|campaign|sims|villager|game night|book club|audiobook|podcast|soap opera|telenovela)\b/gi,
  },
  {
    kind: 'history',
    pattern:
      /\b(?:in (?:1[5-8]\d\d|19[0-4]\d)|1[5-8]\d\d|19[0-3]\d|century|historical|historian|archive|museum|phineas gage|henrietta lacks|nightingale|osler|semmelweis|ancestor|great-?great|ancient|medieval|victorian|world war|civil war)\b/gi,
  },
  {
    kind: 'teaching',
    pattern:
      /\b(?:hypothetical\w*|imagine (?:a|you|your)|suppose (?:a|you)|let'?s say|if (?:a|your|someone'?s?|the) (?:patient|pt|kid|child|baby|client)|composite|fictional|made[- ]up|invented|case report|published|journal|textbook|mannequin|manikin|sim(?:ulation)?(?: lab| man| mum| mom)?|practice question|nclex|quiz|vignette|lecture|cme|grand rounds|study (?:of|shows|found)|trial (?:of|shows|found)|research|statistics|according to|symptoms of|signs of|know the signs|awareness|reminder:|psa|psa:|tips?:|did you know|fact:|myth:|free (?:screening|clinic|class|skin)|screening)\b/gi,
  },
  {
    kind: 'consent',
    pattern:
      /\b(?:(?:written|signed) (?:permission|consent|authori[sz]ation|release)|with (?:his|her|their) (?:written|signed)|signed (?:a |the |our )?(?:release|consent|authori[sz]ation|permission|form)|permission in writing|in writing|asked us to (?:share|post|publish|tell)|consent(?:imiento)? (?:on file|firmado|por escrito)|(?:permiso|autorización|consentimiento) (?:firmad[oa]|escrit[oa]|por escrito)|photo release|media release|release on file)\b/gi,
  },
  {
    kind: 'crowd',
    pattern:
      /\b(?:patients|pts|residents|clients|people|families|everyone|everybody|anyone|folks|all of you|moms|kids|parents|nurses|(?:\d+|hundreds of|dozens of|thousands of|most|many|some|all) (?:patients|people|babies|kids|residents|women|men|visits|calls|cases))\b/gi,
  },
];
