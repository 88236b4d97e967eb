#include "image/png_chunks.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "image/exif.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::size_t kSignatureBytes = 8;
constexpr std::size_t kAroundPayload = 12;  // length, type, CRC
constexpr int kCrcSlices = 8;

std::string at(std::size_t offset) { return "byte " + std::to_string(offset); }

std::uint32_t big32(Bytes bytes, std::size_t offset) noexcept {
  return static_cast<std::uint32_t>(bytes[offset]) << 24 | bytes[offset + 1] << 16 |
         bytes[offset + 2] << 8 | bytes[offset + 3];
}

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

// Eight bytes a step ("slicing by 8", Kounavis and Berry 2005): a byte a step would cost more than
// inflating a flat picture.
std::uint32_t crc32(Bytes bytes) noexcept {
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

struct Chunk {
  std::string_view type;
  std::size_t offset = 0;  // of its length field
  Bytes payload;
  Bytes checked;  // type and payload: what the CRC covers
  std::uint32_t crc = 0;

  [[nodiscard]] bool critical() const noexcept { return (type[0] & 0x20) == 0; }
};

Result<Chunk> chunk_at(Bytes file, std::size_t offset) {
  if (file.size() < offset + kAroundPayload) {
    return fail(ErrorCode::kPictureTruncated, at(file.size()) + ": no IEND");
  }
  const std::size_t length = big32(file, offset);
  if (length > file.size() - offset - kAroundPayload) {
    return fail(ErrorCode::kPictureTruncated,
                at(file.size()) + ": in a chunk that began at " + at(offset));
  }
  Chunk chunk;
  chunk.type = core::as_text(file.subspan(offset + 4, 4));
  chunk.offset = offset;
  chunk.payload = file.subspan(offset + 8, length);
  chunk.checked = file.subspan(offset + 4, length + 4);
  chunk.crc = big32(file, offset + 8 + length);
  return chunk;
}

bool depth_fits(int depth, PngColour colour) noexcept {
  const bool byte_depth = depth == 8 || depth == 16;
  const bool small_depth = depth == 1 || depth == 2 || depth == 4;
  switch (colour) {
    case PngColour::kGrey:
      return byte_depth || small_depth;
    case PngColour::kPalette:
      return depth == 8 || small_depth;
    case PngColour::kRgb:
    case PngColour::kGreyAlpha:
    case PngColour::kRgbAlpha:
      return byte_depth;
  }
  return false;
}

Result<void> take_header(const Chunk& chunk, const Limits& limits, PngHeader& header) {
  const Bytes p = chunk.payload;
  if (chunk.type != "IHDR") {
    return fail(chunk.type == "CgBI" ? ErrorCode::kFormatUnsupported : ErrorCode::kPictureDamaged,
                at(chunk.offset) + ": first chunk is not IHDR");
  }
  if (p.size() != 13) return fail(ErrorCode::kPictureDamaged, "IHDR length");
  if (auto fits = check_dimensions(big32(p, 0), big32(p, 4), limits); !fits) return fits;
  header.width = static_cast<int>(big32(p, 0));
  header.height = static_cast<int>(big32(p, 4));
  header.depth = p[8];
  header.colour = static_cast<PngColour>(p[9]);
  if (!depth_fits(header.depth, header.colour)) {
    return fail(ErrorCode::kPictureDamaged,
                "depth " + std::to_string(p[8]) + " with colour type " + std::to_string(p[9]));
  }
  if (p[10] != 0 || p[11] != 0 || p[12] > 1) {
    return fail(ErrorCode::kPictureDamaged, "IHDR methods");
  }
  header.interlaced = p[12] == 1;
  return check_decoder_memory(header.decoder_bytes(), limits);
}

Result<void> take_chunk(const Chunk& chunk, PngHeader& header) {
  if (chunk.type == "PLTE") {
    if (chunk.payload.empty() || chunk.payload.size() % 3 != 0 || chunk.payload.size() > 768) {
      return fail(ErrorCode::kPictureDamaged, at(chunk.offset) + ": palette length");
    }
    header.palette = chunk.payload;
  } else if (chunk.type == "IDAT") {
    if (header.data.empty()) header.data = chunk.payload;
    header.data_bytes += chunk.payload.size();
  } else if (chunk.type == "eXIf") {
    header.orientation = exif_orientation(chunk.payload);
  } else if (chunk.critical() && chunk.type != "IHDR") {
    return fail(ErrorCode::kFormatUnsupported, at(chunk.offset) + ": unknown critical chunk");
  }
  return {};
}

Result<void> check_whole(const PngHeader& header, const Limits& limits) {
  if (header.data_bytes == 0) return fail(ErrorCode::kPictureDamaged, "no picture data");
  if (header.colour == PngColour::kPalette && header.palette.empty()) {
    return fail(ErrorCode::kPictureDamaged, "no palette");
  }
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(header.width) * static_cast<std::uint64_t>(header.height);
  if (pixels > limits.inflate_free &&
      header.inflated_bytes() / header.data_bytes > limits.inflate_ratio) {
    return fail(ErrorCode::kPictureTooComplex, std::to_string(header.inflated_bytes()) +
                                                   " bytes out of " +
                                                   std::to_string(header.data_bytes));
  }
  return check_decoder_memory(header.decoder_bytes(), limits);
}

}  // namespace

