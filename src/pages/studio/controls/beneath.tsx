import type { FieldOf } from '../fields/field.ts';
import type { JsonObject, Path } from '../model/json.ts';
import { CardPreview } from '../preview/card-preview.tsx';
import { ExamplePreview } from '../preview/example-preview.tsx';

interface Props {
  readonly kind: NonNullable<FieldOf<'list'>['beneath']>;
  readonly path: Path;
  readonly entry: JsonObject;
}

/** Beneath the form of an entry: what will come of it. */
export function Beneath({ kind, path, entry }: Props) {
  return kind === 'card' ? <CardPreview card={entry} /> : <ExamplePreview kind={kind} path={path} entry={entry} />;
}
