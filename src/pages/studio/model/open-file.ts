import { defaultPack } from '../../../policy/default-pack.ts';
import { isOverlay } from '../../../policy/layers/header.ts';
import { readJson } from '../../../policy/layers/read-json.ts';
import { readPack } from '../../../policy/layers/read-pack.ts';
import { LARGEST_PACK, looksSigned, verifyEnvelope } from '../../../policy/signature.ts';
import type { Problem } from '../../../policy/state.ts';
import { isObject, type Json, type JsonObject } from './json.ts';

export type Opened =
  | { readonly pack: JsonObject }
  | { readonly refused: 'too-large' | 'no-pack' | { readonly json: Problem } | { readonly signature: string } };

/** A signed pack in base64url is a third larger than the pack. */
const LARGEST_FILE = LARGEST_PACK * 1.4;

/** Is it worth reading at all? `size` in bytes. */
export function isTooLarge(size: number): boolean {
  return size > LARGEST_FILE;
}

/**
 * Reads the text of a pack, signed or not, complete or laid over the one that ships. What is wrong inside of a complete
 * pack is no reason to refuse it here: the studio is where it gets mended. Never rejects.
 */
export async function openText(text: string): Promise<Opened> {
  if (isTooLarge(text.length)) return { refused: 'too-large' };
  // A byte order mark is what some editors put before everything.
  const plain = text.replace(/^\uFEFF/, '');
  const file = readJson(plain);
  if ('problems' in file) return refusedAs(file.problems);
  if (!looksSigned(file.value)) return opened(plain, file.value);
  const envelope = await verifyEnvelope(plain);
  if ('problem' in envelope) return { refused: { signature: envelope.problem.message } };
  const inside = readJson(envelope.text);
  return 'problems' in inside ? refusedAs(inside.problems) : opened(envelope.text, inside.value);
}

function opened(text: string, value: unknown): Opened {
  if (isOverlay(value)) {
    const { pack, problems } = readPack(text, defaultPack());
    return pack ? { pack: pack as unknown as JsonObject } : refusedAs(problems);
  }
  const json = value as Json;
  if (!isObject(json) || !('cards' in json)) return { refused: 'no-pack' };
  const { $schema: _editors, ...pack } = json;
  return { pack };
}

function refusedAs([problem]: readonly Problem[]): Opened {
  return { refused: problem ? { json: problem } : 'no-pack' };
}
