import { t } from '../../../i18n.ts';
import { HouseRules } from '../../shared/house-rules.tsx';
import { useDesk } from '../desk.ts';
import { policyOf, soundHouseRules } from '../model/sound.ts';
import { languageName } from '../words.ts';

/** The house rules as they will stand on the organisation's page, in each language. */
export function HouseRulesPreview() {
  const { pack, languages } = useDesk();
  const houseRules = soundHouseRules(pack);
  return (
    <section class="preview" aria-label={t('studioPreview')}>
      <h3>{t('studioPreview')}</h3>
      {languages.map((language) => {
        const policy = policyOf(pack, language);
        return policy && houseRules ? (
          <section class="checked" key={language}>
            <h4>{languageName(language)}</h4>
            <HouseRules policy={{ ...policy, pack: { ...policy.pack, houseRules } }} />
          </section>
        ) : (
          <p class="soft" key={language}>
            {t('studioPreviewLater')}
          </p>
        );
      })}
    </section>
  );
}
