import * as v from 'valibot';
import { email, id, link, words } from '../schema/text.ts';
import { isAboutWork } from './labour.ts';

/** From the mildest to the strictest. A person may be stricter than her organisation, never milder. */
export const MODES = ['remind', 'justify', 'block'] as const;
export const FAIL_MODES = ['open', 'warn', 'closed'] as const;
export const SENSITIVITIES = ['quiet', 'balanced', 'careful'] as const;

export const mode = v.picklist(MODES, `expected one of ${MODES.join(', ')}`);
export const failMode = v.picklist(FAIL_MODES, `expected one of ${FAIL_MODES.join(', ')}`);
export const sensitivity = v.picklist(SENSITIVITIES, `expected one of ${SENSITIVITIES.join(', ')}`);
export const flag = v.boolean('expected true or false');

/** A host name as an address shows it, or `*.` and one for all that ends with it. Lower case, no scheme, no path. */
export const host = v.pipe(
  v.string(),
  v.regex(
    /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{1,62}$/,
    'expected a host like social.hospital.org',
  ),
);

/** Where the organisation publishes its pack: a host name, without `*`. */
export const domain = v.pipe(
  host,
  v.check((name) => !name.startsWith('*'), 'expected one host, without *'),
);

/** A name that points to a place or a record of the organisation; `#` stands for one digit ("PT-####"). */
export const term = v.pipe(
  words(60),
  v.minLength(2),
  v.check((name) => !isAboutWork(name), 'speaks of pay, staffing or organising; such talk is never watched'),
);

const line = (longest: number) => v.optional(words(longest));

/** How one contact of the pack is reached; with `role` and `purpose` it may also be a contact that the pack lacks. */
export const managedContact = v.strictObject({
  id,
  role: line(80),
  purpose: line(200),
  name: line(100),
  phone: line(40),
  email: v.optional(email),
  link: v.optional(link),
});

export type ManagedContact = v.InferOutput<typeof managedContact>;
