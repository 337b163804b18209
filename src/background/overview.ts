import type { Overview } from '../messages.ts';
import { cardsFor } from '../policy/cards.ts';
import { contactsInForce } from '../policy/contacts.ts';
import type { Journal } from './journal.ts';
import { isPaused, readSettings } from './settings-store.ts';

/** What the popup shows of one site; `site` is null where Chaperone does not work, and empty where no data are kept. */
export async function readOverview(site: string | null, journal: Journal): Promise<Overview> {
  const settings = await readSettings();
  return {
    site,
    supported: site !== null,
    pausedUntil: site !== null && isPaused(settings, site) ? (settings.pausedUntil[site] ?? null) : null,
    allowPause: settings.allowPause,
    counts: await journal.counts(),
    cards: cardsFor(site),
    contacts: contactsInForce(),
  };
}
