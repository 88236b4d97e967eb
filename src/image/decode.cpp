#include "image/decode.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <string>
#include <utility>

#include "image/decoders.h"
#include "image/png_animation.h"

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

class AtOnceRows final : public RowDecoder {
 public:
  AtOnceRows(const RowShape& shape, std::function<Result<OwnedPicture>()> decode)
      : RowDecoder(shape), decode_(std::move(decode)) {}

  Result<bool> step(RowSink& sink) override {
    constexpr int kRows = 64;
    if (picture_.memory == nullptr) {
      auto decoded = decode_();
      if (!decoded) return tl::unexpected(decoded.error());
      picture_ = std::move(*decoded);
      return false;
    }
    const PictureView& all = picture_.view;
    const int count = std::min(kRows, all.height - next_row_);
    if (count > 0) {
      sink.take_rows({all.row(next_row_), all.width, count, all.stride, all.format});
    }
    next_row_ += count;
    return next_row_ == all.height;
  }

 private:
  std::function<Result<OwnedPicture>()> decode_;
  OwnedPicture picture_;
  int next_row_ = 0;
};

}  // namespace

Result<std::unique_ptr<RowDecoder>> open_at_once(const RowShape& shape,
                                                 std::function<Result<OwnedPicture>()> decode) {
  std::unique_ptr<RowDecoder> rows(new (std::nothrow) AtOnceRows(shape, std::move(decode)));
  if (rows == nullptr) return fail(ErrorCode::kOutOfMemory, "while decoding");
  return rows;
}

Result<std::unique_ptr<RowDecoder>> open_rows(Bytes file, const Limits& limits) {
  if (auto fits = check_file_size(file.size(), limits); !fits) return tl::unexpected(fits.error());
  switch (const Format format = sniff(file.first(std::min(file.size(), kSniffBytes)))) {
    case Format::kJpeg:
      return open_jpeg(file, limits);
    case Format::kPng:
      return open_png(file, limits);
    case Format::kBmp:
      return open_bmp(file, limits);
    default:
      return not_decoded(format);
  }
}

Result<std::unique_ptr<RowPlane>> RowPlane::create(const RowShape& shape) {
  const std::size_t bytes = bytes_per_pixel(shape.pixels) * static_cast<std::size_t>(shape.width) *
                            static_cast<std::size_t>(shape.height);
  auto* pixels = static_cast<std::uint8_t*>(decoder_allocate(bytes));
  std::unique_ptr<RowPlane> plane(pixels == nullptr ? nullptr : new (std::nothrow) RowPlane);
  if (plane == nullptr) {
    decoder_release(pixels);
    return fail(ErrorCode::kOutOfMemory, "while decoding");
  }
  plane->picture_ = own_pixels(pixels, shape.width, shape.height, shape.pixels);
  return plane;
}

void RowPlane::take_rows(const PictureView& rows) {
  const auto bytes = static_cast<std::size_t>(picture_.view.stride);
  for (int y = 0; y < rows.height; ++y) {
    std::memcpy(picture_.memory.get() + bytes * static_cast<std::size_t>(next_row_++), rows.row(y),
                bytes);
  }
}

Result<DecodedPicture> decode(Bytes file, const Limits& limits) {
  auto rows = open_rows(file, limits);
  if (!rows) return tl::unexpected(rows.error());
  const RowShape& shape = (*rows)->shape();
  auto plane = RowPlane::create(shape);
  if (!plane) return tl::unexpected(plane.error());
  while (true) {
    const auto done = (*rows)->step(**plane);
    if (!done) return tl::unexpected(done.error());
    if (*done) return DecodedPicture{(*plane)->take(), shape.orientation, shape.format};
  }
}

namespace {

struct Needs {
  std::uint64_t decoder;
  std::uint64_t plane;  // of all pixels
  int orientation;
};

Needs needs_of(std::uint64_t decoder, int width, int height, std::uint64_t pixel_bytes,
               int orientation) {
  return {decoder,
          static_cast<std::uint64_t>(width) * static_cast<std::uint64_t>(height) * pixel_bytes,
          orientation};
}

Result<Needs> needs_of(Bytes file, const Limits& limits) {
  switch (const Format format = sniff(file.first(std::min(file.size(), kSniffBytes)))) {
    case Format::kJpeg:
      return read_jpeg_header(file, limits).map([](const JpegHeader& header) {
        return needs_of(header.decoder_bytes(), header.width, header.height,
                        header.luma_is_a_plane ? 1 : 3, header.orientation);
      });
    case Format::kPng:
      return read_png_header(file, limits).map([](const PngHeader& header) {
        return needs_of(header.decoder_bytes(), header.width, header.height,
                        bytes_per_pixel(header.pixels()), header.orientation);
      });
    case Format::kBmp:
      return read_bmp_header(file, limits).map([](const BmpHeader& header) {
        return needs_of(header.decoder_bytes(), header.width, header.height, 3, 1);
      });
    default:
      return not_decoded(format);
  }
}

}  // namespace

Result<std::uint64_t> decoder_memory(Bytes file, const Limits& limits) {
  if (auto fits = check_file_size(file.size(), limits); !fits) return tl::unexpected(fits.error());
  const auto needs = needs_of(file, limits);
  if (!needs) return tl::unexpected(needs.error());
  const std::uint64_t still = needs->decoder + (needs->orientation == 1 ? 0 : needs->plane);
  return PngAnimation::find(file, limits).map([still](const std::optional<PngAnimation>& frames) {
    return std::max(still, frames ? frames->memory() : 0);
  });
}

}  // namespace stillmine::image
