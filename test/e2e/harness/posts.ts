/** What authors write in these tests. Invented people; the verdicts are beyond doubt for any sensible classifier. */
export const CLEAR = 'Lovely sunrise over the harbour this morning, coffee in hand.';
export const REMIND = 'A patient of mine thanked me today for simply listening. I cried in the car.';
export const HOLD = 'My patient Mrs. Smith in room 412 had her surgery today, call her husband on 555-867-5309.';

/** What must be gone from `HOLD` after a redaction. */
export const HOLD_IDENTIFIERS = /Smith|412|867-5309/;
