#include "hash/picture_stream.h"

#include <algorithm>
#include <new>
#include <utility>

#include "hash/alpha.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;
using image::PictureView;
using image::PixelFormat;

// Rows that every stream takes before the next ones come: they are read from memory once. A second-level cache has
// 256 kB and more; bands are of 8 rows (hash/pdq.h).
constexpr int kMostRows = 64;
constexpr int kLeastRows = 8;
constexpr std::ptrdiff_t kCachedBytes = 128 << 10;

int rows_at_once(const PictureView& rows) {
  const auto row_bytes =
      static_cast<std::ptrdiff_t>(image::bytes_per_pixel(rows.format)) * rows.width;
  const auto fitting =
      static_cast<int>(std::min<std::ptrdiff_t>(kCachedBytes / row_bytes, kMostRows));
  return std::max(fitting / kLeastRows * kLeastRows, kLeastRows);
}

}  // namespace

Result<PictureStream> PictureStream::create(int width, int height, PixelFormat format,
                                            bool further) {
  auto upright = PdqStream::create(width, height, format);
  if (!upright) return tl::unexpected(upright.error());
  PictureStream stream(std::move(*upright));
  if (further) {
    if (auto added = stream.add_further(width, height, format); !added) {
      return tl::unexpected(added.error());
    }
  }
  return stream;
}

Result<void> PictureStream::add_further(int width, int height, PixelFormat format) {
  auto sampled = Pdq512Stream::create(width, height, format);
  if (!sampled) return tl::unexpected(sampled.error());
  sampled_.emplace(std::move(*sampled));
  auto reducer = image::Reducer::create(width, height, format);
  if (reducer) {
    reducer_.emplace(std::move(*reducer));
  } else if (reducer.error().code != ErrorCode::kPictureTooSmall) {
    return tl::unexpected(reducer.error());
  }
  if (format != PixelFormat::kRgba8) return {};
  for (auto* over : {&over_white_, &over_black_}) {
    auto stream = PdqStream::create(width, height, PixelFormat::kRgb8);
    if (!stream) return tl::unexpected(stream.error());
    over->emplace(std::move(*stream));
  }
  flattened_.reset(new (std::nothrow)
                       std::uint8_t[static_cast<std::size_t>(width) * 3 * kMostRows]);
  if (flattened_ == nullptr) return fail(ErrorCode::kOutOfMemory, "strip of rows");
  return {};
}

void PictureStream::push_rows(const PictureView& rows) {
  const int most = rows_at_once(rows);
  for (int y = 0; y < rows.height; y += most) {
    push_few_rows(
        {rows.row(y), rows.width, std::min(most, rows.height - y), rows.stride, rows.format});
  }
}

void PictureStream::push_few_rows(const PictureView& rows) {
  upright_.push_rows(rows.pixels, rows.stride, rows.height);
  if (sampled_) sampled_->push_rows(rows.pixels, rows.stride, rows.height);
  if (reducer_) reducer_->push_rows(rows);
  if (!over_white_) return;
  transparent_ = transparent_ || has_transparency(rows);
  push_over(rows, 255, *over_white_);
  push_over(rows, 0, *over_black_);
}

void PictureStream::push_over(const PictureView& rows, std::uint8_t background, PdqStream& stream) {
  OverColour(rows, background).read_rows(0, rows.height, flattened_.get());
  stream.push_rows(flattened_.get(), std::ptrdiff_t{3} * rows.width, rows.height);
}

PictureSketch PictureStream::finish() {
  PictureSketch made;
  made.upright = upright_.finish();
  made.spectrum = upright_.spectrum();
  if (sampled_) made.sampled = sampled_->finish();
  if (reducer_) made.plane = reducer_->take();
  if (transparent_) {
    made.over_white = over_white_->finish();
    made.over_black = over_black_->finish();
  }
  return made;
}

Result<PictureSketch> sketch(const PictureView& upright, bool further) {
  auto stream = PictureStream::create(upright.width, upright.height, upright.format, further);
  if (!stream) return tl::unexpected(stream.error());
  stream->push_rows(upright);
  return stream->finish();
}

}  // namespace stillmine::hash
