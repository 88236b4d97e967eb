// Names that the build fills in (vite.config.ts).
declare module '#core-simd?url' {
  const url: string;
  export default url;
}
declare module '#core-scalar?url' {
  const url: string;
  export default url;
}
declare module '#offline-parts' {
  /** The worker as one classic script. */
  export const workerScript: string;
  /** The WebAssembly modules in base64. */
  export const simdModule: string;
  export const scalarModule: string;
}
