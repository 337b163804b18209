import { expect, test } from 'vitest';
import { CLEAR, type Finding, type Verdict } from '../../../../src/classifier/types.ts';
import { byPhase, currentStep, minutesLeft } from '../../../../src/pages/playbook/model/clock.ts';
import { logToCsv } from '../../../../src/pages/playbook/model/csv.ts';
import { deadlineOf, fromField, toField } from '../../../../src/pages/playbook/model/deadline.ts';
import { NOT_STARTED, parsePlaybooks } from '../../../../src/pages/playbook/model/progress.ts';
import { refusalOf } from '../../../../src/pages/playbook/model/refuse.ts';
import { defaultPack } from '../../../../src/policy/default-pack.ts';

const NOW = new Date(2026, 10, 25, 10).getTime();
const MINUTE = 60_000;
const DAY = 86_400_000;

test.each([
  [null, NOW, NOW, null],
  [5, null, NOW, null],
  [5, NOW, NOW, 5],
  [5, NOW, NOW + 10_000, 5],
  [5, NOW, NOW + MINUTE, 4],
  [5, NOW, NOW + 5 * MINUTE, 0],
  [5, NOW, NOW + 5000 * MINUTE, 0],
])('a step within %s minutes, started at %s, has %s left', (within, startedAt, now, left) => {
  expect(minutesLeft(within, startedAt, now)).toBe(left);
});

test('the current step is the first that is not done, whatever was done after it', () => {
  const steps = defaultPack().playbooks[0]?.steps ?? [];
  const [first, second] = steps;
  expect(currentStep(steps, NOT_STARTED)).toBe(first);
  expect(currentStep(steps, { ...NOT_STARTED, done: { [second?.id ?? '']: NOW } })).toBe(first);
  const all = Object.fromEntries(steps.map(({ id }) => [id, NOW]));
  expect(currentStep(steps, { ...NOT_STARTED, done: all })).toBeNull();
});

test('steps of one phase stand together, in their order', () => {
  for (const { steps } of defaultPack().playbooks) {
    const phases = byPhase(steps);
    expect(phases.flat()).toEqual(steps);
    for (const [index, phase] of phases.entries()) expect(phase[0]?.phase).not.toEqual(phases[index - 1]?.[0]?.phase);
  }
});

test('short deadlines count hours, long ones calendar days', () => {
  expect(deadlineOf(72, NOW)).toEqual({ at: NOW + 3 * DAY, byTheDay: false });
  const day = deadlineOf(1440, NOW);
  expect(day.byTheDay).toBe(true);
  expect(new Date(day.at).toDateString()).toBe(new Date(2026, 10, 25 + 60, 10).toDateString());
});

test('a field of day and time comes back as it was', () => {
  expect(toField(NOW)).toBe('2026-11-25T10:00');
  expect(fromField(toField(NOW))).toBe(NOW);
  expect(toField(null)).toBe('');
  expect(fromField('')).toBeNull();
  expect(fromField('x')).toBeNull();
});

test('the file of the log keeps its columns, and no cell becomes a formula', () => {
  const columns = [
    { id: 'site', label: 'Site' },
    { id: 'what', label: 'What, in short' },
  ];
  const log = [
    { at: 0, cells: { site: '=HYPERLINK("x")', what: 'two "lines"\nhere', gone: 'x' } },
    { at: 1000, cells: { what: '-1' } },
  ];
  expect(logToCsv('Written', columns, log)).toBe(
    '\ufeffWritten,Site,"What, in short"\r\n' +
      '1970-01-01T00:00:00.000Z,"\'=HYPERLINK(""x"")","two ""lines""\nhere"\r\n' +
      "1970-01-01T00:00:01.000Z,,'-1\r\n",
  );
});

const finding = (category: Finding['category']): Finding => ({ category, start: 0, end: 1, text: 'x', reason: '' });

test.each<[string, readonly Verdict[] | null, string | null]>([
  ['nothing found', [CLEAR, CLEAR], null],
  ['a word about care, harmless', [{ ...CLEAR, findings: [finding('CARE')] }], null],
  ['a reminder', [CLEAR, { ...CLEAR, level: 'remind' }], 'points'],
  ['a hold', [{ ...CLEAR, level: 'hold' }, CLEAR], 'points'],
  ['a name in a clear text', [{ ...CLEAR, findings: [finding('NAME')] }, CLEAR], 'points'],
  ['a room that one tier sees', [CLEAR, { ...CLEAR, findings: [finding('PLACE')] }], 'points'],
  ['no answer', null, 'unchecked'],
])('%s', (_, verdicts, refusal) => {
  expect(refusalOf(verdicts)).toBe(refusal);
});

test('of broken storage the sound playbooks stay', () => {
  const sound = { startedAt: NOW, done: { save: NOW }, foundAt: null, log: [{ at: NOW, cells: { site: 'x' } }] };
  expect(parsePlaybooks({ a: sound, b: { startedAt: 'now' }, c: 7 })).toEqual({ a: sound });
  for (const broken of [undefined, null, 'x', 7]) expect(parsePlaybooks(broken)).toEqual({});
});
