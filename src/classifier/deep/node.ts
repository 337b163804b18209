import { readFile } from 'node:fs/promises';
import { compileKernel } from './kernel-build.ts';
import { createDeepReader, type DeepReader } from './reader.ts';

const MODEL = new URL('./model.bin', import.meta.url);

/** The packed model's bytes. */
export async function readModel(path: string | URL = MODEL): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(path);
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** The reader as the command line, the tests and the benchmarks use it: kernel compiled from source, model from disk. */
export async function openDeepReader(): Promise<DeepReader> {
  const [wasm, model] = await Promise.all([compileKernel(), readModel()]);
  return createDeepReader({ wasm, model });
}
