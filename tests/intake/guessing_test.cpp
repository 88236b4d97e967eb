#include "intake/guessing.h"

#include <gtest/gtest.h>

#include "intake/fixture.h"
#include "intake/proof_of_work.h"

namespace stillmine::intake {
namespace {

/// Everything of an answer that a client can see.
std::string whole(const http::Reply& reply) {
  std::string text = std::to_string(reply.status);
  for (const http::Field& field : reply.fields) text += "\n" + field.name + ": " + field.value;
  return text + "\n" + reply.body;
}

class GuessingTest : public IntakeTest {
 protected:
  GuessingTest() {
    (void)collect();
    EXPECT_EQ(intake->post_message(mine.open(1)).status, 201);
  }

  [[nodiscard]] http::Reply right() const { return intake->post_status(mine.status()); }
  [[nodiscard]] http::Reply wrong() const { return intake->post_status(mine.wrong_status()); }
  [[nodiscard]] http::Reply unknown() const { return intake->post_status(nobodys.wrong_status()); }
  void pass_seconds(std::int64_t seconds) { clock.now_ms += seconds * 1000; }

  TestCase mine{1};
  TestCase nobodys{200};
};

TEST_F(GuessingTest, NumberAndPinReadTheStatus) {
  const http::Reply reply = right();
  ASSERT_EQ(reply.status, 200);
  const auto answer = protocol::read_status_answer(reply.body);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->messages, 1);
  EXPECT_TRUE(answer->box.empty());
}

TEST_F(GuessingTest, WrongAndUnknownGetTheSameBytesTryForTry) {
  for (int i = 0; i < 12; ++i) {
    const http::Reply of_mine = wrong();
    EXPECT_EQ(whole(of_mine), whole(unknown())) << "try " << i;
    EXPECT_EQ(of_mine.status, 403);
    EXPECT_EQ(code_of(of_mine), "number_or_pin_wrong");
    const auto wait = of_mine.field("retry-after");
    EXPECT_EQ(wait.has_value(), i >= 4) << "try " << i;
    if (wait) pass_seconds(std::stoi(std::string(*wait)));
  }
}

TEST_F(GuessingTest, ALaterMessageIsATryLikeAnyOther) {
  TestCase forged(1);
  std::ranges::fill(forged.access.writable(), std::uint8_t{0});
  for (int i = 0; i < 6; ++i) {
    const http::Reply of_mine = intake->post_message(forged.later(9));
    EXPECT_EQ(whole(of_mine), whole(intake->post_message(nobodys.later(9))));
    EXPECT_EQ(of_mine.status, 403);
  }
  EXPECT_EQ(right().status, 403) << "the delay holds for the status too";
  EXPECT_EQ(collect().size(), 1);
}

TEST_F(GuessingTest, RightAndWrongHaveTheSameSize) {
  EXPECT_EQ(right().body.size(), wrong().body.size());
  const std::string box(protocol::kBuckets[0] + protocol::kSecretBoxBytes, 'b');
  core::ByteVector left;
  protocol::append_left_status(left, mine.index, core::as_bytes(box));
  const std::string body(core::as_text(left));
  ASSERT_EQ(intake->pick_up("status", body, "application/octet-stream").status, 200);
  EXPECT_EQ(right().body.size(), wrong().body.size()) << "with the smallest box";
}

TEST_F(GuessingTest, WhileTheDelayRunsEvenTheRightPinIsNotLookedAt) {
  for (int i = 0; i < 5; ++i) (void)wrong();
  EXPECT_EQ(right().status, 403);
  EXPECT_EQ(right().field("retry-after"), "10");
  pass_seconds(9);
  EXPECT_EQ(right().field("retry-after"), "1");
  pass_seconds(1);
  EXPECT_EQ(right().status, 200) << "and trying too early did not make it longer";
}

TEST_F(GuessingTest, ARightLoginResetsTheDelay) {
  for (int i = 0; i < 5; ++i) (void)wrong();
  pass_seconds(10);
  EXPECT_EQ(right().status, 200);
  for (int i = 0; i < 4; ++i) EXPECT_EQ(wrong().field("retry-after"), std::nullopt);
  EXPECT_EQ(wrong().field("retry-after"), "10");
}

TEST_F(GuessingTest, ARestartBeginsTheDelayAnewInFull) {
  for (int i = 0; i < 5; ++i) (void)wrong();
  for (int i = 0; i < 5; ++i) (void)unknown();
  pass_seconds(8);
  restart();
  EXPECT_EQ(right().field("retry-after"), "10");
  EXPECT_EQ(unknown().field("retry-after"), "10");
  pass_seconds(10);
  EXPECT_EQ(right().status, 200);
}

TEST(GuessingRuleTest, TheDelayDoublesUpToAnHour) {
  const std::vector<std::int64_t> expected = {0,  0,   0,   0,   0,    10,   20,   40,
                                              80, 160, 320, 640, 1280, 2560, 3600, 3600};
  for (std::size_t streak = 0; streak < expected.size(); ++streak) {
    EXPECT_EQ(delay_after(static_cast<std::int64_t>(streak)), expected[streak]) << streak;
  }
  EXPECT_EQ(delay_after(1000), 3600);
}

TEST(GuessingRuleTest, AThousandWrongTriesAreAllThatALifeHas) {
  TestClock clock;
  Guessing guessing(clock);
  const store::Keyed key{};
  store::Tries tries;
  int judged = 0;
  while (tries.wrong < kTriesOfALife) {
    const store::Verdict verdict = guessing.judge(key, tries, false);
    EXPECT_FALSE(verdict.granted);
    clock.now_ms += verdict.retry_after * 1000;
    ASSERT_LE(++judged, kTriesOfALife);
  }
  clock.now_ms += std::int64_t{365} * 24 * 3600 * 1000;
  EXPECT_FALSE(guessing.judge(key, tries, true).granted) << "the right PIN, a year later";
  EXPECT_EQ(tries.wrong, kTriesOfALife);
}

TEST(GuessingRuleTest, RightLoginsInBetweenDoNotGiveTheThousandBack) {
  TestClock clock;
  Guessing guessing(clock);
  store::Tries tries;
  for (int i = 0; i < kTriesOfALife; ++i) {
    EXPECT_FALSE(guessing.judge({}, tries, false).granted);
    clock.now_ms += 4'000'000;
    EXPECT_EQ(guessing.judge({}, tries, true).granted, i + 1 < kTriesOfALife);
  }
}

TEST(ProofOfWorkTest, DifficultyFollowsTheLoadAndComesDownAgain) {
  TestClock clock;
  ProofOfWork work(clock, protocol::system_random());
  EXPECT_EQ(work.issue().bits, kBaseBits);
  unsigned last = kBaseBits;
  for (int i = 0; i < 50'000; ++i) {
    const unsigned bits = work.issue().bits;
    EXPECT_GE(bits, last);
    last = bits;
  }
  EXPECT_GT(last, kBaseBits + 6);
  EXPECT_LE(last, kMostBits);
  clock.now_ms += 200'000;
  EXPECT_EQ(work.issue().bits, kBaseBits);
}

}  // namespace
}  // namespace stillmine::intake
