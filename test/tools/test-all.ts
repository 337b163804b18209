import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm test`: everything CI runs, each step to its end, and one line that sums all of it. */
interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What this computer could not show, on a line of its own before the last one. */
  readonly skipped?: number;
}

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** How many tests the step was; one, passed or failed by its exit status, unless told. */
  readonly count?: (output: string) => Count | null;
  /** False: without this step the rest cannot run. */
  readonly optional?: false;
}

const scratch = mkdtempSync(join(tmpdir(), 'chaperone-test-'));
const unitReport = join(scratch, 'unit.json');

/** The last line `N passed, N failed` of our own runners. */
function summary(output: string): Count | null {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const skipped = /^(\d+) skipped$/m.exec(output)?.[1] ?? 0;
  return last ? { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(skipped) } : null;
}

function unitCount(): Count | null {
  try {
    const report = JSON.parse(readFileSync(unitReport, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'types'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  {
    name: 'unit',
    command: ['npm', 'run', '-s', 'unit', '--', '--reporter=dot', '--reporter=json', `--outputFile=${unitReport}`],
    count: unitCount,
  },
  { name: 'build', command: ['npm', 'run', '-s', 'build'], optional: false },
  { name: 'web-ext lint', command: ['npx', 'web-ext', 'lint', '--source-dir', 'dist/firefox', '--boring'] },
  { name: 'editors in real browsers', command: ['npm', 'run', '-s', 'editors'], count: summary },
  { name: 'end to end in real browsers', command: ['npm', 'run', '-s', 'e2e'], count: summary },
];

function run([program = '', ...args]: readonly string[]): Promise<{ ok: boolean; output: string }> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      // npm is a script on Windows, and those start through the shell only.
      shell: process.platform === 'win32',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      process.stdout.write(text);
    });
    child.on('error', () => done({ ok: false, output }));
    child.on('close', (status) => done({ ok: status === 0, output }));
  });
}

/** A step that failed without a failed test (it crashed, or leaked a listener) still counts as one failure. */
function judge(step: Step, ok: boolean, output: string): Count {
  const counted = step.count?.(output) ?? { passed: ok ? 1 : 0, failed: 0 };
  return !ok && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
}

let [passed, failed, skipped] = [0, 0, 0];
for (const step of STEPS) {
  console.log(`\n── ${step.name}`);
  const started = Date.now();
  const { ok, output } = await run(step.command);
  const count = judge(step, ok, output);
  passed += count.passed;
  failed += count.failed;
  skipped += count.skipped ?? 0;
  console.log(`── ${step.name}: ${ok ? 'fine' : 'FAILED'} after ${((Date.now() - started) / 1000).toFixed(0)} s`);
  if (!ok && step.optional === false) break;
}
rmSync(scratch, { recursive: true, force: true });
if (skipped > 0) console.log(`\n${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
