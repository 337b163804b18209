import type { JsonObject } from '../model/json.ts';
import { CHROMIUM_ID, FIREFOX_ID, type Target } from './target.ts';

const TYPE = 'application/json';

export const linux: Target = {
  id: 'linux',
  place: '/etc/opt/chrome/policies/managed/chaperone.json',
  fileName: 'chaperone.json',
  type: TYPE,
  write: (managed) => json({ '3rdparty': { extensions: { [CHROMIUM_ID]: managed } } }),
};

export const firefox: Target = {
  id: 'firefox',
  place: 'distribution/policies.json',
  fileName: 'policies.json',
  type: TYPE,
  write: (managed) => json({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: managed } } } }),
};

export const googleAdmin: Target = {
  id: 'google',
  place: 'admin.google.com › Devices › Chrome › Apps & extensions › Policy for extensions',
  fileName: 'chaperone-google-admin.json',
  type: TYPE,
  // The console wants every setting in an object of its own.
  write: (managed) => json(Object.fromEntries(Object.entries(managed).map(([key, value]) => [key, { Value: value }]))),
};

function json(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
