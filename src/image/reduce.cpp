#include "image/reduce.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <new>

namespace stillmine::image {
namespace {

constexpr int kShortestLongSide = 512;
constexpr int kLargestFactor = 255;  // sums of a column of k bytes fit 16 bits

using Bytes8 [[gnu::vector_size(8)]] = std::uint8_t;
using Words8 [[gnu::vector_size(16)]] = std::uint16_t;

Words8 widened(const std::uint8_t* p) {
  Bytes8 bytes;
  std::memcpy(&bytes, p, sizeof bytes);
  return __builtin_convertvector(bytes, Words8);
}

// Adds rows to the sums of their columns; 32 columns at a time stay in registers over the rows.
void add_rows(const std::uint8_t* rows, std::ptrdiff_t stride, int count, int columns,
              std::uint16_t* sums) {
  constexpr int kBlock = 32;
  int x = 0;
  for (; x + kBlock <= columns; x += kBlock) {
    Words8 a;
    Words8 b;
    Words8 c;
    Words8 d;
    std::memcpy(&a, sums + x, sizeof a);
    std::memcpy(&b, sums + x + 8, sizeof b);
    std::memcpy(&c, sums + x + 16, sizeof c);
    std::memcpy(&d, sums + x + 24, sizeof d);
    const std::uint8_t* row = rows + x;
    for (int r = 0; r < count; ++r, row += stride) {
      a += widened(row);
      b += widened(row + 8);
      c += widened(row + 16);
      d += widened(row + 24);
    }
    std::memcpy(sums + x, &a, sizeof a);
    std::memcpy(sums + x + 8, &b, sizeof b);
    std::memcpy(sums + x + 16, &c, sizeof c);
    std::memcpy(sums + x + 24, &d, sizeof d);
  }
  for (; x < columns; ++x) {
    int sum = sums[x];
    for (int r = 0; r < count; ++r) sum += rows[r * stride + x];
    sums[x] = static_cast<std::uint16_t>(sum);
  }
}

// The sum of `count` neighbours. Four 16-bit numbers are added by one multiplication, whose top 16
// bits they fill together: their sum must stay under 65,536, as that of 16 x 16 bytes does. Reads up
// to three numbers past the last.
std::uint32_t sum_of_some(const std::uint16_t* in, int count) {
  constexpr std::uint64_t kOnes = 0x0001000100010001;
  static_assert(std::endian::native == std::endian::little);
  std::uint32_t sum = 0;
  for (; count > 0; count -= 4, in += 4) {
    std::uint64_t four = 0;
    std::memcpy(&four, in, sizeof four);
    if (count < 4) four &= ~std::uint64_t{0} >> (16 * (4 - count));
    sum += static_cast<std::uint32_t>(four * kOnes >> 48);
  }
  return sum;
}

std::uint32_t sum_of_many(const std::uint16_t* in, int count) {
  std::uint32_t sum = 0;
  for (int i = 0; i < count; ++i) sum += in[i];
  return sum;
}

void luma_row(const std::uint8_t* pixels, int width, int pixel_bytes, std::uint8_t* out) {
  for (int x = 0; x < width; ++x) {
    const std::uint8_t* p = pixels + static_cast<std::ptrdiff_t>(x) * pixel_bytes;
    out[x] = static_cast<std::uint8_t>((19595 * p[0] + 38470 * p[1] + 7471 * p[2] + 32768) >> 16);
  }
}

}  // namespace

int reduction_factor(int width, int height) noexcept {
  return std::clamp(std::max(width, height) / kShortestLongSide, 1, kLargestFactor);
}

Reducer::Reducer(int width, int height)
    : factor_(reduction_factor(width, height)),
      left_(width % factor_ / 2),
      rows_until_square_(height % factor_ / 2) {
  plane_.width = width / factor_;
  plane_.height = height / factor_;
  plane_.format = PixelFormat::kGray8;
}

core::Result<Reducer> Reducer::create(int width, int height, PixelFormat format) {
  Reducer reducer(width, height);
  Picture& plane = reducer.plane_;
  if (plane.width == 0 || plane.height == 0) {
    return core::fail(core::ErrorCode::kPictureTooSmall, "thinner than a square of the plane");
  }
  // Sums of up to four columns are read at once, so three more than there are.
  const auto columns =
      static_cast<std::size_t>(plane.width) * static_cast<std::size_t>(reducer.factor_);
  reducer.sums_.reset(new (std::nothrow) std::uint16_t[columns + 3]());
  const bool gray = format == PixelFormat::kGray8;
  if (!gray) {
    reducer.luma_.reset(new (std::nothrow) std::uint8_t[static_cast<std::size_t>(width)]);
  }
  if (!reducer.sums_ || (!gray && !reducer.luma_)) {
    return core::fail(core::ErrorCode::kOutOfMemory, "plane");
  }
  plane.pixels.resize(static_cast<std::size_t>(plane.width) *
                      static_cast<std::size_t>(plane.height));
  return reducer;
}

void Reducer::push_rows(const PictureView& rows) {
  PictureView rest = rows;
  while (rest.height > 0 && next_row_ < plane_.height) {
    const int count = std::min(rest.height, rows_until_square_);
    if (inside_) add({rest.pixels, rest.width, count, rest.stride, rest.format});
    rest.pixels += count * rest.stride;
    rest.height -= count;
    rows_until_square_ -= count;
    if (rows_until_square_ > 0) continue;
    if (inside_) make_row();
    inside_ = true;
    rows_until_square_ = factor_;
  }
}

void Reducer::add(const PictureView& rows) {
  if (!luma_) return add_gray(rows.pixels, rows.stride, rows.height);
  const auto pixel_bytes = static_cast<int>(bytes_per_pixel(rows.format));
  for (int y = 0; y < rows.height; ++y) {
    luma_row(rows.row(y), rows.width, pixel_bytes, luma_.get());
    add_gray(luma_.get(), 0, 1);
  }
}

void Reducer::add_gray(const std::uint8_t* rows, std::ptrdiff_t stride, int count) {
  add_rows(rows + left_, stride, count, plane_.width * factor_, sums_.get());
}

void Reducer::make_row() {
  const int k = factor_;
  const auto area = static_cast<std::uint32_t>(k * k);
  // Dividing by multiplying: exact, because sum * area < 2^40 for k up to 255.
  const std::uint64_t inverse = (std::uint64_t{1} << 40) / area + 1;
  std::uint8_t* out =
      plane_.pixels.data() + static_cast<std::ptrdiff_t>(next_row_++) * plane_.width;
  const std::uint16_t* in = sums_.get();
  for (int x = 0; x < plane_.width; ++x, in += k) {
    const std::uint32_t sum = k <= 16 ? sum_of_some(in, k) : sum_of_many(in, k);
    out[x] = static_cast<std::uint8_t>((sum + area / 2) * inverse >> 40);
  }
  std::memset(
      sums_.get(), 0,
      sizeof(std::uint16_t) * static_cast<std::size_t>(plane_.width) * static_cast<std::size_t>(k));
}

core::Result<Picture> reduce(const PictureView& picture) {
  auto reducer = Reducer::create(picture.width, picture.height, picture.format);
  if (!reducer) return tl::unexpected(reducer.error());
  reducer->push_rows(picture);
  return reducer->take();
}

}  // namespace stillmine::image
