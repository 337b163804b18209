import { findAddresses } from './address.ts';
import { findAges } from './age.ts';
import { findDates, findFullDates } from './calendar-date.ts';
import { findDevices, findNetworkAddresses } from './device.ts';
import { findEmails } from './email.ts';
import { findFacilities } from './facility.ts';
import { findHandles } from './handle.ts';
import { findHealthCards } from './health-card.ts';
import { findMedicareNumbers } from './medicare.ts';
import { findNhsNumbers } from './nhs-number.ts';
import { organisationTerms } from './organisation-term.ts';
import { findPhones } from './phone.ts';
import { findPlaces } from './place.ts';
import { findPlates } from './plate.ts';
import { findRecordNumbers } from './record-number.ts';
import { findClockTimes, findDays } from './relative-date.ts';
import { findBareRooms, findRooms } from './room.ts';
import { findSocialSecurityNumbers } from './social-security.ts';
import type { Finder, Identifier } from './types.ts';
import { findUnits } from './unit.ts';
import { findUrls } from './url.ts';

/** Earlier finders win where two claim the same characters. `needs`: without it in the text there is nothing to find. */
const FINDERS: readonly { readonly find: Finder; readonly needs?: RegExp }[] = [
  { find: findUrls, needs: /[./]/ },
  { find: findEmails, needs: /[@[(]/ },
  { find: findSocialSecurityNumbers, needs: /\d{4}/ },
  { find: findNhsNumbers, needs: /\d{3}/ },
  { find: findMedicareNumbers, needs: /\d/ },
  { find: findHealthCards, needs: /\d{3}/ },
  { find: findFullDates, needs: /\d\d/ },
  { find: findPhones, needs: /\d{3}/ },
  { find: findNetworkAddresses, needs: /\d[.:]|:\w\w:/ },
  { find: findRecordNumbers, needs: /\d/ },
  { find: findDevices, needs: /\d/ },
  { find: findPlates, needs: /\d/ },
  { find: findHandles, needs: /@|u\// },
  { find: findAddresses, needs: /\d/ },
  { find: findRooms },
  { find: findBareRooms, needs: /\d/ },
  { find: findAges },
  { find: findDates, needs: /\d/ },
  { find: findDays },
  { find: findClockTimes, needs: /\d/ },
  { find: findFacilities },
  { find: findUnits },
  { find: findPlaces },
];

/**
 * Every identifier of the text in reading order, without overlaps. `terms` are the names and codes that the author's
 * organisation watches for; they win over everything else.
 */
export function findIdentifiers(text: string, terms: readonly string[] = []): Identifier[] {
  const kept: Identifier[] = [];
  const taken = new Uint8Array(text.length);
  const finders = terms.length === 0 ? FINDERS : [{ find: organisationTerms(terms) }, ...FINDERS];
  for (const { find, needs } of finders) {
    if (needs && !needs.test(text)) continue;
    for (const candidate of find(text)) {
      if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
