#include "image/reduce.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <new>

namespace stillmine::image {
namespace {

constexpr int kShortestLongSide = 512;
constexpr int kLargestFactor = 255;  // sums of a column of k bytes fit 16 bits

// Sums of k rows, column by column. 64 columns at a time stay in registers over the rows.
void add_rows(const PictureView& gray, int x0, int y0, int k, int columns, std::uint16_t* sums) {
  constexpr int kBlock = 64;
  int x = 0;
  for (; x + kBlock <= columns; x += kBlock) {
    std::array<std::uint16_t, kBlock> block{};
    for (int r = 0; r < k; ++r) {
      const std::uint8_t* row = gray.row(y0 + r) + x0 + x;
      for (int i = 0; i < kBlock; ++i) {
        block[static_cast<std::size_t>(i)] =
            static_cast<std::uint16_t>(block[static_cast<std::size_t>(i)] + row[i]);
      }
    }
    std::memcpy(sums + x, block.data(), sizeof block);
  }
  for (; x < columns; ++x) {
    int sum = 0;
    for (int r = 0; r < k; ++r) sum += gray.row(y0 + r)[x0 + x];
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

Reducer::Reducer(const PictureView& picture)
    : picture_(picture), factor_(reduction_factor(picture.width, picture.height)) {
  plane_.width = picture.width / factor_;
  plane_.height = picture.height / factor_;
  plane_.format = PixelFormat::kGray8;
}

core::Result<Reducer> Reducer::create(const PictureView& picture) {
  Reducer reducer(picture);
  Picture& plane = reducer.plane_;
  if (plane.width == 0 || plane.height == 0) {
    return core::fail(core::ErrorCode::kPictureTooSmall, "thinner than a square of the plane");
  }
  // Sums of up to four columns are read at once, so three more than there are.
  const auto columns =
      static_cast<std::size_t>(plane.width) * static_cast<std::size_t>(reducer.factor_);
  reducer.sums_.reset(new (std::nothrow) std::uint16_t[columns + 3]());
  const bool gray = picture.format == PixelFormat::kGray8;
  if (!gray) {
    reducer.luma_.reset(new (std::nothrow) std::uint8_t[static_cast<std::size_t>(picture.width) *
                                                        static_cast<std::size_t>(reducer.factor_)]);
  }
  if (!reducer.sums_ || (!gray && !reducer.luma_)) {
    return core::fail(core::ErrorCode::kOutOfMemory, "plane");
  }
  plane.pixels.resize(static_cast<std::size_t>(plane.width) *
                      static_cast<std::size_t>(plane.height));
  return reducer;
}

void Reducer::reduce_above(int end) {
  const int y0 = picture_.height % factor_ / 2;
  while (next_row_ < plane_.height && y0 + (next_row_ + 1) * factor_ <= end) make_row(next_row_++);
}

void Reducer::make_row(int y) {
  const int k = factor_;
  const int x0 = picture_.width % k / 2;
  const int y0 = picture_.height % k / 2 + y * k;
  if (!luma_) {
    add_rows(picture_, x0, y0, k, plane_.width * k, sums_.get());
  } else {
    for (int r = 0; r < k; ++r) {
      luma_row(picture_.row(y0 + r), picture_.width,
               static_cast<int>(bytes_per_pixel(picture_.format)),
               luma_.get() + static_cast<std::ptrdiff_t>(r) * picture_.width);
    }
    add_rows({luma_.get(), picture_.width, k, picture_.width, PixelFormat::kGray8}, x0, 0, k,
             plane_.width * k, sums_.get());
  }
  const auto area = static_cast<std::uint32_t>(k * k);
  // Dividing by multiplying: exact, because sum * area < 2^40 for k up to 255.
  const std::uint64_t inverse = (std::uint64_t{1} << 40) / area + 1;
  std::uint8_t* out = plane_.pixels.data() + static_cast<std::ptrdiff_t>(y) * plane_.width;
  const std::uint16_t* in = sums_.get();
  for (int x = 0; x < plane_.width; ++x, in += k) {
    const std::uint32_t sum = k <= 16 ? sum_of_some(in, k) : sum_of_many(in, k);
    out[x] = static_cast<std::uint8_t>((sum + area / 2) * inverse >> 40);
  }
}

core::Result<Picture> reduce(const PictureView& picture) {
  auto reducer = Reducer::create(picture);
  if (!reducer) return tl::unexpected(reducer.error());
  reducer->reduce_above(picture.height);
  return reducer->take();
}

}  // namespace stillmine::image
