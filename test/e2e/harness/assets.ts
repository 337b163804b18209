import { build } from 'esbuild';

/** Our page scripts, bundled once per run and kept in memory: path below the site's root to its content. */
export async function bundlePages(entryPoints: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, Buffer>> {
  const { outputFiles } = await build({
    entryPoints: { ...entryPoints },
    bundle: true,
    write: false,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: '/assets',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map((file) => [`/assets/${file.path.split(/[\\/]/).at(-1)}`, Buffer.from(file.contents)]));
}
