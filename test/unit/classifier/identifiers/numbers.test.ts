import { describe, expect, it } from 'vitest';
import {
  isAustralianMedicare,
  isBcHealthNumber,
  isNhsNumber,
  isOntarioHealthCard,
  isSocialSecurityNumber,
} from '../../../../src/classifier/identifiers/checksums.ts';
import { findDevices, findNetworkAddresses } from '../../../../src/classifier/identifiers/device.ts';
import { findHealthCards } from '../../../../src/classifier/identifiers/health-card.ts';
import { findMedicareNumbers } from '../../../../src/classifier/identifiers/medicare.ts';
import { findNhsNumbers } from '../../../../src/classifier/identifiers/nhs-number.ts';
import { findPlates } from '../../../../src/classifier/identifiers/plate.ts';
import { findRecordNumbers } from '../../../../src/classifier/identifiers/record-number.ts';
import { findSocialSecurityNumbers } from '../../../../src/classifier/identifiers/social-security.ts';
import { found } from './found.ts';

describe('check digits', () => {
  it('accept real shapes and refuse a changed digit', () => {
    expect([isNhsNumber('943 476 5919'), isNhsNumber('943 476 5918'), isNhsNumber('0000000000')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBcHealthNumber('9698658215'), isBcHealthNumber('9698658216')]).toEqual([true, false]);
    expect([isOntarioHealthCard('1234-567-897'), isOntarioHealthCard('1234-567-890')]).toEqual([true, false]);
    expect([isAustralianMedicare('2123 45670 1'), isAustralianMedicare('2123 45671 1')]).toEqual([true, false]);
    expect([
      isSocialSecurityNumber('219-09-9999'),
      isSocialSecurityNumber('666-09-9999'),
      isSocialSecurityNumber('219-00-9999'),
    ]).toEqual([true, false, false]);
  });
});

describe('numbers of people', () => {
  it.each([
    [findSocialSecurityNumbers, 'ssn 219-09-9999', '219-09-9999'],
    [findNhsNumbers, 'NHS no 943 476 5919', '943 476 5919'],
    [findMedicareNumbers, 'card 1EG4-TE5-MK73 on file', '1EG4-TE5-MK73'],
    [findHealthCards, 'OHIP 1234-567-897', '1234-567-897'],
    [findRecordNumbers, 'MRN 00482913, remember it', '00482913'],
    [findRecordNumbers, 'accession S24-11873 was lost', 'S24-11873'],
    [findRecordNumbers, 'wristband 4471-B in the bin', '4471-B'],
    [findRecordNumbers, 'claim #88-2041773 denied', '88-2041773'],
    [findPlates, 'black van, plate KRV 4471', 'KRV 4471'],
    [findPlates, 'YK68 VNB is across the bay', 'YK68 VNB'],
    [findDevices, 'pacemaker serial 2217-0946 recalled', '2217-0946'],
    [findNetworkAddresses, 'logged in from 203.0.113.7', '203.0.113.7'],
  ])('%#: %s', (find, text, number) => expect(found(find, text)).toContain(number));

  it.each([
    [findRecordNumbers, 'case of 24 beers, order in by 5, run 10 miles'],
    [findRecordNumbers, 'group 4 went first and visit hours are 9-5'],
    [findRecordNumbers, 'record heat in 2023, plan 2024 raises'],
    [findPlates, 'plates 4 sale, license to drive'],
    [findNetworkAddresses, 'version 1.2.3, ratio 1.5.7'],
    [findSocialSecurityNumbers, 'lot 000-12-3456'],
    [findDevices, 'lot of 12 chairs, device week'],
  ])('%#: nothing in %s', (find, text) => expect(found(find, text)).toEqual([]));
});
