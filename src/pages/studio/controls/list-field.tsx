import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n.ts';
import { useDesk } from '../desk.ts';
import type { FieldOf } from '../fields/field.ts';
import { blankEntry, idsIn } from '../model/blank.ts';
import { type Json, listOf, objectOf, type Path, pathName, stringOf } from '../model/json.ts';
import { entryName, hintOf, labelOf } from '../words.ts';
import { Arrange, focusSoon } from './arrange.tsx';
import { Beneath } from './beneath.tsx';
import { Form } from './form.tsx';
import { controlId, Grouped, Hint, Wrong } from './labelled.tsx';
import { today } from './today.ts';

interface Props {
  readonly field: FieldOf<'list'>;
  readonly path: Path;
  readonly value: Json | undefined;
}

/** A list whose entries open one at a time; entries without an id are a row or two and stay open. */
export function ListField({ field, path, value }: Props) {
  const { pack, change, goal } = useDesk();
  const entries = listOf(value);
  const [open, setOpen] = useState<number | null>(null);
  const followed = useRef(0);
  const folds = field.fields.some(({ kind }) => kind === 'id');
  useEffect(() => {
    if (!goal || goal.turn === followed.current) return;
    followed.current = goal.turn;
    const wanted = startsWith(goal.path, path) ? goal.path[path.length] : undefined;
    if (typeof wanted === 'number') setOpen(wanted);
  });
  const add = () => {
    change({ kind: 'insert', path, at: entries.length, value: blankEntry(field, today(), idsIn(pack)) });
    setOpen(entries.length);
    focusSoon(controlId([...path, entries.length]));
  };
  const all = (
    <>
      <ol class={folds ? 'entries' : 'rows'}>
        {entries.map((entry, index) => (
          <Entry
            key={keyOf(entry, index)}
            field={field}
            path={[...path, index]}
            entry={entry}
            count={entries.length}
            folds={folds}
            isOpen={!folds || open === index}
            onToggle={() => setOpen(open === index ? null : index)}
            onArrange={(to) => setOpen(open === index ? to : null)}
          />
        ))}
      </ol>
      <button type="button" id={`${controlId(path)}-add`} onClick={add}>
        {t('studioAdd', labelOf(field))}
      </button>
    </>
  );
  // A section that consists of one list bears its name already.
  return path.length === 1 ? (
    <div class="field">
      <Hint path={path} words={hintOf(field)} />
      {all}
      <Wrong path={path} />
    </div>
  ) : (
    <Grouped field={field} path={path}>
      {all}
    </Grouped>
  );
}

interface EntryProps {
  readonly field: FieldOf<'list'>;
  readonly path: Path;
  readonly entry: Json;
  readonly count: number;
  readonly folds: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onArrange: (to: number | null) => void;
}

function Entry({ field, path, entry, count, folds, isOpen, onToggle, onArrange }: EntryProps) {
  const { language, problems } = useDesk();
  const index = Number(path.at(-1));
  const named = entryName(entry, language);
  const name = folds ? named : `${labelOf(field)} ${index + 1}`;
  const wrong = [...problems.keys()].filter((key) => key.startsWith(`${pathName(path)}.`)).length;
  return (
    <li class={isOpen ? 'open' : ''}>
      <div class="head">
        {folds ? (
          <button type="button" class="name" id={controlId(path)} aria-expanded={isOpen} onClick={onToggle}>
            <span>{name}</span>
            {wrong > 0 && <span class="count">{t('studioToMend', String(wrong))}</span>}
          </button>
        ) : (
          <span class="name plain" id={controlId(path)} tabIndex={-1}>
            {index + 1}
          </span>
        )}
        <Arrange path={path.slice(0, -1)} index={index} count={count} name={name} onArrange={onArrange} />
      </div>
      {isOpen && (
        <div class="body">
          <Form fields={field.fields} value={objectOf(entry)} path={path} />
          {field.beneath && <Beneath kind={field.beneath} path={path} entry={objectOf(entry)} />}
        </div>
      )}
    </li>
  );
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step);
}

/** Entries keep their form while they move; those without an id are known by their place. */
function keyOf(entry: Json, index: number): string {
  return stringOf(objectOf(entry).id) || `place ${index}`;
}
