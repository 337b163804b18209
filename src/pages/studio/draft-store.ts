import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isObject, type Json, type JsonObject } from './model/json.ts';

const KEY = 'studio';

const recordSchema = v.strictObject({
  format: v.literal(1),
  /** The pack as JSON. A pack is no patient data: the team publishes it. */
  text: v.string(),
  /** Highest version that was signed here, by the id of the pack. */
  signed: v.record(v.string(), v.string()),
});

export interface Draft {
  readonly pack: JsonObject;
  readonly signed: Readonly<Record<string, string>>;
}

export type Stored =
  | { readonly state: 'none' }
  | { readonly state: 'draft'; readonly draft: Draft }
  /** `raw` is everything that was found, for the person to keep. */
  | { readonly state: 'corrupt'; readonly raw: string };

/** Never rejects: a draft that cannot be read is handed out as it is, and nothing is written over it. */
export async function readDraft(): Promise<Stored> {
  try {
    const found: unknown = (await browser.storage.local.get(KEY))[KEY];
    return found === undefined ? { state: 'none' } : understood(found);
  } catch {
    return { state: 'corrupt', raw: '' };
  }
}

function understood(found: unknown): Stored {
  const record = v.safeParse(recordSchema, found);
  const pack = record.success ? parsed(record.output.text) : null;
  return record.success && isObject(pack ?? undefined)
    ? { state: 'draft', draft: { pack: pack as JsonObject, signed: record.output.signed } }
    : { state: 'corrupt', raw: record.success ? record.output.text : JSON.stringify(found, null, 2) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

/** The text that this window wrote last, to tell its own writing from that of another. */
let written: string | null = null;

/** Rejects when storage is full or broken. */
export async function writeDraft({ pack, signed }: Draft): Promise<void> {
  const record: v.InferOutput<typeof recordSchema> = { format: 1, text: JSON.stringify(pack), signed };
  written = record.text;
  await browser.storage.local.set({ [KEY]: record });
}

/** Calls `tell` when the draft is changed from another window. Returns the way to stop. */
export function onForeignDraft(tell: () => void): () => void {
  const listen = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const record = v.safeParse(recordSchema, changes[KEY]?.newValue);
    if (record.success && record.output.text !== written) tell();
  };
  browser.storage.local.onChanged.addListener(listen);
  return () => browser.storage.local.onChanged.removeListener(listen);
}

export async function eraseDraft(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
