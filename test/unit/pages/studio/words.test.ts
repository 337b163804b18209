import { expect, test, vi } from 'vitest';
import type { Field } from '../../../../src/pages/studio/fields/field.ts';
import { SECTIONS } from '../../../../src/pages/studio/fields/sections.ts';
import { fakeBrowser } from '../fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { hintOf, labelOf, optionWords, sectionName } = await import('../../../../src/pages/studio/words.ts');

const fieldsIn = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...('fields' in field ? fieldsIn(field.fields) : [])]);

test.each(SECTIONS.map(({ name, fields }) => ({ name, fields })))(
  'everything in the section $name has its words: labels, hints and options',
  ({ name, fields }) => {
    const all = fieldsIn(fields);
    const words = [
      ['section', sectionName(name)],
      ...all.map((field) => [field.key, labelOf(field)]),
      ...all.filter(({ hint }) => hint).map((field) => [`hint of ${field.key}`, hintOf(field)]),
      ...all.flatMap((field) =>
        'options' in field ? field.options.map((option) => [option, optionWords(field.set, option)]) : [],
      ),
    ];
    expect(words.filter(([, said]) => !said)).toEqual([]);
  },
);
