import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { type Json, listOf, type Path, stringOf } from '../model/json.ts';
import { hintOf } from '../words.ts';
import { Labelled, useControl, Wrong } from './labelled.tsx';

interface Props<Kind extends 'maybe' | 'strings'> {
  readonly field: FieldOf<Kind>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Yes, no, or left open: what is left open is not in the pack at all. */
export function MaybeField({ field, path, value }: Props<'maybe'>) {
  const { change } = useDesk();
  const answers: Record<string, Json | undefined> = { open: undefined, yes: true, no: false };
  return (
    <Labelled field={field} path={path}>
      <select
        {...useControl(path, hintOf(field))}
        class="short"
        value={value === true ? 'yes' : value === false ? 'no' : 'open'}
        onChange={({ currentTarget }) => change({ kind: 'set', path, value: answers[currentTarget.value] })}
      >
        <option value="open">{t('studioLeftOpen')}</option>
        <option value="yes">{t('studioYes')}</option>
        <option value="no">{t('studioNo')}</option>
      </select>
    </Labelled>
  );
}

/** Plain words, one a line. An empty line stays while one is typing; the pack keeps the others. */
export function StringsField({ field, path, value }: Props<'strings'>) {
  const { change } = useDesk();
  const lines = listOf(value).map(stringOf);
  const put = (typed: string) => change({ kind: 'set', path, value: typed === '' ? undefined : typed.split('\n') });
  return (
    <Labelled field={field} path={path}>
      <textarea
        {...useControl(path, hintOf(field))}
        rows={Math.max(2, lines.length + 1)}
        value={lines.join('\n')}
        onInput={({ currentTarget }) => put(currentTarget.value)}
        onBlur={() =>
          put(
            lines
              .map((line) => line.trim())
              .filter((line) => line !== '')
              .join('\n'),
          )
        }
      />
      {lines.map((line, index) => (
        <Wrong key={`${line} ${path.length}`} path={[...path, index]} />
      ))}
    </Labelled>
  );
}
