import { defaultPack } from '../default-pack.ts';
import australia from '../packs/overlays/au.json';
import canada from '../packs/overlays/ca.json';
import kingdom from '../packs/overlays/gb.json';
import type { PolicyPack } from '../schema/pack.ts';
import type { Country } from './country-codes.ts';
import { shippedOver } from './stack.ts';

const OVERLAYS: Readonly<Record<Exclude<Country, 'US'>, Record<string, unknown>>> = {
  AU: australia,
  CA: canada,
  GB: kingdom,
};

const made = new Map<string, PolicyPack>();

/** The pack that ships, with the numbers, clocks and sources of a country; the plain one for a country it does not know. */
export function packOfCountry(country: string): PolicyPack {
  const overlay = isOverlaid(country) ? OVERLAYS[country] : undefined;
  if (!overlay) return defaultPack();
  const known = made.get(country);
  if (known) return known;
  const pack = shippedOver(defaultPack(), overlay);
  made.set(country, pack);
  return pack;
}

function isOverlaid(country: string): country is keyof typeof OVERLAYS {
  return Object.hasOwn(OVERLAYS, country);
}
