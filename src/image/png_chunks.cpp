#include "image/png_chunks.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "image/exif.h"
#include "image/png_walk.h"

namespace stillmine::image {
namespace {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

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

Result<void> take_header(const PngChunk& chunk, const Limits& limits, PngHeader& header) {
  const Bytes p = chunk.payload;
  if (chunk.type != "IHDR") {
    return fail(chunk.type == "CgBI" ? ErrorCode::kFormatUnsupported : ErrorCode::kPictureDamaged,
                png_place(chunk.offset) + ": first chunk is not IHDR");
  }
  if (p.size() != 13) return fail(ErrorCode::kPictureDamaged, "IHDR length");
  if (auto fits = check_dimensions(png_number(p, 0), png_number(p, 4), limits); !fits) return fits;
  header.width = static_cast<int>(png_number(p, 0));
  header.height = static_cast<int>(png_number(p, 4));
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

// A tRNS that libpng would pass over too is none: in a wrong place, damaged, or of another length than its colours.
bool transparency_fits(const PngChunk& chunk, const PngHeader& header) {
  if (header.data_bytes > 0 || !chunk.whole()) return false;
  switch (header.colour) {
    case PngColour::kGrey:
      return chunk.payload.size() == 2;
    case PngColour::kRgb:
      return chunk.payload.size() == 6;
    case PngColour::kPalette:
      return !chunk.payload.empty() && chunk.payload.size() <= header.palette.size() / 3;
    case PngColour::kGreyAlpha:
    case PngColour::kRgbAlpha:
      break;
  }
  return false;
}

Result<void> take_chunk(const PngChunk& chunk, PngHeader& header) {
  if (chunk.type == "PLTE") {
    if (chunk.payload.empty() || chunk.payload.size() % 3 != 0 || chunk.payload.size() > 768) {
      return fail(ErrorCode::kPictureDamaged, png_place(chunk.offset) + ": palette length");
    }
    header.palette = chunk.payload;
  } else if (chunk.type == "IDAT") {
    if (header.data.empty()) header.data = chunk.payload;
    header.data_bytes += chunk.payload.size();
  } else if (chunk.type == "tRNS") {
    if (transparency_fits(chunk, header)) header.transparency = chunk.payload;
  } else if (chunk.type == "acTL") {
    const bool good = chunk.payload.size() == 8 && header.data_bytes == 0 && chunk.whole();
    header.animated = header.animated || (good && png_number(chunk.payload, 0) > 0);
  } else if (chunk.type == "eXIf") {
    header.orientation = exif_orientation(chunk.payload);
  } else if (chunk.critical() && chunk.type != "IHDR") {
    return fail(ErrorCode::kFormatUnsupported,
                png_place(chunk.offset) + ": unknown critical chunk");
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

PixelFormat PngHeader::pixels() const noexcept {
  const bool alpha = colour == PngColour::kGreyAlpha || colour == PngColour::kRgbAlpha;
  if (alpha || !transparency.empty()) return PixelFormat::kRgba8;
  return colour == PngColour::kGrey ? PixelFormat::kGray8 : PixelFormat::kRgb8;
}

std::uint64_t PngHeader::strip_bytes() const noexcept {
  return static_cast<std::uint64_t>(width) * kStripRows * bytes_per_pixel(pixels());
}

std::uint64_t PngHeader::decoder_bytes() const noexcept {
  const std::uint64_t joined = data.size() == data_bytes ? 0 : data_bytes;
  if (!interlaced) return joined + inflated_bytes() + strip_bytes();
  const std::uint64_t pixels =
      static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height);
  const std::uint64_t out = pixels * channels() * (depth == 16 ? 2 : 1);
  const std::uint64_t largest_pass = out / 2 + out / static_cast<std::uint64_t>(height);
  const std::uint64_t coloured = out + bytes_per_pixel(this->pixels()) * pixels;
  return std::max({joined + inflated_bytes(), inflated_bytes() + out + largest_pass, coloured});
}

Result<PngHeader> read_png_header(Bytes file, const Limits& limits) {
  PngHeader header;
  for (std::size_t offset = kPngSignature.size();;) {
    auto chunk = png_chunk_at(file, offset);
    if (!chunk) return tl::unexpected(chunk.error());
    // A wrong CRC in a comment changes no pixel; in these chunks it may.
    if (chunk->critical() && !chunk->whole()) {
      return fail(ErrorCode::kPictureDamaged, png_place(offset) + ": CRC of a chunk");
    }
    if (header.width == 0) {
      if (auto taken = take_header(*chunk, limits, header); !taken) {
        return tl::unexpected(taken.error());
      }
    } else if (chunk->type == "IHDR") {
      return fail(ErrorCode::kPictureDamaged, png_place(offset) + ": second IHDR");
    }
    if (chunk->type == "IEND") break;
    if (auto taken = take_chunk(*chunk, header); !taken) return tl::unexpected(taken.error());
    offset = chunk->next();
  }
  if (auto whole = check_whole(header, limits); !whole) return tl::unexpected(whole.error());
  return header;
}

void join_png_data(Bytes file, std::span<std::uint8_t> out) noexcept {
  std::size_t filled = 0;
  for (std::size_t offset = kPngSignature.size(); filled < out.size();) {
    const std::size_t length = png_number(file, offset);
    if (core::as_text(file.subspan(offset + 4, 4)) == "IDAT") {
      if (length > 0) std::memcpy(out.data() + filled, file.data() + offset + 8, length);
      filled += length;
    }
    offset += kPngAroundPayload + length;
  }
}

}  // namespace stillmine::image
