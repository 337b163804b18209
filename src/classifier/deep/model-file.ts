import { DeepModelError } from './errors.ts';

/** The shape of the network, as the file states it. */
export interface ModelConfig {
  readonly layers: number;
  readonly width: number;
  readonly heads: number;
  readonly inner: number;
  /** Most tokens in one sequence, special pieces included. */
  readonly positions: number;
  /** Most pieces of context and of text. */
  readonly context: number;
  readonly text: number;
  readonly epsilon: number;
  readonly verdicts: readonly string[];
  readonly categories: readonly string[];
}

export interface TensorPlace {
  /** Byte offset into `tensors`. */
  readonly at: number;
  readonly type: 'i8' | 'u8' | 'u16' | 'f32';
  readonly shape: readonly number[];
}

export interface ModelFile {
  readonly config: ModelConfig;
  /** Word pieces in the order of their ids. */
  readonly pieces: readonly string[];
  readonly index: Readonly<Record<string, TensorPlace>>;
  /** All weights, to be copied as they are. */
  readonly tensors: Uint8Array<ArrayBuffer>;
}

const MAGIC = 'CHAPDEEP';
const FORMAT = 2;
const DIGEST_AT = 16;
const HEADER_AT = 48;
const BYTES = { i8: 1, u8: 1, u16: 2, f32: 4 } as const;

/** Reads and verifies a packed model (see training/pack.py for the layout). Rejects with a DeepModelError, never with anything else. */
export async function openModel(file: ArrayBuffer): Promise<ModelFile> {
  if (file.byteLength === 0) throw new DeepModelError('missing', 'The model file is empty');
  if (file.byteLength < HEADER_AT) throw new DeepModelError('truncated', 'The model file ends within its preamble');
  const bytes = new Uint8Array(file);
  const view = new DataView(file);
  if (new TextDecoder('latin1').decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) {
    throw new DeepModelError('foreign', 'This is not a model file');
  }
  const format = view.getUint32(8, true);
  if (format !== FORMAT) throw new DeepModelError('version', `Model format ${format}; this build reads ${FORMAT}`);
  const headerEnd = HEADER_AT + view.getUint32(12, true);
  if (headerEnd > file.byteLength) throw new DeepModelError('truncated', 'The model file ends within its header');
  await verify(bytes);
  return parse(bytes, headerEnd);
}

/** A file that passes was written by pack.py and arrived whole, so the rest need not doubt each number. */
async function verify(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.subarray(HEADER_AT)));
  if (digest.some((byte, i) => byte !== bytes[DIGEST_AT + i])) {
    throw new DeepModelError('corrupt', 'The model file was altered or cut short');
  }
}

interface Header {
  readonly config: ModelConfig;
  readonly vocabulary: number;
  readonly tensors: Readonly<Record<string, TensorPlace>>;
}

function readHeader(bytes: Uint8Array): Header {
  try {
    const header = JSON.parse(new TextDecoder().decode(bytes)) as Partial<Header>;
    const { config, vocabulary, tensors } = header;
    if (config && tensors && vocabulary) return { config, vocabulary, tensors };
  } catch (cause) {
    throw new DeepModelError('shape', 'The header of the model file is not JSON', { cause });
  }
  throw new DeepModelError('shape', 'The header of the model file is incomplete');
}

function parse(bytes: Uint8Array<ArrayBuffer>, headerEnd: number): ModelFile {
  const header = readHeader(bytes.subarray(HEADER_AT, headerEnd));
  const tensorsAt = headerEnd + header.vocabulary;
  const tensors = bytes.subarray(tensorsAt);
  for (const [name, { at, type, shape }] of Object.entries(header.tensors)) {
    const end = at + shape.reduce((size, side) => size * side, BYTES[type]);
    if (end > tensors.length) throw new DeepModelError('shape', `Tensor ${name} lies outside the model file`);
  }
  const pieces = new TextDecoder().decode(bytes.subarray(headerEnd, tensorsAt)).trimEnd().split('\n');
  return { config: header.config, pieces, index: header.tensors, tensors };
}
