import type { Post, Verdict } from '../classifier/types.ts';
import type { PolicyCard } from '../overlay/types.ts';
import { packInForce } from './pack.ts';
import { NUMBER_MARK } from './parse-pack.ts';
import type { PackCard, PolicyPack } from './schema.ts';
import { situationOf } from './situation-of.ts';

/** The one card that answers a verdict; null when there is nothing to say, or the pack has nothing to say about it. */
export function cardFor(verdict: Verdict, post: Post): PolicyCard | null {
  const situation = situationOf(verdict, post);
  if (situation === null) return null;
  const pack = packInForce();
  const staffCards = pack.cards.filter(({ audience }) => audience === 'staff');
  const card =
    staffCards.find(({ answers }) => answers.situations.includes(situation)) ??
    staffCards.find(({ answers }) => verdict.findings.some(({ category }) => answers.categories.includes(category)));
  return card ? shown(card, pack) : null;
}

/** Three cards for the popup: what matters on this site first. */
export function cardsFor(site: string | null): PolicyCard[] {
  const pack = packInForce();
  const { '*': everywhere, ...bySite } = pack.siteCards;
  const ids = (site !== null && Object.hasOwn(bySite, site) ? bySite[site] : undefined) ?? everywhere;
  return ids.flatMap((id) => pack.cards.filter((card) => card.id === id)).map((card) => shown(card, pack));
}

function shown(card: PackCard, pack: PolicyPack): PolicyCard {
  const fill = (sentence: string) =>
    sentence.replace(NUMBER_MARK, (mark, id: string) => pack.emergency.find((line) => line.id === id)?.number ?? mark);
  return {
    id: card.id,
    title: card.title,
    rule: fill(card.rule),
    why: fill(card.why),
    instead: fill(card.instead),
    source: card.sources.map(({ name, year }) => `${name} (${year})`).join('; '),
    language: pack.language,
  };
}
