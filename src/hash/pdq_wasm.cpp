// PDQ on the four lanes of WebAssembly SIMD. WebAssembly never fuses a multiplication with an
// addition, so this is the reference's arithmetic by definition.
#include <wasm_simd128.h>

#include "hash/pdq_kernel.h"

namespace stillmine::hash {
namespace {

// What luma masks and multiplies with. V8 makes a vector constant anew wherever one is used, in three
// instructions, and Binaryen puts a variable's constant where the variable stands; so they are loaded
// from memory that, for all the compiler knows, somebody may have written to: 1.3 times as fast.
[[gnu::used]] std::uint32_t red_mask = 0xff;
[[gnu::used]] std::uint32_t green_mask = 0xff00;
[[gnu::used]] std::uint32_t blue_mask = 0xff0000;
[[gnu::used]] float red_share = 0.299F;
[[gnu::used]] float green_share = 0.587F / 256;
[[gnu::used]] float blue_share = 0.114F / 65536;

struct Wasm {
  using F = v128_t;
  using Sum = v128_t;
  using W = v128_t;
  static constexpr int kLanes = 4;
  // V8 has 16 vector registers, and spills what the mixed passes need beyond them.
  static constexpr bool kPassesSideBySide = false;
  static constexpr bool kInHalves = false;
  // memmove is a call there, of a function that goes by words.
  static constexpr bool kMovesByVector = true;
  static constexpr int kWords = 8;
  static constexpr int kDots = 4;
  static constexpr bool kWeighsBytes = false;

  static F load(const float* p) { return wasm_v128_load(p); }
  static void store(float* p, F v) { wasm_v128_store(p, v); }
  static F set1(float v) { return wasm_f32x4_splat(v); }
  static F zero() { return wasm_f32x4_const_splat(0.0F); }
  static F add(F a, F b) { return wasm_f32x4_add(a, b); }
  static F sub(F a, F b) { return wasm_f32x4_sub(a, b); }
  static F mul(F a, F b) { return wasm_f32x4_mul(a, b); }
  static F div(F a, F b) { return wasm_f32x4_div(a, b); }
  static F abs(F v) { return wasm_f32x4_abs(v); }
  static F quotient(F sum, F divisor, F) { return wasm_f32x4_div(sum, divisor); }

  static void transpose(F (&v)[4]) {
    const F a = wasm_i32x4_shuffle(v[0], v[1], 0, 4, 1, 5);
    const F b = wasm_i32x4_shuffle(v[2], v[3], 0, 4, 1, 5);
    const F c = wasm_i32x4_shuffle(v[0], v[1], 2, 6, 3, 7);
    const F d = wasm_i32x4_shuffle(v[2], v[3], 2, 6, 3, 7);
    v[0] = wasm_i64x2_shuffle(a, b, 0, 2);
    v[1] = wasm_i64x2_shuffle(a, b, 1, 3);
    v[2] = wasm_i64x2_shuffle(c, d, 0, 2);
    v[3] = wasm_i64x2_shuffle(c, d, 1, 3);
  }

  // Bytes 0, 1, 2 of each 32-bit pixel. Green and blue stay where they are and are scaled by a
  // power of two less, which is exact and saves a shift each.
  static F luma(v128_t pixels) {
    const auto product = [&](const std::uint32_t& mask, const float& share) STILLMINE_INLINE {
      const v128_t channel = wasm_v128_and(pixels, wasm_v128_load32_splat(&mask));
      return wasm_f32x4_mul(wasm_f32x4_convert_i32x4(channel), wasm_v128_load32_splat(&share));
    };
    return wasm_f32x4_add(
        wasm_f32x4_add(product(red_mask, red_share), product(green_mask, green_share)),
        product(blue_mask, blue_share));
  }

  static F gray(const std::uint8_t* p) {
    v128_t whole =
        wasm_u32x4_extend_low_u16x8(wasm_u16x8_extend_low_u8x16(wasm_v128_load32_zero(p)));
    // Keeps clang 14 from converting four unsigned 16-bit lanes one by one.
    __asm__("" : "+r"(whole));
    return wasm_f32x4_convert_i32x4(whole);
  }
  static F rgb(const std::uint8_t* p) {
    const v128_t bytes = wasm_v128_load32_lane(p + 8, wasm_v128_load64_zero(p), 2);
    return luma(wasm_i8x16_shuffle(bytes, bytes, 0, 1, 2, 0, 3, 4, 5, 0, 6, 7, 8, 0, 9, 10, 11, 0));
  }
  static F rgba(const std::uint8_t* p) { return luma(wasm_v128_load(p)); }

  static W widen(const std::uint8_t* p) { return wasm_u16x8_load8x8(p); }
  static W add_words(W a, W b) { return wasm_i16x8_add(a, b); }
  static void store_words(std::uint16_t* p, W v) { wasm_v128_store(p, v); }

  template <int kVectors>
  static v128_t dot(const std::uint16_t* sums, const std::int16_t* weights) {
    v128_t dot = wasm_i32x4_const_splat(0);
    for (int v = 0; v < 8 * kVectors; v += 8) {
      dot = wasm_i32x4_add(
          dot, wasm_i32x4_dot_i16x8(wasm_v128_load(sums + v), wasm_v128_load(weights + v)));
    }
    return dot;
  }

  // out[k] = the dot product of kVectors * 8 weights with what stands at sums + k * 8 * kVectors.
  template <int kVectors>
  static void dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    const v128_t dot_0 = dot<kVectors>(sums, weights);
    const v128_t dot_1 = dot<kVectors>(sums + 8 * kVectors, weights);
    const v128_t dot_2 = dot<kVectors>(sums + 16 * kVectors, weights);
    const v128_t dot_3 = dot<kVectors>(sums + 24 * kVectors, weights);
    const v128_t a = wasm_i32x4_add(wasm_i32x4_shuffle(dot_0, dot_1, 0, 4, 1, 5),
                                    wasm_i32x4_shuffle(dot_0, dot_1, 2, 6, 3, 7));
    const v128_t b = wasm_i32x4_add(wasm_i32x4_shuffle(dot_2, dot_3, 0, 4, 1, 5),
                                    wasm_i32x4_shuffle(dot_2, dot_3, 2, 6, 3, 7));
    wasm_v128_store(out,
                    wasm_i32x4_add(wasm_i64x2_shuffle(a, b, 0, 2), wasm_i64x2_shuffle(a, b, 1, 3)));
  }

  static Sum zero_sum() { return wasm_i32x4_const_splat(0); }
  static Sum add_truncated(Sum sum, F v) {
    return wasm_i32x4_add(sum, wasm_i32x4_trunc_sat_f32x4(abs(v)));
  }
  static int total(Sum sum) {
    return wasm_i32x4_extract_lane(sum, 0) + wasm_i32x4_extract_lane(sum, 1) +
           wasm_i32x4_extract_lane(sum, 2) + wasm_i32x4_extract_lane(sum, 3);
  }
};

}  // namespace

constinit const PdqEngine kPdqWasm = make_engine<Wasm>("wasm-simd128");

}  // namespace stillmine::hash
