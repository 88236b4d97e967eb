// A PDQ value: 256 bits, and the one textual form that it has everywhere in the tree.
//
// Bit k = 16 * i + j stands for vertical frequency i + 1 and horizontal frequency j + 1 of the
// picture (k = 0..255). Text: 64 lower-case hexadecimal digits, the 256-bit number whose bit k is
// bit k: the last digit holds bits 3..0. That is what pdqhash, HMA, StopNCII and NCMEC print.
// Errors: kBadHex naming the offset (upper case and any other length are refused; a 32-digit value
// has been seen in live data, facebook/ThreatExchange #1609). Cost: nanoseconds.
// Threads: values, no shared state. Source: ThreatExchange pdq/cpp/common/pdqhashtypes.h.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"

namespace stillmine::hash {

struct Pdq256 {
  static constexpr int kBits = 256;

  /// Bit k is bit (k & 63) of words[k >> 6].
  std::array<std::uint64_t, 4> words{};

  [[nodiscard]] constexpr bool bit(int k) const noexcept {
    return (words[static_cast<std::size_t>(k >> 6)] >> (k & 63) & 1U) != 0;
  }

  constexpr void set_bit(int k, bool on) noexcept {
    const std::uint64_t mask = std::uint64_t{1} << (k & 63);
    std::uint64_t& word = words[static_cast<std::size_t>(k >> 6)];
    word = on ? word | mask : word & ~mask;
  }

  friend bool operator==(const Pdq256&, const Pdq256&) = default;

  /// The order of the textual forms.
  friend bool operator<(const Pdq256& a, const Pdq256& b) noexcept {
    for (std::size_t i = a.words.size(); i-- > 0;) {
      if (a.words[i] != b.words[i]) return a.words[i] < b.words[i];
    }
    return false;
  }
};

/// The 64 digits.
std::string to_text(const Pdq256& value);

/// The inverse of to_text; anything else is kBadHex.
core::Result<Pdq256> parse_pdq(std::string_view text);

/// Number of bits that are set.
int popcount(const Pdq256& value) noexcept;

/// Number of bits that differ, 0..256. Platforms call two pictures the same at 31 or less.
int distance(const Pdq256& a, const Pdq256& b) noexcept;

}  // namespace stillmine::hash
