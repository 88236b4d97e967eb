#include "image/trim.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
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

// Each pixel of a picture of the usual size from its place.
template <typename Shade>
Picture shaded(Shade shade) {
  Picture picture = blank(0);
  for (int y = 0; y < kHeight; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      picture.pixels[static_cast<std::size_t>(y * kWidth + x)] =
          static_cast<std::uint8_t>(shade(x, y));
    }
  }
  return picture;
}

void fill(Picture& on, const Box& box, std::uint8_t colour) {
  for (int y = box.y; y < box.y + box.height; ++y) {
    std::memset(on.pixels.data() + y * on.width + box.x, colour,
                static_cast<std::size_t>(box.width));
  }
}

// A number per pixel that looks random and is the same everywhere.
int noise_at(int x, int y, int range) {
  return static_cast<int>(
             (static_cast<unsigned>(x) * 2654435761U ^ static_cast<unsigned>(y) * 2246822519U) >>
             13) %
         range;
}

int furthest_side(const Box& a, const Box& b) {
  return std::max({std::abs(a.x - b.x), std::abs(a.y - b.y),
                   std::abs(a.x + a.width - b.x - b.width),
                   std::abs(a.y + a.height - b.y - b.height)});
}

// How far the nearest box that is found is from `box`, in pixels on its worst side.
int distance_to(const Picture& picture, const Box& box) {
  int nearest = std::max(picture.width, picture.height);
  const auto boxes = find_inner_boxes(picture.view());
  EXPECT_LE(boxes.size(), 2U);
  for (const InnerBox& one : boxes) nearest = std::min(nearest, furthest_side(one.box, box));
  return nearest;
}

TEST(TrimTest, LetterboxIsTakenOff) {
  Picture picture = blank(0);
  paste(picture, photo(400, 300), 0, 150);
  const auto boxes = find_inner_boxes(picture.view());
  ASSERT_EQ(boxes.size(), 1U);  // both rules agree
  EXPECT_EQ(boxes[0].box, (Box{0, 150, 400, 300}));
}

TEST(TrimTest, LetterboxOfAnyGreyIsTakenOff) {
  for (const int colour : {0, 60, 128, 200, 255}) {
    Picture picture = blank(static_cast<std::uint8_t>(colour));
    paste(picture, photo(300, 600), 50, 0);
    EXPECT_EQ(distance_to(picture, {50, 0, 300, 600}), 0) << colour;
  }
}

TEST(TrimTest, BarsALineApartAreTakenOff) {
  Picture picture = blank(0);
  paste(picture, photo(400, 301), 0, 150);  // 150 above, 149 below
  EXPECT_LE(distance_to(picture, {0, 150, 400, 301}), 1);
}

TEST(TrimTest, BorderIsTakenOff) {
  Picture picture = blank(250);
  paste(picture, photo(340, 540), 30, 30);
  EXPECT_EQ(distance_to(picture, {30, 30, 340, 540}), 0);
}

TEST(TrimTest, NoisyBorderIsTakenOff) {
  Picture picture = shaded([](int x, int y) { return 120 + noise_at(x, y, 7); });
  paste(picture, photo(340, 540), 30, 30);
  EXPECT_LE(distance_to(picture, {30, 30, 340, 540}), 1);
}

TEST(TrimTest, BarOnOneSideIsTakenOff) {
  for (const Box& inner :
       {Box{0, 90, 400, 510}, Box{0, 0, 400, 510}, Box{70, 0, 330, 600}, Box{0, 0, 330, 600}}) {
    Picture picture = blank(255);
    paste(picture, photo(inner.width, inner.height), inner.x, inner.y);
    EXPECT_EQ(distance_to(picture, inner), 0) << inner.x << ' ' << inner.y;
  }
}

TEST(TrimTest, UnevenBarsAreTakenOff) {
  Picture picture = blank(30);
  paste(picture, photo(400, 320), 0, 200);
  EXPECT_EQ(distance_to(picture, {0, 200, 400, 320}), 0);
}

TEST(TrimTest, CaptionStripIsTakenOff) {
  Picture picture = blank(255);
  for (int line = 0; line < 2; ++line) {  // words: strokes and gaps
    for (int x = 20; x < 360; x += 4) fill(picture, {x, 14 + 30 * line, 2, 18}, 0);
  }
  paste(picture, photo(400, 520), 0, 80);
  EXPECT_EQ(distance_to(picture, {0, 80, 400, 520}), 0);
}

TEST(TrimTest, BarsOfTwoColoursWithTextAreTakenOff) {
  Picture picture = blank(255);
  fill(picture, {0, 0, kWidth, 30}, 20);
  for (int x = 20; x < 120; x += 3) fill(picture, {x, 10, 1, 12}, 240);  // a clock and icons
  fill(picture, {40, 45, 120, 15}, 30);                                  // a title
  paste(picture, photo(400, 400), 0, 80);
  EXPECT_EQ(distance_to(picture, {0, 80, 400, 400}), 0);
}

TEST(TrimTest, RowOfButtonsGoesWithItsBar) {
  Picture picture = blank(255);
  for (int i = 0; i < 5; ++i) fill(picture, {10 + 78 * i, 530, 68, 40}, 40);  // most of their rows
  paste(picture, photo(400, 330), 0, 120);
  EXPECT_EQ(distance_to(picture, {0, 120, 400, 330}), 0);
}

