import { t } from '../../../i18n.ts';
import { fillMarks, openMarks, publicData } from '../../../policy/fill.ts';
import { type Check, differs } from '../checks/checks.ts';
import { useDesk } from '../desk.ts';
import { type JsonObject, objectOf, type Path, pathName, stringOf } from '../model/json.ts';
import { policyOf } from '../model/sound.ts';
import { languageName, optionWords } from '../words.ts';

interface Props {
  readonly path: Path;
  readonly entry: JsonObject;
  readonly kind: 'template' | 'exercise';
}

/** What the classifier says of a template or an exercise in each language; a template also as it will be sent. */
export function ExamplePreview({ path, entry, kind }: Props) {
  const { languages, checks } = useDesk();
  const text = objectOf(entry.text);
  return (
    <section class="preview" aria-label={t('studioChecked')}>
      <h3>{t('studioChecked')}</h3>
      {languages
        .filter((language) => stringOf(text[language]) !== '')
        .map((language) => (
          <div class="checked" key={language}>
            <h4>{languageName(language)}</h4>
            {kind === 'template' && <Filled words={stringOf(text[language])} language={language} />}
            <Opinion check={checks.get(pathName([...path, 'text', language]))} kind={kind} />
          </div>
        ))}
    </section>
  );
}

function Filled({ words, language }: { readonly words: string; readonly language: string }) {
  const policy = policyOf(useDesk().pack, language);
  const filled = policy ? fillMarks(words, publicData(policy)) : words;
  const open = openMarks(filled);
  return (
    <>
      <blockquote lang={language} dir="auto">
        {filled}
      </blockquote>
      {open.length > 0 && <p class="soft">{t('studioOpenMarks', open.map((mark) => `{${mark}}`).join(', '))}</p>}
    </>
  );
}

export function Opinion({ check, kind }: { readonly check: Check | undefined; readonly kind: Props['kind'] }) {
  if (!check || check.told === null) return <p class="soft">{t('studioChecking')}</p>;
  if (check.told === 'failed') return <p class="soft">{t('studioCheckFailed')}</p>;
  const { level, explanation } = check.told;
  if (!differs(check)) return <p class="agrees">{t('studioCheckAgrees', optionWords('verdict', level))}</p>;
  const words =
    kind === 'template' ? t('studioTemplateDiffers') : t('studioExerciseDiffers', optionWords('verdict', level));
  return (
    <p class="differs">
      {words} {explanation}
    </p>
  );
}
