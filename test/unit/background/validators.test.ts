import { expect, test } from 'vitest';
import { validators } from '../../../src/background/validators.ts';
import type { MessageKind } from '../../../src/messages.ts';
import { LARGEST_ENVELOPE } from '../../../src/policy/signature.ts';

const post = { text: 'Flu shots are in.' };
const entry = { at: 1, site: 'x', level: 'hold', categories: ['NAME'], decision: 'edit', reason: null };

test.each<[MessageKind, unknown]>([
  ['warm', {}],
  ['hello', { site: 'x' }],
  ['hello', { site: '' }],
  ['analyse', { post, tier: 'fast' }],
  ['analyse', { post: { ...post, text: '' }, tier: 'deep' }],
  ['analyse', { post: { ...post, text: 'a'.repeat(500_000) }, tier: 'fast' }],
  [
    'analyse',
    {
      post: { ...post, site: 'x', kind: 'reply', parent: null, author: null, group: 'g', attachment: true },
      tier: 'fast',
    },
  ],
  ['record', entry],
  ['record', { ...entry, level: 'unchecked', categories: [], reason: 'Signed form on file' }],
  ['overview', { site: null }],
  ['overview', { site: 'facebook' }],
  ['pause', { site: 'x', minutes: 1440 }],
  ['pause', { site: '', minutes: 0 }],
  ['policy', {}],
  ['set', { key: 'mode', value: null }],
  ['install', { text: '{}', source: 'file', address: null }],
  ['install', { text: 'a'.repeat(LARGEST_ENVELOPE), source: 'file', address: null }],
  ['install', { text: '{}', source: 'address', address: 'hospital.example' }],
  ['acknowledge', { version: '1.0.0' }],
])('%s takes %j', (kind, body) => {
  expect(validators[kind](body)).toBe(true);
});

test.each<[MessageKind, unknown]>([
  ['warm', null],
  ['warm', []],
  ['hello', {}],
  ['hello', { site: 'X.com' }],
  ['hello', { site: '__proto__' }],
  ['hello', { site: 'a'.repeat(101) }],
  ['analyse', { post }],
  ['analyse', { post: null, tier: 'fast' }],
  ['analyse', { post: { text: 'a'.repeat(500_001) }, tier: 'fast' }],
  ['analyse', { post: { ...post, parent: 'a'.repeat(500_001) }, tier: 'fast' }],
  ['analyse', { post: { ...post, parent: { text: 'x' } }, tier: 'fast' }],
  ['analyse', { post: { ...post, kind: 'letter' }, tier: 'fast' }],
  ['analyse', { post: { ...post, author: 'a'.repeat(201) }, tier: 'fast' }],
  ['analyse', { post: { ...post, group: 'a'.repeat(1001) }, tier: 'fast' }],
  ['analyse', { post: { ...post, attachment: 'yes' }, tier: 'fast' }],
  ['record', { ...entry, at: Number.POSITIVE_INFINITY }],
  ['record', { ...entry, at: Number.NaN }],
  ['record', { ...entry, level: 'high' }],
  ['record', { ...entry, categories: ['Mrs. P in bed 12'] }],
  ['record', { ...entry, categories: Array(21).fill('NAME') }],
  ['record', { ...entry, categories: 'NAME' }],
  ['record', { ...entry, decision: 'publish' }],
  ['record', { ...entry, reason: 'a'.repeat(501) }],
  ['overview', {}],
  ['pause', { site: 'x' }],
  ['pause', { site: 'x', minutes: -1 }],
  ['pause', { site: 'x', minutes: 1441 }],
  ['pause', { site: 'x', minutes: Number.NaN }],
  ['pause', { site: 'x', minutes: '60' }],
  ['pause', { site: null, minutes: 60 }],
  ['policy', null],
  ['set', { key: 'mode' }],
  ['set', { key: 'a'.repeat(101), value: 1 }],
  ['install', { text: { format: 1 }, source: 'file', address: null }],
  ['install', { text: 'a'.repeat(LARGEST_ENVELOPE + 1), source: 'file', address: null }],
  ['install', { text: '{}', source: 'managed', address: null }],
  ['install', { text: '{}', source: 'address', address: 'a'.repeat(301) }],
  ['acknowledge', { version: 1 }],
])('%s refuses %j', (kind, body) => {
  expect(validators[kind](body)).toBe(false);
});
