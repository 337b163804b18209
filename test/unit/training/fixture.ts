import { defaultPack } from '../../../src/policy/default-pack.ts';
import type { Exercise, PolicyPack } from '../../../src/policy/schema/pack.ts';
import { NO_PROGRESS, type Progress } from '../../../src/training/progress.ts';

function exercise(id: string, verdict: Exercise['verdict']): Exercise {
  return {
    id,
    site: 'x',
    kind: 'post',
    author: { en: 'Nurse' },
    parent: null,
    text: { en: `Words of ${id}` },
    verdict,
    feedback: { en: `Why ${id} is ${verdict}` },
    card: 'story',
  };
}

const module = (id: string, verdicts: readonly Exercise['verdict'][]) => ({
  id,
  title: { en: `Module ${id}` },
  intro: { en: `About ${id}` },
  exercises: verdicts.map((verdict, index) => exercise(`${id}${index + 1}`, verdict)),
});

/** The pack that ships with a training small enough to count by hand: a1–a4 and b1–b2. */
export function smallPack(): PolicyPack {
  return {
    ...defaultPack(),
    training: {
      joiningDays: 7,
      intervalMonths: 12,
      roundSize: 3,
      modules: [module('a', ['clear', 'remind', 'hold', 'hold']), module('b', ['clear', 'hold'])],
      ideas: [
        { id: 'idea-1', kind: 'example', title: { en: 'A good one' }, text: { en: 'Words to imitate' } },
        { id: 'idea-2', kind: 'campaign', title: { en: 'A week of thanks' }, text: { en: 'How it goes' } },
      ],
    },
  };
}

export const NOW = new Date(2026, 10, 25, 10).getTime();
export const DAY = 86_400_000;

export function progress(parts: Partial<Progress>): Progress {
  return { ...NO_PROGRESS, joined: NOW, ...parts };
}
