/** Whether a host pattern (`x.com`, or `*.x.com` for all that ends with it) covers a host name. */
export function coversHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return host === pattern;
  return host.endsWith(pattern.slice(1)) || host === pattern.slice(2);
}

/** The same as the browsers' match patterns write it. Only `https:`: a page that anybody on the way can change is no place for a guard. */
export function matchPattern(pattern: string): string {
  return `https://${pattern}/*`;
}
