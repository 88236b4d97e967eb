#include "hash/file_report.h"

#include <gtest/gtest.h>

#include <functional>

#include "image/decode.h"
#include "image/media.h"

namespace stillmine::hash {
namespace {

using core::ByteVector;
using core::ErrorCode;

int scene(int x, int y, int c) {
  return (x * 3 + y * 2 + c * 40 + ((x / 24 + y / 17) % 2 == 0 ? 60 : 0) + x * y / 90) & 255;
}

// Where the pixel displayed at (x, y) of a picture w wide and h high is stored (EXIF 2.32, table 6).
std::pair<int, int> stored_at(int orientation, int x, int y, int w, int h) {
  const bool swaps = orientation >= 5;
  const bool mirror_x =
      orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
  const bool mirror_y =
      orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
  const int u = mirror_x ? w - 1 - x : x;
  const int v = mirror_y ? h - 1 - y : y;
  return swaps ? std::pair(v, u) : std::pair(u, v);
}

ImageReport report(const ByteVector& file, Variants variants = Variants::kNone) {
  const auto made = report_image(file, image::kNativeLimits, variants);
  EXPECT_TRUE(made) << (made ? "" : made.error().detail);
  return made ? *made : ImageReport{};
}

class FileReportOrientationTest : public testing::TestWithParam<int> {};

TEST_P(FileReportOrientationTest, FingerprintsThePictureAsDisplayed) {
  const int orientation = GetParam();
  for (const int colour : {0, 2, 6}) {
    const ByteVector tagged = media::png({.width = 160,
                                          .height = 110,
                                          .colour = colour,
                                          .exif = media::exif(orientation, true),
                                          .sample = scene});
    const bool swaps = orientation >= 5;
    const int width = swaps ? 110 : 160;
    const int height = swaps ? 160 : 110;
    const auto turned_scene = [&](int x, int y, int c) {
      const auto [from_x, from_y] = stored_at(orientation, x, y, width, height);
      return scene(from_x, from_y, c);
    };
    const ByteVector really_turned =
        media::png({.width = width, .height = height, .colour = colour, .sample = turned_scene});
    const ImageReport one = report(tagged);
    const ImageReport other = report(really_turned);
    EXPECT_EQ(one.orientation, orientation);
    EXPECT_EQ(one.width, width);
    EXPECT_EQ(one.height, height);
    EXPECT_EQ(one.fingerprints[0].fingerprint, other.fingerprints[0].fingerprint) << colour;
  }
}

INSTANTIATE_TEST_SUITE_P(Exif, FileReportOrientationTest, testing::Range(1, 9));

TEST(FileReportTest, TheFirstFingerprintIsThatOfTheDecodedPixels) {
  const ByteVector file = media::read_file("progressive.jpg");
  const auto decoded = image::decode(file, image::kNativeLimits);
  ASSERT_TRUE(decoded);
  const auto direct = pdq(decoded->picture.view);
  ASSERT_TRUE(direct);
  const ImageReport made = report(file);
  ASSERT_EQ(made.fingerprints.size(), 1u);
  EXPECT_EQ(made.fingerprints[0].recipe, "upright");
  EXPECT_EQ(made.fingerprints[0].fingerprint, *direct);
}

TEST(FileReportTest, DigestsAreOfTheFilesBytes) {
  const ByteVector file = media::png({.width = 20, .height = 20});
  const ImageReport made = report(file);
  EXPECT_EQ(made.digests.md5_text(), digests(file).md5_text());
  EXPECT_EQ(made.digests.sha256_text(), digests(file).sha256_text());
}

TEST(FileReportTest, VariantsAreFarFromEachOther) {
  const ByteVector file =
      media::with_exif(media::read_file("baseline-444.jpg"), media::exif(6, false));
  const ImageReport made = report(file, Variants::kStandard);
  ASSERT_GE(made.fingerprints.size(), 3u);
  for (std::size_t i = 0; i < made.fingerprints.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      EXPECT_GE(
          distance(made.fingerprints[i].fingerprint.value, made.fingerprints[j].fingerprint.value),
          6);
    }
  }
}

TEST(FileReportTest, AFileThatIsNoPictureIsAnError) {
  const auto made = report_image({}, image::kNativeLimits, Variants::kNone);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().code, ErrorCode::kFileEmpty);
}

TEST(FileReportTest, VariantsAreNamedByThreeWords) {
  EXPECT_EQ(*parse_variants("none"), Variants::kNone);
  EXPECT_EQ(*parse_variants("standard"), Variants::kStandard);
  EXPECT_EQ(*parse_variants("wide"), Variants::kWide);
  EXPECT_EQ(parse_variants("Wide").error().code, ErrorCode::kBadArgument);
}

}  // namespace
}  // namespace stillmine::hash
