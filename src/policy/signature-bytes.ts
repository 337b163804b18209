/** Bytes that own their buffer, as WebCrypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

const ALPHABET = /^[A-Za-z0-9_-]*$/;
/** `String.fromCharCode` takes its characters as arguments; engines allow some ten thousand of them. */
const AT_ONCE = 8192;

export function toBase64(bytes: Bytes): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    binary += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return btoa(binary);
}

export function fromBase64(text: string): Bytes {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** base64url without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Bytes): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** null unless `text` is exactly what `toBase64Url` writes: one text for one row of bytes. */
export function fromBase64Url(text: string): Bytes | null {
  if (!ALPHABET.test(text) || text.length % 4 === 1) return null;
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
  return toBase64Url(bytes) === text ? bytes : null;
}

export function toHex(bytes: Bytes): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function bytesOf(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** null when the bytes are no UTF-8. A byte order mark is left out. */
export function textOf(bytes: Bytes): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
