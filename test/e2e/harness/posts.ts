/** What authors write in these tests. Invented people; the verdicts are beyond doubt for any sensible classifier. */
export const CLEAR = 'Lovely sunrise over the harbour.';
export const REMIND = 'A patient of mine thanked me today for simply listening. I cried in the car.';
export const HOLD = 'My patient Mrs. Smith in room 412 had surgery today.';

/** What must be gone from `HOLD` after a redaction. */
export const HOLD_IDENTIFIERS = /Smith|412/;
