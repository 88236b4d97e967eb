#include "protocol/challenge.h"

#include <gtest/gtest.h>

#include <string>

#include "fixtures.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

constexpr std::int64_t kNow = 5'000;

Secret<32> key() { return secret_of<32>(0x31); }

ChallengeAnswer fresh(unsigned bits) { return make_challenge(bits, kNow, key(), system_random()); }

TEST(ChallengeTest, ASolutionIsTakenUntilTenMinutesHavePassed) {
  const std::string header = solve_challenge(fresh(8));
  const auto challenge = verify_solution(header, kNow + kChallengeLifeMs - 1, key());
  ASSERT_TRUE(challenge.has_value()) << challenge.error().detail;
  EXPECT_EQ(challenge->bits, 8U);
  EXPECT_EQ(challenge->expires_ms, kNow + kChallengeLifeMs);
  EXPECT_EQ(verify_solution(header, kNow + kChallengeLifeMs, key()).error().code,
            ErrorCode::kChallengeWrong);
}

TEST(ChallengeTest, TwoTokensHaveDifferentIdsAndOneTokenAlwaysTheSame) {
  const std::string one = solve_challenge(fresh(0));
  const std::string two = solve_challenge(fresh(0));
  EXPECT_NE(verify_solution(one, kNow, key())->id, verify_solution(two, kNow, key())->id);
  EXPECT_EQ(verify_solution(one, kNow, key())->id, verify_solution(one, kNow, key())->id);
}

TEST(ChallengeTest, ANonceThatSolvesNothingIsRefused) {
  const ChallengeAnswer answer = fresh(20);
  EXPECT_EQ(verify_solution(answer.token + ".0", kNow, key()).error().code,
            ErrorCode::kChallengeWrong);
}

TEST(ChallengeTest, ATokenOfAnotherStartOrWithEasierBitsIsRefused) {
  const std::string header = solve_challenge(fresh(4));
  EXPECT_EQ(verify_solution(header, kNow, secret_of<32>(0x32)).error().code,
            ErrorCode::kChallengeWrong);
  ChallengeAnswer easier = fresh(20);
  easier.token[3] = '0';  // the second byte is the number of bits
  easier.token[2] = '0';
  easier.bits = 0;
  EXPECT_EQ(verify_solution(solve_challenge(easier), kNow, key()).error().code,
            ErrorCode::kChallengeWrong);
}

TEST(ChallengeTest, WhatIsNoHeaderAsksForOne) {
  const std::string token = fresh(0).token;
  for (const std::string& header :
       {std::string(), token, token + ".", "." + token, token + ".x", token + ".-1",
        token + ".000000000000000000000", token.substr(1) + ".0", "x" + token + ".0"}) {
    EXPECT_EQ(verify_solution(header, kNow, key()).error().code, ErrorCode::kChallengeRequired)
        << header;
  }
}

TEST(ChallengeTest, TheDocumentsComeBackAsTheyWere) {
  const ChallengeAnswer answer = fresh(12);
  EXPECT_EQ(read_challenge(write_challenge(answer))->token, answer.token);
  EXPECT_EQ(read_accepted(write_accepted(answer))->bits, 12U);
  for (const char* text : {"{}", R"({"token":"","bits":1})", R"({"token":"zz","bits":1})",
                           R"({"token":"00","bits":31})", R"({"token":"00","bits":1,"x":1})"}) {
    EXPECT_FALSE(read_challenge(text).has_value()) << text;
    EXPECT_FALSE(read_accepted(std::string(R"({"challenge":)") + text + "}").has_value());
  }
  EXPECT_FALSE(read_accepted("{}").has_value());
}

}  // namespace
}  // namespace stillmine::protocol
