import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    // Draft.js expects the names of Node.
    define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

export const bundlePage = (): Promise<string> => bundle('page.ts');

/** Writes a throwaway extension that carries the composer code into the test page; returns its folder. */
export async function writeReaderExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'composer-reader-'));
  const manifest = {
    manifest_version: 3,
    name: 'Composer reader for tests',
    version: '1',
    browser_specific_settings: { gecko: { id: 'composer-reader@tests.invalid' } },
    host_permissions: ['http://127.0.0.1/*'],
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['reader.js'], run_at: 'document_end' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'reader.js'), await bundle('reader.ts'));
  return folder;
}
