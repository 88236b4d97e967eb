#include <gtest/gtest.h>

#include "intake/fixture.h"
#include "intake/proof_of_work.h"

namespace stillmine::intake {
namespace {

using MessagesTest = IntakeTest;

TEST_F(MessagesTest, ASealedMessageIsAcceptedAndCollectedUnchanged) {
  (void)collect();
  const TestCase mine(1);
  const http::Reply reply = intake->post_message(mine.open(1));
  ASSERT_EQ(reply.status, 201) << reply.body;
  EXPECT_TRUE(protocol::read_accepted(reply.body)) << "a fresh challenge comes with it";
  const auto messages = collect();
  ASSERT_EQ(messages.size(), 1);
  EXPECT_EQ(messages[0].address.case_index, mine.index);
  EXPECT_EQ(messages[0].address.programme, "adult");
  EXPECT_TRUE(mine.open(1).ends_with(core::as_text(messages[0].sealed)));
  EXPECT_EQ(messages[0].sealed.size(), protocol::kBuckets[0] + protocol::kSealBytes);
}

TEST_F(MessagesTest, NoProofOfAccessTravelsOnToTheExchange) {
  (void)collect();
  const TestCase mine(1);
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  ASSERT_EQ(intake->post_message(mine.later(2)).status, 201);
  ASSERT_EQ(collect().size(), 2);
  EXPECT_EQ(collected.body.find(core::to_hex(mine.access.bytes())), std::string::npos);
  EXPECT_EQ(collected.body.find(core::to_hex(protocol::sha256(mine.access.bytes()))),
            std::string::npos);
}

TEST_F(MessagesTest, TheLargestBucketFits) {
  (void)collect();
  const TestCase mine(1);
  const auto entry = protocol::Register{protocol::sha256(mine.access.bytes())};
  ASSERT_EQ(intake->post_message(mine.body(1, entry, 5)).status, 201);
  EXPECT_EQ(collect().size(), 1);
}

TEST_F(MessagesTest, SentAgainItIsAcceptedAgainAndKeptOnceEvenAfterARestart) {
  (void)collect();
  const TestCase mine(1);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(intake->post_message(mine.open(1)).status, 201);
  restart();
  EXPECT_EQ(intake->post_message(mine.open(1)).status, 201);
  EXPECT_EQ(collect().size(), 1);
}

TEST_F(MessagesTest, AKnownIdWithOtherBytesIsAConflict) {
  (void)collect();
  ASSERT_EQ(intake->post_message(TestCase(1).open(1)).status, 201);
  std::string other = TestCase(1).open(1);
  other.back() = 'x';
  const http::Reply reply = intake->post_message(other);
  EXPECT_EQ(reply.status, 409);
  EXPECT_EQ(code_of(reply), "message_conflict");
}

TEST_F(MessagesTest, ATakenCaseIsSaidToBeTaken) {
  (void)collect();
  const TestCase mine(1);
  TestCase theirs(1);
  std::ranges::fill(theirs.access.writable(), std::uint8_t{99});
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  const http::Reply reply = intake->post_message(theirs.open(2));
  EXPECT_EQ(reply.status, 409);
  EXPECT_EQ(code_of(reply), "case_exists");
  // The same to whoever guessed the access key: this answer must not be a way to try PINs.
  EXPECT_EQ(intake->post_message(mine.open(3)).body, reply.body);
}

TEST_F(MessagesTest, AKeyThatTheExchangeCannotOpenIsRetired) {
  (void)collect(6);
  for (int i = 0; i < 2; ++i) {
    const http::Reply reply = intake->post_message(TestCase(1).open(1));
    EXPECT_EQ(reply.status, 409);
    EXPECT_EQ(code_of(reply), "key_retired");
    restart();  // the list of keys is durable
  }
}

TEST_F(MessagesTest, BeforeTheExchangeWasHeardTheAnswerIsToComeBackLater) {
  const http::Reply reply = intake->post_message(TestCase(1).open(1));
  EXPECT_EQ(reply.status, 503);
  EXPECT_EQ(reply.field("retry-after"), "5");
}

TEST_F(MessagesTest, WhatIsNoMessageIsRefused) {
  (void)collect();
  const std::string good = TestCase(1).open(1);
  std::string long_envelope = good;
  long_envelope[1] = 5;  // 1,280 bytes and more
  const std::vector<std::string> bodies = {
      "x",        good.substr(0, 100), good.substr(0, good.size() - 1),
      good + "x", long_envelope,       std::string(5000, '\0')};
  for (const std::string& body : bodies) {
    const http::Reply reply = intake->post_message(body);
    EXPECT_EQ(reply.status, 400) << body.size();
    EXPECT_EQ(code_of(reply), "message_malformed");
  }
}

TEST_F(MessagesTest, TwentyMessagesACase) {
  (void)collect();
  const TestCase mine(1);
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  for (std::uint8_t i = 2; i <= 20; ++i) ASSERT_EQ(intake->post_message(mine.later(i)).status, 201);
  const http::Reply reply = intake->post_message(mine.later(21));
  EXPECT_EQ(reply.status, 422);
  EXPECT_EQ(code_of(reply), "too_many_messages");
}

TEST_F(MessagesTest, EachSolutionOpensTheDoorOnce) {
  (void)collect();
  const TestCase mine(1);
  const std::string solution = intake->solve();
  EXPECT_EQ(intake->post_message(mine.open(1), solution).status, 201);
  const http::Reply again = intake->post_message(mine.open(1), solution);
  EXPECT_EQ(again.status, 403);
  EXPECT_EQ(code_of(again), "challenge_wrong");
}

TEST_F(MessagesTest, WithoutWorkNothingIsKept) {
  (void)collect();
  const TestCase mine(1);
  EXPECT_EQ(code_of(intake->post_message(mine.open(1), "")), "challenge_required");
  EXPECT_EQ(code_of(intake->post_message(mine.open(1), "abc")), "challenge_required");
  const auto challenge = *protocol::read_challenge(intake->get("/v1/challenge").body);
  EXPECT_GE(challenge.bits, kBaseBits);
  // The first nonce that solves it is the first that is tried: those before it are wrong.
  const std::string solution = protocol::solve_challenge(challenge);
  std::string wrong = challenge.token + ".0";
  if (wrong == solution) wrong = challenge.token + ".1";
  EXPECT_EQ(code_of(intake->post_message(mine.open(1), wrong)), "challenge_wrong");
  EXPECT_TRUE(collect().empty());
}

TEST_F(MessagesTest, ASolutionLivesTenMinutesAndNotBeyondARestart) {
  (void)collect();
  const TestCase mine(1);
  std::string solution = intake->solve();
  clock.now_ms += 10 * 60 * 1000;
  EXPECT_EQ(code_of(intake->post_message(mine.open(1), solution)), "challenge_wrong");
  solution = intake->solve();
  restart();
  EXPECT_EQ(code_of(intake->post_message(mine.open(1), solution)), "challenge_wrong");
  EXPECT_EQ(intake->post_message(mine.open(1)).status, 201) << "another challenge, and it goes on";
}

}  // namespace
}  // namespace stillmine::intake
