// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { JsonObject } from '../../../../src/pages/studio/model/json.ts';
import { defaultPack } from '../../../../src/policy/default-pack.ts';
import type { PolicyState } from '../../../../src/policy/state.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { DeskContext } = await import('../../../../src/pages/studio/desk.ts');
const { Review } = await import('../../../../src/pages/studio/panels/review.tsx');

const packOf = (review: string) => ({ ...defaultPack(), review });

test.each([
  ['that is past its day', true, 'The policy in force in this browser was to be read again by November 24, 2020'],
  ['that is not', false, ''],
])('while a draft is written, a policy in force %s is told to the team: %s', (_, reviewOverdue, said) => {
  const state = { pack: packOf('2020-11-24'), reviewOverdue } as PolicyState;
  const desk = {
    pack: packOf('2999-01-01') as unknown as JsonObject,
    ...{ languages: ['en'], language: 'en', problems: new Map(), goal: null, checks: new Map() },
    ...{ change: vi.fn(), goTo: vi.fn(), announce: vi.fn() },
  };
  render(
    <DeskContext.Provider value={desk}>
      <Review state={state} />
    </DeskContext.Provider>,
    document.body,
  );
  expect(document.body.textContent).toContain(said);
  expect(document.querySelector('p') !== null).toBe(reviewOverdue);
});
