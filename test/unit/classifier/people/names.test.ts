import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/classifier/people/names.ts';
import { wordsOf } from '../../../../src/classifier/text/words.ts';

const namesIn = (text: string): string[] =>
  findNames(text, wordsOf(text)).map(({ start, end }) => text.slice(start, end));

const BY_ORIGIN: Readonly<Record<string, string>> = {
  Vietnamese: 'Thuy Linh Ngoc Minh Quang Huy',
  Nigerian: 'Adaeze Folake Ngozi Emeka Babatunde Oluwaseun',
  Polish: 'Agnieszka Malgorzata Zofia Krzysztof Zbigniew Jadwiga',
  Indian: 'Harpreet Ananya Lakshmi Rajesh Suresh Priyanka',
  Arabic: 'Fatima Zeinab Yusuf Khalid Layla Mohammed',
  Irish: 'Siobhan Aoife Niamh Padraig Cormac Declan',
  Latin: 'Guadalupe Xiomara Marisol Ignacio Ramiro Efrain',
  Diné: 'Nizhoni Dezba Ahiga Niyol Haseya Hastiin',
  Hawaiian: 'Leilani Malia Keoni Kaleo Nainoa Tavita',
  Japanese: 'Yuki Haruka Kenji Haruto Takeshi Hiroshi',
  Ukrainian: 'Olena Svetlana Taras Oksana Bohdan Mykola',
  Ethiopian: 'Hirut Selam Abebe Abdi Hodan Tesfaye',
  American: 'Margaret Dorothy Tiffany Harold Brayden Earl',
};

describe('names of every origin are seen', () => {
  it.each(Object.entries(BY_ORIGIN))('%s', (_, names) => {
    const missed = names.split(' ').filter((name) => !namesIn(`We walked with ${name} to the garden`).includes(name));
    expect(missed).toEqual([]);
  });
});

describe('forms of names', () => {
  it.each([
    ['Mrs. Oyelaran hid my keys', 'Mrs. Oyelaran'],
    ['and doña Eustolia sang', 'doña Eustolia'],
    ['met J. Wojtowicz again', 'J. Wojtowicz'],
    ['pt R.S. is due at noon', 'R.S'],
    ['he is Big Curtis to us', 'Big Curtis'],
    ['with Rosalba T. at lunch', 'Rosalba T'],
    ['it was J*hn who rang', 'J*hn'],
    ['it was j0hn who rang', 'j0hn'],
    ['mr okpara coded on rounds', 'mr okpara'],
    ['her name is Maria de la Cruz', 'Maria de la Cruz'],
  ])('%s', (text, name) => expect(namesIn(text)).toContain(name));

  it.each([
    'Will you hope for grace in may?',
    'On Monday in June the ER was full',
    "Doesn't it? It'd be nice.",
    'WHAT A NIGHT',
    'f*ck this sh*t',
  ])('none in: %s', (text) => expect(findNames(text, wordsOf(text)).filter(({ sure }) => sure > 0.3)).toEqual([]));
});
