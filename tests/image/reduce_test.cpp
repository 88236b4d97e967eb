#include "image/reduce.h"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "vectors/pictures.h"

namespace stillmine::image {
namespace {

TEST(ReduceTest, SmallPictureIsItsOwnPlane) {
  const Picture picture = tests::make_picture("noise", 640, 480, 1);
  const auto plane = reduce(picture.view());
  ASSERT_TRUE(plane.has_value());
  EXPECT_EQ(plane->width, 640);
  EXPECT_EQ(plane->pixels, picture.pixels);
}

TEST(ReduceTest, PixelIsTheRoundedMeanOfItsSquare) {
  // Factors on both sides of 16, where the sums are made in another way, with and without a rest.
  for (const auto& [width, height, k] : {std::array{1130, 501, 2},
                                         {1651, 700, 3},
                                         {2311, 1001, 4},
                                         {2999, 640, 5},
                                         {3589, 333, 7},
                                         {8192, 49, 16},
                                         {9001, 60, 17}}) {
    const Picture picture = tests::make_picture("hash", width, height, 1);
    const auto plane = reduce(picture.view());
    ASSERT_TRUE(plane.has_value());
    ASSERT_EQ(reduction_factor(width, height), k);
    ASSERT_EQ(plane->width, width / k);
    ASSERT_EQ(plane->height, height / k);
    const int x0 = width % k / 2;
    const int y0 = height % k / 2;
    for (int y = 0; y < plane->height; ++y) {
      for (int x = 0; x < plane->width; ++x) {
        int sum = 0;
        for (int i = 0; i < k * k; ++i) {
          sum += picture.view().row(y0 + k * y + i / k)[x0 + k * x + i % k];
        }
        ASSERT_EQ(plane->view().row(y)[x], (sum + k * k / 2) / (k * k)) << x << ',' << y;
      }
    }
  }
}

TEST(ReduceTest, ColourBecomesLumaFirst) {
  const Picture picture = tests::make_picture("waves", 1100, 900, 3);
  const auto plane = reduce(picture.view());
  ASSERT_TRUE(plane.has_value());
  ASSERT_EQ(plane->width, 550);
  const PictureView view = picture.view();
  for (int y = 0; y < plane->height; y += 7) {
    for (int x = 0; x < plane->width; x += 5) {
      int sum = 2;
      for (int i = 0; i < 4; ++i) {
        const std::uint8_t* p = view.row(2 * y + i / 2) + 3 * (2 * x + i % 2);
        sum += (19595 * p[0] + 38470 * p[1] + 7471 * p[2] + 32768) >> 16;
      }
      ASSERT_EQ(plane->view().row(y)[x], sum / 4) << x << ',' << y;
    }
  }
}

TEST(ReduceTest, WhiteStaysWhiteAtEveryFactor) {
  for (int factor = 1; factor <= 40; ++factor) {
    const int side = 512 * factor;
    const std::vector<std::uint8_t> row(static_cast<std::size_t>(side), 255);
    // One row again and again: a stride of 0.
    const auto plane = reduce({row.data(), side, factor, 0, PixelFormat::kGray8});
    ASSERT_TRUE(plane.has_value());
    EXPECT_EQ(plane->pixels, std::vector<std::uint8_t>(512, 255)) << factor;
  }
}

TEST(ReduceTest, RibbonThinnerThanASquareHasNoPlane) {
  const std::vector<std::uint8_t> row(10000, 7);
  const auto plane = reduce({row.data(), 10000, 5, 0, PixelFormat::kGray8});
  ASSERT_FALSE(plane.has_value());
  EXPECT_EQ(plane.error().code, core::ErrorCode::kPictureTooSmall);
}

}  // namespace
}  // namespace stillmine::image
