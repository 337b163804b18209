import { LEVELS, type Post, type Verdict } from '../../types.ts';
import { postOf, type Seeds, type TextSeed } from './seeds.ts';
import { alternative, DISGUISES, named, withTypos } from './wording.ts';

/** One thing that must hold of the verdicts on a few posts. */
export interface Check {
  readonly kind: string;
  readonly variation: string;
  readonly seed: string;
  readonly posts: readonly Post[];
  passes(verdicts: readonly Verdict[]): boolean;
}

const rank = (verdict: Verdict | undefined): number => (verdict ? LEVELS.indexOf(verdict.level) : -1);
const isHeld = (verdict: Verdict | undefined): boolean => verdict?.level === 'hold';
/** A name that is in no list of origins: what each other name is compared with. */
const USUAL = ['Marion', 'Carver'] as const;
const NAMES_PER_ORIGIN = 2;

/** Findings must point into the text that the author wrote, however it was disguised. */
const pointsRight = (post: Post | undefined, verdict: Verdict | undefined): boolean =>
  !!verdict?.findings.every(({ start, end, text }) => post?.text.slice(start, end) === text && end > start);

function invariance(seeds: Seeds): Check[] {
  const origins = [...seeds.origins.values()];
  return seeds.invariance.flatMap((seed, i) => {
    const usual = named(alternative(seed.t, 0), USUAL);
    const other = (step: number) => origins[(i + step) % origins.length]?.[i % 4] ?? USUAL;
    const variations: readonly (readonly [string, string])[] = [
      ...(/\{(FIRST|LAST)\}/.test(seed.t)
        ? ([
            ['other name', named(alternative(seed.t, 0), other(0))],
            ['other name', named(alternative(seed.t, 0), other(5))],
          ] as const)
        : []),
      ['innocent word', named(alternative(seed.t, 1), USUAL)],
      ['innocent word', named(alternative(seed.t, 2), USUAL)],
      ['lower case', usual.toLowerCase()],
      ['upper case', usual.toUpperCase()],
      ['one typo', withTypos(usual, 1)],
      ['three typos', withTypos(usual, 3)],
      ['emoji', `${usual} 😭💙🙏`],
    ];
    return variations.map(([variation, text]) => ({
      kind: 'same verdict',
      variation,
      seed: seed.id,
      posts: [postOf(seed, usual, seed.p), postOf(seed, text, seed.p)],
      passes: ([before, after]) => rank(before) === rank(after),
    }));
  });
}

/** What takes the patient out of a post altogether, so that nothing is left to hold. */
const NOBODY_LEFT: ReadonlySet<string> = new Set(['staff-for-patient', 'own-family-for-patient']);

function direction(seeds: Seeds): Check[] {
  return seeds.direction.flatMap((seed) => {
    const variation = seed.c.replaceAll('-', ' ');
    const posts = [0, 1].map((side) => postOf(seed, alternative(seed.t, side), seed.p));
    const check = { seed: seed.id, posts };
    return [
      { ...check, kind: 'never higher with less', variation, passes: ([more, less]) => rank(less) <= rank(more) },
      ...(NOBODY_LEFT.has(seed.c)
        ? [{ ...check, kind: 'not held', variation, passes: ([, less]: readonly Verdict[]) => !isHeld(less) }]
        : []),
    ] satisfies Check[];
  });
}

function disguises(seeds: Seeds): Check[] {
  const disguised = (seed: TextSeed, change: (word: string) => string) =>
    postOf(
      seed,
      seed.t.replace(/\{([^{}]+)\}/, (_, word: string) => change(word)),
      seed.p,
    );
  return seeds.disguise.flatMap((seed) =>
    Object.entries(DISGUISES).map(([variation, disguise]) => {
      const posts = [disguised(seed, (word) => word), disguised(seed, disguise)];
      return {
        kind: 'seen through a disguise',
        variation,
        seed: seed.id,
        posts,
        passes: ([plain, hidden]) => rank(hidden) >= rank(plain) && pointsRight(posts[1], hidden),
      };
    }),
  );
}

function languages(seeds: Seeds): Check[] {
  return seeds.spanish.flatMap((seed) => {
    const told = { hold: 'holds held', remind: 'reminders not silent', clear: 'clear posts not held' }[seed.v];
    const right = (verdict: Verdict | undefined) =>
      seed.v === 'clear' ? !isHeld(verdict) : rank(verdict) >= LEVELS.indexOf(seed.v);
    return [
      { kind: 'English and Spanish', variation: `${told}, English`, text: seed.en, parent: seed.pen },
      { kind: 'English and Spanish', variation: `${told}, Spanish`, text: seed.es, parent: seed.pes },
    ].map(({ text, parent, ...check }) => ({
      ...check,
      seed: seed.id,
      posts: [postOf(seed, text, parent)],
      passes: ([verdict]) => right(verdict),
    }));
  });
}

function origins(seeds: Seeds): Check[] {
  return [...seeds.origins].flatMap(([origin, people]) =>
    seeds.names.flatMap((seed, i) =>
      Array.from({ length: NAMES_PER_ORIGIN }, (_, step): Check => {
        const person = people[(i + step * 2) % people.length] ?? USUAL;
        const [first = '', last = ''] = person;
        const text = named(seed.t, person);
        const used = seed.t.includes('{LAST}') ? last : first;
        const start = text.indexOf(used);
        return {
          kind: 'name found and held',
          variation: origin,
          seed: `${seed.id} ${used}`,
          posts: [postOf(seed, text, seed.p)],
          passes: ([verdict]) =>
            isHeld(verdict) &&
            !!verdict?.findings.some((finding) => finding.start < start + used.length && finding.end > start),
        };
      }),
    ),
  );
}

export const checksOf = (seeds: Seeds): Check[] =>
  [invariance, direction, disguises, languages, origins].flatMap((make) => make(seeds));
