import { expect, test } from 'vitest';
import { begin, edit, redo, replace, undo } from '../../../../src/pages/studio/model/history.ts';
import {
  at,
  type Change,
  changed,
  type JsonObject,
  pathName,
  pathOf,
} from '../../../../src/pages/studio/model/json.ts';

const pack: JsonObject = { version: '1.0.0', cards: [{ id: 'a', title: { en: 'A' } }, { id: 'b' }, { id: 'c' }] };
const ids = (root: JsonObject) => (at(root, ['cards']) as readonly { id: string }[]).map(({ id }) => id);
const set = (path: (string | number)[], value: string): Change => ({ kind: 'set', path, value });

test('a change makes a new pack and shares what it does not touch', () => {
  const next = changed(pack, set(['cards', 0, 'title', 'en'], 'B'));
  expect(at(next, ['cards', 0, 'title', 'en'])).toBe('B');
  expect(at(pack, ['cards', 0, 'title', 'en'])).toBe('A');
  expect(at(next, ['cards', 1])).toBe(at(pack, ['cards', 1]));
  expect(Object.keys(next)).toEqual(Object.keys(pack));
});

test('what is not there is made on the way, and taken away without a trace', () => {
  const next = changed(pack, set(['cards', 1, 'title', 'es'], 'Dos'));
  expect(at(next, ['cards', 1, 'title'])).toEqual({ es: 'Dos' });
  expect(changed(next, { kind: 'set', path: ['cards', 1, 'title'], value: undefined })).toEqual(pack);
});

test('entries are put in, taken out and moved', () => {
  expect(ids(changed(pack, { kind: 'move', path: ['cards'], from: 0, to: 2 }))).toEqual(['b', 'c', 'a']);
  expect(ids(changed(pack, { kind: 'move', path: ['cards'], from: 2, to: 0 }))).toEqual(['c', 'a', 'b']);
  expect(ids(changed(pack, { kind: 'move', path: ['cards'], from: 9, to: 0 }))).toEqual(['a', 'b', 'c']);
  expect(ids(changed(pack, { kind: 'remove', path: ['cards'], at: 1 }))).toEqual(['a', 'c']);
  expect(ids(changed(pack, { kind: 'insert', path: ['cards'], at: 1, value: { id: 'n' } }))).toEqual([
    'a',
    'n',
    'b',
    'c',
  ]);
});

test('a pack with lists that are none is edited without falling over', () => {
  const broken: JsonObject = { cards: 'none', contacts: null };
  expect(changed(broken, { kind: 'remove', path: ['cards'], at: 0 })).toEqual({ cards: [], contacts: null });
  expect(changed(broken, set(['contacts', 'x'], 'y'))).toEqual({ cards: 'none', contacts: { x: 'y' } });
});

test('a key named __proto__ is a key like any other, and nothing is inherited', () => {
  expect(at({}, ['constructor'])).toBeUndefined();
  changed(JSON.parse('{ "__proto__": { "polluted": 1 } }') as JsonObject, set(['a'], 'b'));
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('paths have names, and names lead back', () => {
  const path = ['cards', 3, 'rule', 'es-MX'];
  expect(pathName(path)).toBe('cards.3.rule.es-MX');
  expect(pathOf('cards.3.rule.es-MX')).toEqual(path);
});

test('typing in one field is one step; another field, a pause, or a file is another', () => {
  let history = begin(pack);
  history = edit(history, set(['version'], '1'), 0);
  history = edit(history, set(['version'], '1.1'), 500);
  history = edit(history, set(['version'], '1.1.0'), 1000);
  expect(history.past).toHaveLength(1);
  history = edit(history, set(['id'], 'x'), 1100);
  history = edit(history, set(['id'], 'xy'), 9000);
  history = replace(history, { other: true });
  expect(history.past).toHaveLength(4);
  for (let step = 0; step < 4; step++) history = undo(history);
  expect(history.pack).toEqual(pack);
  expect(undo(history)).toBe(history);
  for (let step = 0; step < 4; step++) history = redo(history);
  expect(history.pack).toEqual({ other: true });
  expect(redo(history)).toBe(history);
});

test('typing after a step back ends the way forward', () => {
  const back = undo(edit(begin(pack), set(['version'], '2.0.0'), 0));
  expect(back.future).toHaveLength(1);
  expect(edit(back, set(['version'], '3.0.0'), 10)).toMatchObject({ future: [], past: [pack] });
});
