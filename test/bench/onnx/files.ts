import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compileKernel } from '../../../src/classifier/deep/kernel-build.ts';
import { openModel } from '../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../src/classifier/deep/node.ts';
import { onnxOf } from './network.ts';
import type { Bytes } from './protobuf.ts';

const require = createRequire(import.meta.url);

async function bundled(entry: string): Promise<Bytes> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return Uint8Array.from(outputFiles[0]?.contents ?? []);
}

/** What either worker loads, by path. The ONNX files are made anew from the packed model, so that both run the same weights. */
export async function filesToCompare(): Promise<Map<string, Bytes>> {
  const packed = await readModel();
  const model = await openModel(packed);
  const runtime = readFileSync(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm'));
  return new Map([
    ['/ours.js', await bundled('ours.worker.ts')],
    ['/kernel.wasm', await compileKernel()],
    ['/model.bin', new Uint8Array(packed)],
    ['/runtime.js', await bundled('runtime.worker.ts')],
    ['/runtime.wasm', Uint8Array.from(runtime)],
    ['/f32.onnx', onnxOf(model, 'f32')],
    ['/int8.onnx', onnxOf(model, 'int8')],
  ]);
}
