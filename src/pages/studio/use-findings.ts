import { useEffect, useState } from 'preact/hooks';
import type { Fault } from '../../policy/check/fault.ts';
import { type Check, Checker } from './checks/checks.ts';
import { examplesIn } from './checks/examples.ts';
import type { JsonObject } from './model/json.ts';
import { faultsIn } from './model/problems.ts';

/** A pause in typing after which the pack is read again. A large pack takes a moment, and nobody reads while typing. */
const VALIDATE_MS = 250;
/** The classifier is asked later: it reads for longer. */
const CHECK_MS = 1200;

export interface Findings {
  readonly faults: readonly Fault[];
  readonly checks: ReadonlyMap<string, Check>;
}

/**
 * What is wrong with the draft, never far behind what is typed; and what the classifier says of its examples, asked only
 * while they are looked at: there are hundreds of them, and the computer has other work.
 */
export function useFindings(pack: JsonObject, examplesShown: boolean): Findings {
  const [faults, setFaults] = useState<readonly Fault[]>(() => faultsIn(pack));
  const [checks, setChecks] = useState<ReadonlyMap<string, Check>>(new Map());
  const [checker] = useState(() => new Checker());
  useEffect(() => {
    const validate = setTimeout(() => setFaults(faultsIn(pack)), VALIDATE_MS);
    return () => clearTimeout(validate);
  }, [pack]);
  useEffect(() => {
    if (!examplesShown) return undefined;
    const check = setTimeout(() => void checker.check(examplesIn(pack), setChecks), CHECK_MS);
    return () => {
      clearTimeout(check);
      checker.stop();
    };
  }, [pack, checker, examplesShown]);
  return { faults, checks };
}
