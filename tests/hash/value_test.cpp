#include "hash/value.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace stillmine::hash {
namespace {

using core::ErrorCode;

TEST(Pdq256Test, BitZeroIsTheLastDigitsLowestBit) {
  Pdq256 value;
  value.set_bit(0, true);
  EXPECT_EQ(to_text(value), std::string(63, '0') + "1");
  value.set_bit(255, true);
  value.set_bit(0, false);
  EXPECT_EQ(to_text(value), "8" + std::string(63, '0'));
}

TEST(Pdq256Test, TextComesBackAsTheSameValue) {
  const std::string text = "f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22";
  const auto value = parse_pdq(text);
  ASSERT_TRUE(value.has_value());
  EXPECT_EQ(to_text(*value), text);
  EXPECT_EQ(popcount(*value), 128);
}

TEST(Pdq256Test, EveryBitHasItsOwnPlaceInTheText) {
  for (int k = 0; k < Pdq256::kBits; ++k) {
    Pdq256 value;
    value.set_bit(k, true);
    const auto parsed = parse_pdq(to_text(value));
    ASSERT_TRUE(parsed.has_value());
    EXPECT_TRUE(parsed->bit(k));
    EXPECT_EQ(popcount(*parsed), 1);
  }
}

TEST(Pdq256Test, OnlySixtyFourLowerCaseDigitsAreAValue) {
  const std::string good(64, 'a');
  EXPECT_TRUE(parse_pdq(good).has_value());
  for (const std::string& bad : {std::string(), good.substr(1), good + "a", good.substr(0, 32),
                                 std::string(64, 'A'), std::string(63, 'a') + "g"}) {
    const auto parsed = parse_pdq(bad);
    ASSERT_FALSE(parsed.has_value()) << bad;
    EXPECT_EQ(parsed.error().code, ErrorCode::kBadHex);
  }
}

TEST(Pdq256Test, DistanceCountsTheBitsThatDiffer) {
  Pdq256 a;
  Pdq256 b;
  for (const int k : {0, 63, 64, 130, 255}) b.set_bit(k, true);
  EXPECT_EQ(distance(a, b), 5);
  EXPECT_EQ(distance(b, b), 0);
  a.set_bit(64, true);
  EXPECT_EQ(distance(a, b), 4);
}

TEST(Pdq256Test, OrderIsThatOfTheTexts) {
  const char* const texts[] = {"0000000000000000000000000000000000000000000000000000000000000001",
                               "000000000000000000000000000000000000000000000001ffffffffffffffff",
                               "00000000000000010000000000000000000000000000000000000000000000ff",
                               "8000000000000000000000000000000000000000000000000000000000000000"};
  for (int i = 0; i + 1 < 4; ++i) {
    EXPECT_LT(parse_pdq(texts[i]).value(), parse_pdq(texts[i + 1]).value());
    EXPECT_FALSE(parse_pdq(texts[i + 1]).value() < parse_pdq(texts[i]).value());
  }
}

}  // namespace
}  // namespace stillmine::hash
