#include "image/exif.h"

#include <gtest/gtest.h>

#include "image/media.h"

namespace stillmine::image {
namespace {

TEST(ExifTest, ReadsTheOrientationInBothByteOrders) {
  for (int orientation = 1; orientation <= 8; ++orientation) {
    EXPECT_EQ(exif_orientation(media::exif(orientation, false)), orientation);
    EXPECT_EQ(exif_orientation(media::exif(orientation, true)), orientation);
  }
}

TEST(ExifTest, OutOfRangeIsAsStored) {
  EXPECT_EQ(exif_orientation(media::exif(0, true)), 1);
  EXPECT_EQ(exif_orientation(media::exif(9, true)), 1);
  EXPECT_EQ(exif_orientation(media::exif(600, false)), 1);
}

TEST(ExifTest, DamageIsAsStored) {
  const core::ByteVector good = media::exif(6, true);
  // The value ends at byte 32; what follows it is padding.
  for (std::size_t size = 0; size < 34; ++size) {
    EXPECT_EQ(exif_orientation(core::Bytes(good).first(size)), 1) << size;
  }
  EXPECT_EQ(exif_orientation(core::Bytes(good).first(34)), 6);
  core::ByteVector far_directory = good;
  far_directory[4] = 0xFF;
  EXPECT_EQ(exif_orientation(far_directory), 1);
  core::ByteVector endless = good;
  endless[8] = endless[9] = 0xFF;  // 65,535 entries, the orientation second
  EXPECT_EQ(exif_orientation(endless), 6);
  endless[23] = 0x13;  // no orientation among them
  EXPECT_EQ(exif_orientation(endless), 1);
}

}  // namespace
}  // namespace stillmine::image
