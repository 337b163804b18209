import { useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { JsonObject } from '../model/json.ts';
import { type Missing, missingTranslations, newLanguage, withoutLanguage } from '../model/languages.ts';
import { languageName } from '../words.ts';
import { Places } from './places.tsx';

/** The languages of the pack, and what has not been said in one of them yet. */
export function Languages({ onReplace }: { readonly onReplace: (pack: JsonObject) => void }) {
  const { pack, languages, change, announce } = useDesk();
  const missing = missingTranslations(pack);
  const remove = (language: string) => {
    onReplace(withoutLanguage(pack, language));
    announce(t('studioRemoved', languageName(language)));
  };
  const toFront = (language: string) =>
    change({ kind: 'set', path: ['languages'], value: [language, ...languages.filter((tag) => tag !== language)] });
  return (
    <>
      <p class="soft">{t('studioLanguagesWhy')}</p>
      <ul class="plain-list" id="at-languages" tabIndex={-1}>
        {languages.map((language, index) => (
          <li class="row" key={language}>
            <strong>{languageName(language)}</strong>
            <span class="soft">{language}</span>
            {index > 0 && (
              <button type="button" onClick={() => toFront(language)}>
                {t('studioMakeFirst', languageName(language))}
              </button>
            )}
            {languages.length > 1 && (
              <button type="button" onClick={() => remove(language)}>
                {t('studioRemoveNamed', languageName(language))}
              </button>
            )}
          </li>
        ))}
      </ul>
      <AddLanguage />
      <Untranslated missing={missing} languages={languages} />
    </>
  );
}

function AddLanguage() {
  const { pack, languages, change, announce } = useDesk();
  const [typed, type] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = () => {
    const tag = newLanguage(pack, typed);
    setWrong(tag === null);
    if (tag === null) return;
    change({ kind: 'set', path: ['languages'], value: [...languages, tag] });
    announce(t('studioLanguageAdded', languageName(tag)));
    type('');
  };
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for="new-language">{t('studioNewLanguage')}</label>
      <span class="hint" id="new-language-hint">
        {t('studioNewLanguageHint')}
      </span>
      <div class="row">
        <input
          id="new-language"
          class="short"
          aria-describedby={isWrong ? 'new-language-hint new-language-wrong' : 'new-language-hint'}
          aria-invalid={isWrong || undefined}
          value={typed}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
        <button type="submit">{t('studioAddLanguage')}</button>
      </div>
      {isWrong && (
        <span class="error" id="new-language-wrong" role="alert">
          {t('studioNotALanguage')}
        </span>
      )}
    </form>
  );
}

function Untranslated({
  missing,
  languages,
}: {
  readonly missing: readonly Missing[];
  readonly languages: readonly string[];
}) {
  if (missing.length === 0) return <p class="agrees">{t('studioAllTranslated')}</p>;
  return (
    <>
      {languages.map((language) => {
        const paths = missing.filter((one) => one.language === language).map(({ path }) => path);
        return paths.length === 0 ? null : (
          <section key={language}>
            <h3>{t('studioUntranslated', languageName(language), String(paths.length))}</h3>
            <Places places={paths.map((path) => ({ path, words: null }))} />
          </section>
        );
      })}
    </>
  );
}
