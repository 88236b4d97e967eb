#include "core/error.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace stillmine::core {
namespace {

constexpr ErrorCode kAll[] = {
#define STILLMINE_ERROR(enumerator, status, word) ErrorCode::enumerator,
#include "core/errors.def"
#undef STILLMINE_ERROR
};

TEST(ErrorListTest, EveryWireWordIsUniqueAndLowerCaseWithUnderscores) {
  std::set<std::string> seen;
  for (const ErrorCode code : kAll) {
    const std::string word(wire_word(code));
    EXPECT_TRUE(seen.insert(word).second) << word;
    EXPECT_EQ(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"), std::string::npos)
        << word;
  }
}

TEST(ErrorListTest, EveryWireWordLeadsBackToItsCode) {
  for (const ErrorCode code : kAll) EXPECT_EQ(error_code(wire_word(code)), code);
  EXPECT_EQ(error_code("no_such_word"), std::nullopt);
}

TEST(ErrorListTest, EveryStatusIsAnHttpError) {
  for (const ErrorCode code : kAll) {
    EXPECT_GE(http_status(code), 400) << wire_word(code);
    EXPECT_LE(http_status(code), 599) << wire_word(code);
  }
}

}  // namespace
}  // namespace stillmine::core
