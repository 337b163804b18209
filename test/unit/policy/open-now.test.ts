import { expect, test } from 'vitest';
import { openState } from '../../../src/policy/open-now.ts';
import type { Hours } from '../../../src/policy/schema/people.ts';

const office: Hours = { timeZone: 'America/Chicago', open: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '17:00' }] };
const night: Hours = { timeZone: 'America/New_York', open: [{ days: [5, 6], from: '22:00', to: '06:00' }] };
const at = (iso: string) => Date.parse(iso);
const change = (iso: string | null) => (iso === null ? null : at(iso));

test.each<[string, Hours, string, boolean, string | null]>([
  ['always', 'always', '2026-11-25T03:00Z', true, null],
  ['a minute before it opens', office, '2026-11-25T13:59Z', false, '2026-11-25T14:00Z'],
  ['as it opens', office, '2026-11-25T14:00Z', true, '2026-11-25T23:00Z'],
  ['as it closes', office, '2026-11-25T23:00Z', false, '2026-11-26T14:00Z'],
  ['Friday evening, over the weekend', office, '2026-11-28T00:30Z', false, '2026-11-30T14:00Z'],
  ['Sunday for them, Monday for us', office, '2026-11-30T04:00Z', false, '2026-11-30T14:00Z'],
  ['the weekend in which summer time begins', office, '2026-03-07T12:00Z', false, '2026-03-09T13:00Z'],
  ['the weekend in which it ends', office, '2026-10-31T12:00Z', false, '2026-11-02T14:00Z'],
  ['past midnight', night, '2026-11-28T08:00Z', true, '2026-11-28T11:00Z'],
  ['the last night, already the next week', night, '2026-11-29T10:59Z', true, '2026-11-29T11:00Z'],
  ['after the last night', night, '2026-11-29T11:00Z', false, '2026-12-05T03:00Z'],
  ['a night that loses an hour', night, '2026-03-08T06:00Z', true, '2026-03-08T10:00Z'],
  ['a night that gains an hour', night, '2026-11-01T06:30Z', true, '2026-11-01T11:00Z'],
])('%s', (_, hours, now, open, changes) => {
  expect(openState(hours, at(now))).toEqual({ open, changes: change(changes) });
});

test('touching hours are one: noon is no end', () => {
  const split: Hours = {
    timeZone: 'Europe/Madrid',
    open: [
      { days: [3], from: '08:00', to: '12:00' },
      { days: [3], from: '12:00', to: '24:00' },
      { days: [4], from: '00:00', to: '02:00' },
    ],
  };
  expect(openState(split, at('2026-11-25T09:00Z'))).toEqual({ open: true, changes: at('2026-11-26T01:00Z') });
});

test.each([
  ['00:00', '24:00'],
  ['08:00', '08:00'],
])('every day from %s to %s never closes', (from, to) => {
  const hours: Hours = { timeZone: 'Australia/Adelaide', open: [{ days: [1, 2, 3, 4, 5, 6, 7], from, to }] };
  for (let day = 0; day < 366; day += 5)
    expect(openState(hours, at('2026-01-01T05:17Z') + day * 86_400_000)).toEqual({ open: true, changes: null });
});

test('opening in a gap of the clock means: when the clock has jumped', () => {
  const hours: Hours = { timeZone: 'America/New_York', open: [{ days: [7], from: '02:30', to: '05:00' }] };
  expect(openState(hours, at('2026-03-08T06:59Z'))).toEqual({ open: false, changes: at('2026-03-08T07:30Z') });
});

test('one day in the week: the next change is at most a week away', () => {
  const hours: Hours = { timeZone: 'Pacific/Kiritimati', open: [{ days: [1], from: '09:00', to: '10:00' }] };
  const { open, changes } = openState(hours, at('2026-11-23T00:00Z'));
  expect([open, changes]).toEqual([false, at('2026-11-29T19:00Z')]);
});

test.each(['America/Chicago', 'Europe/London', 'Australia/Lord_Howe', 'America/St_Johns'])(
  'every state lasts until its own change, over both changes of the clock: %s',
  (timeZone) => {
    const hours: Hours = {
      timeZone,
      open: [
        { days: [1, 2, 3, 4, 5], from: '07:30', to: '12:15' },
        { days: [6, 7], from: '20:00', to: '03:00' },
      ],
    };
    for (const start of ['2026-03-05T00:00Z', '2026-03-27T00:00Z', '2026-10-02T00:00Z', '2026-10-23T00:00Z']) {
      let state = openState(hours, at(start));
      for (let steps = 0; steps < 12; steps++) {
        const changes = state.changes ?? Number.NaN;
        expect(openState(hours, changes - 1).open).toBe(state.open);
        const next = openState(hours, changes);
        expect(next.open, new Date(changes).toISOString()).toBe(!state.open);
        state = next;
      }
    }
  },
);
