import type { DeepTier } from '../classifier/classifier.ts';
import kernel from '../classifier/deep/kernel/index.ts?wasm';
import modelFile from '../classifier/deep/model.bin?url';
import { createDeepReader } from '../classifier/deep/reader.ts';
import { deepTier } from '../classifier/deep-tier.ts';
import type { Settings } from '../settings.ts';

/** Reads the model from the package. Rejects when it is missing or damaged; the rules then stand alone. */
export async function loadDeep(sensitivity: () => Settings['sensitivity']): Promise<DeepTier> {
  const response = await fetch(new URL(modelFile, self.location.href));
  if (!response.ok) throw new Error('The packaged model cannot be read');
  return deepTier(await createDeepReader({ wasm: kernel, model: await response.arrayBuffer() }), sensitivity);
}
