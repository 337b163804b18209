import { type Piece, signalPieces } from '../decide.ts';
import type { RuleReading } from '../fast/index.ts';
import { patientProbability } from '../people/owner.ts';
import { findingsOf } from '../report.ts';
import { lastStartingBy } from '../story/reading.ts';
import type { Finding, Level, Post } from '../types.ts';
import { findWhenHeld } from './held-patterns.ts';
import { mergedAll } from './merge.ts';
import { shortest, withinSentence } from './shortest.ts';
import { taggedPieces } from './tagged.ts';
import { identifierShare, innocentShare, strongest, type Tagging } from './tagging.ts';

/** Rules' own finds below this are too weak to be removed when the model did not mark them. */
const SURE_ENOUGH = 0.5;
/** A day, age or place that the model gives no more than this is somebody else's, or nobody's. */
const LEAST_SHARE = 0.04;
/** A number that only may be an age ("Friday at ten") needs more. */
const LEAST_SHARE_OF_AGE = 0.17;
/** Found by a pattern this sure, it stands all the same: the model knows fewer languages than the patterns. */
const CERTAIN = 0.75;
/** Above this the model says that something belongs to somebody else; it is believed where it hardly thinks of the patient. */
const INNOCENT = 0.5;
const LEAST_AGAINST_INNOCENT = 0.1;
/** A name that the model half believes needs this probability from the words around it. */
const LEAST_SHARE_OF_NAME = 0.05;
const LIKELY_PATIENT = 0.15;
/** "Dr. Ana" is staff, however the model reads it below this. */
const SURE_AGAINST_TITLE = 0.7;
/** What needs a reader to tell whose it is; numbers and rooms speak for themselves. */
const LOOSE: ReadonlySet<string> = new Set(['day', 'date', 'clock', 'age', 'place', 'facility', 'unit']);

type Ruled = Piece & { readonly confidence?: number };

/** True when the model's reading lets an identifier of the rules stand. */
function isBelieved({ kind, start, end, confidence = 1 }: Ruled, model: Tagging): boolean {
  if (confidence < SURE_ENOUGH) return false;
  const best = strongest(model, start, end);
  const share = identifierShare(best);
  if (innocentShare(best) > INNOCENT && share < LEAST_AGAINST_INNOCENT) return false;
  if (kind === 'age' && confidence < CERTAIN) return share >= LEAST_SHARE_OF_AGE;
  return share >= LEAST_SHARE || confidence >= CERTAIN || !LOOSE.has(kind);
}

/** Names that are likelier a patient's than the model alone would say. */
function likelyNames(reading: RuleReading['reading'], model: Tagging): Piece[] {
  return reading.names.flatMap((name): Piece[] => {
    if (name.form === 'staff' || name.form === 'unknown') return [];
    const best = strongest(model, reading.plain.origin(name.start), reading.plain.origin(name.end));
    const likely = identifierShare(best) >= LEAST_SHARE_OF_NAME && patientProbability(reading, name) >= LIKELY_PATIENT;
    return likely ? [{ category: 'NAME', kind: 'name', start: name.start, end: name.end }] : [];
  });
}

/** Everything the rules see as an identifier, or as a name or word of care that decided. In the author's offsets. */
function ruledPieces({ reading, decision }: RuleReading, model: Tagging): Piece[] {
  const sources: readonly Ruled[] = [
    ...reading.identifiers,
    ...findWhenHeld(reading.plain.text),
    ...likelyNames(reading, model),
    ...signalPieces(decision.signals),
    ...decision.pieces.filter((piece) => piece.kind === 'name' || piece.category === 'CARE'),
  ];
  return sources
    .map((piece) => ({
      ...piece,
      start: reading.plain.origin(piece.start),
      end: reading.plain.origin(piece.end),
    }))
    .filter((piece) => isBelieved(piece, model));
}

/** Names that the rules see whole where the model marked a part of them ("Eusebio" of "Eusebio Quispe"). */
function wholeNames({ reading }: RuleReading, tagged: readonly Piece[]): Piece[] {
  const marked = tagged.filter((piece) => piece.category === 'NAME');
  return reading.names.flatMap((name): Piece[] => {
    const start = reading.plain.origin(name.start);
    const end = reading.plain.origin(name.end);
    const before = lastStartingBy(marked, end - 1);
    return before && before.end > start && name.form !== 'staff'
      ? [{ category: 'NAME', kind: 'name', start, end }]
      : [];
  });
}

/** Tells whether a marked name is that of staff by its title, unless the model is sure of the contrary. */
function staffOf({ reading }: RuleReading, model: Tagging): (piece: Piece) => boolean {
  const titled = reading.names
    .filter(({ form }) => form === 'staff')
    .map((name) => ({ start: reading.plain.origin(name.start), end: reading.plain.origin(name.end) }));
  return ({ category, start, end }) =>
    category === 'NAME' &&
    (lastStartingBy(titled, start)?.end ?? 0) >= end &&
    identifierShare(strongest(model, start, end)) < SURE_AGAINST_TITLE;
}

/** The model's marks and the rules' as one list: where they meet, the rules know how far a number or a handle reaches. */
export function findingsFor(level: Level, rules: RuleReading, model: Tagging, post: Post): Finding[] {
  if (level === 'clear') return [];
  const isStaff = staffOf(rules, model);
  const tagged = taggedPieces(post.text, model)
    .flatMap((piece) => shortest(post.text, piece) ?? [])
    .filter((piece) => !isStaff(piece));
  const ruled = level === 'hold' ? [...wholeNames(rules, tagged), ...ruledPieces(rules, model)] : [];
  const within = ruled.map((piece) => withinSentence(post.text, piece));
  const untouched: RuleReading['reading'] = { ...rules.reading, plain: { text: post.text, origin: (index) => index } };
  return findingsOf(post, untouched, mergedAll(tagged, within));
}
