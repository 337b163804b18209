import type { Reading } from '../story/reading.ts';
import { confirms, inside, insideNews, knownPatient, tellsKin, tellsReader } from './answers.ts';
import { facets, famous, hinted, hintedAt, onlyOne, pupil, riddle, unheardOf } from './hints.ts';
import { elder, labelName, listedNames, namedBeside, obituary, reversedName } from './names.ts';
import { neighbour, notMine, otherTrade, ownParent, staffAnswered, staged } from './nobody.ts';
import { addressOfPatient, birthDate, certainNumber, partialNumber, plateOfKin, recordNumber } from './numbers.ts';
import { attached, boardPictured, partPictured } from './pictures.ts';
import { rawRecord, roster } from './record.ts';
import type { SignalFinder, SignalPiece } from './signal.ts';

/** Something that by itself says much for a hold, or against one; how much is in `fusion-weights.json`. */
export interface Signal {
  readonly kind: SignalKind;
  readonly pieces: readonly SignalPiece[];
}

const FINDERS = {
  certainNumber,
  recordNumber,
  plateOfKin,
  birthDate,
  partialNumber,
  addressOfPatient,
  labelName,
  listedNames,
  elder,
  obituary,
  reversedName,
  namedBeside,
  hintedAt,
  hinted,
  famous,
  riddle,
  onlyOne,
  unheardOf,
  pupil,
  partPictured,
  boardPictured,
  attached,
  rawRecord,
  roster,
  insideNews,
  inside,
  tellsReader,
  confirms,
  tellsKin,
  knownPatient,
  facets,
  otherTrade,
  staged,
  notMine,
  staffAnswered,
  neighbour,
  ownParent,
} satisfies Record<string, SignalFinder>;

export type SignalKind = keyof typeof FINDERS;

/** Where one of these speaks, at least 95 in 100 labelled posts are holds, however harmless the rest reads. */
export const CERTAIN: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'certainNumber',
  'recordNumber',
  'plateOfKin',
  'birthDate',
  'partialNumber',
  'labelName',
  'listedNames',
  'elder',
  'obituary',
  'reversedName',
  'hintedAt',
  'riddle',
  'unheardOf',
  'boardPictured',
  'rawRecord',
  'roster',
  'insideNews',
]);

/** These say that nobody is told of whom the author treats. */
export const AGAINST: ReadonlySet<SignalKind> = new Set<SignalKind>([
  'otherTrade',
  'staged',
  'notMine',
  'staffAnswered',
  'neighbour',
  'ownParent',
]);

const ENTRIES = Object.entries(FINDERS) as [SignalKind, SignalFinder][];

/** All that speaks in a post, for a hold or against it. */
export function signalsOf(reading: Reading): Signal[] {
  return ENTRIES.flatMap(([kind, find]) => {
    const pieces = find(reading);
    return pieces ? [{ kind, pieces }] : [];
  });
}
