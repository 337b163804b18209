import type { Post, Verdict } from '../classifier/types.ts';
import type { PolicyCard } from '../overlay/types.ts';
import { NUMBER_MARK } from './parse-pack.ts';
import type { Policy } from './policy.ts';
import { say } from './say.ts';
import type { PackCard } from './schema/pack.ts';
import type { Text } from './schema/text.ts';
import { situationOf } from './situation-of.ts';

/** The one card that answers a verdict; null when there is nothing to say, or the pack has nothing to say about it. */
export function cardFor(policy: Policy, verdict: Verdict, post: Post): PolicyCard | null {
  const situation = situationOf(verdict, post);
  if (situation === null) return null;
  const staffCards = policy.pack.cards.filter(({ audience }) => audience === 'staff');
  const card =
    staffCards.find(({ answers }) => answers.situations.includes(situation)) ??
    staffCards.find(({ answers }) => verdict.findings.some(({ category }) => answers.categories.includes(category)));
  return card ? shown(card, policy) : null;
}

/** Three cards for the popup: what matters on this site first. */
export function cardsFor(policy: Policy, site: string | null): PolicyCard[] {
  const { pack } = policy;
  const { '*': everywhere, ...bySite } = pack.siteCards;
  const ids = (site !== null && Object.hasOwn(bySite, site) ? bySite[site] : undefined) ?? everywhere;
  return ids.flatMap((id) => pack.cards.filter((card) => card.id === id)).map((card) => shown(card, policy));
}

function shown(card: PackCard, { pack, language }: Policy): PolicyCard {
  const fill = (text: Text) =>
    say(text, language).words.replace(
      NUMBER_MARK,
      (mark, id: string) => pack.emergency.find((line) => line.id === id)?.number ?? mark,
    );
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
