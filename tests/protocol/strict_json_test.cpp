#include "protocol/strict_json.h"

#include <gtest/gtest.h>

#include <string>

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

constexpr std::size_t kLimit = 1 << 20;

ErrorCode refusal(std::string_view text, std::size_t limit = kLimit) {
  const auto parsed = parse_strict(text, limit);
  EXPECT_FALSE(parsed.has_value()) << text;
  return parsed ? ErrorCode::kFileEmpty : parsed.error().code;
}

TEST(StrictJsonTest, WhiteSpaceBehindTheDocumentBelongsToIt) {
  EXPECT_TRUE(parse_strict("{\"a\":1}          ", kLimit).has_value());
  EXPECT_TRUE(parse_strict(" [] \n", kLimit).has_value());
}

TEST(StrictJsonTest, AKeyTwiceIsRefusedAtEveryDepthAndHoweverItIsSpelled) {
  EXPECT_EQ(refusal(R"({"a":1,"a":1})"), ErrorCode::kJsonMalformed);
  EXPECT_EQ(refusal(R"({"a":1,"b":2,"\u0061":3})"), ErrorCode::kJsonMalformed);
  EXPECT_EQ(refusal(R"([{"x":{"k":1,"l":2,"k":3}}])"), ErrorCode::kJsonMalformed);
  EXPECT_TRUE(parse_strict(R"([{"a":{"a":1}},{"a":2}])", kLimit).has_value());
}

TEST(StrictJsonTest, ALongKeyTwiceIsRefusedToo) {
  const std::string key(5000, 'k');
  EXPECT_EQ(refusal("{\"" + key + "\":1,\"" + key + "\":2}"), ErrorCode::kJsonMalformed);
}

TEST(StrictJsonTest, EightLevelsAreReadAndNineAreNot) {
  EXPECT_TRUE(parse_strict(std::string(8, '[') + std::string(8, ']'), kLimit).has_value());
  EXPECT_EQ(refusal(std::string(9, '[') + std::string(9, ']')), ErrorCode::kJsonMalformed);
  EXPECT_EQ(refusal(std::string(100000, '[')), ErrorCode::kJsonMalformed);
}

TEST(StrictJsonTest, WhatIsNotStrictJsonIsRefused) {
  for (const char* text : {"",
                           " ",
                           "{",
                           "{}}",
                           "{} x",
                           "{\"a\":1,}",
                           "[1,]",
                           "{a:1}",
                           "{'a':1}",
                           "[01]",
                           "[+1]",
                           "[1.]",
                           "[.5]",
                           "[NaN]",
                           "[Infinity]",
                           "[1e]",
                           "[\"\x01\"]",
                           "[\"\xFF\"]",
                           "[\"\xC0\xAF\"]",
                           "[\"\xED\xA0\x80\"]",
                           "[\"\xF4\x90\x80\x80\"]",
                           "[\"\\ud800\"]",
                           "[\"\\udc00\\ud800\"]",
                           "[\"\\x41\"]",
                           "// c\n{}",
                           "/**/{}",
                           "\xEF\xBB\xBF{}",
                           "[1]\x01"}) {
    EXPECT_EQ(refusal(text), ErrorCode::kJsonMalformed);
  }
  EXPECT_EQ(refusal(std::string_view("[1]\0", 4)), ErrorCode::kJsonMalformed);
}

TEST(StrictJsonTest, MoreBytesThanAllowedAreNotEvenRead) {
  EXPECT_TRUE(parse_strict("[1,2]", 5).has_value());
  EXPECT_EQ(refusal("[1,2]", 4), ErrorCode::kJsonMalformed);
}

TEST(StrictJsonTest, EveryPrefixOfADocumentIsRefused) {
  const std::string text = R"({"a":[1,-2.5e3,"x\u00e9\ud83d\ude00"],"b":{"c":null,"d":true}})";
  ASSERT_TRUE(parse_strict(text, kLimit).has_value());
  for (std::size_t size = 0; size < text.size(); ++size) refusal(text.substr(0, size));
}

TEST(ObjectReaderTest, AKeyThatNobodyAskedForIsRefused) {
  const auto parsed = parse_strict(R"({"v":1,"extra":2})", kLimit);
  ObjectReader in(*parsed, "thing");
  in.integer("v", 1, 1);
  const auto done = in.finish();
  ASSERT_FALSE(done.has_value());
  EXPECT_EQ(done.error().code, ErrorCode::kDocumentMalformed);
  EXPECT_EQ(done.error().detail.find("extra"), std::string::npos);
}

TEST(ObjectReaderTest, TheFirstFaultIsTheOneTold) {
  const auto parsed = parse_strict(R"({"v":"1","name":5})", kLimit);
  ObjectReader in(*parsed, "thing");
  EXPECT_EQ(in.integer("v", 1, 1), 0U);
  EXPECT_EQ(in.text("name", 10), "");
  EXPECT_EQ(in.finish().error().detail, "thing.v: not a whole number");
}

TEST(ObjectReaderTest, NumbersMustBeWholeAndInRange) {
  for (const char* text :
       {R"({"n":-1})", R"({"n":1.0})", R"({"n":1e2})", R"({"n":11})",
        R"({"n":18446744073709551616})", R"({"n":"5"})", R"({"n":null})", "{}"}) {
    const auto parsed = parse_strict(text, kLimit);
    ASSERT_TRUE(parsed.has_value()) << text;
    ObjectReader in(*parsed, "thing");
    in.integer("n", 0, 10);
    EXPECT_FALSE(in.finish().has_value()) << text;
  }
}

TEST(ObjectReaderTest, HexIsLowerCaseAndOfTheExactLength) {
  for (const char* text : {R"({"h":"00ff"})", R"({"h":"00FF00"})", R"({"h":"00ff0"})",
                           R"({"h":"00ff000"})", R"({"h":" 0ff00"})"}) {
    const auto parsed = parse_strict(text, kLimit);
    ObjectReader in(*parsed, "thing");
    std::array<std::uint8_t, 3> out{};
    in.hex("h", out);
    EXPECT_FALSE(in.finish().has_value()) << text;
  }
}

TEST(ObjectReaderTest, WhatIsNoObjectHasNoKeys) {
  const auto parsed = parse_strict("[1]", kLimit);
  ObjectReader in(*parsed, "thing");
  EXPECT_FALSE(in.has("v"));
  in.integer("v", 1, 1);
  EXPECT_EQ(in.finish().error().detail, "thing: not an object");
}

}  // namespace
}  // namespace stillmine::protocol
