import { once } from '../once.ts';
import type { Reading } from '../story/reading.ts';
import { hasCue, isCarer, piecesOf, type SignalFinder, someOf, UNREAL } from './signal.ts';

const NEWS =
  /^\[|\b(?:police|sheriff|crash|arrest\w*|missing|found|rescued|hospital|dies|died|dead|rip|mayor|senator|council(?:man|woman)|fire|shooting|victim|injur\w+|stabb\w+|ambulance|accident|obituary|passed|article|breaking|coach|player|resign\w*|cancel\w*|tour|retires?|wins?|closing|to close|sermon|noticia|nota)\b/i;
const INSIDE =
  /\b(?:that was (?:us\b|me\b(?!,)|my (?:truck|crew|unit|rig|call|shift|patient))|can confirm|one of (?:my|our) (?:residents|patients|clients)|(?:he|she)(?:['’]s| is) (?:my|our) (?:patient|resident|client)|(?:our|my) patient(?! (?:relations|line|advocate|portal|experience))|us (?:nurses|docs|medics|aides)|what i charted|(?:we|i)(?:['’]ve)? (?:just |all |both )?(?:had|got|took|treated|admitted|worked on|flew|transported|delivered|scanned|lost|intubated|stitched|coded|cared for|looked after|bathed|charted|triaged|operated on) (?:him|her|them)|in our (?:ed|er|icu|trauma bay|lobby|or|unit)|on my (?:floor|unit|shift|table|truck)|(?:he|she)(?:['’]s| is)(?: in a bed| handcuffed to a bed| resting)? (?:upstairs|downstairs|sitting up|on our|on my|in our|in my))\b/gi;

const insideOf = once(({ plain }: Reading) => someOf(plain.text, INSIDE, 'CARE'));

/** Under somebody's news: words of one who was there as a carer. */
export const insideNews: SignalFinder = (reading) => {
  const { post, cueKinds } = reading;
  if ((post.kind !== 'comment' && post.kind !== 'reply') || !NEWS.test(post.parent ?? '')) return null;
  return UNREAL.some((kind) => cueKinds.has(kind)) ? null : insideOf(reading);
};

/** The same words under anything else. */
export const inside: SignalFinder = (reading) => {
  const { post, cueKinds } = reading;
  if ((post.kind !== 'comment' && post.kind !== 'reply') || !post.parent) return null;
  return UNREAL.some((kind) => cueKinds.has(kind)) ? null : insideOf(reading);
};

const FACT =
  /\b(?:you(?:r \w+)? (?:were|had|came|brought|missed|cancel\w+|told|refused|declined|signed|chose|called|left|waited|received|agreed|requested)|your (?:refill|results?|panel|scan|x-?rays?|films?|claim|balance|chart|visit|appointment|surgery|procedure|delivery|crown|implant|filling|cleaning|prescription|cream|lenses|glasses|chair|mother|mom|father|dad|son|daughter|husband|wife|baby|little one|biopsy|insurance|deductible|follow[- ]up|dose|session|therapist|surgeon|case|treatment|recovery|stay|knee|hip|back|teeth|smile|eyes)|(?:scoliosis|bite|anatomy|lesion|fracture|case|mouth|skin) like yours|(?:i|we)(?:['’]ve| have)? (?:watched the|reviewed your|looked at your|waived|refunded|credited|put a note|gone through|pulled)|give it (?:another |two |a few |\d+ )|packing note|bring it in)\b/gi;

/** An answer to a review that tells two things of the reader's own care, or one and its day. */
export const tellsReader: SignalFinder = (reading) => {
  if (reading.post.kind !== 'review-reply' || hasCue(reading, 'denial', 'consent', 'pet', 'trade')) return null;
  const pieces = piecesOf(reading.plain.text, FACT, 'CARE');
  const dated = reading.identifierKinds.has('day') || reading.identifierKinds.has('date');
  return pieces.length + Number(dated) >= 2 && pieces.length > 0 ? pieces : null;
};

const OWN_CARE =
  /\b(?:my (?:surgery|surgeon|knee|hip|back|shoulder|delivery|baby|son|daughter|mother|mom|mum|father|dad|husband|wife|appointment|visit|procedure|teeth|tooth|implant|crown|treatment|stay|recovery|pain)|i (?:couldn['’]?t|could not|walked|hiked|ran|slept|woke|can (?:finally|now))|they made me feel|treated me|helped me|weeks ago i|days? of agony)\b/i;
const WARM =
  /\b(?:(?:that|those|these|the new) (?:knee|hip|back|shoulder|smile|teeth|crown|scar|leg|foot|eyes?|ears?|hips|knees|lungs?|heart|hands?|bump|curls)|still (?:talk\w*|laugh\w*|smil\w*|think\w*) about|we still (?:remember|quote|talk|laugh|say)|told you (?:those|that|the|it|so)|give (?:him|her|them|the baby|that baby) a |(?:she|he) has your |save (?:a|us a|me a) dance|you (?:snored|slept|laughed|sang|danced) |never forget (?:you|that|the)|proud of you|look at (?:you|those)|congratulations (?:from|again|on)|(?:everyone|everybody|every one|all) of us (?:on|in|at)|until (?:your )?next)\b/gi;

/** Praise of a reader's own cure answered with more than thanks. */
export const confirms: SignalFinder = (reading) => {
  const { post, plain } = reading;
  const ours = post.kind === 'review-reply' || (reading.role === 'account' && post.kind !== 'post');
  if (!ours || !OWN_CARE.test(post.parent ?? '') || hasCue(reading, 'denial', 'consent', 'pet', 'trade')) return null;
  return someOf(plain.text, WARM, 'CARE');
};

const KIN = `(?:mom|mum|mother|dad|father|grand\\w+|gra(?:m|n)\\w*|pa(?:paw|pa|w-?paw)|ma(?:maw|w-?maw)|nana|pop|uncle|auntie|aunt|brother|sister|son|daughter|husband|wife|cousin|friend|boss|neighbou?r|kid|boy|girl)(?:['’]?s)?`;
/** What a child calls them: no "my" is needed. */
const CALLED =
  '(?:grand(?:ma|pa|dad)|gram(?:ps|my|my)?|pa(?:paw|pa|w-?paw)|ma(?:maw|w-?maw)|nana|nan|gran|granny|mum|mom|dad|auntie)';
const ASKED = new RegExp(
  `\\b(?:how(?:['’]?s| is| are| did|s)?|any (?:news|word|update)|do you know|is|did|have you seen)\\b[^?\\n]{0,40}\\b(?:(?:my |our )(?:own )?${KIN}|${CALLED})\\b|\\b(?:my|our) ${KIN}\\b[^\\n]{0,30}\\b(?:still (?:on|in|there)|your (?:floor|unit|ward|hospital))`,
  'i',
);
const STATE =
  /\b(?:(?:he|she)(?:['’]s| is) (?:ok|okay|fine|stable|resting|comfortable|awake|better|eating|sleeping|walking|here|in)|hes|shes|ate|slept|sleeping now|rough night|sugar|bp|fever|antibiotic\w*|out of surgery|in recovery|moved (?:him|her)|vent|discharg\w+|going home|labs?|oxygen|insulin|drip|chemo|fluids|scan|catheter|kept (?:his|her) \w+ down|regular room|groggy|numbers are|took (?:the|his|her|it) (?:whole |out)|stitches|all done|asking for|mask)\b/gi;

/** Telling a friend or a relative how a patient does. */
export const tellsKin: SignalFinder = (reading) => {
  if (!isCarer(reading) || reading.post.kind === 'review-reply' || !ASKED.test(reading.post.parent ?? '')) return null;
  if (hasCue(reading, 'denial', 'pet', 'pointing', 'ownKin', 'self', 'advice')) return null;
  return someOf(reading.plain.text, STATE, 'HEALTH');
};

const ACQUAINTED =
  /\byour (?:cousin|mom|mum|mother|dad|father|sister|brother|aunt\w*|uncle|ex|boss|neighbou?r|friend|landlord|boyfriend|girlfriend|roommate|grand\w+|niece|nephew|old \w+)\b|\bour (?:old )?(?:lab partner|teacher|\w+ teacher|coach|classmate|boss|neighbou?r|principal|bus driver|landlord|prom (?:date|king|queen))\b/gi;
const OURS =
  /\b(?:(?:is|was|['’]s|as) (?:a|my|our) (?:patient|client|pt|resident)|patient of (?:ours|mine)|came (?:in (?:to|my|our|last|today|for|with)|through (?:triage|the drive|(?:my|our) (?:line|er|ed|drive)))|(?:came|come) up from|in triage|i (?:just )?(?:roomed|triaged|admitted|checked in|bathed|drew)|picked up (?:his|her|a)|on (?:my|our) (?:unit|floor|list|schedule|ward)|in (?:my|our) (?:er|ed|unit|clinic|chair|icu|lobby|waiting room)|on (?:prep|methadone|suboxone|lithium|antidepressants|chemo))\b/i;

/** "Your cousin is a patient of ours": somebody the reader knows, told of as a patient. */
export const knownPatient: SignalFinder = (reading) => {
  if (!isCarer(reading) || reading.post.kind === 'review-reply' || !OURS.test(reading.plain.text)) return null;
  return hasCue(reading, ...UNREAL, 'denial', 'pointing') ? null : someOf(reading.plain.text, ACQUAINTED, 'TRAIT');
};
