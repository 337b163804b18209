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

/** Earlier finders win where two claim the same characters. */
const FINDERS: readonly Finder[] = [
  findUrls,
  findEmails,
  findSocialSecurityNumbers,
  findNhsNumbers,
  findMedicareNumbers,
  findHealthCards,
  findFullDates,
  findPhones,
  findNetworkAddresses,
  findRecordNumbers,
  findDevices,
  findPlates,
  findHandles,
  findAddresses,
  findRooms,
  findBareRooms,
  findAges,
  findDates,
  findDays,
  findClockTimes,
  findFacilities,
  findUnits,
  findPlaces,
];

/** Every identifier of the text in reading order, without overlaps. */
export function findIdentifiers(text: string): Identifier[] {
  const kept: Identifier[] = [];
  const taken = new Uint8Array(text.length);
  for (const find of FINDERS) {
    for (const candidate of find(text)) {
      if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
      taken.fill(1, candidate.start, candidate.end);
      kept.push(candidate);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
