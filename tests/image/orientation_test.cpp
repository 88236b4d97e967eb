#include "image/orientation.h"

#include <gtest/gtest.h>

#include <cstring>
#include <utility>

#include "image/media.h"

namespace stillmine::image {
namespace {

constexpr int kWidth = 41;
constexpr int kHeight = 37;

std::uint8_t value(int x, int y, std::size_t channel) {
  return static_cast<std::uint8_t>(x * 5 + y * 11 + static_cast<int>(channel) * 101);
}

OwnedPicture picture(PixelFormat format) {
  const std::size_t channels = bytes_per_pixel(format);
  auto* pixels = static_cast<std::uint8_t*>(decoder_allocate(channels * kWidth * kHeight));
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      for (std::size_t c = 0; c < channels; ++c)
        pixels[(y * kWidth + x) * channels + c] = value(x, y, c);
    }
  }
  return {PixelBuffer(pixels),
          {pixels, kWidth, kHeight, static_cast<std::ptrdiff_t>(channels * kWidth), format}};
}

// EXIF 2.32 table 6, "visual": where the pixel displayed at (x, y) of a picture w wide and h high
// is stored.
std::pair<int, int> stored_at(int orientation, int x, int y, int w, int h) {
  switch (orientation) {
    case 2:
      return {w - 1 - x, y};
    case 3:
      return {w - 1 - x, h - 1 - y};
    case 4:
      return {x, h - 1 - y};
    case 5:
      return {y, x};
    case 6:
      return {y, w - 1 - x};
    case 7:
      return {h - 1 - y, w - 1 - x};
    case 8:
      return {h - 1 - y, x};
    default:
      return {x, y};
  }
}

class OrientationTest : public testing::TestWithParam<int> {};

TEST_P(OrientationTest, ShowsEachPixelWhereExifSays) {
  for (const PixelFormat format : {PixelFormat::kGray8, PixelFormat::kRgb8, PixelFormat::kRgba8}) {
    const auto turned = as_displayed(picture(format), GetParam());
    ASSERT_TRUE(turned);
    const PictureView& view = turned->view;
    EXPECT_EQ(view.width, swaps_sides(GetParam()) ? kHeight : kWidth);
    EXPECT_EQ(view.height, swaps_sides(GetParam()) ? kWidth : kHeight);
    const std::size_t channels = bytes_per_pixel(format);
    for (int y = 0; y < view.height; ++y) {
      for (int x = 0; x < view.width; ++x) {
        const auto [from_x, from_y] = stored_at(GetParam(), x, y, view.width, view.height);
        for (std::size_t c = 0; c < channels; ++c) {
          ASSERT_EQ(view.row(y)[x * channels + c], value(from_x, from_y, c)) << x << ' ' << y;
        }
      }
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Exif, OrientationTest, testing::Range(1, 9));

TEST(OrientationErrorTest, OutOfRangeIsRefused) {
  EXPECT_EQ(as_displayed(picture(PixelFormat::kGray8), 0).error().code,
            core::ErrorCode::kBadArgument);
  EXPECT_EQ(as_displayed(picture(PixelFormat::kGray8), 9).error().code,
            core::ErrorCode::kBadArgument);
}

TEST(OrientationErrorTest, NoMemoryIsAnErrorValue) {
  OwnedPicture stored = picture(PixelFormat::kGray8);
  const MemoryBudget none(100);
  EXPECT_EQ(as_displayed(std::move(stored), 6).error().code, core::ErrorCode::kOutOfMemory);
}

}  // namespace
}  // namespace stillmine::image
