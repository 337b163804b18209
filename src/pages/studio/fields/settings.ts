import { PERSONAL_KEYS } from '../../../policy/managed/keys.ts';
import { FAIL_MODES, MODES, SENSITIVITIES } from '../../../policy/managed/values.ts';
import type { Section } from './field.ts';

/** Settings that travel with the pack; what is not chosen here is left to the person, or to IT. */
export const settings: Section = {
  name: 'settings',
  fields: [
    {
      kind: 'group',
      key: 'settings',
      fields: [
        { kind: 'choice', key: 'mode', set: 'mode', options: MODES, optional: true },
        { kind: 'choice', key: 'failMode', set: 'failMode', options: FAIL_MODES, optional: true },
        { kind: 'choice', key: 'sensitivity', set: 'sensitivity', options: SENSITIVITIES, optional: true },
        { kind: 'maybe', key: 'allowPause' },
        { kind: 'strings', key: 'customTerms', hint: true },
        { kind: 'strings', key: 'sitesAdd', hint: true },
        { kind: 'strings', key: 'sitesRemove', hint: true },
        { kind: 'choices', key: 'lockedKeys', set: 'setting', options: PERSONAL_KEYS, optional: true },
      ],
    },
  ],
};
