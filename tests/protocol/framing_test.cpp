#include "protocol/framing.h"

#include <gtest/gtest.h>

#include "core/bytes.h"

namespace stillmine::protocol {
namespace {

TEST(FramingTest, FramesComeBackInOrderAndEmptyOnesToo) {
  core::ByteVector bytes;
  append_frame(bytes, core::as_bytes("one"));
  append_frame(bytes, {});
  append_frame(bytes, core::as_bytes("three"));
  EXPECT_EQ(bytes[0], 3);  // little-endian
  const auto frames = read_frames(bytes, 3, 5);
  ASSERT_TRUE(frames.has_value());
  ASSERT_EQ(frames->size(), 3U);
  EXPECT_EQ(core::as_text((*frames)[0]), "one");
  EXPECT_TRUE((*frames)[1].empty());
  EXPECT_EQ(core::as_text((*frames)[2]), "three");
}

TEST(FramingTest, AFileCutAtAnyByteIsRefusedUnlessItEndsBetweenFrames) {
  core::ByteVector bytes;
  append_frame(bytes, core::as_bytes("one"));
  append_frame(bytes, core::as_bytes("two"));
  for (std::size_t size = 0; size <= bytes.size(); ++size) {
    const bool between = size % 7 == 0;
    EXPECT_EQ(read_frames(core::Bytes(bytes).first(size), 9, 9).has_value(), between) << size;
  }
}

TEST(FramingTest, ALengthThatLiesIsRefusedBeforeAnythingIsAllocated) {
  const core::ByteVector bytes = {0xFF, 0xFF, 0xFF, 0xFF, 1};
  EXPECT_FALSE(read_frames(bytes, 9, SIZE_MAX).has_value());
  EXPECT_FALSE(read_frames(bytes, 9, 9).has_value());
}

TEST(FramingTest, MoreFramesThanAllowedAreRefused) {
  core::ByteVector bytes;
  for (int i = 0; i < 4; ++i) append_frame(bytes, {});
  EXPECT_TRUE(read_frames(bytes, 4, 0).has_value());
  EXPECT_FALSE(read_frames(bytes, 3, 0).has_value());
}

}  // namespace
}  // namespace stillmine::protocol
