import { t } from '../i18n.ts';
import type { Messages } from '../messages.ts';
import { isSigned, readSigned } from '../policy/layers/choose-pack.ts';
import { type KeptPack, NO_PACKS } from '../policy/layers/stored.ts';
import { objectionTo } from '../policy/layers/succession.ts';
import type { Problem } from '../policy/state.ts';
import { storedPacks, storePacks } from './policy-store.ts';
import { readSettings } from './settings-store.ts';

type Answer = Messages['install']['response'];

export interface Offer {
  readonly text: string;
  readonly source: 'file' | 'address';
  readonly address: string | null;
  readonly etag: string | null;
}

/** Takes a pack that is sound as a whole and may follow the one before it; otherwise the one in force stays. */
export async function installPack(offer: Offer, now: number = Date.now()): Promise<Answer> {
  // What comes over a network is taken from the team alone, and the signature is what tells the team.
  if (offer.source === 'address' && !isSigned(offer.text)) return refuse([problem(t('packUnsigned'))]);
  const { country } = await readSettings();
  const reading = await readSigned(offer.text, country ?? undefined);
  if (!reading.pack) return refuse(reading.problems);
  const { key, text } = reading;
  const { id, version } = reading.pack;
  const stored = await storedPacks();
  const objection = objectionTo({ id, version, text, key }, stored.installed);
  if (objection) return refuse([problem(t(objection))]);
  const { source, address, etag } = offer;
  const isSame = stored.installed?.text === text && stored.installed.key === key;
  const at = isSame && stored.installed ? stored.installed.at : now;
  const installed: KeptPack = { id, version, text, source, address, key, at, etag };
  await storePacks({ ...stored, installed, refused: [] });
  return { installed: { id, version, source, address, key, at }, problems: [] };
}

/** Back to the pack that ships; the key of the team is forgotten with its pack. */
export async function uninstallPack(): Promise<{ done: true }> {
  await storePacks({ ...NO_PACKS, managed: (await storedPacks()).managed });
  return { done: true };
}

/** Keeps in sight why the newest pack from the address was not taken. */
export async function keepRefusal(problems: readonly Problem[]): Promise<void> {
  await storePacks({ ...(await storedPacks()), refused: [...problems] });
}

function problem(message: string): Problem {
  return { line: null, field: '', message };
}

function refuse(problems: readonly Problem[]): Answer {
  return { installed: null, problems };
}
