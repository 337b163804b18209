/**
 * The arithmetic of a BERT encoder as WebAssembly SIMD (AssemblyScript). Every function is a pure step from memory to
 * memory over a range of rows (one row = one token), so that the caller can stop between any two of them: no function
 * allocates, keeps state or runs longer than its rows. Pointers are byte addresses, counts are in elements.
 */
export { embed } from './embed';
export { addNormalize } from './normalize';
export { quantize } from './quantize';
export { project } from './project';
export { patch } from './patch';
export { gelu } from './gelu';
export { gatherKeys, attend } from './attend';
export { dense } from './dense';

/** First free byte: the caller lays weights and scratch out from here. */
export function base(): usize {
  return __heap_base;
}
