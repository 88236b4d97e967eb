// SHA-256's rounds on the x86 SHA instructions. Compiled with -msha -msse4.1, reached only where the
// processor has them.
#include <cpuid.h>
#include <immintrin.h>

#include "hash/sha256_rounds.h"

namespace stillmine::hash {
namespace {

constexpr std::size_t kBlock = 64;

__m128i load(const void* p) { return _mm_loadu_si128(static_cast<const __m128i*>(p)); }

// Four rounds: `words` are four words of the message schedule, in order.
inline void four_rounds(__m128i& abef, __m128i& cdgh, __m128i words, int first) {
  const __m128i sums = _mm_add_epi32(
      words, _mm_load_si128(reinterpret_cast<const __m128i*>(kSha256Constants + first)));
  cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sums);
  abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sums, 0x0e));
}

// The four words after d, of which a is the oldest.
inline __m128i next_words(__m128i a, __m128i b, __m128i c, __m128i d) {
  const __m128i partial = _mm_add_epi32(_mm_sha256msg1_epu32(a, b), _mm_alignr_epi8(d, c, 4));
  return _mm_sha256msg2_epu32(partial, d);
}

}  // namespace

bool cpu_has_sha256() noexcept {
  unsigned eax = 0;
  unsigned ebx = 0;
  unsigned ecx = 0;
  unsigned edx = 0;
  constexpr unsigned kSha = 1U << 29;  // leaf 7, EBX (Intel SDM, CPUID)
  const bool sha = __get_cpuid_count(7, 0, &eax, &ebx, &ecx, &edx) != 0 && (ebx & kSha) != 0;
  return sha && __builtin_cpu_supports("sse4.1") != 0;
}

void compress_sha_instructions(std::uint32_t* state, const std::uint8_t* blocks,
                               std::size_t count) noexcept {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  // The instructions want the state as (a b e f) and (c d g h).
  const __m128i badc = _mm_shuffle_epi32(load(state), 0xb1);
  const __m128i hgfe = _mm_shuffle_epi32(load(state + 4), 0x1b);
  __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
  __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xf0);
  for (; count > 0; --count, blocks += kBlock) {
    const __m128i abef_before = abef;
    const __m128i cdgh_before = cdgh;
    __m128i a = _mm_shuffle_epi8(load(blocks), big_endian);
    __m128i b = _mm_shuffle_epi8(load(blocks + 16), big_endian);
    __m128i c = _mm_shuffle_epi8(load(blocks + 32), big_endian);
    __m128i d = _mm_shuffle_epi8(load(blocks + 48), big_endian);
    for (int first = 0; first < 48; first += 16) {
      four_rounds(abef, cdgh, a, first);
      a = next_words(a, b, c, d);
      four_rounds(abef, cdgh, b, first + 4);
      b = next_words(b, c, d, a);
      four_rounds(abef, cdgh, c, first + 8);
      c = next_words(c, d, a, b);
      four_rounds(abef, cdgh, d, first + 12);
      d = next_words(d, a, b, c);
    }
    four_rounds(abef, cdgh, a, 48);
    four_rounds(abef, cdgh, b, 52);
    four_rounds(abef, cdgh, c, 56);
    four_rounds(abef, cdgh, d, 60);
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state), _mm_blend_epi16(feba, dchg, 0xf0));
  _mm_storeu_si128(reinterpret_cast<__m128i*>(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

}  // namespace stillmine::hash
