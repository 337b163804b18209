import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as vite } from 'vite';

/** chromium, firefox: what is shipped. demo: chromium plus the local demo site as a host. */
export type Target = 'chromium' | 'firefox' | 'demo';

export interface BuildOptions {
  /** Only for the test that proves the end-to-end suite notices a missing gate. */
  readonly gateDisabled?: boolean;
  /** Folder of the result; `dist/<target>` unless told. */
  readonly out?: string;
}

/** Builds one target and returns its folder. */
export async function buildExtension(
  target: Target,
  { gateDisabled = false, out }: BuildOptions = {},
): Promise<string> {
  const folder = out ?? join('dist', target);
  process.env.CHAPERONE_TARGET = target;
  process.env.CHAPERONE_OUT = folder;
  process.env.CHAPERONE_MUTANT = gateDisabled ? 'open' : '';
  await vite({ logLevel: 'error' });
  return folder;
}

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

interface Scripts {
  readonly content_scripts: readonly { readonly js: readonly string[] }[];
}

/** One line for people: how large the content script and the whole package are. */
export function sizes(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Scripts;
  const names = new Set(manifest.content_scripts.flatMap(({ js }) => js));
  const scripts = [...names].map((file) => readFileSync(join(folder, file)));
  const content = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  const whole = filesBelow(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  return `${folder}: content script ${kilobytes(content)} gzipped, whole package ${kilobytes(whole)} unpacked`;
}
