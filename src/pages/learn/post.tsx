import type { ComponentChildren } from 'preact';
import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Exercise } from '../../policy/schema/pack.ts';
import { siteName } from '../shared/site-name.ts';
import { plain, Words } from '../shared/words.tsx';
import { Person, Picture } from './pictures.tsx';

interface PostProps {
  readonly exercise: Exercise;
  readonly policy: Policy;
}

/** An invented post as it would stand on its site: who writes, what is answered, a picture or a bubble around it. */
export function PostView({ exercise, policy }: PostProps) {
  const { site, kind, author, parent, text } = exercise;
  const name = plain(author, policy);
  // Names of messages take no hyphens.
  const where = t(`learnKind_${kind === 'review-reply' ? 'reviewReply' : kind}`, siteName(site));
  return (
    <article class={`post ${kind} on-${site}`} aria-label={`${where}: ${name}`}>
      <p class="where">{where}</p>
      {parent && (
        <Written by={t(kind === 'review-reply' ? 'learnReviewer' : 'learnSomebody')} class="parent">
          <Words of={parent} policy={policy} />
        </Written>
      )}
      <Written by={name} class="own">
        {kind === 'caption' && <Picture />}
        <Words of={text} policy={policy} />
      </Written>
    </article>
  );
}

interface WrittenProps {
  readonly by: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

function Written({ by, class: name, children }: WrittenProps) {
  return (
    <div class={`written ${name}`}>
      <Person />
      <div>
        <p class="by">{by}</p>
        <blockquote>{children}</blockquote>
      </div>
    </div>
  );
}
