/** What authors write in these tests. Invented people; the verdicts are beyond doubt for any sensible classifier. */
export const CLEAR = 'Lovely sunrise over the harbour this morning, coffee in hand.';
export const HOLD =
  'My patient John Smith, MRN 00482913, in room 412 was admitted today with a stroke, call his wife on 555-867-5309.';
