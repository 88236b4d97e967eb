#include "image/png_walk.h"

namespace stillmine::image {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr int kCrcSlices = 8;

using CrcTables = std::array<std::array<std::uint32_t, 256>, kCrcSlices>;

constexpr CrcTables make_crc_tables() noexcept {
  CrcTables tables{};
  for (std::uint32_t n = 0; n < 256; ++n) {
    std::uint32_t c = n;
    for (int bit = 0; bit < 8; ++bit) c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
    tables[0][n] = c;
  }
  for (int slice = 1; slice < kCrcSlices; ++slice) {
    for (std::uint32_t n = 0; n < 256; ++n) {
      const std::uint32_t before = tables[slice - 1][n];
      tables[slice][n] = tables[0][before & 255] ^ (before >> 8);
    }
  }
  return tables;
}

}  // namespace

// Eight bytes a step ("slicing by 8", Kounavis and Berry 2005): a byte a step would cost more than
// inflating a flat picture.
std::uint32_t png_crc(Bytes bytes) noexcept {
  static constexpr CrcTables kTables = make_crc_tables();
  std::uint32_t crc = ~0u;
  std::size_t i = 0;
  for (; i + kCrcSlices <= bytes.size(); i += kCrcSlices) {
    const std::uint8_t* p = bytes.data() + i;
    crc ^= p[0] | p[1] << 8 | p[2] << 16 | static_cast<std::uint32_t>(p[3]) << 24;
    crc = kTables[7][crc & 255] ^ kTables[6][crc >> 8 & 255] ^ kTables[5][crc >> 16 & 255] ^
          kTables[4][crc >> 24] ^ kTables[3][p[4]] ^ kTables[2][p[5]] ^ kTables[1][p[6]] ^
          kTables[0][p[7]];
  }
  for (; i < bytes.size(); ++i) crc = kTables[0][(crc ^ bytes[i]) & 255] ^ (crc >> 8);
  return ~crc;
}

std::string png_place(std::size_t offset) { return "byte " + std::to_string(offset); }

Result<PngChunk> png_chunk_at(Bytes file, std::size_t offset) {
  if (file.size() < offset + kPngAroundPayload) {
    return fail(ErrorCode::kPictureTruncated, png_place(file.size()) + ": no IEND");
  }
  const std::size_t length = png_number(file, offset);
  if (length > file.size() - offset - kPngAroundPayload) {
    return fail(ErrorCode::kPictureTruncated,
                png_place(file.size()) + ": in a chunk that began at " + png_place(offset));
  }
  PngChunk chunk;
  chunk.type = core::as_text(file.subspan(offset + 4, 4));
  chunk.offset = offset;
  chunk.payload = file.subspan(offset + 8, length);
  chunk.checked = file.subspan(offset + 4, length + 4);
  chunk.crc = png_number(file, offset + 8 + length);
  return chunk;
}

}  // namespace stillmine::image
