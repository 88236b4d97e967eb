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
  export const decoderModules: Readonly<Record<'avif' | 'heic' | 'jxl' | 'webp', string>>;
}
declare module '#avif-module?url' {
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
declare module '#webp-module?url' {
  const url: string;
  export default url;
}
// Both are CommonJS: what they export is the default.
declare module 'utif2' {
  const utif: { decodeImage(file: ArrayBuffer, image: object): void };
  export default utif;
}
declare module 'pako' {
  interface Inflate {
    onData: (piece: Uint8Array) => void;
    readonly err: number;
    readonly ended: boolean;
    push(bytes: Uint8Array, last: boolean): boolean;
  }
  const pako: { Inflate: new (options: { chunkSize: number }) => Inflate };
  export default pako;
}
