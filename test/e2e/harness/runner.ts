import type { BrowserKind } from '../../tools/browsers.ts';
import type { Sites } from './network.ts';
import { type Session, startSession } from './session.ts';
import { CannotRun, type Scenario, type Suite } from './suite.ts';

export interface Count {
  passed: number;
  failed: number;
  /** What this computer cannot show. Never mixed up with what it has shown. */
  skipped: number;
}

const SCENARIO_MS = 60_000;

/** Where everything can run, what does not run is a failure: as root, who may write anywhere, and in CI. */
const EVERYTHING_RUNS = process.getuid?.() === 0 || process.env.CI === 'true';

function deadline<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`did not end within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, over]).finally(() => clearTimeout(timer));
}

function report(count: Count, title: string, error: unknown, started: number): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (error === null) {
    count.passed++;
    console.log(`ok    ${title} (${seconds} s)`);
    return;
  }
  if (error instanceof CannotRun && !EVERYTHING_RUNS) {
    count.skipped++;
    console.log(`skip  ${title}: ${error.message}`);
    return;
  }
  count.failed++;
  const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.log(`FAIL  ${title} (${seconds} s)\n${words.replace(/^/gm, '        ')}`);
}

/** Runs what `work` does as one test. */
export async function attempt(count: Count, title: string, work: () => Promise<void>): Promise<void> {
  const started = Date.now();
  try {
    await deadline(work(), SCENARIO_MS);
    report(count, title, null, started);
  } catch (error) {
    report(count, title, error, started);
  }
}

export interface Wish {
  readonly folder: string;
  readonly sites: Sites;
  /** Only scenarios whose title contains this. */
  readonly only: string;
  readonly patienceMs?: number;
}

const titleOf = (kind: BrowserKind, suite: Suite, scenario: Scenario) => `[${kind}] ${suite.name}: ${scenario.name}`;

/** Runs the scenarios of one suite in one fresh browser; each is tried once. A leaked request fails the suite. */
export async function runSuite(suite: Suite, kind: BrowserKind, wish: Wish, count: Count): Promise<void> {
  const chosen = suite.scenarios
    .filter(({ only }) => only?.includes(kind) ?? true)
    .filter((scenario) => titleOf(kind, suite, scenario).includes(wish.only));
  if (chosen.length === 0) return;
  let session: Session | null = null;
  await attempt(count, `[${kind}] ${suite.name}: the browser starts with the extension`, async () => {
    session = await startSession({ kind, ...wish });
  });
  if (session !== null) await runIn(session, suite, chosen, count);
}

async function runIn(session: Session, suite: Suite, chosen: readonly Scenario[], count: Count): Promise<void> {
  for (const scenario of chosen) {
    await attempt(count, titleOf(session.kind, suite, scenario), () => scenario.run(session));
    await session.clear();
  }
  await attempt(count, `[${session.kind}] ${suite.name}: no request left the browser`, async () => {
    const leaks = session.leaks();
    if (leaks.length > 0) throw new Error(`requests to ${[...new Set(leaks)].join(', ')}`);
    await session.close();
  });
}
