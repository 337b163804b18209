import { vi } from 'vitest';

/** What our pages ask of a browser and jsdom does not have. */
export function stubPage(): void {
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
}

/** Lets drawings and their effects happen; they wait for a frame, or for a tenth of a second where none comes. */
export async function settle(): Promise<void> {
  await new Promise((done) => setTimeout(done, 150));
}
