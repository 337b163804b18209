import type { Identifier } from './identifiers/types.ts';
import { patientWeight } from './people/owner.ts';
import type { Cue, CueKind } from './story/cue.ts';
import { CUE_CATEGORY } from './story/cue.ts';
import { cuesOf, type Reading } from './story/reading.ts';
import type { Category, Level } from './types.ts';

/** A piece of the text that carries the decision. Offsets are into the plain text. */
export interface Piece {
  readonly category: Category;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

export interface Decision {
  readonly level: Level;
  readonly score: number;
  readonly pieces: readonly Piece[];
}

const NAMED = 1.5;
const NOTHING: Decision = { level: 'clear', score: 0.01, pieces: [] };

const ofIdentifier = ({ category, kind, start, end }: Identifier): Piece => ({ category, kind, start, end });
const ofCue = ({ kind, start, end }: Cue): Piece => ({ category: CUE_CATEGORY[kind] ?? 'CARE', kind, start, end });

export function decide(reading: Reading): Decision {
  const seen = new Set(reading.cues.map((cue) => cue.kind));
  const any = (...kinds: readonly CueKind[]) => kinds.some((kind) => seen.has(kind));
  const innocent = any('consent', 'fiction', 'history');
  const care = cuesOf(reading, 'patient', 'careVerb', 'carePlace').length;
  const health = cuesOf(reading, 'health', 'outcome').length;
  const patientNames = reading.names
    .map((name) => ({ name, weight: patientWeight(reading, name) }))
    .filter(({ weight }) => weight >= NAMED)
    .map(({ name }): Piece => ({ category: 'NAME', kind: 'name', start: name.start, end: name.end }));
  const pieces = (): Piece[] => [
    ...patientNames,
    ...reading.identifiers.filter((it) => it.confidence >= 0.5).map(ofIdentifier),
    ...cuesOf(reading, 'patient', 'careVerb', 'carePlace', 'health', 'outcome', 'media', 'event', 'publicRole').map(
      ofCue,
    ),
  ];

  if (reading.post.kind === 'review-reply') {
    const told = cuesOf(reading, 'visit', 'chart', 'money', 'welcome');
    if (told.length === 0) return NOTHING;
    return { level: 'hold', score: 0.9, pieces: [...pieces(), ...told.map(ofCue)] };
  }
  if (innocent) return NOTHING;
  if (patientNames.length > 0 && care + health > 0) return { level: 'hold', score: 0.95, pieces: pieces() };
  const ids = reading.identifiers.filter((it) => it.category === 'ID' && it.confidence >= 0.8);
  if (ids.length > 0 && care + health > 1) return { level: 'hold', score: 0.93, pieces: pieces() };
  const rooms = reading.identifiers.filter((it) => it.kind === 'room' && it.confidence >= 0.8);
  if (rooms.length > 0 && (care > 0 || health > 0)) return { level: 'hold', score: 0.85, pieces: pieces() };
  if (seen.has('patient') && !any('teaching', 'ownKin', 'self')) {
    return { level: 'remind', score: 0.3, pieces: cuesOf(reading, 'patient', 'careVerb', 'health').map(ofCue) };
  }
  const advice = cuesOf(reading, 'advice');
  if (advice.length > 0 && (reading.post.parent ?? '') !== '' && !seen.has('pointing')) {
    return { level: 'remind', score: 0.1, pieces: advice.map(ofCue) };
  }
  return NOTHING;
}
