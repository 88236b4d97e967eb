// Which build of the core this engine runs: asked by trying, never judged by name.
//   simd     WebAssembly with 128-bit SIMD
//   scalar   WebAssembly without it (Safari 16.0 to 16.3)
//   script   no WebAssembly: Lockdown Mode, Tor Browser at its safest, or an engine older than 'wasm-unsafe-eval', where
//            the page's policy keeps it from running
export type CoreBuild = 'simd' | 'scalar' | 'script';

/** The header of every module, and nothing else. */
const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
//   (module (func (result v128) i32.const 0 i8x16.splat i8x16.popcnt))
const smallestSimd = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

/** Whether WebAssembly is there and may run. Where a policy forbids it, Chromium and Firefox throw at compiling, WebKit only at
 *  the instance (2.50, tried). */
export function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Instance(new WebAssembly.Module(empty)) instanceof WebAssembly.Instance;
  } catch {
    return false;
  }
}

export function coreBuild(): CoreBuild {
  if (!runsWebAssembly()) return 'script';
  return WebAssembly.validate(smallestSimd) ? 'simd' : 'scalar';
}
