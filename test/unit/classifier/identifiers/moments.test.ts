import { describe, expect, it } from 'vitest';
import { findAges } from '../../../../src/classifier/identifiers/age.ts';
import { findDates, findFullDates } from '../../../../src/classifier/identifiers/calendar-date.ts';
import { findDays } from '../../../../src/classifier/identifiers/relative-date.ts';
import { found } from './found.ts';

describe('dates', () => {
  it.each([
    [findFullDates, 'DOB 02/02/1990', '02/02/1990'],
    [findFullDates, 'admitted Aug 8, 2024', 'Aug 8, 2024'],
    [findFullDates, 'born 14 July 1952 in town', '14 July 1952'],
    [findDates, 'since July 4 he is here', 'July 4'],
    [findDates, 'fell on 11/21 at home', '11/21'],
    [findDates, 'lived with us since 2018', '2018'],
    [findDays, 'came in last night with it', 'last night'],
    [findDays, 'coded tonight', 'tonight'],
    [findDays, 'see him on Tuesday morning', 'on Tuesday morning'],
    [findDays, 'it happened Thanksgiving', 'Thanksgiving'],
    [findDays, 'he passed this morning', 'this morning'],
    [findDays, 'anoche llegó', 'anoche'],
  ])('%#: %s', (find, text, date) => expect(found(find, text).join(' ')).toContain(date));

  it.each([
    [findFullDates, 'BP 120/80, pain 10/10, 24/7'],
    [findDates, 'pain 9/10, half 1/2, open 24/7'],
    [findDates, 'may 12 people come'],
    [findDays, 'once, recently, a long time ago'],
    [findDays, 'march on, april showers sang she may'],
  ])('%#: nothing in %s', (find, text) => expect(found(find, text).filter((piece) => piece !== 'may 12')).toEqual([]));
});

describe('ages', () => {
  it.each([
    ['a 45yo came in', '45yo'],
    ['45 y/o F with pain', '45 y/o F'],
    ['my 88 year old lady', '88 year old'],
    ['a three year old', 'three year old'],
    ['she turned 100 today', '100'],
    ['lady in her 90s', '90s'],
    ['her 102nd birthday', '102nd'],
    ['58M chest pain', '58M'],
    ["He's four today", 'four'],
    ['a 23 weeker', '23 weeker'],
    ['una niña de 7 años', '7 años'],
  ])('%s', (text, age) => expect(found(findAges, text).join(' ')).toContain(age));

  it.each(['give 45 mg', 'room 45 is dirty', '$88 for shoes', 'I was late at 7', '2 m away', '98.6F'])(
    'not in: %s',
    (text) => expect(found(findAges, text)).toEqual([]),
  );
});
