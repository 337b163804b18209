import { describe, expect, it } from 'vitest';
import { readRules } from '../../../../src/classifier/fast/index.ts';
import { findingsFor } from '../../../../src/classifier/findings/index.ts';
import type { Tagging } from '../../../../src/classifier/findings/tagging.ts';

const CATEGORIES = ['NAME', 'DATE', 'PLACE', 'AGE', 'HEALTH', 'CARE', 'OTHER', 'INNOCENT'];

/** "{NAME .9|Ana} rang {.1|today}" as a text and the model's marks; what is not marked has next to nothing. */
function marked(line: string): { text: string; tagging: Tagging } {
  const marks: { start: number; end: number; category: string; value: number }[] = [];
  let text = '';
  let at = 0;
  for (const match of line.matchAll(/\{([A-Z]+) ([\d.]+)\|([^}]*)\}/g)) {
    const [whole, category = '', value = '', words = ''] = match;
    text += line.slice(at, match.index);
    marks.push({ start: text.length, end: text.length + words.length, category, value: Number(value) });
    text += words;
    at = match.index + whole.length;
  }
  text += line.slice(at);
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => {
    const mark = marks.find(({ start, end }) => start <= index && index + word.length <= end);
    return {
      start: index,
      end: index + word.length,
      tags: CATEGORIES.map((category) => (mark?.category === category ? mark.value : 0.002)),
    };
  });
  return { text, tagging: { categories: CATEGORIES, tokens } };
}

function found(line: string, level: 'hold' | 'remind' | 'clear' = 'hold'): string[] {
  const { text, tagging } = marked(line);
  const post = { text, kind: 'post' } as const;
  return findingsFor(level, readRules(post), tagging, post).map((it) => `${it.category}: ${it.text}`);
}

describe('a finding is the shortest piece', () => {
  it.each([
    ['{NAME .9|Mr. Okonjo in} the garden laughed', ['NAME: Mr. Okonjo']],
    ['she {AGE .8|is 88}, they say', ['AGE: 88']],
    ['{NAME .9|lap chole BANERJEE} first', ['NAME: BANERJEE']],
    ["{NAME .9|Delgado's} wig", ['NAME: Delgado']],
    ['I saw {NAME .9|Darrell. Dental} came back', ['NAME: Darrell', 'NAME: Dental']],
    ['{CARE .8|the} end of {CARE .8|my patient}', ['CARE: my patient']],
  ])('%s', (line, pieces) => expect(found(line)).toEqual(pieces));
});

describe('how a word looks decides how much the model must say', () => {
  it.each([
    ['a weak tag is enough for a name', 'we met {NAME .1|Xiomara} here', ['NAME: Xiomara']],
    ['and not for a common word', 'we miss {NAME .3|lunch} here', []],
    ['enough for a day', 'she walked {DATE .1|Tuesday}, hooray', ['DATE: Tuesday']],
    ['and not for a small word', 'she walked {DATE .3|about} and sang', []],
    ['not for shorthand in capitals', 'the {NAME .3|SNF} said no', []],
    ['not for the word before a number', 'the {NAME .9|MRN} is missing', []],
    ['halves of a moment are none', 'my {DATE .9|last} one', []],
    ['nor is the patient of the week', 'patient of the {DATE .9|week}!', []],
  ])('%s', (_, line, pieces) => expect(found(line)).toEqual(pieces));
});

describe('rules and model together', () => {
  it.each([
    ['a half-seen name is taken whole', 'le dimos el alta a {NAME .8|Eusebio} Quispe', 'NAME: Eusebio Quispe'],
    ['a place with its capitals', 'at {PLACE .8|Birchfield} Behavioral they sing', 'PLACE: Birchfield Behavioral'],
    ['an age is cut out of what only explains', 'we fed {HEALTH .9|4mo fever} well', 'AGE: 4mo'],
    ['an age in words', 'one little fighter, five, in the sun', 'AGE: five'],
    ['a clock of a hand-over', '1300 port OYELARAN, latex', 'DATE: 1300'],
    [
      'a number in words',
      'his line is five zero five, triple five, zero one four two',
      'CONTACT: five zero five, triple five, zero one four two',
    ],
    ['a special unit', "his mom hasn't left the burn unit", 'PLACE: burn unit'],
  ])('%s', (_, line, piece) => expect(found(line)).toContain(piece));

  it('leaves staff alone', () => expect(found('{NAME .5|Dr. Ana Ruiz} said so')).toEqual([]));
  it('leaves what the model gives to somebody else', () =>
    expect(found('he walked {INNOCENT .9|Tuesday} and sang')).toEqual([]));
  it('says nothing of a clear post', () => expect(found('{NAME .9|Ana} rang', 'clear')).toEqual([]));
});
