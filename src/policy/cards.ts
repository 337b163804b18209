import type { Category, Verdict } from '../classifier/types.ts';
import type { PolicyCard } from '../overlay/types.ts';
import { emergencyNumbers, fillMarks } from './fill.ts';
import type { Policy } from './policy.ts';
import { say } from './say.ts';
import type { PackCard } from './schema/pack.ts';
import type { Text } from './schema/text.ts';
import type { Situation } from './situations.ts';

/** The one card that answers a situation and its verdict; null when the pack has nothing to say about it. */
export function cardFor(policy: Policy, situation: Situation, verdict: Verdict): PolicyCard | null {
  const staffCards = policy.pack.cards.filter(({ audience }) => audience === 'staff');
  const card = staffCards.find(({ answers }) => answers.situations.includes(situation));
  if (card) return shown(card, policy);
  return cardForCategories(
    policy,
    verdict.findings.map(({ category }) => category),
  );
}

/** The first card that answers one of these categories, for when nothing more is known; null when none does. */
export function cardForCategories(policy: Policy, categories: readonly Category[]): PolicyCard | null {
  const card = policy.pack.cards.find(
    ({ audience, answers }) =>
      audience === 'staff' && answers.categories.some((category) => categories.includes(category)),
  );
  return card ? shown(card, policy) : null;
}

/** Three cards for the popup: what matters on this site first. */
export function cardsFor(policy: Policy, site: string | null): PolicyCard[] {
  const { pack } = policy;
  const { '*': everywhere, ...bySite } = pack.siteCards;
  const ids = (site !== null && Object.hasOwn(bySite, site) ? bySite[site] : undefined) ?? everywhere;
  return ids.flatMap((id) => pack.cards.filter((card) => card.id === id)).map((card) => shown(card, policy));
}

/** One card in the person's language, with the numbers in their places. */
export function shown(card: PackCard, policy: Policy): PolicyCard {
  const { language } = policy;
  const numbers = emergencyNumbers(policy);
  const fill = (text: Text) => fillMarks(say(text, language).words, numbers);
  return {
    id: card.id,
    title: fill(card.title),
    rule: fill(card.rule),
    why: fill(card.why),
    instead: fill(card.instead),
    source: card.sources.map(({ name, year }) => `${name} (${year})`).join('; '),
    language: say(card.title, language).language,
  };
}
