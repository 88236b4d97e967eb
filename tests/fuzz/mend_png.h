// Gives the chunks of a mutated PNG the right CRC, or no mutation would get further than that.
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/bytes.h"

namespace stillmine::fuzz {

inline std::uint32_t crc32(core::Bytes bytes) {
  std::uint32_t crc = ~0u;
  for (const std::uint8_t byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
  }
  return ~crc;
}

inline void mend_png(std::uint8_t* data, std::size_t size) {
  const core::Bytes file(data, size);
  for (std::size_t at = 8; at + 12 <= size;) {
    const std::size_t length = static_cast<std::size_t>(data[at]) << 24 | data[at + 1] << 16 |
                               data[at + 2] << 8 | data[at + 3];
    if (length > size - at - 12) return;
    const std::uint32_t crc = crc32(file.subspan(at + 4, length + 4));
    for (int i = 0; i < 4; ++i) {
      data[at + 8 + length + static_cast<std::size_t>(i)] =
          static_cast<std::uint8_t>(crc >> (24 - 8 * i));
    }
    at += 12 + length;
  }
}

}  // namespace stillmine::fuzz
