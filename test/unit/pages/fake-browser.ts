import { readFileSync } from 'node:fs';
import { vi } from 'vitest';

type Sentences = Readonly<Record<string, { readonly message: string }>>;
const english = JSON.parse(readFileSync('src/static/_locales/en/messages.json', 'utf8')) as Sentences;
const manifest: unknown = JSON.parse(readFileSync('manifest.json', 'utf8'));

/** As much of `browser` as our pages and worker use, with the real manifest and the real English sentences. */
export function fakeBrowser() {
  const stored: Record<string, unknown> = {};
  /** What IT manages. */
  const managed: Record<string, unknown> = {};
  /** Kept until the browser ends. */
  const session: Record<string, unknown> = {};
  return {
    stored,
    runtime: {
      id: 'chaperone',
      getURL: (path: string) => `chrome-extension://chaperone/${path}`,
      getManifest: () => manifest,
      sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
    },
    tabs: {
      query: vi.fn<() => Promise<{ url?: string }[]>>(async () => []),
      create: vi.fn<(tab: { url: string }) => Promise<unknown>>(async () => ({})),
    },
    action: {
      setBadgeText: vi.fn<(badge: { text: string }) => Promise<void>>(async () => {}),
      setBadgeBackgroundColor: vi.fn<() => Promise<void>>(async () => {}),
      getUserSettings: vi.fn<() => Promise<{ isOnToolbar: boolean }>>(async () => ({ isOnToolbar: false })),
    },
    alarms: {
      get: vi.fn(async (): Promise<unknown> => undefined),
      create: vi.fn(async () => {}),
      clear: vi.fn(async () => true),
    },
    i18n: {
      getUILanguage: () => 'en-US',
      getMessage: (key: string, fill: readonly string[] = []) =>
        (english[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => fill[Number(place) - 1] ?? ''),
    },
    permissions: {
      contains: vi.fn<(leave: { origins: string[] }) => Promise<boolean>>(async () => true),
      request: vi.fn<(leave: { origins: string[] }) => Promise<boolean>>(async () => true),
    },
    managed,
    session,
    storage: {
      onChanged: { addListener: vi.fn<(listener: () => void) => void>() },
      session: {
        get: vi.fn(async (key: string) => ({ [key]: structuredClone(session[key]) })),
        set: vi.fn(async (values: Record<string, unknown>) => {
          Object.assign(session, structuredClone(values));
        }),
      },
      managed: { get: vi.fn(async () => structuredClone(managed)) },
      local: {
        get: vi.fn(async (key: string) => ({ [key]: structuredClone(stored[key]) })),
        set: vi.fn(async (values: Record<string, unknown>) => {
          Object.assign(stored, structuredClone(values));
        }),
        remove: vi.fn(async (key: string) => {
          delete stored[key];
        }),
        onChanged: { addListener: vi.fn(), removeListener: vi.fn() },
      },
    },
  };
}
