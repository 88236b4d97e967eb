// That decoding in steps gives what decoding at once gives, that a step is small, and that a JPEG read by our own
// code is what stb_image reads.
#include "image/row_decoder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "image/decode.h"
#include "image/media.h"

// The reference: the whole of stb_image's own JPEG decoder.
#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_JPEG
#define STBI_NO_STDIO
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#include <stb/stb_image.h>
#pragma GCC diagnostic pop

namespace stillmine::image {
namespace {

using core::ByteVector;

class Collected final : public RowSink {
 public:
  void take_rows(const PictureView& view) override {
    const ByteVector rows = media::flat(view);
    pixels.insert(pixels.end(), rows.begin(), rows.end());
    most_at_once = std::max(most_at_once, view.height);
  }

  ByteVector pixels;
  int most_at_once = 0;
};

class LumaJpegTest : public testing::TestWithParam<const char*> {};

TEST_P(LumaJpegTest, IsByteForByteWhatStbImageDecodes) {
  const ByteVector file = media::read_file(GetParam());
  int width = 0;
  int height = 0;
  int channels = 0;
  stbi_uc* expected = stbi_load_from_memory(file.data(), static_cast<int>(file.size()), &width,
                                            &height, &channels, 1);
  ASSERT_NE(expected, nullptr);
  const auto mine = decode(file, kNativeLimits);
  ASSERT_TRUE(mine) << mine.error().detail;
  EXPECT_EQ(media::flat(mine->picture.view), ByteVector(expected, expected + width * height));
  stbi_image_free(expected);
}

TEST_P(LumaJpegTest, ComesInStepsOfARowOfUnits) {
  const ByteVector file = media::read_file(GetParam());
  const auto rows = open_rows(file, kNativeLimits);
  ASSERT_TRUE(rows);
  Collected sink;
  int steps = 0;
  while (true) {
    const auto done = (*rows)->step(sink);
    ASSERT_TRUE(done) << done.error().detail;
    ++steps;
    if (*done) break;
  }
  EXPECT_LE(sink.most_at_once, 16);
  EXPECT_GE(steps, (*rows)->shape().height / 16);
  EXPECT_EQ(sink.pixels, media::flat(decode(file, kNativeLimits)->picture.view));
}

INSTANTIATE_TEST_SUITE_P(Files, LumaJpegTest,
                         testing::Values("baseline-444.jpg", "baseline-422.jpg", "baseline-420.jpg",
                                         "progressive.jpg", "restart.jpg",
                                         "progressive-restart.jpg", "grey.jpg"));

TEST(RowDecoderTest, TwoPicturesMayBeDecodedInTurns) {
  const ByteVector jpeg = media::read_file("progressive.jpg");
  const ByteVector png = media::read_file("filtered.png");
  const auto a = open_rows(jpeg, kNativeLimits);
  const auto b = open_rows(png, kNativeLimits);
  ASSERT_TRUE(a && b);
  Collected from_a;
  Collected from_b;
  bool a_done = false;
  bool b_done = false;
  while (!a_done || !b_done) {
    if (!a_done) a_done = (*a)->step(from_a).value();
    if (!b_done) b_done = (*b)->step(from_b).value();
  }
  EXPECT_EQ(from_a.pixels, media::flat(decode(jpeg, kNativeLimits)->picture.view));
  EXPECT_EQ(from_b.pixels, media::flat(decode(png, kNativeLimits)->picture.view));
}

TEST(RowDecoderTest, ABaselineJpegNeedsOneRowOfUnits) {
  const ByteVector file = media::read_file("baseline-420.jpg");
  const MemoryBudget watch(1 << 20);
  const auto rows = open_rows(file, kNativeLimits);
  ASSERT_TRUE(rows);
  Collected sink;
  while (!(*rows)->step(sink).value()) {
  }
  EXPECT_EQ(watch.peak(), 112u * 16u);
}

TEST(RowDecoderTest, AComponentScannedAgainIsDamage) {
  const ByteVector file = media::read_file("grey.jpg");
  std::size_t scan = 0;
  while (file[scan] != 0xFF || file[scan + 1] != 0xDA) ++scan;
  ByteVector twice(file.begin(), file.end() - 2);
  twice.insert(twice.end(), file.begin() + static_cast<std::ptrdiff_t>(scan), file.end());
  const auto picture = decode(twice, kNativeLimits);
  ASSERT_FALSE(picture);
  EXPECT_EQ(picture.error().code, core::ErrorCode::kPictureDamaged);
}

}  // namespace
}  // namespace stillmine::image
