import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { type Json, listOf, type Path } from '../model/json.ts';
import { lineOf } from '../model/walk.ts';
import { labelOf } from '../words.ts';
import { Arrange, focusSoon } from './arrange.tsx';
import { controlId, Grouped } from './labelled.tsx';
import { TextField } from './text-field.tsx';

interface Props {
  readonly field: FieldOf<'lines'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Sentences one beneath the other, each in every language. */
export function LinesField({ field, path, value }: Props) {
  const { change } = useDesk();
  const lines = listOf(value);
  const add = () => {
    change({ kind: 'insert', path, at: lines.length, value: {} });
    focusSoon(controlId([...path, lines.length]));
  };
  return (
    <Grouped field={field} path={path}>
      <ol class="rows">
        {places(lines).map((place) => (
          <li key={place}>
            <div class="head">
              <span class="name plain">{place + 1}</span>
              <Arrange path={path} index={place} count={lines.length} name={`${labelOf(field)} ${place + 1}`} />
            </div>
            <TextField field={lineOf(field)} path={[...path, place]} value={lines[place]} />
          </li>
        ))}
      </ol>
      <button type="button" id={`${controlId(path)}-add`} onClick={add}>
        {t('studioAdd', labelOf(field))}
      </button>
    </Grouped>
  );
}

/** Lines have no name of their own: each is known by its place. */
function places(lines: readonly Json[]): number[] {
  return [...lines.keys()];
}
