import { dialAddress } from '../../policy/dial.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PackContact } from '../../policy/schema/pack.ts';
import { OpenNow } from './open-now.tsx';
import { Words } from './words.tsx';

interface ContactProps {
  readonly contact: PackContact;
  readonly policy: Policy;
  readonly now: number;
}

/** Somebody to reach: who, whether they answer now, and every way there is. "Not set yet" stays visible. */
export function Contact({ contact: { role, reach, unset }, policy, now }: ContactProps) {
  return (
    <div class="contact">
      <p>
        <b>
          <Words of={role} policy={policy} />
        </b>
        {reach?.name && <span> {reach.name}</span>}
      </p>
      {reach ? (
        <p class="ways">
          {reach.phone && <a href={dialAddress(reach.phone)}>{reach.phone}</a>}
          {reach.email && <a href={`mailto:${reach.email}`}>{reach.email}</a>}
          {reach.link && (
            <a href={reach.link} target="_blank" rel="noreferrer">
              {new URL(reach.link).host}
            </a>
          )}
          <OpenNow hours={reach.hours} now={now} />
        </p>
      ) : (
        <p>
          <Words of={unset} policy={policy} />
        </p>
      )}
    </div>
  );
}
