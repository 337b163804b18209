import { t } from '../i18n.ts';
import type { Messages } from '../messages.ts';
import { isSigned, readSigned } from '../policy/layers/choose-pack.ts';
import { type KeptPack, NO_PACKS } from '../policy/layers/stored.ts';
import { objectionTo } from '../policy/layers/succession.ts';
import type { Problem } from '../policy/state.ts';
import { namedAddress, packsInTurn, storedPacks, storePacks } from './policy-store.ts';
import { readSettings } from './settings-store.ts';

type Answer = Messages['install']['response'];

export interface Offer {
  readonly text: string;
  readonly source: 'file' | 'address';
  readonly address: string | null;
  readonly etag: string | null;
}

/** Takes a pack that is sound as a whole and may follow the one before it; otherwise the one in force stays. */
export function installPack(offer: Offer, now: number = Date.now()): Promise<Answer> {
  return packsInTurn(() => take(offer, now));
}

/**
 * Takes what the address in use publishes now, unless it was removed or replaced since it was asked; what is refused is
 * kept in sight.
 */
export function renewPack(offer: Offer, isWanted: () => Promise<boolean>, now: number = Date.now()): Promise<void> {
  return packsInTurn(async () => {
    if (!(await isWanted())) return;
    const { problems } = await take(offer, now);
    if (problems.length > 0) await keepRefusal(problems);
  });
}

/** What the address publishes is what is here: an older refusal has nothing to say any more. */
export function packUnchanged(): Promise<void> {
  return packsInTurn(async () => {
    if ((await storedPacks()).refused.length > 0) await keepRefusal([]);
  });
}

/**
 * Back to the pack that ships; the key of the team is forgotten with its pack. Not done where IT names the address that it
 * came from: it would come back with the next question.
 */
export function uninstallPack(): Promise<{ done: boolean }> {
  return packsInTurn(async () => {
    const [{ installed, managed }, named] = await Promise.all([storedPacks(), namedAddress()]);
    if (named !== null && installed?.address === named) return { done: false };
    await storePacks({ ...NO_PACKS, managed });
    return { done: true };
  });
}

async function take(offer: Offer, now: number): Promise<Answer> {
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

async function keepRefusal(problems: readonly Problem[]): Promise<void> {
  await storePacks({ ...(await storedPacks()), refused: [...problems] });
}

function problem(message: string): Problem {
  return { line: null, field: '', message };
}

function refuse(problems: readonly Problem[]): Answer {
  return { installed: null, problems };
}
