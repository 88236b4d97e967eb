// Inside src/image: the chunks of a PNG one by one, for whoever reads its header (png_chunks.h) or its animation
// (png_animation.h). Input: a file that begins with kPngSignature, and where a chunk begins. Errors: kPictureTruncated.
// Cost: constant; whole() is linear in the chunk, about 1 ms a MB. Threads: pure.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "core/result.h"

namespace stillmine::image {

inline constexpr std::array<std::uint8_t, 8> kPngSignature = {0x89, 'P', 'N', 'G', 13, 10, 26, 10};
inline constexpr std::size_t kPngAroundPayload = 12;  // length, type, CRC

/// Four bytes, the highest first.
constexpr std::uint32_t png_number(core::Bytes bytes, std::size_t offset) noexcept {
  return static_cast<std::uint32_t>(bytes[offset]) << 24 | bytes[offset + 1] << 16 |
         bytes[offset + 2] << 8 | bytes[offset + 3];
}

std::uint32_t png_crc(core::Bytes bytes) noexcept;

/// "byte 33": where something is wrong.
std::string png_place(std::size_t offset);

struct PngChunk {
  std::string_view type;
  std::size_t offset = 0;  // of its length field
  core::Bytes payload;
  core::Bytes checked;  // type and payload: what the CRC covers
  std::uint32_t crc = 0;

  [[nodiscard]] bool critical() const noexcept { return (type[0] & 0x20) == 0; }
  /// Whether the CRC is right.
  [[nodiscard]] bool whole() const noexcept { return png_crc(checked) == crc; }
  /// Where the chunk after it begins.
  [[nodiscard]] std::size_t next() const noexcept {
    return offset + kPngAroundPayload + payload.size();
  }
};

core::Result<PngChunk> png_chunk_at(core::Bytes file, std::size_t offset);

}  // namespace stillmine::image
