import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { Field, FieldOf, ListName } from '../fields/field.ts';
import { type Json, type JsonObject, listOf, objectOf, type Path, stringOf } from '../model/json.ts';
import { entryName, hintOf, optionWords } from '../words.ts';
import { Grouped, Labelled, useControl } from './labelled.tsx';

interface Option {
  readonly value: string;
  readonly words: string;
}

interface Props<F extends Field> {
  readonly field: F;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** The entries of a list by the names that people know them by. */
export function optionsIn(pack: JsonObject, list: ListName, language: string): Option[] {
  return listOf(pack[list]).map((entry) => ({
    value: stringOf(objectOf(entry).id),
    words: entryName(entry, language),
  }));
}

/** Any number of options, as boxes to tick. What is ticked and unknown stays in sight, so that it can be taken away. */
export function ManyField({ field, path, value }: Props<FieldOf<'choices' | 'references'>>) {
  const { pack, language, change } = useDesk();
  const chosen = listOf(value).map(stringOf);
  const known: Option[] =
    field.kind === 'choices'
      ? field.options.map((option) => ({ value: option, words: optionWords(field.set, option) }))
      : optionsIn(pack, field.to, language);
  const lost = chosen.filter((one) => !known.some((option) => option.value === one));
  const toggle = (option: string, on: boolean) => {
    const next = on ? [...chosen, option] : chosen.filter((one) => one !== option);
    const isAbsent = field.kind === 'choices' && field.optional && next.length === 0;
    change({ kind: 'set', path, value: isAbsent ? undefined : next });
  };
  return (
    <Grouped field={field} path={path}>
      <div class="ticks">
        {[...known, ...lost.map((one) => ({ value: one, words: one }))].map((option) => (
          <label class="tick" key={option.value}>
            <input
              type="checkbox"
              checked={chosen.includes(option.value)}
              onChange={({ currentTarget }) => toggle(option.value, currentTarget.checked)}
            />
            {option.words}
          </label>
        ))}
      </div>
    </Grouped>
  );
}

/** One entry of another list, or none. */
export function ReferenceField({ field, path, value }: Props<FieldOf<'reference'>>) {
  const { pack, language, change } = useDesk();
  const options = optionsIn(pack, field.to, language);
  const chosen = stringOf(value);
  const isLost = chosen !== '' && !options.some((option) => option.value === chosen);
  return (
    <Labelled field={field} path={path}>
      <select
        {...useControl(path, hintOf(field))}
        value={chosen}
        onChange={({ currentTarget }) =>
          change({
            kind: 'set',
            path,
            value: field.optional && currentTarget.value === '' ? null : currentTarget.value,
          })
        }
      >
        <option value="">{t('studioNone')}</option>
        {isLost && <option value={chosen}>{chosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
