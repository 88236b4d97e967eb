#include "hash/sha256.h"

#include <bit>
#include <cstring>

#include "hash/block_stream.h"
#include "hash/sha256_rounds.h"

namespace stillmine::hash {
namespace {

using Word = std::uint32_t;

#if !defined(STILLMINE_SHA256_WASM)
// FIPS 180-4 4.1.2.
inline Word small_sigma_0(Word x) { return std::rotr(x, 7) ^ std::rotr(x, 18) ^ (x >> 3); }
inline Word small_sigma_1(Word x) { return std::rotr(x, 17) ^ std::rotr(x, 19) ^ (x >> 10); }

template <int kRound>
inline void round(Sha256Lanes& s, Word (&w)[16], Word constant) {
  if constexpr (kRound >= 16) {
    w[kRound % 16] += small_sigma_1(w[(kRound + 14) % 16]) + w[(kRound + 9) % 16] +
                      small_sigma_0(w[(kRound + 1) % 16]);
  }
  sha256_round(s, constant + w[kRound % 16]);
}

template <int kFirst>
inline void eight_rounds(Sha256Lanes& s, Word (&w)[16]) {
  round<kFirst>(s, w, kSha256Constants[kFirst]);
  round<kFirst + 1>(s, w, kSha256Constants[kFirst + 1]);
  round<kFirst + 2>(s, w, kSha256Constants[kFirst + 2]);
  round<kFirst + 3>(s, w, kSha256Constants[kFirst + 3]);
  round<kFirst + 4>(s, w, kSha256Constants[kFirst + 4]);
  round<kFirst + 5>(s, w, kSha256Constants[kFirst + 5]);
  round<kFirst + 6>(s, w, kSha256Constants[kFirst + 6]);
  round<kFirst + 7>(s, w, kSha256Constants[kFirst + 7]);
}

void compress_portable(Word* state, const std::uint8_t* blocks, std::size_t count) {
  for (; count > 0; --count, blocks += kDigestBlock) {
    Word w[16];
    for (int i = 0; i < 16; ++i) {
      Word word = 0;
      std::memcpy(&word, blocks + 4 * i, sizeof word);
      static_assert(std::endian::native == std::endian::little,
                    "words are big-endian in the block");
      w[i] = __builtin_bswap32(word);
    }
    Sha256Lanes s = sha256_lanes(state);
    eight_rounds<0>(s, w);
    eight_rounds<8>(s, w);
    eight_rounds<16>(s, w);
    eight_rounds<24>(s, w);
    eight_rounds<32>(s, w);
    eight_rounds<40>(s, w);
    eight_rounds<48>(s, w);
    eight_rounds<56>(s, w);
    sha256_add(state, s);
  }
}
#endif

void compress(std::array<Word, 8>& state, const std::uint8_t* blocks, std::size_t count) {
#if defined(STILLMINE_SHA256_X86)
  static const bool has_instructions = cpu_has_sha256();
  if (has_instructions) {
    compress_sha_instructions(state.data(), blocks, count);
    return;
  }
#endif
#if defined(STILLMINE_SHA256_WASM)
  compress_wasm_simd(state.data(), blocks, count);
#else
  compress_portable(state.data(), blocks, count);
#endif
}

}  // namespace

void Sha256::update(core::Bytes bytes) noexcept {
  take_blocks(bytes, block_, length_, [this](const std::uint8_t* blocks, std::size_t count) {
    compress(state_, blocks, count);
  });
}

Sha256::Digest Sha256::finish() noexcept {
  take_padding(
      block_, length_,
      [this](const std::uint8_t* blocks, std::size_t count) { compress(state_, blocks, count); },
      [](std::uint64_t bits, int i) { return static_cast<std::uint8_t>(bits >> (56 - 8 * i)); });
  Digest digest;
  for (std::size_t i = 0; i < state_.size(); ++i) {
    const Word word = __builtin_bswap32(state_[i]);
    std::memcpy(digest.data() + 4 * i, &word, sizeof word);
  }
  return digest;
}

}  // namespace stillmine::hash
