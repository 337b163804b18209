import type { Field } from '../fields/field.ts';
import type { Json, JsonObject, Path } from '../model/json.ts';
import { GroupField } from './group-field.tsx';
import { HoursField } from './hours-field.tsx';
import { LinesField } from './lines-field.tsx';
import { ListField } from './list-field.tsx';
import { ManyField, ReferenceField } from './many.tsx';
import { ChoiceField, FlagField, NumberField, WordsField } from './plain.tsx';
import { MaybeField, StringsField } from './settings-fields.tsx';
import { SiteCardsField } from './site-cards-field.tsx';
import { TextField } from './text-field.tsx';

interface FormProps {
  readonly fields: readonly Field[];
  readonly value: JsonObject;
  readonly path: Path;
}

/** The form of one object of the pack. */
export function Form({ fields, value, path }: FormProps) {
  return (
    <div class="form">
      {fields.map((field) => (
        <Control key={field.key} field={field} path={[...path, field.key]} value={value[field.key]} />
      ))}
    </div>
  );
}

function Control({ field, ...rest }: { readonly field: Field; readonly path: Path; readonly value: Json | undefined }) {
  switch (field.kind) {
    case 'text':
      return <TextField field={field} {...rest} />;
    case 'words':
    case 'id':
    case 'day':
      return <WordsField field={field} {...rest} />;
    case 'number':
      return <NumberField field={field} {...rest} />;
    case 'flag':
      return <FlagField field={field} {...rest} />;
    case 'choice':
      return <ChoiceField field={field} {...rest} />;
    case 'choices':
    case 'references':
      return <ManyField field={field} {...rest} />;
    case 'reference':
      return <ReferenceField field={field} {...rest} />;
    case 'maybe':
      return <MaybeField field={field} {...rest} />;
    case 'strings':
      return <StringsField field={field} {...rest} />;
    case 'hours':
      return <HoursField field={field} {...rest} />;
    case 'siteCards':
      return <SiteCardsField field={field} {...rest} />;
    case 'group':
      return <GroupField field={field} {...rest} />;
    case 'list':
      return <ListField field={field} {...rest} />;
    case 'lines':
      return <LinesField field={field} {...rest} />;
  }
}
