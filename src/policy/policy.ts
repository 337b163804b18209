import type { PolicyPack } from './schema/pack.ts';

/** What every question to the policy needs: the pack in force, and the language of the person who reads. */
export interface Policy {
  readonly pack: PolicyPack;
  readonly language: string;
}
