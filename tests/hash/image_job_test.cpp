// A report made in steps is the report, whatever the file is and however it is turned.
#include "hash/image_job.h"

#include <gtest/gtest.h>

#include "hash/pixel_report.h"
#include "image/media.h"

namespace stillmine::hash {
namespace {

using core::ByteVector;

ImageReport in_steps(const ByteVector& file, Variants variants, int& steps) {
  auto job = ImageJob::begin(file, image::kNativeLimits, variants);
  EXPECT_TRUE(job) << (job ? "" : job.error().detail);
  steps = 1;
  while (job) {
    const auto done = (*job)->step();
    EXPECT_TRUE(done) << (done ? "" : done.error().detail);
    if (!done) break;
    if (*done) return (*job)->finish();
    ++steps;
  }
  return {};
}

// The same by way of the whole picture in memory.
ImageReport at_once(const ByteVector& file, Variants variants) {
  auto decoded = image::decode(file, image::kNativeLimits);
  EXPECT_TRUE(decoded);
  PixelReport report(variants);
  EXPECT_TRUE(report.add(std::move(decoded->picture), {decoded->orientation}));
  return report.finish(digests(file)).value();
}

class ImageJobTest : public testing::TestWithParam<int> {};

TEST_P(ImageJobTest, StepsGiveWhatTheWholePictureGives) {
  const int orientation = GetParam();
  const ByteVector tag = media::exif(orientation, true);
  const media::PngSpec alpha{
      .width = 90, .height = 140, .colour = 6, .exif = tag, .sample = [](int x, int y, int c) {
        return (x * 7 + y * (c + 1)) & 255;
      }};
  for (const ByteVector& file :
       {media::with_exif(media::read_file("progressive.jpg"), tag),
        media::with_exif(media::read_file("baseline-420.jpg"), tag),
        media::with_exif(media::read_file("rgb.jpg"), tag), media::png(alpha)}) {
    int steps = 0;
    const ImageReport mine = in_steps(file, Variants::kWide, steps);
    const ImageReport expected = at_once(file, Variants::kWide);
    EXPECT_GE(steps, 3);
    EXPECT_EQ(mine.width, expected.width);
    EXPECT_EQ(mine.orientation, orientation);
    EXPECT_EQ(mine.digests.sha256, expected.digests.sha256);
    EXPECT_EQ(mine.dropped, expected.dropped);
    ASSERT_EQ(mine.fingerprints.size(), expected.fingerprints.size());
    for (std::size_t i = 0; i < mine.fingerprints.size(); ++i) {
      EXPECT_EQ(mine.fingerprints[i].recipe, expected.fingerprints[i].recipe);
      EXPECT_EQ(mine.fingerprints[i].fingerprint, expected.fingerprints[i].fingerprint);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(Exif, ImageJobTest, testing::Values(1, 2, 3, 6, 8));

TEST(ImageJobTest, AnUprightPhotoIsNeverWholeInMemory) {
  const ByteVector file = media::read_file("baseline-420.jpg");
  const image::MemoryBudget watch(1 << 20);
  int steps = 0;
  in_steps(file, Variants::kStandard, steps);
  EXPECT_LT(watch.peak(), 101u * 67u / 2);
}

TEST(ImageJobTest, DamageInTheMiddleEndsTheJob) {
  ByteVector file = media::read_file("baseline-420.jpg");
  file.erase(file.end() - 900, file.end() - 2);
  auto job = ImageJob::begin(file, image::kNativeLimits, Variants::kNone);
  ASSERT_TRUE(job);
  core::Result<bool> done = false;
  while (done && !*done) done = (*job)->step();
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, core::ErrorCode::kPictureTruncated);
}

}  // namespace
}  // namespace stillmine::hash
