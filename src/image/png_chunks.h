// The chunk structure of a PNG, walked by our own bounded code before any decoder sees a byte.
//
// Why: 48 kB of PNG (20,000 x 20,000, one bit) took stb_image 1.5 GB and 4 s; and stb_image checks
// no CRC, so a flipped bit would become a wrong fingerprint that nobody notices.
//
// Input: the whole file. Output: PngHeader. Errors: kPictureTruncated with the offset where the
// data ends, kPictureDamaged (order, CRC of a chunk that decides pixels, impossible header),
// kFormatUnsupported (unknown critical chunk), kPictureTooLarge, kPictureTooComplex (inflate
// ratio). Cost: linear, dominated by the CRC (about 1 ms a MB). Threads: pure. Source: RFC 2083 and
// the PNG specification, third edition (eXIf).
#pragma once

#include <cstdint>
#include <span>

#include "core/bytes.h"
#include "core/result.h"
#include "image/limits.h"
#include "image/picture.h"

namespace stillmine::image {

enum class PngColour : std::uint8_t {
  kGrey = 0,
  kRgb = 2,
  kPalette = 3,
  kGreyAlpha = 4,
  kRgbAlpha = 6
};

struct PngHeader {
  int width = 0;
  int height = 0;
  int depth = 8;  // bits a channel: 1, 2, 4, 8, 16
  PngColour colour = PngColour::kGrey;
  bool interlaced = false;
  int orientation = 1;           // eXIf
  core::Bytes palette;           // red, green, blue of each entry
  core::Bytes transparency;      // tRNS: alpha of each entry, or the one colour that is clear
  bool animated = false;         // acTL: png_animation.h
  core::Bytes data;              // payload of the first IDAT chunk
  std::uint64_t data_bytes = 0;  // payloads of all IDAT chunks

  /// Channels as stored; an index counts as one.
  [[nodiscard]] int channels() const noexcept;
  /// What decoding gives: with alpha where anything of it is stored, in whatever way.
  [[nodiscard]] PixelFormat pixels() const noexcept;
  /// What inflating must give: each row with its filter byte, of all seven passes when interlaced.
  [[nodiscard]] std::uint64_t inflated_bytes() const noexcept;
  /// Rows that are converted at once where they are not 8-bit grey or colour already, and what they take.
  static constexpr int kStripRows = 64;
  [[nodiscard]] std::uint64_t strip_bytes() const noexcept;
  /// Most that joining, inflating, unfiltering and the palette hold at once.
  [[nodiscard]] std::uint64_t decoder_bytes() const noexcept;
};

core::Result<PngHeader> read_png_header(core::Bytes file, const Limits& limits);

/// Joins the payloads of all IDAT chunks of a file that read_png_header accepted; `out` holds
/// data_bytes. (No list of them is kept: a file may hold millions.)
void join_png_data(core::Bytes file, std::span<std::uint8_t> out) noexcept;

}  // namespace stillmine::image
