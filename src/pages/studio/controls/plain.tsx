import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import type { Json, Path } from '../model/json.ts';
import { stringOf } from '../model/json.ts';
import { hintOf, labelOf, optionWords } from '../words.ts';
import { Hint, Labelled, useControl, Wrong } from './labelled.tsx';

interface Props<Kind extends Parameters<typeof Labelled>[0]['field']['kind']> {
  readonly field: FieldOf<Kind>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** One line of plain words, the same in every language: a name, a number to call, an id, a day. */
export function WordsField({ field, path, value }: Props<'words' | 'id' | 'day'>) {
  const { change } = useDesk();
  const mayBeMissing = field.kind === 'words' && field.optional;
  const attributes = {
    ...useControl(path, hintOf(field)),
    value: stringOf(value),
    onInput: ({ currentTarget: { value: typed } }: { currentTarget: { value: string } }) =>
      change({ kind: 'set', path, value: mayBeMissing && typed === '' ? null : typed }),
  };
  return (
    <Labelled field={field} path={path}>
      {field.kind === 'day' ? (
        <input type="date" class="short" {...attributes} />
      ) : (
        <input type="text" dir="auto" spellcheck={false} {...attributes} />
      )}
    </Labelled>
  );
}

export function NumberField({ field, path, value }: Props<'number'>) {
  const { change } = useDesk();
  return (
    <Labelled field={field} path={path}>
      <input
        {...useControl(path, hintOf(field))}
        class="number"
        type="number"
        min={field.least}
        max={field.most}
        value={typeof value === 'number' ? value : ''}
        onInput={({ currentTarget }) => {
          const { valueAsNumber } = currentTarget;
          change({ kind: 'set', path, value: Number.isNaN(valueAsNumber) ? null : valueAsNumber });
        }}
      />
    </Labelled>
  );
}

export function FlagField({ field, path, value }: Props<'flag'>) {
  const { change } = useDesk();
  return (
    <div class="field">
      <label class="tick">
        <input
          {...useControl(path, hintOf(field))}
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) => change({ kind: 'set', path, value: currentTarget.checked })}
        />
        {labelOf(field)}
      </label>
      <Hint path={path} words={hintOf(field)} />
      <Wrong path={path} />
    </div>
  );
}

export function ChoiceField({ field, path, value }: Props<'choice'>) {
  const { change } = useDesk();
  const isKnown = field.options.includes(stringOf(value));
  return (
    <Labelled field={field} path={path}>
      <select
        {...useControl(path, hintOf(field))}
        class="short"
        value={stringOf(value)}
        onChange={({ currentTarget: { value: chosen } }) =>
          change({ kind: 'set', path, value: field.optional && chosen === '' ? undefined : chosen })
        }
      >
        {field.optional && <option value="">{t('studioLeftOpen')}</option>}
        {!isKnown && !(field.optional && value === undefined) && (
          <option value={stringOf(value)}>{stringOf(value) || t('studioNone')}</option>
        )}
        {field.options.map((option) => (
          <option key={option} value={option}>
            {optionWords(field.set, option)}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
