import assert from 'node:assert/strict';
import { buildExtension } from '../../tools/extension.ts';
import { startSession } from '../harness/session.ts';
import type { Suite } from '../harness/suite.ts';
import { engines } from './engines.ts';

/** With the gate disabled no dialog comes: there is no need to wait long for it. */
const PATIENCE_MS = 1500;

/** A suite that cannot fail proves nothing: without the gate, each of these must fail. */
const MUST_FAIL = engines.scenarios.filter(({ name }) => name.endsWith('mouse, hold, Escape'));

export const mutant: Suite = {
  name: 'mutant',
  browsers: ['chromium'],
  scenarios: [
    {
      name: 'with the gate disabled, every engine publishes a post that should be held, and its test notices',
      async run({ sites }) {
        const folder = await buildExtension('chromium', { gateDisabled: true, out: 'dist/mutant' });
        const session = await startSession({ kind: 'chromium', folder, sites, patienceMs: PATIENCE_MS });
        const unnoticed: string[] = [];
        try {
          for (const scenario of MUST_FAIL) {
            const noticed = await scenario.run(session).then(
              () => false,
              () => true,
            );
            if (!noticed) unnoticed.push(scenario.name);
            await session.clear();
          }
        } finally {
          await session.close();
        }
        assert.ok(MUST_FAIL.length > 0);
        assert.deepEqual(unnoticed, []);
      },
    },
  ],
};
