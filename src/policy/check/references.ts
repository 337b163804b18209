import type { PolicyPack } from '../schema/pack.ts';
import type { Fault } from './fault.ts';
import { isIdList, type Path, parts } from './walk.ts';

/** Ids are there once in their list, and whatever is referred to exists. */
export function referenceFaults(pack: PolicyPack): Fault[] {
  const card = named('card', pack.cards);
  const contact = named('contact', pack.contacts);
  const template = named('template', pack.templates);
  const exercises = pack.training.modules.flatMap((module, at) =>
    module.exercises.map((exercise, index) => ({
      id: exercise.id,
      card: exercise.card,
      path: ['training', 'modules', at, 'exercises', index] as Path,
    })),
  );
  return [
    ...[...parts(pack)].flatMap(({ path, value }) => (isIdList(value) ? repeats(value, path) : [])),
    ...exercises
      .filter(({ id }, index) => exercises.findIndex((other) => other.id === id) < index)
      .map(({ id, path }) => ({ path: [...path, 'id'], message: `"${id}" is there twice in the training` })),
    ...Object.entries(pack.siteCards).flatMap(([site, ids]) =>
      ids.flatMap((id, index) => card(id, ['siteCards', site, index])),
    ),
    ...exercises.flatMap((exercise) => card(exercise.card, [...exercise.path, 'card'])),
    ...pack.playbooks.flatMap(({ steps, roles }, at) => [
      ...steps.flatMap((step, index) => {
        const path: Path = ['playbooks', at, 'steps', index];
        return [
          ...contact(step.contact, [...path, 'contact']),
          ...step.templates.flatMap((id, which) => template(id, [...path, 'templates', which])),
        ];
      }),
      ...roles.flatMap((role, index) => contact(role.contact, ['playbooks', at, 'roles', index, 'contact'])),
    ]),
  ];
}

type Check = (id: string | null, path: Path) => Fault[];

function named(what: string, entries: readonly { readonly id: string }[]): Check {
  const ids = new Set(entries.map(({ id }) => id));
  return (id, path) => (id === null || ids.has(id) ? [] : [{ path, message: `no ${what} is called "${id}"` }]);
}

function repeats(list: readonly { readonly id: string }[], path: Path): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, index) => {
    if (seen.has(id)) return [{ path: [...path, index, 'id'], message: `"${id}" is there twice` }];
    seen.add(id);
    return [];
  });
}
