import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { HoldCard } from '../../../overlay/card.tsx';
import { LineWords } from '../../../overlay/light-layer.tsx';
import { STYLES } from '../../../overlay/styles.ts';
import { shown } from '../../../policy/cards.ts';
import { Cards } from '../../popup/cards.tsx';
import popupStyles from '../../popup/popup.css?inline';
import { useDesk } from '../desk.ts';
import type { JsonObject } from '../model/json.ts';
import { stringOf } from '../model/json.ts';
import { policyOf, soundCard } from '../model/sound.ts';
import { languageName } from '../words.ts';
import { Sheet } from './sheet.tsx';

/** In the page these lie over a site, fixed to the window; here they stand in the text. */
const IN_PLACE = `
:host { display: block; color-scheme: light dark; }
.sheet, .layer, .line { position: static; box-shadow: none; max-height: none; width: auto; overflow: visible; }
.card:first-child { margin-top: 0; }
`;

/** The card as staff will meet it: in the popup, in a reminder and in the dialog that holds a post. */
export function CardPreview({ card }: { readonly card: JsonObject }) {
  const { pack, languages, language: own } = useDesk();
  const [wanted, choose] = useState(own);
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? wanted);
  const sound = soundCard(card);
  const policy = policyOf(pack, language);
  return (
    <section class="preview" aria-label={t('studioPreview')}>
      <div class="row">
        <h3>{t('studioPreview')}</h3>
        {languages.length > 1 && (
          <select
            class="short"
            aria-label={t('studioPreviewLanguage')}
            value={language}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
          >
            {languages.map((tag) => (
              <option key={tag} value={tag}>
                {languageName(tag)}
              </option>
            ))}
          </select>
        )}
      </div>
      {sound && policy ? (
        <Surfaces card={shown(sound, policy)} organisation={stringOf(pack.organisation) || null} />
      ) : (
        <p class="soft">{t('studioPreviewLater')}</p>
      )}
    </section>
  );
}

function Surfaces({
  card,
  organisation,
}: {
  readonly card: ReturnType<typeof shown>;
  readonly organisation: string | null;
}) {
  return (
    <div class="surfaces">
      <figure>
        <figcaption>{t('studioInPopup')}</figcaption>
        <Sheet css={popupStyles}>
          <Cards cards={[card]} here={true} />
        </Sheet>
      </figure>
      <figure>
        <figcaption>{t('studioInReminder')}</figcaption>
        <Sheet css={STYLES + IN_PLACE}>
          <div class="layer">
            <div class="line" lang={card.language}>
              <LineWords words={card.rule} card={card} organisation={organisation} />
            </div>
          </div>
        </Sheet>
      </figure>
      <figure>
        <figcaption>{t('studioInDialog')}</figcaption>
        <Sheet css={STYLES + IN_PLACE}>
          <div class="layer" lang={card.language}>
            <HoldCard card={card} organisation={organisation} />
          </div>
        </Sheet>
      </figure>
    </div>
  );
}
