import { byPattern } from './types.ts';

/** Wards and units. With the employer they are a WHERE; alone they are hardly one. */
export const findUnits = byPattern('PLACE', 'unit', [
  {
    pattern:
      /(?<![\p{L}\p{N}])(?:ward|unit|floor|wing|pod|hall|level) (?:[A-Z]\d{0,2}|\d{1,2}[A-Z]?|[A-Z][a-z]+)(?![\p{L}\p{N}])/gu,
    confidence: 0.55,
  },
  { pattern: /(?<![\w$.])\d{1,2}[ -]?(?:north|south|east|west|central|tower)(?!\w)/gi, confidence: 0.75 },
  { pattern: /(?<![\w$.])\d{1,2}(?:N|S|E|W|NW|SW|NE|SE)(?!\w)/g, confidence: 0.5 },
  {
    pattern: /(?<![\p{L}\p{N}])(?:[A-Z][a-z]+ (?:wing|ward|pavilion|unit|hall|tower))(?![\p{L}])/gu,
    confidence: 0.6,
    accept: (it) =>
      !/^(?:The|Our|My|This|Every|Each|Some|That|Night|Day|Another|Same|New|Old|Whole|Your|No|Any|One|Town|Study|Dance|City|Prayer)\b/.test(
        it,
      ),
  },
  {
    pattern:
      /\b(?:our|my|the) (?<it>(?:cardiac |surgical |medical |neuro |trauma |burn |pediatric |peds )?(?:icu|nicu|picu|micu|sicu|cvicu|ccu|pacu|nicu|itu|scbu|l&d|labor and delivery|mother[- ]baby|burn unit|stroke unit|step ?down|psych unit|memory care|locked unit|dialysis unit|oncology (?:unit|floor|ward)))(?!\w)/gi,
    confidence: 0.4,
  },
]);
