import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Manifest {
  host_permissions: string[];
  key?: string;
  browser_specific_settings?: { gecko: { id: string } };
}

/** A copy of a build that a test may change. */
export interface Copy {
  readonly folder: string;
  rewrite(change: (manifest: Manifest) => void): void;
  discard(): void;
}

/**
 * `allowed` are hosts for which the person has said yes already: no test can press a button of the browser itself, so the
 * copy asks for them when it is installed.
 */
export function copyOf(build: string, allowed: readonly string[]): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-copy-'));
  cpSync(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const rewrite = (change: (manifest: Manifest) => void) => {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  };
  rewrite(({ host_permissions }) => host_permissions.push(...allowed.map((host) => `https://${host}/*`)));
  return { folder, rewrite, discard: () => rmSync(folder, { recursive: true, force: true }) };
}
