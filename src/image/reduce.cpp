#include "image/reduce.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <new>

namespace stillmine::image {
namespace {

constexpr int kShortestLongSide = 768;
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

core::Result<Picture> reduce(const PictureView& picture) {
  const int k = reduction_factor(picture.width, picture.height);
  Picture plane{.pixels = {},
                .width = picture.width / k,
                .height = picture.height / k,
                .format = PixelFormat::kGray8};
  if (plane.width == 0 || plane.height == 0) {
    return core::fail(core::ErrorCode::kPictureTooSmall, "thinner than a square of the plane");
  }
  const auto width = static_cast<std::size_t>(picture.width);
  const auto columns = static_cast<std::size_t>(plane.width * k);
  const std::unique_ptr<std::uint16_t[]> sums(new (std::nothrow) std::uint16_t[columns]);
  const bool gray = picture.format == PixelFormat::kGray8;
  const std::unique_ptr<std::uint8_t[]> strip(
      gray ? nullptr : new (std::nothrow) std::uint8_t[width * static_cast<std::size_t>(k)]);
  if (!sums || (!gray && !strip)) return core::fail(core::ErrorCode::kOutOfMemory, "plane");
  plane.pixels.resize(static_cast<std::size_t>(plane.width) *
                      static_cast<std::size_t>(plane.height));

  const int x0 = picture.width % k / 2;
  const int y0 = picture.height % k / 2;
  const auto area = static_cast<std::uint32_t>(k * k);
  // Dividing by multiplying: exact, because sum * area < 2^40 for k up to 255.
  const std::uint64_t inverse = (std::uint64_t{1} << 40) / area + 1;
  for (int y = 0; y < plane.height; ++y) {
    if (gray) {
      add_rows(picture, x0, y0 + y * k, k, plane.width * k, sums.get());
    } else {
      for (int r = 0; r < k; ++r) {
        luma_row(picture.row(y0 + y * k + r), picture.width,
                 static_cast<int>(bytes_per_pixel(picture.format)),
                 strip.get() + static_cast<std::size_t>(r) * width);
      }
      add_rows({strip.get(), picture.width, k, picture.width, PixelFormat::kGray8}, x0, 0, k,
               plane.width * k, sums.get());
    }
    std::uint8_t* out = plane.pixels.data() + static_cast<std::ptrdiff_t>(y) * plane.width;
    const std::uint16_t* in = sums.get();
    for (int x = 0; x < plane.width; ++x, in += k) {
      std::uint32_t sum = area / 2;
      for (int i = 0; i < k; ++i) sum += in[i];
      out[x] = static_cast<std::uint8_t>(sum * inverse >> 40);
    }
  }
  return plane;
}

}  // namespace stillmine::image
