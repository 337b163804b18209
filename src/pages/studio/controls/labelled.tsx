import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import type { Field } from '../fields/field.ts';
import { type Path, pathName } from '../model/json.ts';
import { hintOf, labelOf } from '../words.ts';

/** The id by which a control is found from a problem. */
export function controlId(path: Path): string {
  return `at-${pathName(path)}`;
}

/** Attributes that tie a control to its hint and to what is wrong with it. */
export function useControl(path: Path, hint: string | null) {
  const id = controlId(path);
  const wrong = useDesk().problems.get(pathName(path));
  const describedBy = [...(hint ? [`${id}-hint`] : []), ...(wrong ? [`${id}-wrong`] : [])].join(' ');
  return {
    id,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  };
}

export function Hint({ path, words }: { readonly path: Path; readonly words: string | null }) {
  return words === null ? null : (
    <span class="hint" id={`${controlId(path)}-hint`}>
      {words}
    </span>
  );
}

/** What is wrong at exactly this path. */
export function Wrong({ path }: { readonly path: Path }) {
  const wrong = useDesk().problems.get(pathName(path));
  return wrong === undefined ? null : (
    <span class="error" id={`${controlId(path)}-wrong`}>
      {wrong}
    </span>
  );
}

interface LabelledProps {
  readonly field: Field;
  readonly path: Path;
  readonly children: ComponentChildren;
}

/** A label over one control, with its hint before and its problem after it. */
export function Labelled({ field, path, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={controlId(path)}>{labelOf(field)}</label>
      <Hint path={path} words={hintOf(field)} />
      {children}
      <Wrong path={path} />
    </div>
  );
}

/** Several controls that belong together, under one name. Can take the focus, for problems of the whole. */
export function Grouped({ field, path, children }: LabelledProps) {
  const { id, ...described } = useControl(path, hintOf(field));
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={described['aria-describedby']}>
      <legend>{labelOf(field)}</legend>
      <Hint path={path} words={hintOf(field)} />
      {children}
      <Wrong path={path} />
    </fieldset>
  );
}
