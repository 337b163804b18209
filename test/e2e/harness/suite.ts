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
  /** Left out where a browser has no such thing; the reason is printed. */
  readonly skip?: Partial<Record<BrowserKind, string>>;
  run(session: Session): Promise<void>;
}
