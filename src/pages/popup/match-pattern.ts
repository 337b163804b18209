const SHAPE = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/;

/** True when a manifest's match pattern (`*://*.x.com/*`) covers `url`. Web addresses only; other patterns cover nothing. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const [, scheme, host, path] = SHAPE.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  return hasScheme(scheme, url.protocol) && hasHost(host, url.hostname) && hasPath(path, url.pathname + url.search);
}

function hasScheme(scheme: string, protocol: string): boolean {
  return scheme === '*' ? protocol === 'http:' || protocol === 'https:' : protocol === `${scheme}:`;
}

function hasHost(host: string, hostname: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** `*` stands for any characters; all else is meant literally. */
function hasPath(glob: string, path: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? path.length - piece.length : path.indexOf(piece, at);
    if (found < at || !path.startsWith(piece, found)) return false;
    at = found + piece.length;
  }
  return rest.length > 0 || at === path.length;
}