TEST(TrimTest, BlurredFillIsTakenOff) {
  // A slope of light: no detail, no flat colour.
  Picture picture = shaded([](int x, int y) { return 40 + 150 * x / kWidth + 50 * y / kHeight; });
  paste(picture, tests::make_picture("text", 400, 320, 1), 0, 140);
  EXPECT_LE(distance_to(picture, {0, 140, 400, 320}), 2);
}

TEST(TrimTest, StoryOverAGradientOutOfTheMiddleIsTakenOff) {
  Picture picture = shaded([](int, int y) { return 30 + 200 * y / kHeight; });
  paste(picture, photo(400, 300), 0, 110);
  EXPECT_LE(distance_to(picture, {0, 110, 400, 300}), 1);
}

TEST(TrimTest, NightUnderABlackBarIsNotTakenForBar) {
  // Half of the picture's upper third is as black as the bars.
  Picture inner = photo(400, 300);
  for (int y = 0; y < 100; ++y) {
    for (int x = 0; x < 400; x += 2) inner.pixels[static_cast<std::size_t>(y * 400 + x)] = 0;
    fill(inner, {120, y, 200, 1}, 0);
  }
  Picture picture = blank(0);
  paste(picture, inner, 0, 150);
  EXPECT_LE(distance_to(picture, {0, 150, 400, 300}), 1);
}

TEST(TrimTest, FadingSkyIsNotABar) {
  Picture picture = photo(kWidth, kHeight);
  for (int y = 0; y < 200; ++y)
    fill(picture, {0, y, kWidth, 1}, static_cast<std::uint8_t>(90 + y / 4));
  // Its fine noise begins slowly, as a tree line far away does.
  for (int y = 200; y < 320; ++y) {
    for (int x = 0; x < kWidth; ++x) {
      auto& pixel = picture.pixels[static_cast<std::size_t>(y * kWidth + x)];
      pixel = static_cast<std::uint8_t>((140 * (320 - y) + pixel * (y - 200)) / 120);
    }
  }
  EXPECT_TRUE(find_inner_boxes(picture.view()).empty());
}

TEST(TrimTest, PictureWithoutAFrameIsLeftAlone) {
  EXPECT_TRUE(find_inner_boxes(photo(400, 600).view()).empty());
}

TEST(TrimTest, FlatPictureHasNoInnerBox) {
  EXPECT_TRUE(find_inner_boxes(blank(128).view()).empty());
}

TEST(TrimTest, ThumbnailInAPageIsNotThePicture) {
  Picture picture = blank(255);
  paste(picture, photo(150, 150), 100, 100);
  EXPECT_TRUE(find_inner_boxes(picture.view()).empty());
}

TEST(TrimTest, SliverOfFrameIsNotWorthATrim) {
  Picture picture = blank(0);
  paste(picture, photo(400, 590), 0, 5);
  EXPECT_TRUE(find_inner_boxes(picture.view()).empty());
}

TEST(TrimTest, BoxesLieInsideThePicture) {
  for (const char* kind : {"noise", "rings", "checker", "text", "disks", "hash", "flat"}) {
    for (const int width : {1, 2, 3, 4, 5, 6, 16, 17, 33, 64, 200}) {
      for (const int height : {1, 2, 3, 4, 5, 6, 16, 17, 33, 64, 200}) {
        const Picture picture = tests::make_picture(kind, width, height, 1);
        for (const auto& [box, rule] : find_inner_boxes(picture.view())) {
          EXPECT_TRUE(box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 &&
                      box.x + box.width <= width && box.y + box.height <= height)
              << kind << ' ' << width << 'x' << height;
        }
      }
    }
  }
}

TEST(RoundCornersTest, CornersAreFilledFromTheirRows) {
  Picture picture = blank(0);
  const Picture inner = shaded([](int x, int y) { return 100 + (x + y) % 100; });
  constexpr Box kBox{50, 100, 300, 400};
  for (int y = 0; y < kBox.height; ++y) {
    // A radius of 20: what a row loses at its ends.
    const int from_end = std::min(y, kBox.height - 1 - y);
    const int lost = from_end < 20 ? 20 - from_end : 0;
    std::memcpy(picture.pixels.data() + (kBox.y + y) * kWidth + kBox.x + lost, inner.view().row(y),
                static_cast<std::size_t>(kBox.width - 2 * lost));
  }
  const Picture part = cut_with_full_corners(picture.view(), kBox);
  ASSERT_EQ(part.width, kBox.width);
  ASSERT_EQ(part.height, kBox.height);
  EXPECT_EQ(std::count(part.pixels.begin(), part.pixels.end(), 0), 0);
  EXPECT_EQ(part.pixels[150], picture.view().row(kBox.y)[kBox.x + 150]);  // the middle stays
}

TEST(RoundCornersTest, SquareCornersStay) {
  Picture picture = blank(0);
  const Picture inner = photo(300, 400);
  paste(picture, inner, 50, 100);
  EXPECT_EQ(cut_with_full_corners(picture.view(), {50, 100, 300, 400}).pixels, inner.pixels);
}

TEST(RoundCornersTest, DarkSideOfThePictureIsNotACorner) {
  Picture picture = blank(0);
  Picture inner = tests::make_picture("flat", 300, 400, 1);
  fill(inner, {0, 0, 300, 400}, 130);
  fill(inner, {0, 0, 90, 400}, 0);  // wider than a corner
  paste(picture, inner, 50, 100);
  EXPECT_EQ(cut_with_full_corners(picture.view(), {50, 100, 300, 400}).pixels, inner.pixels);
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
