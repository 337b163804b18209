/** The sentences that the gate says through the overlay; filled from the locale by the content script. */
export interface Words {
  readonly pressAgain: string;
  readonly couldNotEdit: string;
  readonly redacted: string;
  readonly redactedStillPoints: string;
  readonly couldNotInsert: string;
  readonly inserted: string;
  readonly insertedStillPoints: string;
}
