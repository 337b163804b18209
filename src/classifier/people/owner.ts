import type { CueKind } from '../story/cue.ts';
import { type Reading, sentenceAt } from '../story/reading.ts';
import type { Name, NameForm } from './names.ts';
import { KIN, STAFF_NOUNS } from './vocabulary.ts';

const BY_FORM: Readonly<Record<NameForm, number>> = {
  titled: 1.1,
  staff: -3,
  office: 0.4,
  nick: 0.7,
  full: 0.5,
  first: 0.3,
  unknown: -0.4,
  initials: 0.4,
  masked: 0.5,
};

/** What cues in the same sentence say of the person named. */
const BY_CUE: Readonly<Partial<Record<CueKind, number>>> = {
  patient: 0.9,
  careVerb: 0.8,
  carePlace: 0.7,
  health: 0.5,
  outcome: 0.5,
  media: 0.3,
  work: -1,
  ownKin: -1.1,
  pet: -1,
  trade: -1,
  fiction: -1.4,
  history: -1.4,
  teaching: -0.7,
  consent: -2.5,
};

const ROLE_BEFORE =
  /(?:ask for|call|reach|contact|thanks?,?|thank you,?|with|by|hi|hey|meet our|love you|shout ?out to|from|told) $/i;
const STAFF_AFTER =
  /^,? (?:RN|LPN|CNA|MD|DO|NP|PA|PT|OT|DDS|DMD|PhD|from (?:pharmacy|registration|dietary|hr|billing|housekeeping|the lab|radiology|security|days|nights))\b/i;

/** How much speaks for this person being the author's patient; about 1.5 and more is a yes. */
export function patientWeight(reading: Reading, name: Name): number {
  const { words, plain } = reading;
  const sentence = sentenceAt(reading, name.start);
  const inside = (at: number) => at >= sentence.start && at < sentence.end;
  let weight = BY_FORM[name.form] + (name.sure - 0.8);
  const kinds = new Set(reading.cues.filter((cue) => inside(cue.start)).map((cue) => cue.kind));
  for (const kind of kinds) weight += BY_CUE[kind] ?? 0;
  const elsewhere = new Set(reading.cues.map((cue) => cue.kind));
  if (elsewhere.has('patient') || elsewhere.has('careVerb')) weight += 0.4;
  for (const kind of ['fiction', 'history', 'pet', 'trade', 'consent'] as const) if (elsewhere.has(kind)) weight -= 0.6;

  const near = reading.identifiers.filter(
    (it) => inside(it.start) && it.start - name.end < 60 && name.start - it.end < 60,
  );
  if (near.some((it) => it.kind === 'room')) weight += 1.2;
  if (near.some((it) => it.kind === 'age')) weight += 0.6;
  if (near.some((it) => it.category === 'ID')) weight += 1;

  const before = plain.text.slice(Math.max(0, name.start - 16), name.start);
  if (ROLE_BEFORE.test(before)) weight -= 0.8;
  if (STAFF_AFTER.test(plain.text.slice(name.end, name.end + 24))) weight -= 2.5;
  const previous = words[name.from - 1]?.lower ?? '';
  const second = words[name.from - 2]?.lower ?? '';
  if (STAFF_NOUNS.has(previous)) weight -= 2;
  if (KIN.has(previous) && /^(?:my|our|mi)$/.test(second)) weight -= 2.5;
  if (previous === 'pt' || previous === 'patient' || previous === 'resident' || previous === 'client') weight += 1.2;
  return weight;
}
