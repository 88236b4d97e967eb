// The 512 x 512 path: nearest neighbour, and from there the certified fingerprint where there is one.
#include <cstring>
#include <new>
#include <utility>

#include "hash/pdq.h"
#include "hash/pdq_certified.h"
#include "hash/pdq_engine.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using image::PictureView;
using image::PixelFormat;

constexpr int kSide = 512;

bool is_sampled(int width, int height) { return width > kSide || height > kSide; }

// The row of a picture of that height that is row y of the sampled one.
int row_of_sample(int y, int height) {
  return static_cast<int>(static_cast<std::int64_t>(y) * height / kSide);
}

template <int kBytes>
void take_every_nth(const std::uint8_t* row, int width, std::uint8_t* out) {
  // x * width / 512 without a division: sides are under 2^22.
  auto at = std::uint32_t{0};
  for (int x = 0; x < kSide; ++x, at += static_cast<std::uint32_t>(width)) {
    std::memcpy(out + x * kBytes, row + static_cast<std::ptrdiff_t>(at / kSide) * kBytes, kBytes);
  }
}

void sample_row(const std::uint8_t* row, int width, PixelFormat format, std::uint8_t* out) {
  switch (format) {
    case PixelFormat::kGray8:
      return take_every_nth<1>(row, width, out);
    case PixelFormat::kRgb8:
      return take_every_nth<3>(row, width, out);
    case PixelFormat::kRgba8:
      return take_every_nth<4>(row, width, out);
  }
}

std::ptrdiff_t sampled_stride(PixelFormat format) {
  return static_cast<std::ptrdiff_t>(image::bytes_per_pixel(format)) * kSide;
}

std::unique_ptr<std::uint8_t[]> sampled_pixels(PixelFormat format) {
  return std::unique_ptr<std::uint8_t[]>(
      new (std::nothrow) std::uint8_t[static_cast<std::size_t>(sampled_stride(format)) * kSide]());
}

PictureView sampled_view(const std::uint8_t* pixels, PixelFormat format) {
  return {pixels, kSide, kSide, sampled_stride(format), format};
}

}  // namespace

Pdq512Stream::Pdq512Stream(PdqStream stream, int width, int height, PixelFormat format)
    : stream_(std::move(stream)), width_(width), height_(height), format_(format) {}

core::Result<Pdq512Stream> Pdq512Stream::create(int width, int height, PixelFormat format) {
  if (width < 1 || height < 1) return core::fail(ErrorCode::kPictureTooSmall, "no pixels");
  const bool sampled = is_sampled(width, height);
  auto exact =
      sampled ? PdqStream::create(kSide, kSide, format) : PdqStream::create(width, height, format);
  if (!exact) return tl::unexpected(exact.error());
  Pdq512Stream stream(std::move(*exact), width, height, format);
  if (sampled) {
    stream.sampled_ = sampled_pixels(format);
    if (!stream.sampled_) return core::fail(ErrorCode::kOutOfMemory, "sampled picture");
  }
  return stream;
}

void Pdq512Stream::push_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count) {
  if (!sampled_) {
    stream_.push_rows(rows, stride, count);
    return;
  }
  const int end = next_row_ + count;
  for (; next_sample_ < kSide; ++next_sample_) {
    const int y = row_of_sample(next_sample_, height_);
    if (y >= end) break;
    sample_row(rows + (y - next_row_) * stride, width_, format_,
               sampled_.get() + next_sample_ * sampled_stride(format_));
  }
  next_row_ = end;
}

PdqFingerprint Pdq512Stream::finish() {
  if (!sampled_) return stream_.finish();
  const PictureView picture = sampled_view(sampled_.get(), format_);
  if (const auto certified = certified_pdq_512(picture, *pdq_engines().back())) return *certified;
  stream_.push_rows(picture.pixels, picture.stride, picture.height);
  return stream_.finish();
}

core::Result<PdqFingerprint> pdq_512(const PictureView& picture) {
  if (picture.width == kSide && picture.height == kSide) {
    if (const auto certified = certified_pdq_512(picture, *pdq_engines().back())) return *certified;
    return pdq(picture);
  }
  if (!is_sampled(picture.width, picture.height)) return pdq(picture);
  auto stream = Pdq512Stream::create(picture.width, picture.height, picture.format);
  if (!stream) return tl::unexpected(stream.error());
  stream->push_rows(picture.pixels, picture.stride, picture.height);
  return stream->finish();
}

}  // namespace stillmine::hash
