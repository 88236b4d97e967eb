// The header of a BMP, and whether the pixels that it promises are there.
// Why: stb_image reads zeros past the end of a BMP, so half a file would give half a black picture
// and a fingerprint; and it looks up colours that the palette does not hold. Input: the whole file.
// Errors: kPictureTruncated, kPictureDamaged, kFormatUnsupported (RLE, embedded JPEG or PNG, OS/2
// headers), kPictureTooLarge. Cost: constant, or one look at each index where the palette is short.
// Threads: pure. Source: Windows GDI, BITMAPINFOHEADER and BITMAPV5HEADER.
#pragma once

#include <cstdint>

#include "core/bytes.h"
#include "core/result.h"
#include "image/limits.h"

namespace stillmine::image {

struct BmpHeader {
  int width = 0;
  int height = 0;
  int bits = 0;  // a pixel: 1, 4, 8 (indices), 16, 24, 32

  /// What stb_image allocates: three or four bytes a pixel.
  [[nodiscard]] std::uint64_t decoder_bytes() const noexcept;
};

core::Result<BmpHeader> read_bmp_header(core::Bytes file, const Limits& limits);

}  // namespace stillmine::image
