import { readFileSync } from 'node:fs';
import { filesBelow } from './extension.ts';

/** Names that look like addresses but are never asked for. */
const NAMESPACES =
  /^https?:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/(xhtml|xlink)|2000\/(svg|xmlns\/?)|XML\/1998\/namespace)$/;
const CODE = /\.(js|mjs|css|html)$/;
/** A script, style, picture or worker from elsewhere: remote code or a beacon, whatever the host. */
const LOADED =
  /(?:\bsrc|\bsrcset|\bposter|\baction|<link[^>]*\bhref)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\/|import\(\s*["'`]https?:/i;
/** An address in a string of code; a link that a person may follow is the only honest use of one. */
const ADDRESS = /https?:\/\/[^\s"'`<>)\\]+/g;

/**
 * Addresses in the built package that are neither namespaces nor listed in `links`, as `file: address`.
 * The package must be unable to ask anything of the network by itself.
 */
export function remoteUrls(folder: string, links: ReadonlySet<string>): string[] {
  return filesBelow(folder)
    .filter((file) => CODE.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const loaded = LOADED.exec(text);
      const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address);
      const unknown = addresses.filter((address) => !NAMESPACES.test(address) && !links.has(new URL(address).host));
      return [...(loaded ? [`${file}: ${loaded[0]}`] : []), ...unknown.map((address) => `${file}: ${address}`)];
    });
}
