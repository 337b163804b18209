import type { BrowserKind } from '../../tools/browsers.ts';
import type { Session } from './session.ts';

/** A file of scenarios that share one browser. */
export interface Suite {
  readonly name: string;
  readonly browsers: readonly BrowserKind[];
  readonly scenarios: readonly Scenario[];
}

export interface Scenario {
  readonly name: string;
  /** Only in these of the suite's browsers: the other has no such thing, or repeats only the core. */
  readonly only?: readonly BrowserKind[];
  run(session: Session): Promise<void>;
}

/** What a scenario throws that proves nothing on this computer. It counts as skipped, and as failed where CI runs it. */
export class CannotRun extends Error {}
