import { defaultPack } from '../default-pack.ts';
import australia from '../packs/overlays/au.json';
import canada from '../packs/overlays/ca.json';
import kingdom from '../packs/overlays/gb.json';
import type { PolicyPack } from '../schema/pack.ts';
import { laidOver } from './stack.ts';

const OVERLAYS: Readonly<Record<string, Record<string, unknown>>> = { AU: australia, CA: canada, GB: kingdom };

/** The countries that the packs which ship know. */
export const COUNTRIES: readonly string[] = ['US', ...Object.keys(OVERLAYS)];

const made = new Map<string, PolicyPack>();

/** The pack that ships, with the numbers, clocks and sources of a country; the plain one for a country it does not know. */
export function packOfCountry(country: string): PolicyPack {
  const overlay = Object.hasOwn(OVERLAYS, country) ? OVERLAYS[country] : undefined;
  if (!overlay) return defaultPack();
  const known = made.get(country);
  if (known) return known;
  const pack = laidOver(defaultPack(), overlay);
  made.set(country, pack);
  return pack;
}
