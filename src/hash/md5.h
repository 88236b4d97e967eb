// MD5 (RFC 1321), streaming: exact-file matching with lists that still speak MD5 (StopNCII's
// VideoMD5, NCMEC). Never for security. Input: bytes in any pieces. Output: 16 bytes, in the order
// in which they are printed. Errors: none. Cost: latency-bound, one chain of 64 steps for each 64
// bytes. Threads: one object, one thread at a time.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/bytes.h"

namespace stillmine::hash {

class Md5 {
 public:
  using Digest = std::array<std::uint8_t, 16>;

  void update(core::Bytes bytes) noexcept;

  /// The digest of everything so far; the object is done.
  Digest finish() noexcept;

 private:
  std::array<std::uint32_t, 4> state_{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
  std::array<std::uint8_t, 64> block_{};
  std::uint64_t length_ = 0;  // bytes so far
};

}  // namespace stillmine::hash
