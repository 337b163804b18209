import type { AskContact } from '../overlay/types.ts';
import type { Hours } from './schema/people.ts';
import type { TemplateUse } from './schema/template.ts';

/** Ready words for a composer: all marks filled, with data of the organisation alone. */
export interface ReadyReply {
  readonly id: string;
  readonly use: TemplateUse;
  readonly title: string;
  readonly text: string;
  /** Language tag of title and text. */
  readonly language: string;
}

/** Somebody to ask, with all that is needed to reach them now. */
export interface ContactNow extends AskContact {
  readonly id: string;
  /** What they are there for; of an emergency line, what to do. */
  readonly purpose: string;
  /** A line for danger to life, not somebody of the organisation. */
  readonly isEmergency: boolean;
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly link: string | null;
  /** null until the organisation has said when somebody answers. */
  readonly hours: Hours | null;
  /** Whether somebody answers at this moment; null when the hours are not known. */
  readonly openNow: boolean | null;
}
