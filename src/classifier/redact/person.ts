import { type Edit, withLeadIn } from './edit.ts';
import type { Wording } from './wording.ts';

const CARE_NOUN =
  /(?:\b(?:my|our|a|the|this|another|first|favou?rite|sweet|dear) )?\b(?:patient|pt|resident|client|lady|gentleman|guy|kiddo|friend|paciente)(?: named| called|,)? $/i;
const GREETING =
  /(?:(?:^|[.!?\n]\s*)dear |\b(?:thanks|thank you|hi|hey|hello|hola|gracias|congrats|congratulations|welcome(?: back)?|happy birthday)(?: so much)?,? )$/i;
const OPENS = /(?:^|[.!?\n]["'”’)]*\s*)$/;
/** Words after a name and a comma that show it was called. */
const CALLED =
  /^,\s(?:you|your|i|i['’]\p{L}+|we|we['’]\p{L}+|thanks?|so|please|what|how|when|congrat\p{L}*|don['’]t|it['’]?s?|this|that|hi|happy|te|su|gracias|nous|vous|wir)(?!\p{L})/iu;

/** A name, by what stands around it: left out after "my patient" and in greetings, "the patient" when named before. */
export function editName(text: string, start: number, stop: number, again: boolean, words: Wording): Edit {
  // The full stop of a shortened surname goes too ("Rosalba T.,"), unless it ends the sentence.
  const initial =
    /(?:^|\s)\p{L}$/u.test(text.slice(start, stop)) && /^\.\s*(?:[,;:)]|\p{Ll})/u.test(text.slice(stop, stop + 4));
  const end = initial ? stop + 1 : stop;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 3);
  if (/^['’]s\b/.test(after) && CARE_NOUN.test(before)) return { start: start - 1, end, words: '' };
  if (CARE_NOUN.test(before)) {
    const lead = /(?: named| called|,)? $/i.exec(before)?.[0].length ?? 0;
    return { start: start - lead, end, words: '' };
  }
  const rest = text.slice(end, end + 24);
  // In the middle and at the end a name between commas is called as well ("so sorry, Mr. Vukić.").
  if (/[\p{L}!], $/u.test(before) && /^\s*[.!?]/.test(rest)) return { start: start - 2, end, words: '' };
  if (/\byou $/i.test(before) && /^[,.!?]/.test(rest)) return { start: start - 1, end, words: '' };
  if (
    GREETING.test(before) ? /^\s*[,!.:]/.test(after) : OPENS.test(before) && (/^!/.test(after) || CALLED.test(rest))
  ) {
    const space = /[ ,]+$/.exec(before)?.[0].length ?? 0;
    return space > 0
      ? { start: start - space, end, words: '' }
      : { start, end: end + (/^[,:]\s?/.exec(after)?.[0].length ?? 0), words: '' };
  }
  if (text.charAt(start - 1) === '#') return { start: start - 1, end, words: '' };
  return {
    start: withLeadIn(text, start, /\b(?:(?:a|an|the|old|little|big|baby|sweet|former|dear) )+$/i),
    end,
    words: again ? words.thePatient : words.patient,
  };
}

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  teens: 15,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Years, as far as the words say; null when they do not. */
export function yearsIn(age: string): number | null {
  const lower = age.toLowerCase();
  if (/week|month|mo\b|day|wk/.test(lower)) return 0;
  const digits = /\d+/.exec(lower);
  if (digits) return Number(digits[0]);
  const words = lower.match(/[a-z]+/g) ?? [];
  const spelled = words.map((word) => NUMBERS.indexOf(word)).find((value) => value >= 0);
  const tens = words.map((word) => TENS[word]).find((value) => value !== undefined);
  return tens ?? spelled ?? null;
}

interface Stage {
  readonly adjective: string;
  readonly noun: string;
}

function stageOf(years: number | null, { stages, baby, child, teenager, adult, older }: Wording): Stage {
  if (years === null) return { adjective: '', noun: adult };
  if (years < 2) return { adjective: stages[0], noun: baby };
  if (years < 13) return { adjective: stages[1], noun: child };
  if (years < 18) return { adjective: stages[2], noun: teenager };
  return years < 65 ? { adjective: stages[3], noun: adult } : { adjective: stages[4], noun: older };
}

const NOUN_AFTER =
  /^[ -](?!(?:with|who|in|on|from|and|has|had|is|was|at|came|here|today|tonight|for|to|this|the|that|presents|sp|s\/p|hx|post|after|just|still|but)\b)\p{L}{2,}/iu;

/** An age as a stage of life, as adjective before a noun and as noun elsewhere; out altogether where it only annotates. */
export function editAge(text: string, start: number, end: number, words: Wording): Edit {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end);
  const { adjective, noun } = stageOf(yearsIn(text.slice(start, end)), words);
  if (before.endsWith('(') && after.startsWith(')'))
    return { start: withLeadIn(text, start, / ?\($/), end: end + 1, words: '' };
  if (/(?:turn(?:ed|s|ing)?|just turned) $/i.test(before))
    return { start: withLeadIn(text, start, /(?:just )?turn(?:ed|s|ing)? $/i), end, words: words.birthday };
  if (/^ (?:birthday|bday|b-day)/i.test(after)) return { start, end: end + 1, words: '' };
  if (/\b(?:in|into) (?:his|her|their) (?:early |mid[- ]?|late )?$/i.test(before)) {
    return {
      start: withLeadIn(text, start, / ?\b(?:in|into) (?:his|her|their) (?:early |mid[- ]?|late )?$/i),
      end,
      words: '',
    };
  }
  if (/\b(?:aged?|at(?: age)?|at the age of) $/i.test(before))
    return { start: withLeadIn(text, start, /,? ?\b(?:aged?|at(?: age)?|at the age of) $/i), end, words: '' };
  if (/, $/.test(before) && /^(?:,|\.|;)/.test(after)) return { start: start - 2, end, words: '' };
  if (NOUN_AFTER.test(after)) return { start, end, words: adjective };
  return { start: withLeadIn(text, start, /\b(?:a|an) $/i), end, words: noun };
}
