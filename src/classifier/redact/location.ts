import { type Edit, withLeadIn } from './edit.ts';
import type { Wording } from './wording.ts';

const ROOM =
  /^(?:#?\d|(?:room|rm|bed|bay|chair|side ?room|trauma|triage|pod|or|theatre|theater|cubicle|resus|hallway|isolette|crib)\b|[A-Z]?\d)/i;
/** A preposition inside the marked stretch is treated like one before it. */
const OWN_LEAD = /^(?:in|from|at|on|over in|near|outside|out of|to|into|inside) (?:the )?(?=\S)/i;
const GENERIC = /^(?:room|rm|bed|chair|bay|hall|floor|unit|clinic|office|lobby|here|home)$/i;
const UNIT = /\b(?:ward|unit|floor|wing|icu|nicu|picu|er|ed|pod|north|south|east|west|hall)\b/i;
const FACILITY =
  /\b(?:hospital|medical|memorial|general|regional|clinic|hospice|health|rehab|children'?s|mercy|manor|village|snf|center|centre|st\.?|saint|dental|pharmacy|care|infirmary|oaks|pines)\b/i;
const PREPOSITION =
  /\b(?:in|from|at|on|of|over in|out of|near|outside(?: of)?|around|off|to|down in|up in|into|inside|del?|en|la) (?:the )?$/i;

/** A place by its kind: rooms and towns go with their preposition, a unit stays "the unit", an employer becomes "work". */
export function editLocation(text: string, stretch: number, end: number, words: Wording): Edit | null {
  const leading = OWN_LEAD.exec(text.slice(stretch, end));
  const start = stretch + (leading?.[0].length ?? 0);
  const said = text.slice(start, end);
  // A room without a number is nobody's.
  if (GENERIC.test(said)) return null;
  const from = withLeadIn(text, start, PREPOSITION);
  const lead = text.slice(from, start).trim().toLowerCase();
  const before = text.slice(Math.max(0, start - 2), start);
  if (before.endsWith('(') && text.charAt(end) === ')')
    return { start: withLeadIn(text, start, / ?\($/), end: end + 1, words: '' };
  if (ROOM.test(said) && !UNIT.test(said)) {
    if (from < start) return { start: text.charAt(from - 1) === ' ' ? from - 1 : from, end, words: '' };
    return { start: withLeadIn(text, start, /\b(?:the|our|my|a|this|that|your|his|her) $/i), end, words: words.room };
  }
  if (UNIT.test(said))
    return {
      start: withLeadIn(text, start, /\b(?:the|our|my) $/i),
      end,
      words: /^(?:the|our|my)\b/i.test(said) ? `${said.split(' ', 1)[0]} unit` : 'the unit',
    };
  if (FACILITY.test(said)) {
    if (/^(?:at|in|en|from|out of|to|into)$/.test(lead))
      return {
        start: from,
        end,
        words:
          lead === 'from' || lead === 'out of'
            ? words.fromWork
            : lead === 'to' || lead === 'into'
              ? words.toUs
              : words.atWork,
      };
    return { start: withLeadIn(text, start, /\bthe $/i), end, words: words.workplace };
  }
  if (from < start) return { start: text.charAt(from - 1) === ' ' ? from - 1 : from, end, words: '' };
  return { start: withLeadIn(text, start, /\bthe $/i), end, words: words.area };
}
