import { describe, expect, it } from 'vitest';
import { findAddresses } from '../../../../src/classifier/identifiers/address.ts';
import { findEmails } from '../../../../src/classifier/identifiers/email.ts';
import { findPhones } from '../../../../src/classifier/identifiers/phone.ts';
import { found } from './found.ts';

describe('phones', () => {
  it.each([
    ['call 555-867-5309 tonight', '555-867-5309'],
    ['(860) 555-0119 goes to a mailbox', '(860) 555-0119'],
    ['ring her on 07700 900118', '07700 900118'],
    ['office 020 7946 0991', '020 7946 0991'],
    ['text 0491 570 156', '0491 570 156'],
    ['+1 416-555-0133', '+1 416-555-0133'],
    ['the usual 555-0164', '555-0164'],
  ])('%s', (text, phone) => expect(found(findPhones, text)).toContain(phone));

  it.each([
    'BP 120/80, HR 112',
    '$555-600 for the pair',
    'version 2.5.1234',
    '12,500 patients',
    'order 24-118832',
    '10-14 days, 7-3 shift',
    '2012-2019',
  ])('not in: %s', (text) => expect(found(findPhones, text)).toEqual([]));
});

describe('e-mail', () => {
  it.each([
    ['write to w.achebe.mom@mailbox.example please', 'w.achebe.mom@mailbox.example'],
    ['ofeliar88@gmial is what she gave', 'ofeliar88@gmial'],
    ['ana (at) mail (dot) com', 'ana (at) mail (dot) com'],
  ])('%s', (text, email) => expect(found(findEmails, text)).toEqual([email]));

  it.each(['meet @ the pub', '@bri.callahan rang', '5 @ 10 mg'])('not in: %s', (text) =>
    expect(found(findEmails, text)).toEqual([]),
  );
});

describe('addresses', () => {
  it.each([
    ['lives at 2217 Orchard Ln now', '2217 Orchard Ln'],
    ['visit 12 Elmhurst Ct apt 3 first', '12 Elmhurst Ct apt 3'],
    ['send it to PO Box 12, Cobb', 'PO Box 12'],
  ])('%s', (text, address) => expect(found(findAddresses, text)).toEqual([address]));

  it.each(['5 miles down the road', 'all 12 of us walk', '3 nurses drive here'])('not in: %s', (text) =>
    expect(found(findAddresses, text)).toEqual([]),
  );
});
