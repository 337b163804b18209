import type { Overview } from '../messages.ts';
import { cardsFor } from '../policy/cards.ts';
import { contactsIn } from '../policy/contacts.ts';
import type { Journal } from './journal.ts';
import { policyInForce } from './policy-store.ts';
import { isPaused, readSettings } from './settings-store.ts';

/** What the popup shows of one site; `site` is null where Chaperone does not work, and empty where no data are kept. */
export async function readOverview(site: string | null, journal: Journal): Promise<Overview> {
  const [settings, policy] = await Promise.all([readSettings(), policyInForce()]);
  return {
    site,
    supported: site !== null,
    pausedUntil: site !== null && isPaused(settings, site) ? (settings.pausedUntil[site] ?? null) : null,
    allowPause: settings.allowPause,
    counts: await journal.counts(),
    cards: cardsFor(policy, site),
    contacts: contactsIn(policy),
  };
}
