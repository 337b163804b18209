import type { Post } from '../../../classifier/types.ts';
import type { TemplateUse } from '../../../policy/schema/template.ts';

/** Invented texts that such a template would answer. They name the writer as a patient: that is when a reply can give her away. */
export const PARENTS: Readonly<Partial<Record<TemplateUse, readonly Pick<Post, 'parent' | 'kind' | 'site'>[]>>> = {
  'review-reply': [
    {
      site: 'google',
      kind: 'review-reply',
      parent: 'I was a patient here last Tuesday and waited five hours with my son.',
    },
    { site: 'google', kind: 'review-reply', parent: 'The nurses on the fourth floor saved my life. Thank you!' },
  ],
  complaint: [
    {
      site: 'facebook',
      kind: 'reply',
      parent: 'They billed me twice for my MRI and nobody calls back. Worst hospital ever.',
    },
    { site: 'google', kind: 'review-reply', parent: 'My mother got an infection after her surgery with you.' },
  ],
  thanks: [{ site: 'facebook', kind: 'reply', parent: 'Dr. Lee and the whole team were so kind to my dad.' }],
  emergency: [
    { site: 'facebook', kind: 'reply', parent: 'I have chest pain and my left arm is numb, should I come in?' },
    { site: 'x', kind: 'reply', parent: "I don't want to live any more." },
  ],
};
