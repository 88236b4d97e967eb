// Bytes that are nobody else's: a fixed-size secret that wipes itself when it goes, compares in
// constant time and has no way into a stream or a log but by asking for its bytes. Copies wipe
// themselves too. Cost: one memzero. Threads: values, no shared state. Source: libsodium,
// sodium_memzero and sodium_memcmp (a plain memset before a free is optimised away).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "core/bytes.h"

namespace stillmine::protocol {

/// Overwrites `size` bytes; never optimised away.
void wipe(void* data, std::size_t size) noexcept;

/// Equality whose time depends on the sizes alone.
[[nodiscard]] bool equal_in_constant_time(core::Bytes left, core::Bytes right) noexcept;

template <std::size_t N>
class Secret {
 public:
  static constexpr std::size_t kSize = N;

  Secret() noexcept = default;
  explicit Secret(std::span<const std::uint8_t, N> bytes) noexcept {
    std::copy(bytes.begin(), bytes.end(), bytes_.begin());
  }
  Secret(const Secret&) noexcept = default;
  Secret& operator=(const Secret&) noexcept = default;
  ~Secret() { wipe(bytes_.data(), N); }

  [[nodiscard]] std::span<const std::uint8_t, N> bytes() const noexcept { return bytes_; }
  [[nodiscard]] std::span<std::uint8_t, N> writable() noexcept { return bytes_; }

  friend bool operator==(const Secret& left, const Secret& right) noexcept {
    return equal_in_constant_time(left.bytes_, right.bytes_);
  }

 private:
  std::array<std::uint8_t, N> bytes_{};
};

}  // namespace stillmine::protocol
