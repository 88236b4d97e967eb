// The tables of a JPEG: Huffman codes and quantisers, as DHT and DQT segments define them.
//
// A Huffman table is looked up by the next 10 bits. Nine codes of ten in a photo are so short that the entry
// also holds the value behind the code, so one look-up and one shift give a whole coefficient. Input: the
// parameters of a segment. Errors: kPictureDamaged. Cost: about 2 us a table; 4.5 kB each. Threads: values.
// Source: ITU-T T.81, annex C and F.2.2.3, B.2.4.1, B.2.4.2; the joint look-up is an old idea (libjpeg-turbo,
// stb_image).
#pragma once

#include <array>
#include <cstdint>

#include "core/bytes.h"
#include "core/result.h"
#include "image/jpeg_bits.h"

namespace stillmine::image {

/// Where the coefficients of a block lie in rows of eight, in the order in which they are coded.
inline constexpr std::array<std::uint8_t, 64> kZigzag = {
    0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,  12, 19, 26, 33, 40, 48,
    41, 34, 27, 20, 13, 6,  7,  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23,
    30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

/// What a code says: skip `run` coefficients; then either `value` is the next one, or it lies in the next
/// `size` bits, or (both 0) the symbol is one without a value.
struct JpegSymbol {
  std::uint32_t packed = 0;  // 0: no code

  static constexpr JpegSymbol make(int length, int run, int size, int value) noexcept {
    return {static_cast<std::uint32_t>(length | size << 6 | run << 10) |
            static_cast<std::uint32_t>(value) << 16};
  }
  /// Bits of the code, and of the value where it is known.
  [[nodiscard]] int length() const noexcept { return static_cast<int>(packed & 63); }
  [[nodiscard]] int size() const noexcept { return static_cast<int>(packed >> 6 & 15); }
  [[nodiscard]] int run() const noexcept { return static_cast<int>(packed >> 10 & 15); }
  [[nodiscard]] int value() const noexcept { return static_cast<std::int32_t>(packed) >> 16; }
};

class JpegHuffman {
 public:
  [[nodiscard]] bool defined() const noexcept { return defined_; }

  /// `counts`: codes of 1 to 16 bits; `values`: their symbols, in order.
  core::Result<void> define(core::Bytes counts, core::Bytes values);

  /// Takes the next code, and its value where it is short, from bits that were filled. No code: packed == 0.
  JpegSymbol take(JpegBits& bits) const noexcept {
    JpegSymbol symbol = short_[bits.peek(kShortBits)];
    if (symbol.packed == 0) symbol = long_symbol(bits.peek(16));
    bits.skip(symbol.length());
    return symbol;
  }

 private:
  static constexpr int kShortBits = 10;

  [[nodiscard]] JpegSymbol long_symbol(std::uint32_t next16) const noexcept;
  void define_short(std::uint32_t code, int length, std::uint8_t symbol) noexcept;

  bool defined_ = false;
  std::array<JpegSymbol, 1 << kShortBits> short_{};
  std::array<std::uint32_t, 17> end_{};  // by length: first 16 bits that are above all codes of it
  std::array<std::int32_t, 17>
      first_{};  // by length: what to add to a code for the index of its symbol
  std::array<std::uint8_t, 256> symbols_{};
};

/// Quantisers in rows of eight.
using JpegQuantisers = std::array<std::uint16_t, 64>;

struct JpegTables {
  std::array<JpegHuffman, 4> dc;
  std::array<JpegHuffman, 4> ac;
  std::array<JpegQuantisers, 4> quantisers{};  // first one 0: not defined
  int restart_interval = 0;

  core::Result<void> take_huffman(core::Bytes parameters);     // DHT
  core::Result<void> take_quantisers(core::Bytes parameters);  // DQT
  core::Result<void> take_restarts(core::Bytes parameters);    // DRI
};

}  // namespace stillmine::image
