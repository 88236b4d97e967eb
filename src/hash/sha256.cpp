#include "hash/sha256.h"

#include <bit>
#include <cstring>

#include "hash/block_stream.h"
#include "hash/sha256_x86.h"

namespace stillmine::hash {
namespace {

using Word = std::uint32_t;

// FIPS 180-4 4.1.2, written so that Maj shares `a ^ b` with the next round's.
inline Word big_sigma_0(Word x) { return std::rotr(x, 2) ^ std::rotr(x, 13) ^ std::rotr(x, 22); }
inline Word big_sigma_1(Word x) { return std::rotr(x, 6) ^ std::rotr(x, 11) ^ std::rotr(x, 25); }
inline Word small_sigma_0(Word x) { return std::rotr(x, 7) ^ std::rotr(x, 18) ^ (x >> 3); }
inline Word small_sigma_1(Word x) { return std::rotr(x, 17) ^ std::rotr(x, 19) ^ (x >> 10); }

struct Lanes {
  Word a, b, c, d, e, f, g, h;
};

template <int kRound>
inline void round(Lanes& s, Word (&w)[16], Word constant) {
  if constexpr (kRound >= 16) {
    w[kRound % 16] += small_sigma_1(w[(kRound + 14) % 16]) + w[(kRound + 9) % 16] +
                      small_sigma_0(w[(kRound + 1) % 16]);
  }
  const Word choice = ((s.f ^ s.g) & s.e) ^ s.g;
  const Word t1 = s.h + big_sigma_1(s.e) + choice + constant + w[kRound % 16];
  const Word majority = (s.a & s.b) ^ (s.a & s.c) ^ (s.b & s.c);
  const Word t2 = big_sigma_0(s.a) + majority;
  s = {t1 + t2, s.a, s.b, s.c, s.d + t1, s.e, s.f, s.g};
}

template <int kFirst>
inline void eight_rounds(Lanes& s, Word (&w)[16]) {
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
    Lanes s{state[0], state[1], state[2], state[3], state[4], state[5], state[6], state[7]};
    eight_rounds<0>(s, w);
    eight_rounds<8>(s, w);
    eight_rounds<16>(s, w);
    eight_rounds<24>(s, w);
    eight_rounds<32>(s, w);
    eight_rounds<40>(s, w);
    eight_rounds<48>(s, w);
    eight_rounds<56>(s, w);
    state[0] += s.a;
    state[1] += s.b;
    state[2] += s.c;
    state[3] += s.d;
    state[4] += s.e;
    state[5] += s.f;
    state[6] += s.g;
    state[7] += s.h;
  }
}

void compress(std::array<Word, 8>& state, const std::uint8_t* blocks, std::size_t count) {
#if defined(STILLMINE_SHA256_X86)
  static const bool has_instructions = cpu_has_sha256();
  if (has_instructions) {
    compress_sha_instructions(state.data(), blocks, count);
    return;
  }
#endif
  compress_portable(state.data(), blocks, count);
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
