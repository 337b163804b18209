import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { plain, Words } from '../shared/words.tsx';

const KINDS = [
  { kind: 'example', heading: 'learnExamples' },
  { kind: 'campaign', heading: 'learnCampaigns' },
] as const;

/** Posts worth imitating and ideas for campaigns: a policy that only forbids teaches silence. */
export function Ideas({ policy }: { readonly policy: Policy }) {
  const { ideas } = policy.pack.training;
  return (
    <>
      {KINDS.filter(({ kind }) => ideas.some((idea) => idea.kind === kind)).map(({ kind, heading }) => (
        <section key={kind}>
          <h2>{t(heading)}</h2>
          <ul class="ideas">
            {ideas
              .filter((idea) => idea.kind === kind)
              .map(({ id, title, text }) => (
                <li class="panel" key={id}>
                  <h3>
                    <Words of={title} policy={policy} />
                  </h3>
                  <p>
                    <Words of={text} policy={policy} />
                  </p>
                  <div class="row">
                    <CopyButton text={plain(text, policy)} what={plain(title, policy)} />
                  </div>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
