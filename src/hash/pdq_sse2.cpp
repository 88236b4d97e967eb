// PDQ on four lanes: every x86-64 has SSE2.
#include <emmintrin.h>

#include <cstring>

#include "hash/pdq_kernel.h"

namespace stillmine::hash {
namespace {

struct Sse2 {
  using F = __m128;
  using Sum = __m128i;
  using W = __m128i;
  static constexpr int kLanes = 4;
  static constexpr bool kPassesSideBySide = true;
  static constexpr bool kInHalves = false;
  static constexpr bool kMovesByVector = false;
  static constexpr int kWords = 8;
  static constexpr int kDots = 4;
  static constexpr bool kWeighsBytes = false;

  static F load(const float* p) { return _mm_loadu_ps(p); }
  static void store(float* p, F v) { _mm_storeu_ps(p, v); }
  static F set1(float v) { return _mm_set1_ps(v); }
  static F zero() { return _mm_setzero_ps(); }
  static F add(F a, F b) { return _mm_add_ps(a, b); }
  static F sub(F a, F b) { return _mm_sub_ps(a, b); }
  static F mul(F a, F b) { return _mm_mul_ps(a, b); }
  static F div(F a, F b) { return _mm_div_ps(a, b); }
  static F abs(F v) { return _mm_and_ps(v, _mm_castsi128_ps(_mm_set1_epi32(0x7fffffff))); }
  static F quotient(F sum, F divisor, F) { return _mm_div_ps(sum, divisor); }

  static void transpose(F (&v)[4]) { _MM_TRANSPOSE4_PS(v[0], v[1], v[2], v[3]); }

  // Bytes 0, 1, 2 of each 32-bit pixel. Green and blue stay where they are and are scaled by a
  // power of two less, which is exact and saves a shift each.
  static F luma(__m128i pixels) {
    const __m128i red = _mm_and_si128(pixels, _mm_set1_epi32(0xff));
    const __m128i green = _mm_and_si128(pixels, _mm_set1_epi32(0xff00));
    const __m128i blue = _mm_and_si128(pixels, _mm_set1_epi32(0xff0000));
    return _mm_add_ps(_mm_add_ps(_mm_mul_ps(_mm_cvtepi32_ps(red), _mm_set1_ps(0.299F)),
                                 _mm_mul_ps(_mm_cvtepi32_ps(green), _mm_set1_ps(0.587F / 256))),
                      _mm_mul_ps(_mm_cvtepi32_ps(blue), _mm_set1_ps(0.114F / 65536)));
  }

  static int word(const std::uint8_t* p) {
    int value = 0;
    std::memcpy(&value, p, sizeof value);
    return value;
  }

  static F gray(const std::uint8_t* p) {
    const __m128i none = _mm_setzero_si128();
    const __m128i bytes = _mm_cvtsi32_si128(word(p));
    return _mm_cvtepi32_ps(_mm_unpacklo_epi16(_mm_unpacklo_epi8(bytes, none), none));
  }
  static F rgb(const std::uint8_t* p) {
    // The fourth pixel is read a byte early, so that nothing is read behind it.
    return luma(_mm_set_epi32(static_cast<int>(static_cast<unsigned>(word(p + 8)) >> 8),
                              word(p + 6), word(p + 3), word(p)));
  }
  static F rgba(const std::uint8_t* p) {
    return luma(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
  }

  static W widen(const std::uint8_t* p) {
    return _mm_unpacklo_epi8(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p)),
                             _mm_setzero_si128());
  }
  static W add_words(W a, W b) { return _mm_add_epi16(a, b); }
  static void store_words(std::uint16_t* p, W v) {
    _mm_storeu_si128(reinterpret_cast<__m128i*>(p), v);
  }

  // out[k] = the dot product of kVectors * 8 weights with what stands at sums + k * 8 * kVectors.
  template <int kVectors>
  static void dots(const std::uint16_t* sums, const std::int16_t* weights, std::int32_t* out) {
    __m128i dots[4];
    for (int k = 0; k < 4; ++k) {
      dots[k] = _mm_setzero_si128();
      for (int v = 0; v < 8 * kVectors; v += 8) {
        dots[k] = _mm_add_epi32(
            dots[k], _mm_madd_epi16(words(sums + k * 8 * kVectors + v), words(weights + v)));
      }
    }
    const __m128i a = _mm_add_epi32(_mm_unpacklo_epi32(dots[0], dots[1]),
                                    _mm_unpackhi_epi32(dots[0], dots[1]));  // 0 1 0 1
    const __m128i b =
        _mm_add_epi32(_mm_unpacklo_epi32(dots[2], dots[3]), _mm_unpackhi_epi32(dots[2], dots[3]));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(out),
                     _mm_add_epi32(_mm_unpacklo_epi64(a, b), _mm_unpackhi_epi64(a, b)));
  }
  static __m128i words(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

  static Sum zero_sum() { return _mm_setzero_si128(); }
  static Sum add_truncated(Sum sum, F v) { return _mm_add_epi32(sum, _mm_cvttps_epi32(abs(v))); }
  static int total(Sum sum) {
    alignas(16) int lanes[4];
    _mm_store_si128(reinterpret_cast<__m128i*>(lanes), sum);
    return lanes[0] + lanes[1] + lanes[2] + lanes[3];
  }
};

}  // namespace

constinit const PdqEngine kPdqSse2 = make_engine<Sse2>("sse2");

}  // namespace stillmine::hash
