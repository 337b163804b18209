import type { Finding } from '../types.ts';
import { type Edit, withLeadIn } from './edit.ts';
import type { Wording } from './wording.ts';

/** Words that everybody is called; they tell nobody from others. */
const GENERIC =
  /^(?:(?:the|a|an|my|our|his|her|their|this|that|old|young|little|sweet|elderly) )*(?:man|woman|lady|gentleman|guy|kid|boy|girl|baby|person|couple|family|mom|mum|mother|dad|father|parents?|son|daughter|wife|husband|brother|sister|cousin|aunt|uncle|neighbou?rs?|twins?|grandma|grandpa|patient|kiddo|friends?)$/i;
const ARTICLE_BEFORE = /\b(?:the|a|an|this|that|our|my|some|one|another|only|former|retired|certain) $/i;
const ARTICLE = /\b(?:the|a|an|this|that) (?=\p{L})/iu;
const OPENS_WITH_ARTICLE = /^(?:the|a|an|this|that|our|my|one|another|only|former|retired|certain|local) /i;
/** Small words at the end that belong to what follows. */
const TAIL = /(?:,? (?:who(?:['’]s|se)?|which|that|from|in|at|for|of|with|and|on|off|by|to|the|a|an|is|was))+$/i;
const GAP_INSIDE = /^ ?(?:(?:of|from|in|at|on|for|the|a|very|famous|whole|our|my)\b ?){0,3}$/i;
const STARTS_FRAGMENT = /(?:^|[.!?:\n(“"][\s]*|, )$/;
/** What tells of a person in words of doing ("lives over the laundromat"): out with its clause. */
const DOING =
  /^(?:who )?(?:lives|lived|plays|played|ran|runs|drives|drove|works|worked|cooked|sang|sings|won|wins|owns|owned|used to|teaches|taught|coaches|coached|volunteers|wears|wore|makes|made|sells|sold|has|had|is|was|does|did|flew|built|builds|fixes|fixed|raises|raised|served|serves)\b/i;

/** A description as far as it reaches: a place or another description in the middle of it is part of it. */
function reach(text: string, findings: readonly Finding[], from: Finding): number {
  let { end } = from;
  for (const next of findings) {
    if (next.start < end || (next.category !== 'PLACE' && next.category !== 'TRAIT')) continue;
    if (!GAP_INSIDE.test(text.slice(end, next.start))) break;
    end = next.end;
  }
  const owner = /\p{L}(?=['’]s\b)/u.exec(text.slice(from.start, end));
  if (owner) return from.start + owner.index + 1;
  return end - (TAIL.exec(text.slice(from.start, end))?.[0].length ?? 0);
}

/** The clause from its comma to the end of the description, when it ends where a clause ends. */
function withoutClause(text: string, start: number, end: number): Edit | null {
  const from = withLeadIn(text, start, /(?:, (?:and |who )?| and | who )$/i);
  return from < start && /^(?:[,.;!?\n]|$)/.test(text.slice(end)) ? { start: from, end, words: '' } : null;
}

/**
 * Who somebody is, as a patient and nothing more: "the ferry captain" becomes "a patient", an apposition and a clause go. Null when
 * the sentence would not bear it.
 */
export function editTrait(text: string, finding: Finding, findings: readonly Finding[], words: Wording): Edit | null {
  const { start } = finding;
  const end = reach(text, findings, finding);
  const said = text.slice(start, end);
  if (GENERIC.test(said) || /^(?:his|her|their|its) /i.test(said)) return null;
  if (DOING.test(said)) return withoutClause(text, start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  // After a name or an age it says no more than who that is ("a patient, 46, wildland firefighter").
  const told = findings.some(
    (other) => other.end === start - 2 && (other.category === 'AGE' || other.category === 'NAME'),
  );
  if (told && / $/.test(before)) return { start: start - 2, end, words: '' };
  const apposition = OPENS_WITH_ARTICLE.test(said) && /\p{L}, $/u.test(before) && /^,/.test(text.slice(end));
  if (apposition) return { start: start - 2, end: end + 1, words: '' };
  if (OPENS_WITH_ARTICLE.test(said)) return { start, end, words: words.patient };
  if (ARTICLE_BEFORE.test(before)) {
    if (GENERIC.test(said) || !/[\s\p{L}]{4}/u.test(said)) return null;
    return {
      start: withLeadIn(
        text,
        start,
        /\b(?:(?:the|a|an|this|that|our|my|some|one|another|only|former|retired|certain) )+$/i,
      ),
      end,
      words: words.patient,
    };
  }
  const inner = ARTICLE.exec(said);
  if (inner && /^\p{L}+ed $/u.test(said.slice(0, inner.index)))
    return { start: start + inner.index, end, words: words.patient };
  return STARTS_FRAGMENT.test(before) && said.includes(' ') ? { start, end, words: words.patient } : null;
}
