import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { blankObject } from '../model/blank.ts';
import { isObject, type Json, objectOf, type Path } from '../model/json.ts';
import { labelOf } from '../words.ts';
import { Form } from './form.tsx';
import { Grouped } from './labelled.tsx';
import { today } from './today.ts';

interface Props {
  readonly field: FieldOf<'group'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** Fields that belong together. An optional group is there once its box is ticked. */
export function GroupField({ field, path, value }: Props) {
  const { change } = useDesk();
  // A section that consists of one group bears its name already.
  if (path.length === 1) return <Form fields={field.fields} value={objectOf(value)} path={path} />;
  const isThere = !field.optional || isObject(value);
  return (
    <Grouped field={field} path={path}>
      {field.optional && (
        <label class="tick">
          <input
            type="checkbox"
            checked={isThere}
            onChange={({ currentTarget }) =>
              change({
                kind: 'set',
                path,
                value: currentTarget.checked ? blankObject(field.fields, today(), new Set()) : null,
              })
            }
          />
          {t('studioIsKnown', labelOf(field))}
        </label>
      )}
      {isThere && <Form fields={field.fields} value={objectOf(value)} path={path} />}
    </Grouped>
  );
}
