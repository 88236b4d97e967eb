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
  /** Those of the decoders, gzipped, in base64. */
  export const decoderModules: Readonly<Record<'avif' | 'gif' | 'heic' | 'jxl' | 'tiff' | 'webp', string>>;
}
declare module '#avif-module?url' {
  const url: string;
  export default url;
}
declare module '#gif-module?url' {
  const url: string;
  export default url;
}
declare module '#heic-module?url' {
  const url: string;
  export default url;
}
declare module '#jxl-module?url' {
  const url: string;
  export default url;
}
declare module '#tiff-module?url' {
  const url: string;
  export default url;
}
declare module '#webp-module?url' {
  const url: string;
  export default url;
}
