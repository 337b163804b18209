import { readFileSync } from 'node:fs';
import { filesBelow } from './extension.ts';

/** Names that look like addresses but are never asked for. */
const NAMESPACES =
  /^https?:\/\/www\.w3\.org\/(1998\/Math\/MathML|1999\/(xhtml|xlink)|2000\/(svg|xmlns\/?)|XML\/1998\/namespace)$/;
/** The host of an organisation, filled in after a person or IT named it: a permission asked for, and the policy's own address. */
const NAMED_HOST = /^https:\/\/\$\{[\w$]+\}(?:\/\*|\$\{[\w$]+\})$/;
/** Words that are shown or written into a file for IT, and asked for by nobody: the guide's placeholder, a property list's type. */
const SHOWN: ReadonlySet<string> = new Set([
  'https://HOST/.well-known/chaperone/policy.json',
  'http://www.apple.com/DTDs/PropertyList-1.0.dtd',
]);
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
      const isKnown = (address: string) =>
        NAMESPACES.test(address) || NAMED_HOST.test(address) || SHOWN.has(address) || links.has(new URL(address).host);
      const unknown = addresses.filter((address) => !isKnown(address));
      return [...(loaded ? [`${file}: ${loaded[0]}`] : []), ...unknown.map((address) => `${file}: ${address}`)];
    });
}
