import { t } from '../../../i18n.ts';
import { dayName } from '../../shared/day-name.ts';
import { siteName } from '../../shared/site-name.ts';
import { optionsIn } from '../controls/many.tsx';
import type { Field } from '../fields/field.ts';
import { isObject, type Json, type JsonObject, listOf, objectOf, stringOf } from '../model/json.ts';
import { lineOf } from '../model/walk.ts';
import { labelOf, languageName, optionWords } from '../words.ts';

/** A value of a pack as a person would read it out. `pack` is the one that it comes from: ids become names. */
export function inWords(field: Field, value: Json | undefined, pack: JsonObject, language: string): string {
  if (value === null || value === undefined || value === '') return t('studioNothing');
  const words = spelled(field, value, pack, language);
  return words === '' ? t('studioNothing') : words;
}

function spelled(field: Field, value: Json, pack: JsonObject, language: string): string {
  const again = (inner: Field, part: Json | undefined) => inWords(inner, part, pack, language);
  switch (field.kind) {
    case 'text':
      return Object.entries(objectOf(value))
        .map(([tag, words]) => `${languageName(tag)}: ${stringOf(words)}`)
        .join('\n');
    case 'flag':
      return t(value === true ? 'studioYes' : 'studioNo');
    case 'choice':
      return optionWords(field.set, stringOf(value));
    case 'choices':
      return listOf(value)
        .map((option) => optionWords(field.set, stringOf(option)))
        .join(', ');
    case 'reference':
    case 'references': {
      const names = optionsIn(pack, field.to, language);
      return (Array.isArray(value) ? listOf(value) : [value])
        .map((id) => names.find((option) => option.value === id)?.words ?? stringOf(id))
        .join(', ');
    }
    case 'group':
      return field.fields.map((inner) => `${labelOf(inner)}: ${again(inner, objectOf(value)[inner.key])}`).join('\n');
    case 'list':
      return listOf(value)
        .map((entry) => field.fields.map((inner) => again(inner, objectOf(entry)[inner.key])).join(', '))
        .join('\n');
    case 'lines':
      return listOf(value)
        .map((line) => again(lineOf(field), line))
        .join('\n');
    case 'maybe':
      return t(value === true ? 'studioYes' : 'studioNo');
    case 'strings':
      return listOf(value).map(stringOf).join(', ');
    case 'hours':
      return hoursInWords(value);
    case 'siteCards':
      return sitesInWords(value, pack, language);
    default:
      return String(value);
  }
}

function hoursInWords(value: Json): string {
  if (value === 'always') return t('studioHoursAlways');
  const { timeZone, open } = objectOf(value);
  const spans = listOf(open).map((span) => {
    const { days, from, to } = objectOf(span);
    return `${listOf(days)
      .map((day) => dayName(Number(day)))
      .join(' ')} ${stringOf(from)}–${stringOf(to)}`;
  });
  return `${stringOf(timeZone)}: ${spans.join('; ')}`;
}

function sitesInWords(value: Json, pack: JsonObject, language: string): string {
  if (!isObject(value)) return '';
  const names = optionsIn(pack, 'cards', language);
  return Object.entries(value)
    .map(([site, ids]) => {
      const cards = listOf(ids).map((id) => names.find((option) => option.value === id)?.words ?? stringOf(id));
      return `${site === '*' ? t('studioOtherSites') : siteName(site)}: ${cards.join(', ')}`;
    })
    .join('\n');
}
