import { type JsonObject, stringOf } from '../model/json.ts';

/** Ids under which the browsers know Chaperone; the first follows from the key in the manifest. */
export const CHROMIUM_ID = 'chjpolbkmeanglhcfimppnbfcidnhamm';
export const FIREFOX_ID = 'chaperone@chaperone-extension.org';

/** What an administrator hands out: settings of `storage.managed` by their names. */
export type Managed = Readonly<Record<string, string>>;

/** One way to bring settings to a fleet of computers. */
export interface Target {
  readonly id: string;
  /** Where it belongs: a path, a registry key or a page of a console. */
  readonly place: string;
  readonly fileName: string;
  readonly type: string;
  write(managed: Managed): string;
}

/** The pack travels as the text of its JSON: registry and property lists know no null, and a pack has many. */
export function managedFor(pack: JsonObject): Managed {
  const name = stringOf(pack.organisation);
  return { ...(name === '' ? {} : { organizationName: name }), policyPack: JSON.stringify(pack) };
}
