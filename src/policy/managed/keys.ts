import * as v from 'valibot';
import { countryCode, languageTag, words } from '../schema/text.ts';
import { domain, failMode, flag, host, managedContact, mode, sensitivity, term } from './values.ts';

export interface ManagedKey {
  /** Checks one value; for lists, one entry. */
  readonly schema: v.GenericSchema;
  readonly isList: boolean;
  /** One sentence for those who deploy. */
  readonly help: string;
  readonly example: unknown;
  /** What is in force when nobody sets it, in words. */
  readonly without: string;
}

const one = (schema: v.GenericSchema, help: string, example: unknown, without: string): ManagedKey => ({
  schema,
  isList: false,
  help,
  example,
  without,
});
const list = (schema: v.GenericSchema, help: string, example: readonly unknown[], without: string): ManagedKey => ({
  schema,
  isList: true,
  help,
  example,
  without,
});

/** The settings that only an organisation makes. */
export const ORGANISATION_KEYS = [
  'organizationName',
  'policyPack',
  'policyAddress',
  'contacts',
  'sitesAdd',
  'sitesRemove',
  'customTerms',
  'lockedKeys',
] as const;

/** The settings that a person may make as well, as far as they are not locked. */
export const PERSONAL_KEYS = ['mode', 'failMode', 'sensitivity', 'allowPause', 'language', 'country'] as const;

export type OrganisationKey = (typeof ORGANISATION_KEYS)[number];
export type PersonalKey = (typeof PERSONAL_KEYS)[number];
export type Key = OrganisationKey | PersonalKey;

const lockable = v.picklist(PERSONAL_KEYS, `expected one of ${PERSONAL_KEYS.join(', ')}`);

/**
 * Everything that an organisation can set for its browsers: the one source of the browser's schema, of the check when it
 * is read, and of the table in docs/deployment.md.
 */
export const MANAGED_KEYS: Readonly<Record<Key, ManagedKey>> = {
  organizationName: one(
    words(100),
    'Name of the organisation, shown beside each reminder.',
    'St. Mary Medical Center',
    'no name; "our team" in ready replies',
  ),
  mode: one(
    mode,
    'What a hold asks of the author: `remind` lets her post after reading, `justify` asks for a reason first, `block` offers no way past.',
    'justify',
    '`remind`',
  ),
  failMode: one(
    failMode,
    'What happens when a text could not be checked: `warn` says so and lets the author decide, `closed` keeps the text back, `open` lets it through.',
    'warn',
    '`warn`',
  ),
  sensitivity: one(
    sensitivity,
    'How early Chaperone speaks: `quiet`, `balanced` or `careful`.',
    'balanced',
    '`balanced`',
  ),
  allowPause: one(flag, 'Whether a person may pause Chaperone on a site for up to a day.', false, '`true`'),
  language: one(
    languageTag,
    'Language in which the words of the policy are shown. Buttons and menus follow the browser.',
    'es',
    'the language of the browser',
  ),
  country: one(
    countryCode,
    'Country whose rules and emergency numbers apply: `US`, `GB`, `CA` or `AU`.',
    'US',
    'that of the policy pack, else `US`',
  ),
  policyPack: one(
    v.union([v.string(), v.record(v.string(), v.unknown())], 'expected the JSON of a policy pack'),
    'The policy pack itself, as the text of its JSON or of its signed envelope. Firefox also takes the JSON object as it is.',
    '{"format":1,"base":"us-hospital","id":"st-mary", …}',
    'the pack that ships',
  ),
  policyAddress: one(
    domain,
    'Host that publishes the signed pack at `https://HOST/.well-known/chaperone/policy.json`. Naming it here is the consent to fetch it once a day.',
    'policy.st-mary.example',
    'nothing is fetched',
  ),
  contacts: list(
    managedContact,
    'Who answers for the roles of the pack. `id` names the contact of the pack (`privacy`, `social-media` …); a new one also needs `role` and `purpose`.',
    [{ id: 'privacy', name: 'Privacy office', phone: '+1 555 0100' }],
    'the contacts of the pack, marked "not set yet"',
  ),
  sitesAdd: list(
    host,
    'Further hosts to guard. Each needs the host permission, which the person grants with one press on the options page.',
    ['social.st-mary.example'],
    'the built-in list alone',
  ),
  sitesRemove: list(
    host,
    'Hosts on which Chaperone stays silent.',
    ['*.discord.com'],
    'every built-in site is guarded',
  ),
  customTerms: list(
    term,
    'Names of units, sites and local codes that point to a place or a record; `#` stands for a digit. Never words about pay, staffing or organising.',
    ['Rose Pavilion', 'PT-####'],
    'none',
  ),
  lockedKeys: list(lockable, 'Settings that the person cannot change.', ['mode', 'allowPause'], 'none'),
};
