import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Playbook } from '../../policy/schema/pack.ts';
import { Contact } from '../shared/contact.tsx';
import { HouseRules } from '../shared/house-rules.tsx';
import { Words } from '../shared/words.tsx';
import { ReadyMessage } from './ready-message.tsx';
import { allReady } from './ready-words.ts';

interface Reference {
  readonly playbook: Playbook;
  readonly policy: Policy;
}

/** Holding statements that no step has shown yet. Only for teams: staff do not speak to the press. */
export function Statements({ playbook, policy }: Reference) {
  const inSteps = new Set(playbook.steps.flatMap(({ templates }) => templates));
  const statements = allReady(policy).filter(({ use, id }) => use === 'holding' && !inSteps.has(id));
  if (playbook.audience !== 'team' || statements.length === 0) return null;
  return (
    <section>
      <h2>{t('playbookStatements')}</h2>
      {statements.map((ready) => (
        <ReadyMessage key={ready.id} ready={ready} email={null} />
      ))}
    </section>
  );
}

/** What the team puts on its own page before anything happens. */
export function PublicRules({ playbook, policy }: Reference) {
  if (playbook.audience !== 'team' || policy.pack.houseRules.rules.length === 0) return null;
  return (
    <details class="ready screen-only">
      <summary>{t('houseRulesTitle')}</summary>
      <HouseRules policy={policy} />
    </details>
  );
}

/** How serious it is, and what that asks for. */
export function Severity({ playbook, policy }: Reference) {
  if (playbook.severity.length === 0) return null;
  return (
    <section>
      <h2>{t('playbookSeverity')}</h2>
      <dl class="levels">
        {playbook.severity.map(({ id, title, signs, act }) => (
          <div class="panel" key={id}>
            <dt>
              <Words of={title} policy={policy} />
            </dt>
            <dd>
              <Words of={signs} policy={policy} />
            </dd>
            <dd>
              <b>{t('playbookAct')}</b> <Words of={act} policy={policy} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Who does what, and how to reach them. */
export function Roles({ playbook, policy, now }: Reference & { readonly now: number }) {
  if (playbook.roles.length === 0) return null;
  return (
    <section>
      <h2>{t('playbookRoles')}</h2>
      <dl class="levels">
        {playbook.roles.map(({ id, title, duty, contact: reached }) => {
          const contact = policy.pack.contacts.find((one) => one.id === reached);
          return (
            <div class="panel" key={id}>
              <dt>
                <Words of={title} policy={policy} />
              </dt>
              <dd>
                <Words of={duty} policy={policy} />
              </dd>
              {contact && (
                <dd>
                  <Contact contact={contact} policy={policy} now={now} />
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}
