import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { isObject, type Json, objectOf, type Path, stringOf } from '../model/json.ts';
import { languageName } from '../words.ts';
import { Grouped, useControl, Wrong } from './labelled.tsx';

/** Above this many characters, words get a box of several lines. */
const ONE_LINE = 120;

interface Props {
  readonly field: FieldOf<'text'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** The same words in each language of the pack, side by side. */
export function TextField({ field, path, value }: Props) {
  const { languages, change } = useDesk();
  const words = objectOf(value);
  const put = (language: string, typed: string) => {
    // Words that are not there yet are missing, not empty; an optional text without any words is not there at all.
    const { [language]: _old, ...others } = words;
    const next = typed === '' ? others : { ...words, [language]: typed };
    change({ kind: 'set', path, value: field.optional && Object.keys(next).length === 0 ? null : next });
  };
  const strangers = isObject(value) ? Object.keys(value).filter((tag) => !languages.includes(tag)) : [];
  return (
    <Grouped field={field} path={path}>
      <div class="sides">
        {[...languages, ...strangers].map((language) => (
          <Side
            key={language}
            path={[...path, language]}
            language={language}
            field={field}
            words={stringOf(words[language])}
            onType={(typed) => put(language, typed)}
          />
        ))}
      </div>
    </Grouped>
  );
}

interface SideProps {
  readonly path: Path;
  readonly language: string;
  readonly field: FieldOf<'text'>;
  readonly words: string;
  readonly onType: (typed: string) => void;
}

function Side({ path, language, field, words, onType }: SideProps) {
  const control = useControl(path, null);
  const attributes = {
    ...control,
    lang: language,
    dir: 'auto' as const,
    value: words,
    onInput: (event: { currentTarget: { value: string } }) => onType(event.currentTarget.value),
  };
  return (
    <div class="side">
      <label for={control.id}>
        <span>{languageName(language)}</span>
      </label>
      {field.longest > ONE_LINE ? (
        <textarea rows={field.longest > 400 ? 5 : 3} {...attributes} />
      ) : (
        <input {...attributes} />
      )}
      <Room used={words.trim().length} longest={field.longest} />
      <Wrong path={path} />
    </div>
  );
}

/** How many characters are left, said only when it gets tight. */
function Room({ used, longest }: { readonly used: number; readonly longest: number }) {
  return used > longest * 0.8 ? (
    <span class="hint">
      {used} / {longest}
    </span>
  ) : null;
}
