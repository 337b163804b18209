import type { SiteAdapter } from '../types.ts';
import { bluesky } from './bluesky.ts';
import { discord } from './discord.ts';
import { facebook } from './facebook.ts';
import { generic } from './generic.ts';
import { google } from './google.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { messenger } from './messenger.ts';
import { nextdoor } from './nextdoor.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { tumblr } from './tumblr.ts';
import { whatsapp } from './whatsapp.ts';
import { x } from './x.ts';
import { yelp } from './yelp.ts';
import { youtube } from './youtube.ts';

export const ADAPTERS: readonly SiteAdapter[] = [
  x,
  facebook,
  messenger,
  instagram,
  threads,
  linkedin,
  reddit,
  tiktok,
  youtube,
  bluesky,
  mastodon,
  tumblr,
  nextdoor,
  google,
  yelp,
  whatsapp,
  telegram,
  discord,
];

/** The adapter of a page; the generic one where no data are kept for the host. */
export function adapterFor({ hostname }: { readonly hostname: string }): SiteAdapter {
  return ADAPTERS.find((adapter) => isAt(adapter, hostname)) ?? generic;
}

function isAt({ hosts }: SiteAdapter, hostname: string): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
