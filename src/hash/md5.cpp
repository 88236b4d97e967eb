#include "hash/md5.h"

#include <bit>
#include <cstring>

#include "hash/block_stream.h"

namespace stillmine::hash {
namespace {

using Word = std::uint32_t;

// RFC 1321 3.4: integer part of 2^32 * |sin(i + 1)|.
constexpr Word kSines[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

constexpr int kShifts[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};

// Step i of the four rounds; which word of the block it takes is RFC 1321's own order.
template <int kStep>
inline void step(Word& a, Word b, Word c, Word d, const Word (&words)[16]) {
  constexpr int kRound = kStep / 16;
  constexpr int kShift = kShifts[kRound][kStep % 4];
  if constexpr (kRound == 0) {
    a += ((c ^ d) & b) ^ d;
    a += words[kStep % 16] + kSines[kStep];
  } else if constexpr (kRound == 1) {
    // The two halves of F share no bit, so they may be added one after the other: `c & ~d` is
    // ready a step early, which takes one operation off the chain from step to step.
    a += words[(5 * kStep + 1) % 16] + kSines[kStep] + (c & ~d);
    a += b & d;
  } else if constexpr (kRound == 2) {
    a += words[(3 * kStep + 5) % 16] + kSines[kStep];
    a += b ^ (c ^ d);
  } else {
    a += words[7 * kStep % 16] + kSines[kStep];
    a += c ^ (b | ~d);
  }
  a = std::rotl(a, kShift) + b;
}

template <int kStep>
inline void four_steps(Word& a, Word& b, Word& c, Word& d, const Word (&words)[16]) {
  step<kStep>(a, b, c, d, words);
  step<kStep + 1>(d, a, b, c, words);
  step<kStep + 2>(c, d, a, b, words);
  step<kStep + 3>(b, c, d, a, words);
}

void compress(std::array<Word, 4>& state, const std::uint8_t* blocks, std::size_t count) {
  auto [a, b, c, d] = state;
  for (; count > 0; --count, blocks += kDigestBlock) {
    static_assert(std::endian::native == std::endian::little, "words are read as they lie");
    Word words[16];
    std::memcpy(words, blocks, sizeof words);
    const Word a0 = a;
    const Word b0 = b;
    const Word c0 = c;
    const Word d0 = d;
    four_steps<0>(a, b, c, d, words);
    four_steps<4>(a, b, c, d, words);
    four_steps<8>(a, b, c, d, words);
    four_steps<12>(a, b, c, d, words);
    four_steps<16>(a, b, c, d, words);
    four_steps<20>(a, b, c, d, words);
    four_steps<24>(a, b, c, d, words);
    four_steps<28>(a, b, c, d, words);
    four_steps<32>(a, b, c, d, words);
    four_steps<36>(a, b, c, d, words);
    four_steps<40>(a, b, c, d, words);
    four_steps<44>(a, b, c, d, words);
    four_steps<48>(a, b, c, d, words);
    four_steps<52>(a, b, c, d, words);
    four_steps<56>(a, b, c, d, words);
    four_steps<60>(a, b, c, d, words);
    a += a0;
    b += b0;
    c += c0;
    d += d0;
  }
  state = {a, b, c, d};
}

}  // namespace

void Md5::update(core::Bytes bytes) noexcept {
  take_blocks(bytes, block_, length_, [this](const std::uint8_t* blocks, std::size_t count) {
    compress(state_, blocks, count);
  });
}

Md5::Digest Md5::finish() noexcept {
  take_padding(
      block_, length_,
      [this](const std::uint8_t* blocks, std::size_t count) { compress(state_, blocks, count); },
      [](std::uint64_t bits, int i) { return static_cast<std::uint8_t>(bits >> (8 * i)); });
  Digest digest;
  std::memcpy(digest.data(), state_.data(), digest.size());
  return digest;
}

}  // namespace stillmine::hash
