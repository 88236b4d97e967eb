// The part that MD5 and SHA-256 share (Merkle-Damgard padding, RFC 1321 3.1-3.2 and FIPS 180-4
// 5.1.1): cuts any pieces into blocks of 64 bytes. For md5.cpp and sha256.cpp. Errors: none.
// Cost: whole blocks are taken where they lie, only remainders are copied. Threads: as its caller.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "core/bytes.h"

namespace stillmine::hash {

inline constexpr std::size_t kDigestBlock = 64;

/// `compress(blocks, count)` takes `count` consecutive blocks.
template <class Compress>
void take_blocks(core::Bytes bytes, std::array<std::uint8_t, kDigestBlock>& block,
                 std::uint64_t& length, Compress compress) {
  if (bytes.empty()) return;
  const std::size_t held = length % kDigestBlock;
  length += bytes.size();
  if (held != 0) {
    const std::size_t taken = std::min(bytes.size(), kDigestBlock - held);
    std::memcpy(block.data() + held, bytes.data(), taken);
    bytes = bytes.subspan(taken);
    if (held + taken < kDigestBlock) return;
    compress(block.data(), std::size_t{1});
  }
  const std::size_t whole = bytes.size() / kDigestBlock;
  if (whole != 0) compress(bytes.data(), whole);
  const core::Bytes rest = bytes.subspan(whole * kDigestBlock);
  if (!rest.empty()) std::memcpy(block.data(), rest.data(), rest.size());
}

/// The padding: 80, zeros, and the length in bits (byte `i` of it is `length_byte(bits, i)`).
template <class Compress, class LengthByte>
void take_padding(std::array<std::uint8_t, kDigestBlock>& block, std::uint64_t length,
                  Compress compress, LengthByte length_byte) {
  std::size_t held = length % kDigestBlock;
  block[held++] = 0x80;
  if (held > kDigestBlock - 8) {
    std::fill(block.begin() + static_cast<std::ptrdiff_t>(held), block.end(), std::uint8_t{0});
    compress(block.data(), std::size_t{1});
    held = 0;
  }
  std::fill(block.begin() + static_cast<std::ptrdiff_t>(held), block.end() - 8, std::uint8_t{0});
  for (int i = 0; i < 8; ++i) {
    block[kDigestBlock - 8 + static_cast<std::size_t>(i)] = length_byte(length * 8, i);
  }
  compress(block.data(), std::size_t{1});
}

}  // namespace stillmine::hash
