import { t } from '../../i18n.ts';
import type { PolicyState } from '../../policy/state.ts';
import { Unreachable } from '../shared/unreachable.tsx';
import { Profile } from './profile.tsx';
import { closeTab } from './toolbar.ts';
import { TryOut } from './try-out.tsx';
import { WhatItDoes } from './what-it-does.tsx';

interface WelcomeProps {
  /** null while the worker has not answered yet. */
  readonly told: PolicyState | 'unreachable' | null;
  readonly pinned: boolean | null;
}

const PROMISES = ['promiseDevice', 'promiseNothingKept', 'promiseNobodyTold', 'promiseRights'] as const;

/** Seen once, after the install: what Chaperone does, one try-out, what it promises, and where help is. */
export function Welcome({ told, pinned }: WelcomeProps) {
  const state = typeof told === 'string' ? null : told;
  return (
    <>
      <header class="top">
        <h1>{t('welcomeTitle')}</h1>
        <button type="button" onClick={() => void closeTab()}>
          {t('welcomeSkip')}
        </button>
      </header>
      <p class="lead">{t('welcomeLead')}</p>
      {state?.pack.organisation != null && <p>{t('welcomeOrganisation', state.pack.organisation)}</p>}
      {told === 'unreachable' && <Unreachable />}
      <WhatItDoes />
      <TryOut />
      <section class="panel calm">
        <h2>{t('promiseTitle')}</h2>
        <ul>
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      {state && <Profile state={state} />}
      <section>
        <h2>{t('welcomeHelp')}</h2>
        <p>{t(pinned ? 'welcomePinned' : 'welcomePin')}</p>
        <ul>
          <li>
            <a href="../playbook/playbook.html">{t('welcomePlaybook')}</a>
          </li>
          <li>
            <a href="../options/options.html">{t('welcomeOptions')}</a>
          </li>
        </ul>
      </section>
      <div class="row">
        <a class="button primary" href="../learn/learn.html">
          {t('welcomeTrain')}
        </a>
        <button type="button" onClick={() => void closeTab()}>
          {t('welcomeClose')}
        </button>
      </div>
    </>
  );
}
