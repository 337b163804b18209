import { expect, test } from 'vitest';
import { defaultPack } from '../../../../src/policy/default-pack.ts';
import { readPack } from '../../../../src/policy/layers/read-pack.ts';

const base = defaultPack();

type Overlay = Record<string, unknown>;

const HEADER = {
  format: 1,
  base: 'us-hospital',
  id: 'st-mary',
  version: '1.0.0',
  effective: '2026-11-01',
  review: '2027-11-01',
  changes: [{ version: '1.0.0', date: '2026-11-01', acknowledge: true, items: [{ en: 'First.', es: 'Primera.' }] }],
};

const overlay = (fields: Overlay) => JSON.stringify({ ...HEADER, ...fields }, null, 2);

function taken(text: string) {
  const { pack, problems } = readPack(text, base);
  expect(problems).toEqual([]);
  if (!pack) throw new Error('refused without a problem');
  return pack;
}

const refusalsOf = (text: string) => readPack(text, base).problems;
const both = (words: string) => ({ en: words, es: words });

test('the default pack, as a file, is taken', () => {
  expect(taken(JSON.stringify(base))).toEqual(base);
});

test('a field of an entry is replaced and the others stay, in their order', () => {
  const pack = taken(
    overlay({ organisation: 'St. Mary', cards: [{ id: 'picture', rule: both('No pictures here.') }] }),
  );
  expect(pack.organisation).toBe('St. Mary');
  expect(pack.cards.map(({ id }) => id)).toEqual(base.cards.map(({ id }) => id));
  const [before, after] = [base, pack].map(({ cards }) => cards.find(({ id }) => id === 'picture'));
  expect(after).toEqual({ ...before, rule: both('No pictures here.') });
});

test('an entry with a new id comes last, and has to be complete', () => {
  const line = { id: 'ward-phone', label: both('Ward'), number: '555 0100', how: both('Call') };
  expect(taken(overlay({ emergency: [line] })).emergency.at(-1)).toEqual(line);
  const [problem] = refusalsOf(overlay({ emergency: [{ ...line, how: undefined }] }));
  expect(problem).toMatchObject({ field: 'emergency.0.how' });
});

test('what is removed is gone, and what referred to it is named', () => {
  const [{ id = '' } = {}] = base.templates.filter(({ use }) => use === 'thanks');
  expect(taken(overlay({ remove: { templates: [id] } })).templates.map((one) => one.id)).not.toContain(id);
  const problems = refusalsOf(overlay({ remove: { cards: ['picture'] } }));
  expect(problems.map(({ message }) => message)).toContain('no card is called "picture"');
});

test('entries deep inside are merged and removed the same way', () => {
  const [book] = base.playbooks;
  const [first, second] = book?.steps ?? [];
  const steps = { id: book?.id, steps: [{ id: first?.id, within: 3 }], remove: { steps: [second?.id] } };
  const pack = taken(overlay({ playbooks: [steps] }));
  const after = pack.playbooks[0]?.steps ?? [];
  expect(after[0]).toEqual({ ...first, within: 3 });
  expect(after.map(({ id }) => id)).toEqual(book?.steps.map(({ id }) => id).filter((id) => id !== second?.id));
});

test('an overlay in fewer languages is spoken in these alone', () => {
  const english = { ...HEADER, changes: [{ ...HEADER.changes[0], items: [{ en: 'First.' }] }], languages: ['en'] };
  const pack = taken(JSON.stringify(english));
  expect(JSON.stringify(pack)).not.toContain('"es"');
});

test.each<[why: string, field: string, message: RegExp, fields: Overlay]>([
  [
    'a translation is missing',
    'cards.0.rule',
    /"es" are missing/,
    { cards: [{ id: 'name', rule: { en: 'No names.' } }] },
  ],
  ['a field that no card has', 'cards.0.colour', /no such field/, { cards: [{ id: 'name', colour: 'red' }] }],
  ['nothing of this name to remove', 'remove.cards.0', /no "nonsense" to remove/, { remove: { cards: ['nonsense'] } }],
  ['no such list', 'remove.carts', /no list "carts"/, { remove: { carts: ['name'] } }],
  ['remove is no list', 'remove', /lists of ids/, { remove: 'cards' }],
  ['a card that is not there', 'siteCards.x.0', /no card is called/, { siteCards: { x: ['none', 'name', 'story'] } }],
  ['a mark that nothing fills', 'cards.0.why.en', /fills \{boss\}/, { cards: [{ id: 'name', why: both('{boss}') }] }],
  [
    'a contact that is not there',
    'playbooks.0.steps.0.contact',
    /no contact/,
    {
      playbooks: [{ id: base.playbooks[0]?.id, steps: [{ id: base.playbooks[0]?.steps[0]?.id, contact: 'nobody' }] }],
    },
  ],
  ['the id of the base', 'id', /id of its own/, { id: 'us-hospital' }],
  ['another base', 'base', /us-hospital/, { base: 'other' }],
  ['no changes', 'changes', /length/, { changes: [] }],
  [
    'a time zone that is none',
    'contacts.0.reach.hours',
    /time zone/,
    {
      contacts: [
        {
          id: 'privacy',
          reach: {
            name: null,
            phone: '1',
            email: null,
            link: null,
            hours: { timeZone: 'Mars/North', open: [{ days: [1], from: '08:00', to: '17:00' }] },
          },
        },
      ],
    },
  ],
])('refused as a whole: %s', (_, field, message, fields) => {
  const problems = refusalsOf(overlay(fields));
  expect(problems.map((problem) => problem.field).join(' ')).toContain(field);
  expect(problems.map((problem) => problem.message).join('\n')).toMatch(message);
});

test('a problem names the line and column where the field stands', () => {
  const text = overlay({ cards: [{ id: 'name', rule: { en: 'No names.', es: '' } }] });
  const [problem] = refusalsOf(text);
  const line = text.split('\n').findIndex((words) => words.includes('"es": ""')) + 1;
  expect(problem).toMatchObject({
    field: 'cards.0.rule.es',
    line,
    column: 15,
  });
});

test.each<[text: string, line: number, column: number]>([
  ['', 1, 1],
  ['{', 1, 2],
  ['{\n  "format": 1,\n}', 3, 1],
  ['{\r\n  "format": 1 // one\r\n}', 2, 15],
  ['{\n"a": 1\n"b": 2}', 3, 1],
  ['not json', 1, 1],
])('text that is no JSON (%j) is told with its place', (text, line, column) => {
  expect(refusalsOf(text)[0]).toMatchObject({ line, column, field: '' });
});

test.each(['null', '7', '"pack"', '[]', '{}', '{"base":null}', '{"base":"us-hospital"}'])(
  'JSON that is no pack (%s) is refused',
  (text) => {
    expect(refusalsOf(text).length).toBeGreaterThan(0);
  },
);

test('a text that is nested without end is refused, not followed', () => {
  expect(refusalsOf(`${'['.repeat(200_000)}${']'.repeat(200_000)}`)).toHaveLength(1);
});

test('neither merging nor removing reaches into prototypes', () => {
  const text = overlay({}).replace('{', '{"__proto__":{"polluted":1},"remove":{"__proto__":["toString"]},');
  expect(refusalsOf(text).length).toBeGreaterThan(0);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a long list of nonsense is refused in reasonable time', () => {
  const started = performance.now();
  const cards = Array.from({ length: 3000 }, (_, id) => ({ id: `c${id}`, title: 'none of this is a card' }));
  expect(refusalsOf(overlay({ cards })).length).toBeLessThanOrEqual(50);
  expect(performance.now() - started).toBeLessThan(10_000);
}, 20_000);
