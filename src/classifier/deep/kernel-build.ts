import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';
import type { Plugin } from 'vite';

/** Build time only: the kernel's AssemblyScript to WebAssembly. Nothing of this file reaches the extension. */

const SOURCES = fileURLToPath(new URL('./kernel', import.meta.url));
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/kernel', import.meta.url));
const OPTIONS = ['--optimizeLevel', '3', '--noAssert', '--runtime', 'stub', '--enable', 'simd'];

/** The compiled kernel; from the cache when the sources have not changed. Rejects with the compiler's words. */
export async function compileKernel(): Promise<Uint8Array<ArrayBuffer>> {
  const sources = new Map(readdirSync(SOURCES).map((name) => [name, readFileSync(join(SOURCES, name), 'utf8')]));
  const key = createHash('sha256')
    .update(JSON.stringify([asc.version, OPTIONS, ...sources]))
    .digest('hex');
  const cached = join(CACHE, `${key.slice(0, 24)}.wasm`);
  try {
    return Uint8Array.from(readFileSync(cached));
  } catch {
    const wasm = await compile(sources);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${cached}.${process.pid}`, wasm);
    renameSync(`${cached}.${process.pid}`, cached);
    return wasm;
  }
}

async function compile(sources: ReadonlyMap<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  let wasm: Uint8Array<ArrayBuffer> | undefined;
  const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
    readFile: (name) => sources.get(name) ?? null,
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') wasm = Uint8Array.from(contents);
    },
    listFiles: () => [],
  });
  if (error || !wasm) throw new Error(`The kernel does not compile:\n${stderr.toString()}`, { cause: error });
  return wasm;
}

const REQUEST = /\/kernel\/index\.ts\?wasm$/;

/** Answers `import kernel from './kernel/index.ts?wasm'` with the compiled bytes, inlined: it is smaller than an icon. */
export function kernelPlugin(): Plugin {
  return {
    name: 'kernel',
    enforce: 'pre',
    async load(id) {
      if (!REQUEST.test(id)) return null;
      const text = Buffer.from(await compileKernel()).toString('base64');
      return { code: `export default Uint8Array.from(atob('${text}'), (c) => c.charCodeAt(0));`, moduleType: 'js' };
    },
  };
}
