#include "hash/pixel_report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <vector>

#include "hash/alpha.h"
#include "image/media.h"
#include "image/orientation.h"

namespace stillmine::hash {
namespace {

using core::ErrorCode;
using image::OwnedPicture;
using image::PixelFormat;
using testing::ElementsAre;

using Formula = std::function<int(int x, int y, int channel)>;

int scene(int x, int y, int channel) {
  return (x * 3 + y * 2 + channel * 40 + ((x / 24 + y / 17) % 2 == 0 ? 60 : 0) + x * y / 90) & 255;
}

// Another picture for each `which`: dark or light in the 64 fields of a board.
Formula board(unsigned which) {
  return [which](int x, int y, int) {
    const unsigned field = static_cast<unsigned>(x / 20 + 8 * (y / 15));
    return ((field + 1) * 2'654'435'761u * (which + 1) >> 28 & 1) != 0 ? 20 : 230;
  };
}

OwnedPicture picture(int width, int height, PixelFormat format, const Formula& formula) {
  const std::size_t channels = image::bytes_per_pixel(format);
  const auto stride = static_cast<std::ptrdiff_t>(channels) * width;
  OwnedPicture made;
  made.memory.reset(static_cast<std::uint8_t*>(
      image::decoder_allocate(static_cast<std::uint64_t>(stride) * height)));
  std::uint8_t* out = made.memory.get();
  for (int y = 0; y < height; ++y) {
    for (int x = 0; x < width; ++x) {
      for (int c = 0; c < static_cast<int>(channels); ++c) {
        *out++ = static_cast<std::uint8_t>(formula(x, y, c));
      }
    }
  }
  made.view = {made.memory.get(), width, height, stride, format};
  return made;
}

std::vector<std::string_view> recipes(const ImageReport& report) {
  std::vector<std::string_view> names;
  for (const auto& one : report.fingerprints) names.push_back(one.recipe);
  return names;
}

TEST(PixelReportTest, PixelsOfAnotherDecoderGiveWhatTheFileItselfWouldGive) {
  for (const int orientation : {1, 3, 6}) {
    const auto exif = media::exif(orientation, true);
    const auto file =
        media::png({.width = 160, .height = 110, .colour = 2, .exif = exif, .sample = scene});
    const auto whole = report_image(file, image::kNativeLimits, Variants::kStandard);
    ASSERT_TRUE(whole);
    PixelReport report(Variants::kStandard);
    ASSERT_TRUE(report.add(picture(160, 110, PixelFormat::kRgb8, scene), {orientation, false}));
    const auto made = report.finish(digests(file));
    ASSERT_TRUE(made);
    EXPECT_EQ(recipes(*made), recipes(*whole));
    EXPECT_EQ(made->fingerprints[0].fingerprint, whole->fingerprints[0].fingerprint);
    EXPECT_EQ(made->width, whole->width);
    EXPECT_EQ(made->height, whole->height);
    EXPECT_EQ(made->orientation, orientation);
    EXPECT_EQ(made->digests.md5_text(), whole->digests.md5_text());
  }
}

TEST(PixelReportTest, APictureThatItsDecoderHasTurnedIsNotTurnedAgain) {
  auto turned = image::as_displayed(picture(160, 110, PixelFormat::kRgb8, scene), 6);
  ASSERT_TRUE(turned);
  PixelReport by_decoder(Variants::kStandard);
  ASSERT_TRUE(by_decoder.add(std::move(*turned), {6, true}));
  PixelReport by_us(Variants::kStandard);
  ASSERT_TRUE(by_us.add(picture(160, 110, PixelFormat::kRgb8, scene), {6, false}));
  const auto one = by_decoder.finish({});
  const auto other = by_us.finish({});
  ASSERT_TRUE(one && other);
  EXPECT_EQ(one->width, 110);
  EXPECT_EQ(recipes(*one), recipes(*other));
  EXPECT_THAT(recipes(*one), testing::Contains("stored"));
  for (std::size_t i = 0; i < one->fingerprints.size(); ++i) {
    EXPECT_EQ(one->fingerprints[i].fingerprint, other->fingerprints[i].fingerprint);
  }
}

// Frames in strips of `rows`, the last one of what is left.
core::Result<ImageReport> by_rows(const std::vector<OwnedPicture>& frames, int orientation,
                                  int rows) {
  PixelReport report(Variants::kWide);
  for (const auto& [memory, view] : frames) {
    const auto begun = report.begin(view.width, view.height, view.format, orientation);
    if (!begun) return tl::unexpected(begun.error());
    for (int y = 0; y < view.height; y += rows) {
      report.push_rows(
          {view.row(y), view.width, std::min(rows, view.height - y), view.stride, view.format});
    }
  }
  return report.finish({});
}

TEST(PixelReportTest, FramesThatComeInRowsGiveWhatWholeOnesGive) {
  for (const auto format : {PixelFormat::kGray8, PixelFormat::kRgb8, PixelFormat::kRgba8}) {
    for (const int rows : {1, 7, 64, 110}) {
      PixelReport whole(Variants::kWide);
      std::vector<OwnedPicture> frames;
      for (const unsigned which : {0u, 1u, 2u}) {
        const Formula formula = which == 0 ? scene : board(which);
        ASSERT_TRUE(whole.add(picture(160, 110, format, formula), {6, true}));
        frames.push_back(picture(160, 110, format, formula));
      }
      const auto expected = whole.finish({});
      const auto made = by_rows(frames, 6, rows);
      ASSERT_TRUE(expected && made);
      EXPECT_EQ(recipes(*made), recipes(*expected));
      for (std::size_t i = 0; i < made->fingerprints.size(); ++i) {
        EXPECT_EQ(made->fingerprints[i].fingerprint, expected->fingerprints[i].fingerprint);
      }
      EXPECT_EQ(made->dropped, expected->dropped);
      EXPECT_EQ(made->height, 110);
      EXPECT_EQ(made->orientation, 6);
    }
  }
  PixelReport report(Variants::kNone);
  EXPECT_EQ(report.begin(160, 110, PixelFormat::kRgb8, 9).error().code, ErrorCode::kBadArgument);
  EXPECT_EQ(report.begin(160, 4, PixelFormat::kRgb8, 1).error().code, ErrorCode::kPictureTooSmall);
}

TEST(PixelReportTest, FurtherFramesAreFingerprintedOnceEach) {
  PixelReport report(Variants::kNone);
  for (const unsigned which : {0u, 1u, 1u, 2u}) {
    ASSERT_TRUE(report.add(picture(160, 120, PixelFormat::kRgb8, board(which)), {}));
  }
  ASSERT_TRUE(
      report.add(picture(160, 120, PixelFormat::kRgb8, [](int, int, int) { return 9; }), {}));
  const auto made = report.finish({});
  ASSERT_TRUE(made);
  EXPECT_THAT(recipes(*made), ElementsAre("upright", "frame-2", "frame-4"));
  EXPECT_THAT(made->dropped, ElementsAre(DroppedRecipe{"frame-5", made->dropped.at(0).quality}));
}

TEST(PixelReportTest, NoMoreFramesThanTheLimitAreTaken) {
  PixelReport report(Variants::kNone);
  for (unsigned which = 0; which < kMostFrames + 5; ++which) {
    ASSERT_TRUE(report.add(picture(160, 120, PixelFormat::kRgb8, board(which)), {}));
  }
  const auto made = report.finish({});
  ASSERT_TRUE(made);
  EXPECT_EQ(made->fingerprints.size(), static_cast<std::size_t>(kMostFrames));
}

TEST(PixelReportTest, FramesAreTakenAtEvenDistances) {
  EXPECT_EQ(sampled_frame(0, 1), 0);
  EXPECT_EQ(sampled_frame(2, 3), 2);
  for (const int frames : {8, 9, 100, 1'000'000'000}) {
    EXPECT_EQ(sampled_frame(0, frames), 0);
    for (int sample = 1; sample < kMostFrames; ++sample) {
      const int step = sampled_frame(sample, frames) - sampled_frame(sample - 1, frames);
      EXPECT_GE(step, frames / kMostFrames);
      EXPECT_LE(step, frames / kMostFrames + 1);
    }
    EXPECT_LT(sampled_frame(kMostFrames - 1, frames), frames);
  }
}

// Opaque where the board is dark, so that the light fields take the background's colour.
int cut_out(int x, int y, int channel) {
  const int value = board(3)(x, y, 0);
  return channel < 3 ? scene(x, y, channel) : 255 - value;
}

TEST(PixelReportTest, WhatIsTransparentIsSeenOverWhiteAndOverBlack) {
  for (const int background : {255, 0}) {
    PixelReport report(Variants::kStandard);
    ASSERT_TRUE(report.add(picture(160, 120, PixelFormat::kRgba8, cut_out), {}));
    const auto made = report.finish({});
    ASSERT_TRUE(made);
    const auto flattened = [background](int x, int y, int channel) {
      const int alpha = cut_out(x, y, 3);
      return (cut_out(x, y, channel) * alpha + background * (255 - alpha) + 127) / 255;
    };
    const auto expected = pdq(picture(160, 120, PixelFormat::kRgb8, flattened).view);
    ASSERT_TRUE(expected);
    const std::string_view recipe = background == 255 ? "over-white" : "over-black";
    bool there = false;
    for (const auto& one : made->fingerprints) {
      if (one.recipe != recipe) continue;
      there = true;
      EXPECT_EQ(one.fingerprint, *expected);
    }
    EXPECT_TRUE(there) << recipe;
  }
}

TEST(PixelReportTest, AlphaIsDroppedFromTheUprightFingerprint) {
  PixelReport report(Variants::kNone);
  ASSERT_TRUE(report.add(picture(160, 120, PixelFormat::kRgba8, cut_out), {}));
  const auto made = report.finish({});
  const auto opaque = pdq(picture(160, 120, PixelFormat::kRgb8, cut_out).view);
  ASSERT_TRUE(made && opaque);
  EXPECT_THAT(recipes(*made), ElementsAre("upright"));
  EXPECT_EQ(made->fingerprints[0].fingerprint, *opaque);
}

TEST(PixelReportTest, AnAlphaChannelThatIsOpaqueAddsNothing) {
  const auto opaque = [](int x, int y, int channel) {
    return channel == 3 ? 255 : scene(x, y, channel);
  };
  PixelReport with(Variants::kStandard);
  PixelReport without(Variants::kStandard);
  ASSERT_TRUE(with.add(picture(160, 120, PixelFormat::kRgba8, opaque), {}));
  ASSERT_TRUE(without.add(picture(160, 120, PixelFormat::kRgb8, opaque), {}));
  EXPECT_EQ(recipes(*with.finish({})), recipes(*without.finish({})));
}

TEST(PixelReportTest, WrongCallsAreErrors) {
  PixelReport report(Variants::kNone);
  const auto turned = report.add(picture(9, 9, PixelFormat::kGray8, scene), {9, false});
  ASSERT_FALSE(turned);
  EXPECT_EQ(turned.error().code, ErrorCode::kBadArgument);
  const auto small = report.add(picture(4, 9, PixelFormat::kGray8, scene), {});
  ASSERT_FALSE(small);
  EXPECT_EQ(small.error().code, ErrorCode::kPictureTooSmall);
  const auto nothing = PixelReport(Variants::kNone).finish({});
  ASSERT_FALSE(nothing);
  EXPECT_EQ(nothing.error().code, ErrorCode::kBadArgument);
}

}  // namespace
}  // namespace stillmine::hash
