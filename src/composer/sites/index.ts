import type { SiteAdapter } from '../types.ts';
import { generic } from './generic.ts';

export const ADAPTERS: readonly SiteAdapter[] = [];

/** The adapter of a page; the generic one where no data are kept for the host. */
export function adapterFor(location: { readonly hostname: string; readonly pathname: string }): SiteAdapter {
  return ADAPTERS.find((adapter) => isAt(adapter, location)) ?? generic;
}

export function adapterByName(name: string): SiteAdapter | undefined {
  return ADAPTERS.find((adapter) => adapter.name === name);
}

function isAt({ hosts, path }: SiteAdapter, { hostname, pathname }: { hostname: string; pathname: string }): boolean {
  if (path !== undefined && !path.test(pathname)) return false;
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
