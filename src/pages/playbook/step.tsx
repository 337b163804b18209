import { t } from '../../i18n.ts';
import { openState } from '../../policy/open-now.ts';
import type { PackContact, PlaybookStep } from '../../policy/schema/pack.ts';
import { Contact } from '../shared/contact.tsx';
import { clockTime } from '../shared/dates.ts';
import { Words } from '../shared/words.tsx';
import { durationWords } from './duration.ts';
import { minutesLeft } from './model/clock.ts';
import type { Part } from './playbook-view.tsx';
import { ReadyMessage } from './ready-message.tsx';
import { readyFor } from './ready-words.ts';

interface StepProps extends Part {
  readonly step: PlaybookStep;
  readonly now: number;
  readonly isCurrent: boolean;
}

/** One thing to do, with whom to reach and ready words for it. */
export function StepView({ step, policy, progress, onProgress, now, isCurrent }: StepProps) {
  const contact = policy.pack.contacts.find(({ id }) => id === step.contact);
  const instead = contact && insteadOf(contact, policy.pack.contacts, now);
  const doneAt = progress.done[step.id];
  return (
    <li class="panel step" aria-current={isCurrent ? 'step' : undefined}>
      <label class="tick">
        <input type="checkbox" checked={doneAt !== undefined} onChange={toggle} />
        <span class="title">
          <Words of={step.title} policy={policy} />
        </span>
      </label>
      <p class="soft">{timeWords()}</p>
      <p>
        <Words of={step.text} policy={policy} />
      </p>
      {contact && <Contact contact={contact} policy={policy} now={now} />}
      {instead && (
        <>
          <p>{t('playbookInstead')}</p>
          <Contact contact={instead} policy={policy} now={now} />
        </>
      )}
      {readyFor(policy, step.templates).map((ready) => (
        <ReadyMessage key={ready.id} ready={ready} email={contact?.reach?.email ?? null} />
      ))}
    </li>
  );

  function toggle(): void {
    onProgress((before) => {
      const { [step.id]: _taken, ...others } = before.done;
      return { ...before, done: doneAt === undefined ? { ...others, [step.id]: Date.now() } : others };
    });
  }

  /** Never counts below zero: a step that comes late is still the right one. */
  function timeWords(): string {
    if (doneAt !== undefined) return t('playbookDoneAt', clockTime(doneAt));
    if (step.within === null) return t('playbookNoHurry');
    const left = minutesLeft(step.within, progress.startedAt, now);
    if (left === null) return t('playbookWithin', durationWords(step.within));
    return left === 0 ? t('playbookLate') : t('playbookLeft', durationWords(left));
  }
}

/** Of a contact that nobody answers now: the first of the others that somebody does. */
function insteadOf(contact: PackContact, all: readonly PackContact[], now: number): PackContact | undefined {
  const isOpen = ({ reach }: PackContact) => reach?.hours != null && openState(reach.hours, now).open;
  if (!contact.reach?.hours || isOpen(contact)) return undefined;
  return all.find(isOpen);
}
