import type { JournalEntry, Overview } from '../messages.ts';
import { cardForCategories, cardsFor } from '../policy/cards.ts';
import { contactsNow } from '../policy/contacts.ts';
import type { Policy } from '../policy/policy.ts';
import { countsOf, type Journal } from './journal.ts';
import { unreadChanges } from './policy-state.ts';
import { policyInForce } from './policy-store.ts';
import { isPaused, readSettings } from './settings-store.ts';
import { trainingDue } from './training.ts';

/** What the popup shows of one site; `site` is null where Chaperone does not work, and empty where no data are kept. */
export async function readOverview(site: string | null, journal: Journal): Promise<Overview> {
  const [settings, policy, entries, due, unread] = await Promise.all([
    readSettings(),
    policyInForce(),
    journal.entries(),
    trainingDue(),
    unreadChanges(),
  ]);
  return {
    site,
    supported: site !== null,
    pausedUntil: site !== null && isPaused(settings, site) ? (settings.pausedUntil[site] ?? null) : null,
    allowPause: settings.allowPause,
    counts: countsOf(entries),
    cards: cardsFor(policy, site),
    contacts: contactsNow(policy),
    trainingDue: due,
    unread: unread.length,
    recent: recentIn(entries, policy),
  };
}

/** The journal keeps no words, so the card is chosen by the categories alone. */
function recentIn(entries: readonly JournalEntry[], policy: Policy): Overview['recent'] {
  const held = entries.findLast(({ decision, level }) => decision === 'shown' && level !== 'unchecked');
  if (!held) return null;
  const { at, site, level, categories } = held;
  return { at, site, level, card: cardForCategories(policy, categories) };
}
