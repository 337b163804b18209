import { guardExtraSites } from './extra-sites.ts';
import { keepRefreshing } from './refresh.ts';
import { turns } from './turns.ts';

const inTurn = turns();

/**
 * Makes the browser do what the policy in force asks of it: guard added sites, look for a newer pack. A browser that
 * refuses one of them still does the other; the next change or start tries again.
 */
export async function followPolicy(): Promise<void> {
  await inTurn(() => Promise.allSettled([guardExtraSites(), keepRefreshing()]));
}
