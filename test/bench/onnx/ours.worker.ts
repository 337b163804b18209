import { Encoder } from '../../../src/classifier/deep/encoder.ts';
import { startKernel } from '../../../src/classifier/deep/kernel.ts';
import { openModel } from '../../../src/classifier/deep/model-file.ts';
import { Pace } from '../../../src/classifier/deep/pace.ts';
import { serve } from './side.ts';

const bytes = async (path: string): Promise<ArrayBuffer> => (await fetch(path)).arrayBuffer();

/** Our kernel as it ships: digest of the file checked, work in slices. */
serve(async () => {
  const [kernel, file] = await Promise.all([bytes('/kernel.wasm').then(startKernel), bytes('/model.bin')]);
  const encoder = new Encoder(kernel, await openModel(file));
  return { run: async (ids) => (await new Pace().run(encoder.steps(ids))).verdict };
});
