#include "image/reduce.h"

#include <gtest/gtest.h>

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
  const int width = 2311;  // squares of 3, one column left over: the first is skipped none
  const int height = 1001;
  const Picture picture = tests::make_picture("hash", width, height, 1);
  const auto plane = reduce(picture.view());
  ASSERT_TRUE(plane.has_value());
  ASSERT_EQ(reduction_factor(width, height), 3);
  ASSERT_EQ(plane->width, 770);
  ASSERT_EQ(plane->height, 333);
  const int x0 = width % 3 / 2;
  const int y0 = height % 3 / 2;
  for (int y = 0; y < plane->height; ++y) {
    for (int x = 0; x < plane->width; ++x) {
      int sum = 0;
      for (int i = 0; i < 9; ++i) {
        sum += picture.view().row(y0 + 3 * y + i / 3)[x0 + 3 * x + i % 3];
      }
      ASSERT_EQ(plane->view().row(y)[x], (sum + 4) / 9) << x << ',' << y;
    }
  }
}

TEST(ReduceTest, ColourBecomesLumaFirst) {
  const Picture picture = tests::make_picture("waves", 1600, 900, 3);
  const auto plane = reduce(picture.view());
  ASSERT_TRUE(plane.has_value());
  ASSERT_EQ(plane->width, 800);
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
    const int side = 768 * factor;
    const std::vector<std::uint8_t> row(static_cast<std::size_t>(side), 255);
    // One row again and again: a stride of 0.
    const auto plane = reduce({row.data(), side, factor, 0, PixelFormat::kGray8});
    ASSERT_TRUE(plane.has_value());
    EXPECT_EQ(plane->pixels, std::vector<std::uint8_t>(768, 255)) << factor;
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
