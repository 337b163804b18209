import type { Fault } from '../check/fault.ts';
import { isFields, isText, parts } from '../check/walk.ts';
import { PackError, parsePack } from '../parse-pack.ts';
import type { PolicyPack } from '../schema/pack.ts';
import { headerFaults, isOverlay } from './header.ts';
import { merge } from './merge.ts';
import { MOST_PROBLEMS, pathIn } from './read-json.ts';

/** Marks of a document that say what it builds upon; the merged pack is complete and builds upon nothing. */
const OF_OVERLAYS: readonly string[] = ['base', '$schema'];

/**
 * The pack that a document makes, alone or laid over `base`. Throws `PackError` with every fault, named by its path in
 * the document (or in the merged pack, where the document does not say anything there).
 */
export function packFrom(document: unknown, base: PolicyPack): PolicyPack {
  if (!isOverlay(document)) return parsePack(withoutSchema(document));
  const wrong = headerFaults(document);
  if (wrong.length > 0) throw new PackError(wrong);
  return laidOver(base, document);
}

/** The same for the overlay of a country, which ships with the default pack: unit tests have checked what comes of it. */
export function shippedOver(base: PolicyPack, overlay: Record<string, unknown>): PolicyPack {
  return inItsLanguages(merge(base, without(overlay, OF_OVERLAYS))) as PolicyPack;
}

function laidOver(base: PolicyPack, overlay: Record<string, unknown>): PolicyPack {
  const faults: Fault[] = [];
  const merged = merge(base, without(overlay, OF_OVERLAYS), faults);
  if (faults.length > 0) throw new PackError(faults);
  const spoken = inItsLanguages(merged);
  try {
    return parsePack(spoken);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const told = error.faults.slice(0, MOST_PROBLEMS);
    throw new PackError(told.map(({ path, message }) => ({ path: pathIn(overlay, spoken, path), message })));
  }
}

/** An overlay that speaks fewer languages than the pack below it would otherwise leave that pack's words to be shown. */
function inItsLanguages(pack: unknown): unknown {
  if (!isFields(pack) || !Array.isArray(pack.languages)) return pack;
  const copy: unknown = structuredClone(pack);
  for (const { value } of parts(copy)) {
    if (!isText(value)) continue;
    const text = value as Record<string, string>;
    const isSpoken = (tag: string) => (pack.languages as unknown[]).includes(tag);
    // A text in none of them is the overlay's own mistake, and told as such.
    if (!Object.keys(text).some(isSpoken)) continue;
    for (const tag of Object.keys(text)) if (!isSpoken(tag)) delete text[tag];
  }
  return copy;
}

function withoutSchema(document: unknown): unknown {
  return isFields(document) ? without(document, ['$schema']) : document;
}

function without(fields: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !keys.includes(key)));
}
