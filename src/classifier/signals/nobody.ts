import { hasCue, type SignalFinder } from './signal.ts';

/** Signals that nobody is told of whom the author treats. They carry no pieces: they only speak against a hold. */
const spoken = (said: boolean): readonly [] | null => (said ? [] : null);

const TRADE =
  /\b(?:vets?|veterinar\w+|animal|groomer|kennel|zoo|equine|farrier|cheese|restaurant|caf[eé]|bakery|chef|barista|hair (?:salon|stylist)|salon|hairdresser|stylist|barber|nail (?:salon|tech)|tattoo (?:studio|shop|artist|parlou?r)|piercer|garage|body shop|mechanic|auto (?:repair|shop|body)|car wash|phone repair|mattress|moving company|rental|gym|yoga|float studio|crossfit|plumb\w+|electrician|electric co-op|roofer|landscaper|gardener|florist|tailor|hotel|hostel|innkeeper|realtor|lawyer|attorney|accountant|librarian|museum|bookshop|trampoline|subscription|brewery|golf pro)\b/i;
const CARES =
  /\b(?:nurse|rn|lpn|cna|aide|medic|paramedic|emt|therapist|therapy|physio\w*|hospital|hospice|midwife|dentist|dental|pharmac\w+|health|medical|medicine|gp|psych\w*|counsel\w*|social worker|hygienist|radiolog\w*|icu|er|ed|volunteer|army|navy|combat|war|va|phlebotom\w*|cancer|trainer|surgery|doula|urgent care)\b/i;
const ANIMALS =
  /\b(?:vet(?:erinar\w+)? (?:nurse|tech\w*|clinic|hospital|surgeon|receptionist)|animal (?:hospital|clinic)|veterinary|small animal)\b/i;
const MORE_THAN_ONE = /\b(?:turned|former|ex-|moonlight\w*)|['’]s (?:wife|husband)|\band\b/i;

/** Who writes has customers, guests or animals, but nobody in care: what stands before the first comma says so. */
export const otherTrade: SignalFinder = ({ post: { author } }) => {
  const [head = ''] = (author ?? '').split(/,|;| whose | married | owned /, 1);
  return spoken(!MORE_THAN_ONE.test(head) && (ANIMALS.test(head) || (TRADE.test(head) && !CARES.test(head))));
};

const STAGED =
  /\b(?:(?:casualty|cas|fire|department['’]s|disaster|active shooter) drill|drill (?:tonight|today|tomorrow|\w+day)|training (?:flight|exercise)|tabletop|not a real call|made[- ]up patients?|in it is made up|fictional|practice question (?:says|about|where)|(?:med-?surg )?final, question|question \d+, |ati (?:mrs?|ms)|teaching strip|mannequin|manikin|(?:mr|mrs|ms)\.? (?:example|fake|pretend)|standardized patient|osce|zztest|escape room)\b|(?:^|[.!?]\s)Say (?:bed|room|your) /;

/** A drill, an exam or a made-up patient. */
export const staged: SignalFinder = ({ plain: { text } }) =>
  spoken(text.length < LONG_STORY && (STAGED.test(text) || STAGED.test(text.toLowerCase())));

/** In a longer text a drill or an exam may be mentioned by the way. */
const LONG_STORY = 900;

const NOT_MINE =
  /\b(?:i (?:don['’]?t|do not|never|didn['’]?t|have never) (?:treat(?:ed)?|met|examined) (?:him|her|them)|i(?:['’]ve| have) never met (?:him|her|them)|i wasn['’]t (?:his|her|their|your) (?:doctor|surgeon|medic|therapist)|know only what (?:he|she|they) told|i['’]m not involved in (?:his|her|their) care)\b/i;

/** The author says that the person is not in their care. */
export const notMine: SignalFinder = (reading) => spoken(NOT_MINE.test(reading.plain.text));

const COLLEAGUE =
  /\b(?:(?:mat(?:ernity)?|parental|medical) leave|back (?:at|to|on) (?:the )?(?:front desk|unit|floor|ward)|my (?:first|last) (?:day|shift|week) (?:at|on|with|as)|passed (?:my|the) (?:boards|nclex))\b/i;
const PRAISE =
  /\b(?:front desk|receptionist|is (?:an angel|a gem|a treasure|the best|a genius)|(?:retires?|retiring) after|employee of)\b/i;
const OF_CARE =
  /\b(?:my (?!name\b|last\b|first\b)\w+|i (?:was|had|came|went|got)|treated|surgery|appointment|dad|mom|mum)\b/i;

/** True when a text speaks to its reader of more than thanks. */
const addresses = (text: string): boolean => /\byour?\b/i.test(text.replace(/\bthank you\b/gi, ''));

/** A colleague's own news, or praise of one, answered by speaking of nobody else. */
export const staffAnswered: SignalFinder = (reading) => {
  const { parent } = reading.post;
  if (!parent || hasCue(reading, 'patient', 'careVerb', 'carePlace', 'chart', 'money', 'health')) return null;
  if (COLLEAGUE.test(parent)) return spoken(true);
  return spoken(PRAISE.test(parent) && !OF_CARE.test(parent) && !addresses(reading.plain.text));
};

const NEAR =
  /\b(?:(?:my|our) (?:\w+ )?neighbou?rs?|doors down from (?:us|me)|next door to (?:us|me)|across the (?:street|road) from (?:us|me)|over the fence|not from work)\b/i;

/** Somebody near by whose health is told: a reminder, no hold. */
export const neighbour: SignalFinder = (reading) =>
  spoken(
    !reading.post.parent &&
      reading.role !== 'account' &&
      reading.plain.text.length < LONG_STORY &&
      (NEAR.test(reading.plain.text) || /\bas a neighbou?r\b/i.test(reading.post.author ?? '')) &&
      !hasCue(reading, 'patient', 'careVerb', 'carePlace'),
  );

const PARENT_FIRST = /^\s*(?:Mom|Dad|Mum)['’]s\b/;

/** "Mom's last chemo": a parent called by that name alone is the author's own. */
export const ownParent: SignalFinder = (reading) =>
  spoken(
    PARENT_FIRST.test(reading.plain.text) &&
      reading.role !== 'account' &&
      !hasCue(reading, 'patient', 'careVerb', 'carePlace'),
  );
