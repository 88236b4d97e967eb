// The bits of a JPEG's entropy-coded data, in the order in which Huffman codes lie in them.
//
// Input: the bytes between a scan header and the next marker that is no restart (JpegSegment::entropy),
// stuffed zeros included. Where the data end, or a restart marker stands, zeros follow without end, and
// overran() tells that some of them were taken. Errors: none; the caller asks overran(). Cost: one test a
// code, 4 bytes a refill where no FF is among them. Threads: one object, one thread. Source: ITU-T T.81,
// B.1.1.5 and F.2.2.5.
#pragma once

#include <cstdint>
#include <cstring>

#include "core/bytes.h"

namespace stillmine::image {

class JpegBits {
 public:
  /// The longest code (16) and the longest value behind it (15) fit.
  static constexpr int kEnough = 32;

  JpegBits() = default;
  explicit JpegBits(core::Bytes entropy) noexcept
      : at_(entropy.data()), end_(entropy.data() + entropy.size()) {}

  /// Afterwards at least kEnough bits may be looked at and skipped.
  void fill() noexcept {
    if (count_ < kEnough) refill();
  }

  /// The next `count` bits, 1 to 32.
  [[nodiscard]] std::uint32_t peek(int count) const noexcept {
    return static_cast<std::uint32_t>(bits_ >> (64 - count));
  }

  void skip(int count) noexcept {
    bits_ <<= count;
    count_ -= count;
  }

  /// The next `count` bits, 1 to 16, without fill().
  std::uint32_t take(int count) noexcept {
    const std::uint32_t value = peek(count);
    skip(count);
    return value;
  }

  /// `size` bits (1 to 15) as the signed number that they stand for (T.81 table F.2): those that begin with 0
  /// are negative.
  int take_signed(int size) noexcept {
    const auto value = static_cast<std::int32_t>(take(size));
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /// More bits were taken than there were.
  [[nodiscard]] bool overran() const noexcept { return padding_ > count_; }

  /// All bytes were read, and what is left of them is less than the longest code.
  [[nodiscard]] bool exhausted() const noexcept { return at_ == end_ && count_ - padding_ < 16; }

  /// Goes behind the restart marker that must come now; false where none does.
  bool take_restart() noexcept {
    if (count_ - padding_ >= 8) return false;  // a whole byte that nobody asked for
    const std::uint8_t* p = at_;
    while (p != end_ && *p == 0xFF) ++p;
    if (p == at_ || p == end_ || *p < 0xD0 || *p > 0xD7) return false;
    at_ = p + 1;
    bits_ = 0;
    count_ = 0;
    padding_ = 0;
    return true;
  }

 private:
  void refill() noexcept {
    if (end_ - at_ >= 4) {
      std::uint32_t word = 0;
      std::memcpy(&word, at_, sizeof word);
      if (((~word - 0x01010101) & word & 0x80808080) == 0) {  // no byte is FF
        bits_ |= static_cast<std::uint64_t>(__builtin_bswap32(word)) << (32 - count_);
        count_ += 32;
        at_ += 4;
        return;
      }
    }
    refill_bytewise();
  }

  void refill_bytewise() noexcept {
    for (; count_ <= 56; count_ += 8) {
      const int byte = next_byte();
      if (byte < 0) {
        padding_ += 8;
      } else {
        bits_ |= static_cast<std::uint64_t>(byte) << (56 - count_);
      }
    }
  }

  int next_byte() noexcept {
    if (at_ == end_) return -1;
    if (*at_ != 0xFF) return *at_++;
    const std::uint8_t* p = at_ + 1;
    while (p != end_ && *p == 0xFF) ++p;  // fill bytes
    if (p == end_) {
      at_ = end_;
      return -1;
    }
    if (*p != 0) return -1;  // a restart marker: take_restart() goes on
    at_ = p + 1;
    return 0xFF;
  }

  const std::uint8_t* at_ = nullptr;
  const std::uint8_t* end_ = nullptr;
  std::uint64_t bits_ = 0;  // the next bit is the topmost; zero below the `count_` that are there
  int count_ = 0;
  int padding_ = 0;  // of them, and of those taken since: zeros that are not in the data
};

}  // namespace stillmine::image
