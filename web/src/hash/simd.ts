// Whether this engine runs 128-bit SIMD (Safari 16.0-16.3 does not): it is asked to validate the smallest module that
// uses one, never judged by name.
//   (module (func (result v128) i32.const 0 i8x16.splat i8x16.popcnt))
const smallest = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
]);

export function hasSimd(): boolean {
  return WebAssembly.validate(smallest);
}
