import { beforeAll, describe, expect, it } from 'vitest';
import { DeepModelError, type DeepModelFault } from '../../../../src/classifier/deep/errors.ts';
import { compileKernel } from '../../../../src/classifier/deep/kernel-build.ts';
import { openModel } from '../../../../src/classifier/deep/model-file.ts';
import { readModel } from '../../../../src/classifier/deep/node.ts';
import { createDeepReader } from '../../../../src/classifier/deep/reader.ts';

const HEADER_AT = 48;

let model: ArrayBuffer;
let wasm: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  [model, wasm] = await Promise.all([readModel(), compileKernel()]);
});

async function faultOf(bytes: ArrayBuffer, kernel: BufferSource = wasm): Promise<DeepModelFault> {
  const error = await createDeepReader({ wasm: kernel, model: bytes }).then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(DeepModelError);
  return (error as DeepModelError).fault;
}

function altered(change: (bytes: Uint8Array) => void): ArrayBuffer {
  const copy = new Uint8Array(model.slice(0));
  change(copy);
  return copy.buffer;
}

/** The same file with another header, signed as pack.py would. */
async function withHeader(change: (header: string) => string): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(model);
  const length = new DataView(model).getUint32(12, true);
  const header = new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + length));
  const replaced = new TextEncoder().encode(change(header.trimEnd()).padEnd(length));
  const result = new Uint8Array(bytes.length - length + replaced.length);
  result.set(bytes.subarray(0, HEADER_AT));
  result.set(replaced, HEADER_AT);
  result.set(bytes.subarray(HEADER_AT + length), HEADER_AT + replaced.length);
  new DataView(result.buffer).setUint32(12, replaced.length, true);
  result.set(new Uint8Array(await crypto.subtle.digest('SHA-256', result.subarray(HEADER_AT))), 16);
  return result.buffer;
}

describe('a model file', () => {
  it('says what it is', async () => {
    const { config, pieces, index, tensors } = await openModel(model);
    expect(config.verdicts).toEqual(['clear', 'remind', 'hold']);
    expect(index['words.weights']?.shape).toEqual([pieces.length, config.width]);
    expect(tensors.length).toBeLessThan(25e6);
    expect(pieces).toEqual(expect.arrayContaining(['[CLS]', '[SEP]', '[UNK]', 'a', '##a']));
  });

  it.each<[string, DeepModelFault, () => ArrayBuffer]>([
    ['empty', 'missing', () => new ArrayBuffer(0)],
    ['seven bytes long', 'truncated', () => model.slice(0, 7)],
    ['cut within its header', 'truncated', () => model.slice(0, 600)],
    ['cut by one byte', 'corrupt', () => model.slice(0, -1)],
    ['cut in the middle', 'corrupt', () => model.slice(0, model.byteLength >> 1)],
    ['some page of HTML', 'foreign', () => new TextEncoder().encode('<!doctype html>'.repeat(100)).buffer],
    ['of a later format', 'version', () => altered((bytes) => bytes.fill(99, 8, 9))],
    [
      'wrong in one bit of its weights',
      'corrupt',
      () => altered((bytes) => bytes.fill((bytes.at(-9) ?? 0) ^ 1, -9, -8)),
    ],
    ['wrong in one letter of its header', 'corrupt', () => altered((bytes) => bytes.fill(0x21, 60, 61))],
    ['boastful about the length of its header', 'truncated', () => altered((bytes) => bytes.fill(0xff, 12, 16))],
  ])('that is %s is refused as %s', async (_, fault, bytes) => {
    expect(await faultOf(bytes())).toBe(fault);
  });

  it.each<[string, (header: string) => string]>([
    ['lacks a tensor', (header) => header.replace('"layer.0.up.scales"', '"layer.0.up.scalez"')],
    ['promises another shape', (header) => header.replace('"inner":1536', '"inner":1544')],
    ['points outside itself', (header) => header.replace(/"tag.bias":\{"at":\d/, '"tag.bias":{"at":999')],
    ['is not JSON', (header) => header.replace('{', '[')],
    ['has a width that the kernel cannot do', (header) => header.replace('"width":384', '"width":380')],
    ['has no config', (header) => header.replace('"config"', '"conf"')],
  ])('whose header %s is refused, signed or not', async (_, change) => {
    expect(await faultOf(await withHeader(change))).toBe('shape');
  });

  it('cannot be read by a kernel that is none', async () => {
    expect(await faultOf(model, new Uint8Array(8))).toBe('kernel');
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    expect(await faultOf(model, empty)).toBe('kernel');
  });
});
