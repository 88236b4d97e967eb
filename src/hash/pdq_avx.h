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
  static constexpr bool kInHalves = true;
  static constexpr bool kMovesByVector = false;
  static constexpr int kWords = 32;
  static constexpr int kDots = 8;
  static constexpr bool kWeighsBytes = true;

  static F load(const float* p) { return _mm256_loadu_ps(p); }
  static void store(float* p, F v) { _mm256_storeu_ps(p, v); }
  static F load_halves(const float* low, const float* high) {
    return _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps(low)), _mm_loadu_ps(high), 1);
  }
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

  // Two blocks of 4 x 4, each within its half.
  static void transpose_half(F* v) {
    const F a = _mm256_unpacklo_ps(v[0], v[1]);
    const F b = _mm256_unpackhi_ps(v[0], v[1]);
    const F c = _mm256_unpacklo_ps(v[2], v[3]);
    const F d = _mm256_unpackhi_ps(v[2], v[3]);
    v[0] = _mm256_shuffle_ps(a, c, 0x44);
    v[1] = _mm256_shuffle_ps(a, c, 0xee);
    v[2] = _mm256_shuffle_ps(b, d, 0x44);
    v[3] = _mm256_shuffle_ps(b, d, 0xee);
  }

  // Four pixels of two rows, whose bytes are in vectors of 16 with a byte 4b each, to be shuffled to
  // v 0 0 4b: as binary32 this is 2^23 + v, so one fused operation gives c v, rounded once. Eight
  // instructions instead of eleven.
  static F luma_half(__m256i pixels, const std::uint8_t (&shuffles)[3][32]) {
    const auto product = [&](int channel, float c) STILLMINE_INLINE {
      const __m256i shuffle =
          _mm256_load_si256(reinterpret_cast<const __m256i*>(shuffles[channel]));
      return _mm256_fmadd_ps(_mm256_castsi256_ps(_mm256_shuffle_epi8(pixels, shuffle)),
                             _mm256_set1_ps(c), _mm256_set1_ps(-c * 0x1p23F));
    };
    return _mm256_add_ps(_mm256_add_ps(product(0, 0.299F), product(1, 0.587F)), product(2, 0.114F));
  }

  struct Shuffles {
    alignas(32) std::uint8_t of_channel[3][32];
  };
  // Of the pixel bytes from `first` on, with a 4b at `biased` and every `biased_step` behind it.
  static constexpr Shuffles shuffles(int first, int pixel_bytes, int biased, int biased_step) {
    Shuffles made{};
    for (int c = 0; c < 3; ++c) {
      for (int i = 0; i < 32; ++i) {
        const int pixel = i % 16 / 4;
        const int from = i % 4 == 0   ? first + pixel * pixel_bytes + c
                         : i % 4 == 3 ? biased + pixel * biased_step
                                      : 0x80;
        made.of_channel[c][i] = static_cast<std::uint8_t>(from);
      }
    }
    return made;
  }

  static __m256i two_rows(const std::uint8_t* p, const std::uint8_t* q) {
    return _mm256_inserti128_si256(
        _mm256_castsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p))),
        _mm_loadu_si128(reinterpret_cast<const __m128i*>(q)), 1);
  }

  // Pixels 0 to 3 or 4 to 7: loads that lie within the 24 bytes.
  template <int kHalf>
  static F rgb_half(const std::uint8_t* p, const std::uint8_t* q) {
    static constexpr Shuffles kShuffles = shuffles(kHalf == 0 ? 0 : 4, 3, kHalf == 0 ? 12 : 0, 0);
    const __m256i bytes = two_rows(p + 8 * kHalf, q + 8 * kHalf);
    return luma_half(_mm256_blend_epi32(bytes, _mm256_set1_epi32(0x4b), kHalf == 0 ? 0x88 : 0x11),
                     kShuffles.of_channel);
  }
  template <int kHalf>
  static F rgba_half(const std::uint8_t* p, const std::uint8_t* q) {
    static constexpr Shuffles kShuffles = shuffles(0, 4, 3, 4);
    const __m256i bytes = two_rows(p + 16 * kHalf, q + 16 * kHalf);
    const __m256i alpha = _mm256_set1_epi32(static_cast<int>(0xff000000));
    return luma_half(_mm256_blendv_epi8(bytes, _mm256_set1_epi32(0x4b000000), alpha),
                     kShuffles.of_channel);
  }

  static F gray(const std::uint8_t* p) {
    const __m128i bytes = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p));
    return _mm256_cvtepi32_ps(_mm256_cvtepu8_epi32(bytes));
  }
  static __m256i words(const void* p) { return _mm256_loadu_si256(static_cast<const __m256i*>(p)); }

  // Seven rows of 32 bytes under a tent, as 16-bit sums. Rows of one weight go into one vector byte
  // by byte, because adding neighbours by weight is as fast as widening, of which there is half then.
  static void store_tent(const std::uint8_t* p, std::ptrdiff_t stride, std::uint16_t* sums) {
    W low = _mm256_setzero_si256();  // columns 0 to 7 and 16 to 23
    W high = _mm256_setzero_si256();
    const auto add = [&](W a, W b, char weight) STILLMINE_INLINE {
      // Keeps GCC from loading both twice, once for each half: loads are what this waits for.
      __asm__("" : "+x"(a), "+x"(b));
      const W by = _mm256_set1_epi8(weight);
      low = _mm256_add_epi16(low, _mm256_maddubs_epi16(_mm256_unpacklo_epi8(a, b), by));
      high = _mm256_add_epi16(high, _mm256_maddubs_epi16(_mm256_unpackhi_epi8(a, b), by));
    };
    add(words(p), words(p + 6 * stride), 1);
    add(words(p + stride), words(p + 5 * stride), 2);
    add(words(p + 2 * stride), words(p + 4 * stride), 3);
    add(words(p + 3 * stride), _mm256_setzero_si256(), 4);
    auto* to = reinterpret_cast<__m256i*>(sums);
    _mm256_storeu_si256(to, _mm256_permute2x128_si256(low, high, 0x20));
    _mm256_storeu_si256(to + 1, _mm256_permute2x128_si256(low, high, 0x31));
  }

  // Dot products with kVectors * 8 weights each of what stands at sums and behind it, four parts each:
  // of the first in the lower half, of the second in the upper one.
  template <int kVectors>
  static __m256i two_dots(const std::uint16_t* sums, const std::int16_t* weights) {
    const auto product = [&](int v) STILLMINE_INLINE {
      return _mm256_madd_epi16(words(sums + 16 * v), words(weights + 16 * v));
    };
    if constexpr (kVectors == 1) return product(0);
    __m256i first = product(0);
    __m256i second = product(kVectors - 1);
    for (int v = 1; v < kVectors / 2; ++v) {
      first = _mm256_add_epi32(first, product(v));
      second = _mm256_add_epi32(second, product(kVectors - 1 - v));
    }
    const __m256i both = _mm256_add_epi32(_mm256_blend_epi32(first, second, 0xf0),
                                          _mm256_permute2x128_si256(first, second, 0x21));
    return kVectors % 2 == 0 ? both : _mm256_add_epi32(both, product(kVectors / 2));
  }

  // out[k] = the dot product of kVectors * 8 weights (given twice) with what stands at
  // sums + k * 8 * kVectors.
  template <int kVectors>
  static void dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    constexpr int kTwo = 16 * kVectors;
    const auto four = [&](int k) STILLMINE_INLINE {
      return _mm256_hadd_epi32(two_dots<kVectors>(sums + k * kTwo, weights),
                               two_dots<kVectors>(sums + (k + 1) * kTwo, weights));
    };
    const __m256i even_odd = _mm256_hadd_epi32(four(0), four(2));  // 0 2 4 6 1 3 5 7
    _mm256_storeu_si256(
        reinterpret_cast<__m256i*>(out),
        _mm256_permutevar8x32_epi32(even_odd, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7)));
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
