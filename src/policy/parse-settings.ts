import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';

/** Longest pause that storage may ask for; a clock set wrong must not switch the guard off for years. Milliseconds. */
const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

/** Makes settings of whatever storage holds. Each broken value falls back alone to its default. Never throws. */
export function parseSettings(stored: unknown, now: number = Date.now()): Settings {
  const raw = isFields(stored) ? stored : {};
  const d = DEFAULT_SETTINGS;
  const profile = isFields(raw.profile) ? raw.profile : {};
  return {
    mode: oneOf(raw.mode, ['remind', 'justify', 'block'] as const, d.mode),
    failMode: oneOf(raw.failMode, ['warn', 'closed', 'open'] as const, d.failMode),
    checkWaitMs: inRange(raw.checkWaitMs, 100, 5000, d.checkWaitMs),
    sensitivity: oneOf(raw.sensitivity, ['careful', 'balanced', 'quiet'] as const, d.sensitivity),
    allowPause: typeof raw.allowPause === 'boolean' ? raw.allowPause : d.allowPause,
    pausedUntil: pauses(raw.pausedUntil, now),
    language: matching(raw.language, /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    country: matching(raw.country, /^[A-Z]{2}$/),
    profile: { role: words(profile.role), employer: words(profile.employer), town: words(profile.town) },
  };
}

function pauses(value: unknown, now: number): Record<string, number> {
  if (!isFields(value)) return {};
  const kept = Object.entries(value).filter(
    (entry): entry is [string, number] =>
      typeof entry[1] === 'number' && entry[1] > now && entry[1] <= now + LONGEST_PAUSE_MS,
  );
  return Object.fromEntries(kept);
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[], fallback: T): T {
  return allowed.find((one) => one === value) ?? fallback;
}

function inRange(value: unknown, least: number, most: number, fallback: number): number {
  return typeof value === 'number' && value >= least && value <= most ? value : fallback;
}

function matching(value: unknown, shape: RegExp): string | null {
  return typeof value === 'string' && shape.test(value) ? value : null;
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 200) : '';
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
