// Eight lanes for pdq_kernel.h, in the instructions that AVX2 with FMA and AVX-512VL share.
// Included by pdq_avx2.cpp and pdq_avx512.cpp alone, which are compiled with different flags: all is
// in an unnamed namespace. Errors: none. Cost: an instruction or two each. Threads: pure functions.
#pragma once

#include <immintrin.h>

#include "hash/pdq_kernel.h"

namespace stillmine::hash {
namespace {

struct Avx {
  using F = __m256;
  using Sum = __m256i;
  using W = __m256i;
  static constexpr int kLanes = 8;
  static constexpr bool kPassesSideBySide = true;
  static constexpr int kWords = 16;

  static F load(const float* p) { return _mm256_loadu_ps(p); }
  static void store(float* p, F v) { _mm256_storeu_ps(p, v); }
  static F set1(float v) { return _mm256_set1_ps(v); }
  static F zero() { return _mm256_setzero_ps(); }
  static F add(F a, F b) { return _mm256_add_ps(a, b); }
  static F sub(F a, F b) { return _mm256_sub_ps(a, b); }
  static F mul(F a, F b) { return _mm256_mul_ps(a, b); }
  static F div(F a, F b) { return _mm256_div_ps(a, b); }

  static F abs(F v) { return _mm256_andnot_ps(_mm256_set1_ps(-0.0F), v); }

  // The correctly rounded quotient in three operations (Markstein 1990): a first guess, its exact
  // remainder, one correction. PdqEngineTest tries every window.
  static F quotient(F sum, F divisor, F inverse) {
    const F guess = _mm256_mul_ps(sum, inverse);
    const F remainder = _mm256_fnmadd_ps(guess, divisor, sum);
    return _mm256_fmadd_ps(remainder, inverse, guess);
  }

  static void transpose(F (&v)[8]) {
    const F a0 = _mm256_unpacklo_ps(v[0], v[1]);
    const F a1 = _mm256_unpackhi_ps(v[0], v[1]);
    const F a2 = _mm256_unpacklo_ps(v[2], v[3]);
    const F a3 = _mm256_unpackhi_ps(v[2], v[3]);
    const F a4 = _mm256_unpacklo_ps(v[4], v[5]);
    const F a5 = _mm256_unpackhi_ps(v[4], v[5]);
    const F a6 = _mm256_unpacklo_ps(v[6], v[7]);
    const F a7 = _mm256_unpackhi_ps(v[6], v[7]);
    const F b0 = _mm256_shuffle_ps(a0, a2, 0x44);
    const F b1 = _mm256_shuffle_ps(a0, a2, 0xee);
    const F b2 = _mm256_shuffle_ps(a1, a3, 0x44);
    const F b3 = _mm256_shuffle_ps(a1, a3, 0xee);
    const F b4 = _mm256_shuffle_ps(a4, a6, 0x44);
    const F b5 = _mm256_shuffle_ps(a4, a6, 0xee);
    const F b6 = _mm256_shuffle_ps(a5, a7, 0x44);
    const F b7 = _mm256_shuffle_ps(a5, a7, 0xee);
    v[0] = _mm256_permute2f128_ps(b0, b4, 0x20);
    v[1] = _mm256_permute2f128_ps(b1, b5, 0x20);
    v[2] = _mm256_permute2f128_ps(b2, b6, 0x20);
    v[3] = _mm256_permute2f128_ps(b3, b7, 0x20);
    v[4] = _mm256_permute2f128_ps(b0, b4, 0x31);
    v[5] = _mm256_permute2f128_ps(b1, b5, 0x31);
    v[6] = _mm256_permute2f128_ps(b2, b6, 0x31);
    v[7] = _mm256_permute2f128_ps(b3, b7, 0x31);
  }

  // Bytes 0, 1, 2 of each 32-bit pixel. Green and blue stay where they are and are scaled by a
  // power of two less, which is exact and saves a shift each.
  static F luma(__m256i pixels) {
    const __m256i red = _mm256_and_si256(pixels, _mm256_set1_epi32(0xff));
    const __m256i green = _mm256_and_si256(pixels, _mm256_set1_epi32(0xff00));
    const __m256i blue = _mm256_and_si256(pixels, _mm256_set1_epi32(0xff0000));
    return _mm256_add_ps(
        _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(red), _mm256_set1_ps(0.299F)),
                      _mm256_mul_ps(_mm256_cvtepi32_ps(green), _mm256_set1_ps(0.587F / 256))),
        _mm256_mul_ps(_mm256_cvtepi32_ps(blue), _mm256_set1_ps(0.114F / 65536)));
  }

  static F gray(const std::uint8_t* p) {
    const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p));
    return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes));
  }
  static F rgb(const std::uint8_t* p) {
    // 24 bytes as two loads that end with the last one.
    const __m128i low = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
    const __m128i high = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 8));
    const __m256i spread = _mm256_setr_epi8(0, 1, 2, -1, 3, 4, 5, -1, 6, 7, 8, -1, 9, 10, 11, -1, 4,
                                            5, 6, -1, 7, 8, 9, -1, 10, 11, 12, -1, 13, 14, 15, -1);
    return luma(
        _mm256_shuffle_epi8(_mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1), spread));
  }
  static F rgba(const std::uint8_t* p) {
    return luma(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
  }

  static W widen(const std::uint8_t* p) { return _mm256_cvtepu8_epi16(words(p)); }
  static W add_words(W a, W b) { return _mm256_add_epi16(a, b); }
  static void store_words(std::uint16_t* p, W v) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(p), v);
  }
  static __m128i words(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

  // out[k] = the dot product of kVectors * 8 weights with what stands at sums + k * kStep.
  template <int kVectors, int kStep>
  static void four_dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    __m256i a = _mm256_setzero_si256();  // of 0 and 1
    __m256i b = _mm256_setzero_si256();  // of 2 and 3
    for (int v = 0; v < 8 * kVectors; v += 8) {
      const __m256i w = _mm256_broadcastsi128_si256(words(weights + v));
      const std::uint16_t* at = sums + v;
      a = _mm256_add_epi32(a, _mm256_madd_epi16(_mm256_set_m128i(words(at + kStep), words(at)), w));
      b = _mm256_add_epi32(
          b, _mm256_madd_epi16(_mm256_set_m128i(words(at + 3 * kStep), words(at + 2 * kStep)), w));
    }
    const __m256i halves = _mm256_hadd_epi32(a, b);  // 0 0 2 2 1 1 3 3
    const __m128i whole =
        _mm_hadd_epi32(_mm256_castsi256_si128(halves), _mm256_extracti128_si256(halves, 1));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out), _mm_shuffle_epi32(whole, 0xd8));
  }

  static Sum zero_sum() { return _mm256_setzero_si256(); }
  static Sum add_truncated(Sum sum, F v) {
    return _mm256_add_epi32(sum, _mm256_abs_epi32(_mm256_cvttps_epi32(v)));
  }
  static int total(Sum sum) {
    alignas(32) int lanes[8];
    _mm256_store_si256(reinterpret_cast<__m256i*>(lanes), sum);
    int result = 0;
    for (const int lane : lanes) result += lane;
    return result;
  }
};

}  // namespace
}  // namespace stillmine::hash
