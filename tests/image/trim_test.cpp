#include "image/trim.h"

#include <gtest/gtest.h>

#include <cstring>

#include "vectors/pictures.h"

namespace stillmine::image {
namespace {

constexpr int kWidth = 400;
constexpr int kHeight = 600;

Picture blank(std::uint8_t colour) {
  Picture picture{.pixels = {}, .width = kWidth, .height = kHeight, .format = PixelFormat::kGray8};
  picture.pixels.assign(std::size_t{kWidth} * kHeight, colour);
  return picture;
}

void paste(Picture& on, const Picture& picture, int x, int y) {
  for (int row = 0; row < picture.height; ++row) {
    std::memcpy(on.pixels.data() + (y + row) * on.width + x, picture.view().row(row),
                static_cast<std::size_t>(picture.width));
  }
}

Picture photo(int width, int height) { return tests::make_picture("noise", width, height, 1); }

TEST(TrimTest, LetterboxIsTakenOff) {
  Picture picture = blank(0);
  paste(picture, photo(400, 300), 0, 150);
  EXPECT_EQ(find_inner_box(picture.view()), (Box{0, 150, 400, 300}));
}

TEST(TrimTest, BorderIsTakenOff) {
  Picture picture = blank(250);
  paste(picture, photo(340, 540), 30, 30);
  EXPECT_EQ(find_inner_box(picture.view()), (Box{30, 30, 340, 540}));
}

TEST(TrimTest, BarsOfTwoColoursWithTextAreTakenOff) {
  Picture picture = blank(255);
  for (int y = 0; y < 30; ++y) std::memset(picture.pixels.data() + y * kWidth, 20, kWidth);
  for (int y = 10; y < 22; ++y) {  // a clock and icons
    for (int x = 20; x < 120; x += 3)
      picture.pixels[static_cast<std::size_t>(y * kWidth + x)] = 240;
  }
  for (int y = 45; y < 60; ++y) {  // a title
    for (int x = 40; x < 160; ++x) picture.pixels[static_cast<std::size_t>(y * kWidth + x)] = 30;
  }
  paste(picture, photo(400, 400), 0, 80);
  EXPECT_EQ(find_inner_box(picture.view()), (Box{0, 80, 400, 400}));
}

TEST(TrimTest, BlurredFillIsTakenOff) {
  Picture picture = blank(0);
  for (int y = 0; y < kHeight; ++y) {  // a slope of light: no detail, no flat colour
    for (int x = 0; x < kWidth; ++x) {
      picture.pixels[static_cast<std::size_t>(y * kWidth + x)] =
          static_cast<std::uint8_t>(40 + 150 * x / kWidth + 50 * y / kHeight);
    }
  }
  paste(picture, tests::make_picture("text", 400, 320, 1), 0, 140);
  const auto box = find_inner_box(picture.view());
  ASSERT_TRUE(box.has_value());
  EXPECT_EQ(box->width, 400);
  EXPECT_NEAR(box->y, 140, 12);
  EXPECT_NEAR(box->height, 320, 24);
}

TEST(TrimTest, PictureWithoutAFrameIsLeftAlone) {
  EXPECT_EQ(find_inner_box(photo(400, 600).view()), std::nullopt);
}

TEST(TrimTest, FlatPictureHasNoInnerBox) {
  EXPECT_EQ(find_inner_box(blank(128).view()), std::nullopt);
}

TEST(TrimTest, ThumbnailInAPageIsNotThePicture) {
  Picture picture = blank(255);
  paste(picture, photo(150, 150), 100, 100);
  EXPECT_EQ(find_inner_box(picture.view()), std::nullopt);
}

TEST(TrimTest, SliverOfFrameIsNotWorthATrim) {
  Picture picture = blank(0);
  paste(picture, photo(400, 590), 0, 5);
  EXPECT_EQ(find_inner_box(picture.view()), std::nullopt);
}

TEST(TrimTest, TinyPicturesAreLeftAlone) {
  for (int side = 1; side <= 6; ++side) {
    const Picture picture = photo(side, side);
    const auto box = find_inner_box(picture.view());
    if (box) {
      EXPECT_LE(box->x + box->width, side);
      EXPECT_LE(box->y + box->height, side);
    }
  }
}

TEST(TrimTest, CutKeepsTheStride) {
  const Picture picture = tests::make_picture("hash", 20, 10, 3);
  const PictureView part = cut(picture.view(), {3, 2, 5, 4});
  EXPECT_EQ(part.row(1), picture.pixels.data() + 3 * (3 * 20 + 3));
  EXPECT_EQ(part.width, 5);
  EXPECT_EQ(part.height, 4);
}

}  // namespace
}  // namespace stillmine::image