int PngHeader::channels() const noexcept {
  switch (colour) {
    case PngColour::kRgb:
      return 3;
    case PngColour::kGreyAlpha:
      return 2;
    case PngColour::kRgbAlpha:
      return 4;
    case PngColour::kGrey:
    case PngColour::kPalette:
      break;
  }
  return 1;
}

std::uint64_t PngHeader::inflated_bytes() const noexcept {
  const auto bytes = [this](int columns, int rows) -> std::uint64_t {
    if (columns == 0 || rows == 0) return 0;
    const std::uint64_t bits = static_cast<std::uint64_t>(columns) * channels() * depth;
    return ((bits + 7) / 8 + 1) * static_cast<std::uint64_t>(rows);
  };
  if (!interlaced) return bytes(width, height);
  struct Pass {
    int left, top, columns_apart, rows_apart;
  };
  static constexpr std::array<Pass, 7> kAdam7 = {{{0, 0, 8, 8},
                                                  {4, 0, 8, 8},
                                                  {0, 4, 4, 8},
                                                  {2, 0, 4, 4},
                                                  {0, 2, 2, 4},
                                                  {1, 0, 2, 2},
                                                  {0, 1, 1, 2}}};
  std::uint64_t sum = 0;
  for (const Pass& pass : kAdam7) {
    sum += bytes((width - pass.left + pass.columns_apart - 1) / pass.columns_apart,
                 (height - pass.top + pass.rows_apart - 1) / pass.rows_apart);
  }
  return sum;
}

std::uint64_t PngHeader::strip_bytes() const noexcept {
  const bool colours = colour == PngColour::kRgb || colour == PngColour::kPalette;
  return static_cast<std::uint64_t>(width) * kStripRows *
         (colours                          ? 3
          : colour == PngColour::kRgbAlpha ? 4
                                           : 1);
}

std::uint64_t PngHeader::decoder_bytes() const noexcept {
  const std::uint64_t joined = data.size() == data_bytes ? 0 : data_bytes;
  if (!interlaced) return joined + inflated_bytes() + strip_bytes();
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
  const std::uint64_t out = pixels * channels() * (depth == 16 ? 2 : 1);
  const std::uint64_t largest_pass = out / 2 + out / static_cast<std::uint64_t>(height);
  const std::uint64_t coloured = colour == PngColour::kPalette ? out + 3 * pixels : 0;
  return std::max({joined + inflated_bytes(), inflated_bytes() + out + largest_pass, coloured});
}

Result<PngHeader> read_png_header(Bytes file, const Limits& limits) {
  PngHeader header;
  for (std::size_t offset = kSignatureBytes;;) {
    auto chunk = chunk_at(file, offset);
    if (!chunk) return tl::unexpected(chunk.error());
    // A wrong CRC in a comment changes no pixel; in these chunks it may.
    if (chunk->critical() && crc32(chunk->checked) != chunk->crc) {
      return fail(ErrorCode::kPictureDamaged, at(offset) + ": CRC of a chunk");
    }
    if (header.width == 0) {
      if (auto taken = take_header(*chunk, limits, header); !taken) {
        return tl::unexpected(taken.error());
      }
    } else if (chunk->type == "IHDR") {
      return fail(ErrorCode::kPictureDamaged, at(offset) + ": second IHDR");
    }
    if (chunk->type == "IEND") break;
    if (auto taken = take_chunk(*chunk, header); !taken) return tl::unexpected(taken.error());
    offset += kAroundPayload + chunk->payload.size();
  }
  if (auto whole = check_whole(header, limits); !whole) return tl::unexpected(whole.error());
  return header;
}

void join_png_data(Bytes file, std::span<std::uint8_t> out) noexcept {
  std::size_t filled = 0;
  for (std::size_t offset = kSignatureBytes; filled < out.size();) {
    const std::size_t length = big32(file, offset);
    if (core::as_text(file.subspan(offset + 4, 4)) == "IDAT") {
      if (length > 0) std::memcpy(out.data() + filled, file.data() + offset + 8, length);
      filled += length;
    }
    offset += kAroundPayload + length;
  }
}

}  // namespace stillmine::image
