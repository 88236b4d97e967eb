// SHA-256's blocks in WebAssembly: the message schedule, a third of the work, four words at a time. The
// rounds are scalar, and processors do both at once.
#include <wasm_simd128.h>

#include "hash/sha256_rounds.h"

namespace stillmine::hash {
namespace {

constexpr std::size_t kBlock = 64;

template <int kBits>
inline v128_t rotated_right(v128_t v) {
  return wasm_v128_or(wasm_u32x4_shr(v, kBits), wasm_i32x4_shl(v, 32 - kBits));
}

// FIPS 180-4 4.1.2.
inline v128_t small_sigma_0(v128_t v) {
  return wasm_v128_xor(wasm_v128_xor(rotated_right<7>(v), rotated_right<18>(v)),
                       wasm_u32x4_shr(v, 3));
}
inline v128_t small_sigma_1(v128_t v) {
  return wasm_v128_xor(wasm_v128_xor(rotated_right<17>(v), rotated_right<19>(v)),
                       wasm_u32x4_shr(v, 10));
}

// The four words after d, of which a is the oldest. The last two need the first two.
inline v128_t next_words(v128_t a, v128_t b, v128_t c, v128_t d) {
  const v128_t none = wasm_i32x4_const_splat(0);
  v128_t words = wasm_i32x4_add(a, small_sigma_0(wasm_i32x4_shuffle(a, b, 1, 2, 3, 4)));
  words = wasm_i32x4_add(words, wasm_i32x4_shuffle(c, d, 1, 2, 3, 4));
  words = wasm_i32x4_add(words, small_sigma_1(wasm_i32x4_shuffle(d, none, 2, 3, 4, 5)));
  return wasm_i32x4_add(words, small_sigma_1(wasm_i32x4_shuffle(none, words, 0, 1, 4, 5)));
}

inline v128_t load_big_endian(const std::uint8_t* p) {
  const v128_t bytes = wasm_v128_load(p);
  return wasm_i8x16_shuffle(bytes, bytes, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

inline void four_rounds(Sha256Lanes& s, v128_t words, int first) {
  alignas(16) std::uint32_t sums[4];
  wasm_v128_store(sums, wasm_i32x4_add(words, wasm_v128_load(kSha256Constants + first)));
  for (const std::uint32_t sum : sums) sha256_round(s, sum);
}

}  // namespace

void compress_wasm_simd(std::uint32_t* state, const std::uint8_t* blocks,
                        std::size_t count) noexcept {
  for (; count > 0; --count, blocks += kBlock) {
    v128_t a = load_big_endian(blocks);
    v128_t b = load_big_endian(blocks + 16);
    v128_t c = load_big_endian(blocks + 32);
    v128_t d = load_big_endian(blocks + 48);
    Sha256Lanes s = sha256_lanes(state);
    for (int first = 0; first < 48; first += 16) {
      four_rounds(s, a, first);
      a = next_words(a, b, c, d);
      four_rounds(s, b, first + 4);
      b = next_words(b, c, d, a);
      four_rounds(s, c, first + 8);
      c = next_words(c, d, a, b);
      four_rounds(s, d, first + 12);
      d = next_words(d, a, b, c);
    }
    four_rounds(s, a, 48);
    four_rounds(s, b, 52);
    four_rounds(s, c, 56);
    four_rounds(s, d, 60);
    sha256_add(state, s);
  }
}

}  // namespace stillmine::hash
