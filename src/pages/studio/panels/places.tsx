import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import { type Path, pathName } from '../model/json.ts';
import { whereIs } from '../words.ts';

/** So many are drawn at once; a pack in a new language lacks hundreds of translations. */
const AT_ONCE = 50;

export interface Place {
  readonly path: Path;
  /** What is to be said of the place; null when its being in the list says it all. */
  readonly words: string | null;
}

/** Places in the pack, each a press away. */
export function Places({ places }: { readonly places: readonly Place[] }) {
  const { pack, language, goTo } = useDesk();
  const [shown, show] = useState(AT_ONCE);
  return (
    <>
      <ul class="places">
        {places.slice(0, shown).map(({ path, words }) => (
          <li key={`${pathName(path)} ${words}`}>
            <button type="button" class="link" onClick={() => goTo(path)}>
              {whereIs(pack, path, language)}
            </button>
            {words !== null && <span>{words}</span>}
          </li>
        ))}
      </ul>
      {places.length > shown && (
        <button type="button" onClick={() => show(shown + AT_ONCE)}>
          {t('studioMore', String(places.length - shown))}
        </button>
      )}
    </>
  );
}
