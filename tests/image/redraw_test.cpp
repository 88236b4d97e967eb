#include "image/redraw.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

#include "vectors/pictures.h"

namespace stillmine::image {
namespace {

constexpr Tilt kFourDegrees{4572, 65376};

Picture photo(int width, int height) { return tests::make_picture("disks", width, height, 1); }

TEST(RedrawTest, FrameSurroundsThePicture) {
  const Picture inner = photo(40, 30);
  const Picture picture = framed(inner.view(), {1, 2, 3, 4}, 77);
  EXPECT_EQ(picture.width, 44);
  EXPECT_EQ(picture.height, 36);
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      const bool inside = x >= 1 && x < 41 && y >= 2 && y < 32;
      ASSERT_EQ(picture.view().row(y)[x], inside ? inner.view().row(y - 2)[x - 1] : 77);
    }
  }
}

TEST(RedrawTest, NoTiltIsThePictureButItsLastLines) {
  const Picture inner = photo(40, 30);
  const Picture picture = tilted(inner.view(), {});
  for (int y = 0; y < 29; ++y) {
    for (int x = 0; x < 39; ++x) ASSERT_EQ(picture.view().row(y)[x], inner.view().row(y)[x]);
  }
}

TEST(RedrawTest, TiltedThereAndBackIsNearlyThePicture) {
  const Picture inner = tests::make_picture("gradient", 300, 200, 1);
  const Picture there = tilted(inner.view(), kFourDegrees);
  const Picture back = tilted(there.view(), {-kFourDegrees.sine, kFourDegrees.cosine});
  for (int y = 40; y < 160; ++y) {
    for (int x = 40; x < 260; ++x) {
      ASSERT_LE(std::abs(back.view().row(y)[x] - inner.view().row(y)[x]), 3) << x << ' ' << y;
    }
  }
}

TEST(RedrawTest, PositiveSineTiltsClockwise) {
  Picture inner = framed(photo(1, 1).view(), {100, 0, 100, 100}, 0);  // a speck above the middle
  for (int x = 95; x < 106; ++x) {
    for (int y = 0; y < 30; ++y) inner.pixels[static_cast<std::size_t>(y * 201 + x)] = 255;
  }
  const Picture picture = tilted(inner.view(), {16962, 63303});  // 15 degrees
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (int y = 0; y < picture.height; ++y) {
    for (int x = 0; x < picture.width; ++x) {
      if (picture.view().row(y)[x] > 128) {
        sum += x;
        ++count;
      }
    }
  }
  ASSERT_GT(count, 0);
  EXPECT_GT(sum / count, 105);  // it went to the right
}

TEST(RedrawTest, FullPartHasNoEmptyCorner) {
  Picture inner = photo(400, 300);
  for (auto& pixel : inner.pixels) pixel = std::max<std::uint8_t>(pixel, 50);
  for (const int sine : {kFourDegrees.sine, -kFourDegrees.sine}) {
    const Tilt tilt{sine, kFourDegrees.cosine};
    const Picture picture = tilted(inner.view(), tilt);
    const Box box = full_part(400, 300, tilt);
    const PictureView part = cut(picture.view(), box);
    for (int y = 1; y < part.height - 1; ++y) {
      for (int x = 1; x < part.width - 1; ++x) ASSERT_GE(part.row(y)[x], 40) << x << ' ' << y;
    }
    EXPECT_NEAR(static_cast<double>(box.width) / box.height, 4.0 / 3, 0.01);
    EXPECT_GT(box.width, 340);
  }
}

TEST(RedrawTest, TinyPicturesCanBeTilted) {
  for (int side = 1; side < 8; ++side) {
    const Picture picture = tilted(photo(side, side).view(), kFourDegrees);
    EXPECT_EQ(picture.pixels.size(), static_cast<std::size_t>(side * side));
  }
}

}  // namespace
}  // namespace stillmine::image
