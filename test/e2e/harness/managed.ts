import { type Managed, manage } from './manage.ts';
import { inOwnBrowser, type Session } from './session.ts';
import { until } from './wait.ts';

/** A host that no content script of the build is for: what IT adds, the person has allowed already. */
export const ADDED = 'social.st-mary.example';

/** A browser of its own that finds these values when it starts. Throws `CannotRun` where browsers cannot be managed. */
export async function managed(
  session: Session,
  values: object,
  work: (own: Session, it: Managed) => Promise<void>,
): Promise<void> {
  const it = await manage(session.kind, session.folder, [ADDED]);
  try {
    it.set(values);
    const { folder, executable } = it;
    await inOwnBrowser({ kind: session.kind, folder, executable, sites: session.sites }, async (own) => {
      await handedOver(own);
      await work(own, it);
    });
  } finally {
    it.discard();
  }
}

interface Extension {
  readonly storage: { readonly managed: { get(): Promise<object> } };
}

/** Firefox reads its policies when it starts; Chromium needs some seconds to hand them to a new extension. */
async function handedOver(own: Session): Promise<void> {
  const { page } = await own.openExtensionPage('src/pages/options/options.html');
  await until('what is managed', () =>
    page.evaluate(async () => {
      const world = globalThis as unknown as { readonly browser?: Extension; readonly chrome?: Extension };
      return Object.keys((await (world.browser ?? world.chrome)?.storage.managed.get()) ?? {}).length > 0;
    }),
  );
  await page.close();
}
