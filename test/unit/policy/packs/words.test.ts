import { describe, expect, test } from 'vitest';
import { ownWordsOf, SHIPPED, sentencesOf } from './shipped.ts';

const LONGEST_SENTENCE = 30;
const SCOLDS = {
  en: /violat|illegal|compliant|in compliance|guarantee|inappropriat|unprofessional conduct|must not|penalt|\bfined\b|disparag|strictly|forbidden|prohibit/i,
  es: /\bviol(?:a|an|ar|ación|aciones)\b|ilegal|cumplimiento|garantiz|inapropiad|inadecuad|prohibid|no debes|no debe\b|multas?\b|desacredit|estrictamente/i,
};
/** Digits and marks, which have to be the same in each language: a number that differs misleads half of the readers. */
const FIGURES = /\d+|\{[^{}]*\}/g;

const figuresIn = (words: string) => (words.match(FIGURES) ?? []).toSorted();

describe.each(SHIPPED)('the pack for $country', ({ pack }) => {
  const said = ownWordsOf(pack);
  const each = said.flatMap(({ where, text }) =>
    Object.entries(text).map(([language, words]) => ({ where, language, words })),
  );

  test('says everything in all its languages', () => {
    expect(said.filter(({ text }) => pack.languages.some((language) => !text[language]?.trim()))).toEqual([]);
  });

  test('keeps its sentences short', () => {
    const long = each.flatMap(({ where, language, words }) =>
      sentencesOf(words)
        .filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE)
        .map((sentence) => `${where}.${language}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test.each(['en', 'es'] as const)('neither scolds nor promises (%s)', (tongue) => {
    const scolding = each.filter(({ language, words }) => language === tongue && SCOLDS[tongue].test(words));
    expect(scolding).toEqual([]);
  });

  test('gives the same numbers in all its languages', () => {
    const differing = said.filter(({ text }) => {
      const [first = '', ...others] = Object.values(text).map((words) => figuresIn(words).join(' '));
      return others.some((other) => other !== first);
    });
    expect(differing).toEqual([]);
  });
});
