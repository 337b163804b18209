import * as v from 'valibot';
import { PERSONAL_KEYS } from '../managed/keys.ts';
import { failMode, flag, host, mode, sensitivity, term } from '../managed/values.ts';

/** Settings that a pack brings along. Whatever IT manages, and what the person may choose beyond it, comes first. */
export const packSettings = v.strictObject({
  mode: v.exactOptional(mode),
  failMode: v.exactOptional(failMode),
  sensitivity: v.exactOptional(sensitivity),
  allowPause: v.exactOptional(flag),
  sitesAdd: v.exactOptional(v.array(host)),
  sitesRemove: v.exactOptional(v.array(host)),
  customTerms: v.exactOptional(v.array(term)),
  lockedKeys: v.exactOptional(v.array(v.picklist(PERSONAL_KEYS))),
});
