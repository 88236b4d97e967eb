#include "core/hex.h"

#include <gtest/gtest.h>

#include <array>

namespace stillmine::core {
namespace {

TEST(HexTest, EveryByteValueSurvivesTheRoundTrip) {
  ByteVector bytes(256);
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i);
  const auto back = from_hex(to_hex(bytes));
  ASSERT_TRUE(back.has_value());
  EXPECT_EQ(*back, bytes);
}

TEST(HexTest, DigitsAreWrittenInLowerCase) {
  const ByteVector bytes = {0xAB, 0xCD, 0xEF};
  EXPECT_EQ(to_hex(bytes), "abcdef");
}

TEST(HexTest, UpperCaseIsRefusedWithTheOffset) {
  const auto result = from_hex("00aA");
  ASSERT_FALSE(result.has_value());
  EXPECT_EQ(result.error().code, ErrorCode::kBadHex);
  EXPECT_EQ(result.error().detail, "at offset 3");
}

TEST(HexTest, AnOddNumberOfDigitsIsRefused) { EXPECT_FALSE(from_hex("abc").has_value()); }

TEST(HexTest, AWrongLengthWritesNothing) {
  std::array<std::uint8_t, 2> out = {7, 7};
  EXPECT_FALSE(from_hex("aabbcc", out).has_value());
  EXPECT_FALSE(from_hex("aabg", out).has_value());
  EXPECT_EQ(out, (std::array<std::uint8_t, 2>{7, 7}));
}

}  // namespace
}  // namespace stillmine::core
