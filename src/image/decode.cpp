#include "image/decode.h"

#include <algorithm>
#include <string>

#include "image/decoders.h"

namespace stillmine::image {

using core::Bytes;
using core::ErrorCode;
using core::fail;
using core::Result;

tl::unexpected<core::Error> decoder_failure(const MemoryBudget& budget, const char* reason) {
  if (budget.exhausted()) return fail(ErrorCode::kOutOfMemory, "while decoding");
  if (budget.exceeded()) {
    return fail(ErrorCode::kPictureTooComplex, "the data ask for more than the header announced");
  }
  return fail(ErrorCode::kPictureDamaged, reason == nullptr ? "" : reason);
}

OwnedPicture own_pixels(std::uint8_t* pixels, int width, int height, PixelFormat format) {
  const auto stride = static_cast<std::ptrdiff_t>(bytes_per_pixel(format)) * width;
  return {PixelBuffer(pixels), {pixels, width, height, stride, format}};
}

namespace {

tl::unexpected<core::Error> not_decoded(Format format) {
  if (format == Format::kUnknown) {
    return fail(ErrorCode::kFormatUnknown, "the first bytes are of no format that is known");
  }
  return fail(ErrorCode::kFormatUnsupported, std::string(format_name(format)));
}

}  // namespace

Result<DecodedPicture> decode(Bytes file, const Limits& limits) {
  if (auto fits = check_file_size(file.size(), limits); !fits) return tl::unexpected(fits.error());
  switch (const Format format = sniff(file.first(std::min(file.size(), kSniffBytes)))) {
    case Format::kJpeg:
      return decode_jpeg(file, limits);
    case Format::kPng:
      return decode_png(file, limits);
    case Format::kBmp:
      return decode_bmp(file, limits);
    default:
      return not_decoded(format);
  }
}

Result<std::uint64_t> decoder_memory(Bytes file, const Limits& limits) {
  if (auto fits = check_file_size(file.size(), limits); !fits) return tl::unexpected(fits.error());
  switch (const Format format = sniff(file.first(std::min(file.size(), kSniffBytes)))) {
    case Format::kJpeg:
      return read_jpeg_header(file, limits).map(jpeg_decoder_bytes);
    case Format::kPng:
      return read_png_header(file, limits).map(&PngHeader::decoder_bytes);
    case Format::kBmp:
      return read_bmp_header(file, limits).map(&BmpHeader::decoder_bytes);
    default:
      return not_decoded(format);
  }
}

}  // namespace stillmine::image
