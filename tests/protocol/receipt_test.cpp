#include "protocol/receipt.h"

#include <gtest/gtest.h>

#include <array>
#include <set>
#include <string>

#include "fixtures.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

TEST(CheckDigitTest, TheTwoNumbersOfTheSpecificationComeOut) {
  EXPECT_EQ(check_digit("572"), '4');
  EXPECT_EQ(check_digit("407193382206551"), '9');
}

TEST(CheckDigitTest, EveryWrongDigitAndEverySwapOfNeighboursIsCaught) {
  const std::string good = "4071933822065519";
  for (std::size_t i = 0; i < good.size(); ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      std::string wrong = good;
      wrong[i] = digit;
      EXPECT_EQ(check_digit(wrong) == '0', wrong == good) << wrong;
    }
    if (i + 1 < good.size() && good[i] != good[i + 1]) {
      std::string swapped = good;
      std::swap(swapped[i], swapped[i + 1]);
      EXPECT_NE(check_digit(swapped), '0') << swapped;
    }
  }
}

TEST(CaseNumberTest, SpacesHyphensAndMarksOfDirectionAreDropped) {
  for (const char* typed : {"4071 9338 2206 5519", "4071-9338-2206-5519", " 4071933822065519\n",
                            "\u20684071\u00A09338\u20112206\u20145519\u2069"}) {
    const auto number = CaseNumber::parse(typed);
    ASSERT_TRUE(number.has_value()) << typed;
    EXPECT_EQ(number->digits(), "4071933822065519");
    EXPECT_EQ(number->grouped(), "4071 9338 2206 5519");
  }
}

TEST(CaseNumberTest, DigitsOfEveryScriptAreRead) {
  for (const char* typed :
       {"٤٠٧١٩٣٣٨٢٢٠٦٥٥١٩", "۴۰۷۱۹۳۳۸۲۲۰۶۵۵۱۹", "४०७१९३३८२२०६५५१९", "৪০৭১৯৩৩৮২২০৬৫৫১৯",
        "４０７１９３３８２２０６５５１９", "𝟜𝟘𝟟𝟙𝟡𝟛𝟛𝟠𝟚𝟚𝟘𝟞𝟝𝟝𝟙𝟡"}) {
    const auto number = CaseNumber::parse(typed);
    ASSERT_TRUE(number.has_value()) << typed;
    EXPECT_EQ(number->digits(), "4071933822065519");
  }
}

TEST(CaseNumberTest, AMistypedNumberIsToldFromTheCheckDigit) {
  const auto number = CaseNumber::parse("4071 9338 2206 5518");
  ASSERT_FALSE(number.has_value());
  EXPECT_EQ(number.error().code, ErrorCode::kCaseNumberMalformed);
  EXPECT_EQ(number.error().detail, "check digit");
}

TEST(CaseNumberTest, OtherLengthsLettersAndBrokenUtf8AreRefused) {
  for (const char* typed : {"", "407193382206551", "40719338220655190", "407193382206551x",
                            "4071933822065519\xFF", "4071933822065519\xC0\xB0", "４０７１\xEF\xBC",
                            "Ⅳ071933822065519", "4071933822065519\xF4\x90\x80\x80"}) {
    const auto number = CaseNumber::parse(typed);
    ASSERT_FALSE(number.has_value()) << typed;
    EXPECT_EQ(number.error().code, ErrorCode::kCaseNumberMalformed);
  }
}

TEST(CaseNumberTest, ARandomNumberIsOneThatParses) {
  for (int i = 0; i < 100; ++i) {
    const CaseNumber number = CaseNumber::random(system_random());
    const auto parsed = CaseNumber::parse(number.grouped());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(*parsed, number);
  }
}

TEST(CaseNumberTest, BytesThatWouldFavourSmallDigitsAreDrawnAgain) {
  // 250 to 255 would make 0 to 5 more likely; each is skipped and the next byte counts.
  ScriptedRandom random({250, 255, 4, 251, 10, 249});
  const CaseNumber number = CaseNumber::random(random);
  EXPECT_EQ(number.digits().substr(0, 3), "409");
}

TEST(PinTest, EightDigitsOfAnyScriptAndNothingElse) {
  EXPECT_EQ(Pin::parse("1234-5678")->digits(), "12345678");
  EXPECT_EQ(Pin::parse("١٢٣٤ ٥٦٧٨")->grouped(), "1234 5678");
  for (const char* typed : {"1234567", "123456789", "12345o78"}) {
    const auto pin = Pin::parse(typed);
    ASSERT_FALSE(pin.has_value()) << typed;
    EXPECT_EQ(pin.error().code, ErrorCode::kPinMalformed);
  }
}

TEST(PinTest, EveryDigitIsDrawnAboutEquallyOften) {
  std::array<int, 10> seen{};
  for (int i = 0; i < 2000; ++i) {
    const Pin pin = Pin::random(system_random());
    for (const char c : pin.digits()) ++seen[static_cast<std::size_t>(c - '0')];
  }
  // 16,000 draws: 1,600 each, standard deviation 38; 8 of them would be one in 10^15.
  for (const int count : seen) EXPECT_NEAR(count, 1600, 304);
}

TEST(CaseKeysTest, TheIndexFollowsFromTheNumberAloneAndTheKeysFromBoth) {
  const auto number = *CaseNumber::parse("4071933822065519");
  const CaseKeys one = derive_keys(number, *Pin::parse("12345678"));
  const CaseKeys other = derive_keys(number, *Pin::parse("12345679"));
  EXPECT_EQ(one.index, other.index);
  EXPECT_FALSE(one.access == other.access);
  EXPECT_FALSE(one.access == one.status);
  EXPECT_FALSE(one.status == one.withdrawal);
}

}  // namespace
}  // namespace stillmine::protocol
