import { byPattern, type Finder } from '../identifiers/types.ts';

const YEARS =
  '(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?)';
const DIGIT_WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|(?:double|triple) (?:zero|\\w{3,5}))';
const SPECIALTY =
  "(?:burn|cancer|memory|psych|psychiatric|rehab|stroke|cardiac|surgical|medical|neuro|ortho\\w*|oncology|hospice|maternity|pediatric|peds|kids'|transplant|dialysis|detox|locked|tele(?:metry)?|med-?surg|chemo|infusion|step-?down|recovery)";

/**
 * What looks like an identifier only in a post that is held: elsewhere these words mean too much else to say anything. They weigh
 * nothing in the verdict.
 */
const FINDERS: readonly Finder[] = [
  // "one little fighter, five, day 40", "the boy: nine, he threw", "4mo fever".
  byPattern('AGE', 'age', [
    { pattern: new RegExp(`(?:, |: |\\()(?<it>${YEARS})(?=[,.;)])`, 'gi'), confidence: 0.75 },
    { pattern: /(?<![\w.$/-])\d{1,2} ?(?:mo|yo|wk)(?= [a-z])/gi, confidence: 0.75 },
  ]),
  // "1300 port OYELARAN", "TOD 1519".
  byPattern('DATE', 'clock', [
    { pattern: /(?:^|\n)[-•* ]{0,3}(?<it>(?:[01]\d|2[0-3])[0-5]\d)(?=[: ])/g, confidence: 0.75 },
    {
      pattern:
        /\b(?:tod|time of death|disp(?:atched)?|pronounced|arrived|called) (?:at )?(?<it>(?:[01]\d|2[0-3]):?[0-5]\d)(?!\w)/gi,
      confidence: 0.8,
    },
    { pattern: /\b(?:at|before|until|till) (?<it>noon|midnight|shift change|dawn)\b/gi, confidence: 0.6 },
  ]),
  byPattern('CONTACT', 'phone', [
    { pattern: new RegExp(`\\b${DIGIT_WORD}(?:[,-]? ${DIGIT_WORD}){5,11}\\b`, 'gi'), confidence: 0.85 },
  ]),
  byPattern('PLACE', 'unit', [
    {
      pattern: new RegExp(`\\b${SPECIALTY}(?: ${SPECIALTY})? (?:unit|floor|ward|wing|icu)\\b`, 'gi'),
      confidence: 0.75,
    },
  ]),
];

export const findWhenHeld: Finder = (text) => FINDERS.flatMap((find) => find(text));
