import * as ort from 'onnxruntime-web/wasm';
import { serve } from './side.ts';

/** One thread: an extension's worker cannot start others. The file to run is named in the worker's own address. */
ort.env.wasm.numThreads = 1;
ort.env.wasm.wasmPaths = { wasm: '/runtime.wasm' };

serve(async () => {
  const file = await (await fetch(`/${new URL(self.location.href).hash.slice(1)}.onnx`)).arrayBuffer();
  const session = await ort.InferenceSession.create(new Uint8Array(file), { executionProviders: ['wasm'] });
  return {
    run: async (ids) => {
      const input = new ort.Tensor('int64', BigInt64Array.from(ids, BigInt), [ids.length]);
      const { verdict } = await session.run({ ids: input });
      return verdict?.data as Float32Array;
    },
  };
});
