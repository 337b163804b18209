import type { Category } from '../../classifier/types.ts';
import { type MessageKey, t } from '../../i18n.ts';
import { labelOf as categoryWords } from '../../overlay/marked-text.tsx';
import { say } from '../../policy/say.ts';
import type { Field, OptionSet } from './fields/field.ts';
import { SECTIONS, sectionOf } from './fields/sections.ts';
import { at, isObject, type Json, type JsonObject, objectOf, type Path, stringOf } from './model/json.ts';

export function labelOf(field: Field): string {
  return t(`studioField_${field.label ?? field.key}` as MessageKey);
}

export function hintOf(field: Field): string | null {
  return field.hint ? t(`studioHint_${field.label ?? field.key}` as MessageKey) : null;
}

export function sectionName(name: string): string {
  return t(`studioSection_${name}` as MessageKey);
}

/** Names of messages take no hyphens. */
export function optionWords(set: OptionSet, option: string): string {
  if (set === 'category') return categoryWords(option as Category);
  return t(`studioOption_${set}_${option.replaceAll('-', '_')}` as MessageKey);
}

/** "Spanish" for `es`, in the language of the page; the tag itself when the browser knows no name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([t('languageTag')], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** What people call an entry: its title, role or label, else its id. */
export function entryName(entry: Json | undefined, language: string): string {
  const fields = objectOf(entry);
  const named = [fields.title, fields.role, fields.label].find((value) => isObject(value));
  const words = wordsIn(named, language);
  return words || stringOf(fields.name) || stringOf(fields.version) || stringOf(fields.id) || t('studioUnnamed');
}

/** Words of a draft in the wanted language, else in any that it has; empty when there are none. */
export function wordsIn(text: Json | undefined, language: string): string {
  const spoken = Object.entries(objectOf(text)).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '',
  );
  return say(Object.fromEntries(spoken), language).words;
}

/** Where a path leads, as a person would say it: "Cards › Names stay out › Rule › Spanish". */
export function whereIs(pack: JsonObject, path: Path, language: string): string {
  const steps = [sectionName(sectionOf(path[0]).name)];
  let fields: readonly Field[] = SECTIONS.flatMap((section) => section.fields);
  let field: Field | undefined;
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      const entry = at(pack, path.slice(0, index + 1));
      steps.push(isObject(entry) && field?.kind === 'list' ? entryName(entry, language) : String(step + 1));
      continue;
    }
    const next = fields.find(({ key }) => key === step);
    if (next) {
      field = next;
      fields = 'fields' in next ? next.fields : [];
      steps.push(labelOf(next));
    } else {
      steps.push(field?.kind === 'text' || field?.kind === 'lines' ? languageName(step) : step);
    }
  }
  // The section and its only list bear the same name.
  return steps.filter((step, index) => step !== steps[index - 1]).join(' › ');
}
