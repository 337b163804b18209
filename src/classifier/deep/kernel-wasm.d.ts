/** Compiled by the plugin in kernel-build.ts. */
declare module '*/kernel/index.ts?wasm' {
  const kernel: Uint8Array<ArrayBuffer>;
  export default kernel;
}
