import { expect, test } from 'vitest';
import { dialAddress } from '../../../src/policy/dial.ts';

test.each([
  ['911', 'tel:911'],
  ['+1 (555) 010-0199', 'tel:+15550100199'],
  ['+1 (555) 010-0199 ext. 4', 'tel:+15550100199;ext=4'],
  ['555 0100 x12', 'tel:5550100;ext=12'],
  ['555 0100, anexo 12', 'tel:5550100;ext=12'],
  ['1-800-TALK-NOW', 'tel:18008255669'],
  ['*123#', 'tel:*123%23'],
  ['020 7946 0018', 'tel:02079460018'],
])('%s is dialled as %s', (phone, address) => {
  expect(dialAddress(phone)).toBe(address);
});
