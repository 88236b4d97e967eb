#include "image/reduce.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <new>

#define STILLMINE_REDUCE_LANES 8
#include "image/reduce_rows.h"

namespace stillmine::image {
namespace {

#if defined(STILLMINE_REDUCE_AVX2)
bool cpu_has_avx2() noexcept {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") != 0;
}
#endif

AddRows best_add_rows() noexcept {
#if defined(STILLMINE_REDUCE_AVX2)
  if (cpu_has_avx2()) return &add_rows_avx2;
#endif
  return &add_rows;
}

constexpr int kShortestLongSide = 512;
constexpr int kLargestFactor = 255;  // sums of a column of k bytes fit 16 bits

// Dividing by multiplying: exact, because sum * area < 2^40 for k up to 255.
struct Rounding {
  std::uint32_t half;
  std::uint64_t inverse;

  [[nodiscard]] std::uint8_t mean(std::uint32_t sum) const {
    return static_cast<std::uint8_t>((sum + half) * inverse >> 40);
  }
};

// Means of `k` neighbouring sums each, k <= 4 kQuads. Sums are added four at a time, and those four by one
// multiplication whose top 16 bits they fill together: that of 16 x 16 bytes stays under 65,536. Reads up to three
// sums past the last.
template <int kQuads>
void means_of_few(const std::uint16_t* in, int k, int count, const Rounding& rounding,
                  std::uint8_t* out) {
  constexpr std::uint64_t kOnes = 0x0001000100010001;
  static_assert(std::endian::native == std::endian::little);
  const std::uint64_t last = ~std::uint64_t{0} >> (16 * (4 * kQuads - k));
  for (int x = 0; x < count; ++x, in += k) {
    std::uint64_t quad[kQuads];
    std::memcpy(quad, in, sizeof quad);
    std::uint64_t sums = quad[kQuads - 1] & last;
    for (int i = 0; i + 1 < kQuads; ++i) sums += quad[i];
    out[x] = rounding.mean(static_cast<std::uint32_t>(sums * kOnes >> 48));
  }
}

void means_of_many(const std::uint16_t* in, int k, int count, const Rounding& rounding,
                   std::uint8_t* out) {
  for (int x = 0; x < count; ++x, in += k) {
    std::uint32_t sum = 0;
    for (int i = 0; i < k; ++i) sum += in[i];
    out[x] = rounding.mean(sum);
  }
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
  if (count == 0) return;
  static const AddRows add_rows_here = best_add_rows();
  add_rows_here(rows + left_, stride, count, plane_.width * factor_, begin_, sums_.get());
  begin_ = false;
}

void Reducer::make_row() {
  const int k = factor_;
  const auto area = static_cast<std::uint32_t>(k * k);
  const Rounding rounding{area / 2, (std::uint64_t{1} << 40) / area + 1};
  std::uint8_t* out =
      plane_.pixels.data() + static_cast<std::ptrdiff_t>(next_row_++) * plane_.width;
  constexpr std::array kMeans = {&means_of_few<1>, &means_of_few<2>, &means_of_few<3>,
                                 &means_of_few<4>};
  const auto quads = static_cast<std::size_t>(k + 3) / 4;
  int done = 0;
#if defined(STILLMINE_REDUCE_AVX2)
  static const bool has_avx2 = cpu_has_avx2();
  if (has_avx2 && quads == 2) done = means_avx2(sums_.get(), k, plane_.width, out);
#endif
  const auto means = quads <= kMeans.size() ? kMeans[quads - 1] : &means_of_many;
  means(sums_.get() + static_cast<std::ptrdiff_t>(done) * k, k, plane_.width - done, rounding,
        out + done);
  begin_ = true;
}

core::Result<Picture> reduce(const PictureView& picture) {
  auto reducer = Reducer::create(picture.width, picture.height, picture.format);
  if (!reducer) return tl::unexpected(reducer.error());
  reducer->push_rows(picture);
  return reducer->take();
}

}  // namespace stillmine::image
