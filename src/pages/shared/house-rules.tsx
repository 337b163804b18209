import { t } from '../../i18n.ts';
import type { Policy } from '../../policy/policy.ts';
import { CopyButton } from './copy-button.tsx';
import { plain, Words } from './words.tsx';

/** The house rules as the public reads them, with the numbers and names of the pack in their places, ready to copy. */
export function HouseRules({ policy }: { readonly policy: Policy }) {
  const { intro, rules } = policy.pack.houseRules;
  return (
    <>
      <p>
        <Words of={intro} policy={policy} />
      </p>
      <ul>
        {rules.map(({ id, title, text }) => (
          <li key={id}>
            <b>
              <Words of={title} policy={policy} />
            </b>
            <br />
            <Words of={text} policy={policy} />
          </li>
        ))}
      </ul>
      <div class="row screen-only">
        <CopyButton text={houseRulesText(policy)} what={t('houseRulesTitle')} />
      </div>
    </>
  );
}

/** The same for a page that takes plain text. */
export function houseRulesText(policy: Policy): string {
  const { intro, rules } = policy.pack.houseRules;
  const paragraphs = rules.map(({ title, text }) => `${plain(title, policy)}\n${plain(text, policy)}`);
  return [plain(intro, policy), ...paragraphs].join('\n\n');
}
