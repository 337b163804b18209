import { describe, expect, it } from 'vitest';
import { findFacilities } from '../../../../src/classifier/identifiers/facility.ts';
import { findHandles } from '../../../../src/classifier/identifiers/handle.ts';
import { findPlaces } from '../../../../src/classifier/identifiers/place.ts';
import { findBareRooms, findRooms } from '../../../../src/classifier/identifiers/room.ts';
import { findUnits } from '../../../../src/classifier/identifiers/unit.ts';
import { findUrls } from '../../../../src/classifier/identifiers/url.ts';
import { found } from './found.ts';

describe('places and pages', () => {
  it.each([
    [findRooms, 'lady from room 412 again', 'room 412'],
    [findRooms, 'rm 312-B wants ice', 'rm 312-B'],
    [findRooms, 'asleep in bed 4', 'bed 4'],
    [findRooms, 'la cama 3 de picu', 'cama 3'],
    [findBareRooms, 'my guy in 6 is back', '6'],
    [findBareRooms, 'Mr. Okonjo in 14B sang', '14B'],
    [findUnits, 'over on 4 West', '4 West'],
    [findFacilities, 'at Harbor General all night', 'Harbor General'],
    [findFacilities, 'flown to St. Brigid Hospital', 'St. Brigid Hospital'],
    [findFacilities, 'transferred to Mayo', 'Mayo'],
    [findPlaces, 'from Valentine, Nebraska', 'Valentine, Nebraska'],
    [findPlaces, 'crash near Larkspur', 'Larkspur'],
    [findHandles, 'get well @bri.callahan!', '@bri.callahan'],
    [findUrls, 'see facebook.com/kaileymarie.hubbs', 'facebook.com/kaileymarie.hubbs'],
  ])('%#: %s', (find, text, piece) => expect(found(find, text)).toContain(piece));

  it.each([
    [findRooms, 'room for 12 more, bed 20 minutes'],
    [findRooms, 'a 5 or 10 mg tablet'],
    [findBareRooms, 'my guy in 6 weeks, lady in 2019'.replace(', lady in 2019', '')],
    [findFacilities, 'In General I like it, The Clinic was open'],
    [findHandles, 'a@b is no handle and neither is 5 @ 6'],
  ])('%#: nothing in %s', (find, text) => expect(found(find, text)).toEqual([]));
});
