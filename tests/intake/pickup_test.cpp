#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "intake/fixture.h"

namespace stillmine::intake {
namespace {

class PickupTest : public IntakeTest {
 protected:
  PickupTest() { (void)collect(); }

  [[nodiscard]] static std::string ack(const std::vector<protocol::PickedMessage>& messages) {
    std::vector<protocol::Acknowledged> list;
    list.reserve(messages.size());
    for (const auto& message : messages) {
      list.push_back({message.address.case_index, message.address.message});
    }
    return protocol::write_ack(list);
  }

  [[nodiscard]] http::Reply leave(const core::ByteVector& statuses) const {
    return intake->pick_up("status", std::string(core::as_text(statuses)),
                           "application/octet-stream");
  }
};

TEST_F(PickupTest, OnlyTheExchangesTokenOpensIt) {
  const std::vector<std::string> tokens = {
      "", std::string(64, '0'), std::string(kToken).substr(0, 63), std::string(kToken) + "0"};
  for (const char* what : {"messages", "ack", "status", "notice"}) {
    for (const std::string& token : tokens) {
      const http::Reply reply = intake->pick_up(
          what, "{}",
          what == std::string("status") ? "application/octet-stream" : "application/json", token);
      EXPECT_EQ(reply.status, 401) << what;
      EXPECT_EQ(code_of(reply), "token_wrong");
    }
  }
}

TEST_F(PickupTest, TheInternetSeesNothingOfIt) {
  EXPECT_EQ(intake->get("/v1/pickup/messages").status, 404);
  EXPECT_EQ(intake->get("/metrics").status, 404);
}

TEST_F(PickupTest, CollectingIsRepeatedUntilItIsAcknowledged) {
  const TestCase mine(1);
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  ASSERT_EQ(intake->post_message(mine.later(2)).status, 201);
  ASSERT_EQ(collect().size(), 2);
  const std::string first = collected.body;
  restart();
  const auto again = collect();
  EXPECT_EQ(collected.body, first);
  EXPECT_EQ(protocol::read_done(intake->pick_up("ack", ack({again[0]})).body), 1);
  const auto rest = collect();
  ASSERT_EQ(rest.size(), 1);
  EXPECT_EQ(rest[0].address.message.bytes[0], 2);
  EXPECT_EQ(protocol::read_done(intake->pick_up("ack", ack(rest)).body), 1);
  EXPECT_EQ(protocol::read_done(intake->pick_up("ack", ack(rest)).body), 0);
  EXPECT_TRUE(collect().empty());
}

TEST_F(PickupTest, TheLargestMessagesComeInSeveralAnswersWithinTheirLimit) {
  for (std::uint8_t i = 1; i <= 5; ++i) {
    const TestCase one(i);
    const auto entry = protocol::Register{protocol::sha256(one.access.bytes())};
    ASSERT_EQ(intake->post_message(one.body(i, entry, 5)).status, 201);
  }
  EXPECT_EQ(collect().size(), 3);
  EXPECT_LE(collected.body.size(), protocol::kMaxPickup);
}

TEST_F(PickupTest, ABoxReachesItsOwnerAndNobodyElse) {
  const TestCase mine(1);
  const TestCase theirs(2);
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  ASSERT_EQ(intake->post_message(theirs.open(2)).status, 201);
  const std::string box(protocol::kBuckets[0] + protocol::kSecretBoxBytes, 'b');
  core::ByteVector left;
  protocol::append_left_status(left, mine.index, core::as_bytes(box));
  protocol::append_left_status(left, TestCase(77).index, core::as_bytes(box));
  EXPECT_EQ(protocol::read_done(leave(left).body), 1) << "one of them is a case here";
  const auto answer = protocol::read_status_answer(intake->post_status(mine.status()).body);
  ASSERT_TRUE(answer);
  EXPECT_EQ(core::as_text(answer->box), box);
  EXPECT_TRUE(protocol::read_status_answer(intake->post_status(theirs.status()).body)->box.empty());
}

TEST_F(PickupTest, ABoxOfNoKnownSizeIsRefused) {
  const std::string box(100, 'b');
  core::ByteVector left;
  protocol::append_left_status(left, TestCase(1).index, core::as_bytes(box));
  EXPECT_EQ(leave(left).status, 400);
}

TEST_F(PickupTest, TheNoticeIsServedAsItWasLeft) {
  EXPECT_EQ(intake->get("/v1/notice").status, 404);
  const std::string notice = R"({"v":1,"issued":"x","notice":"y","signature":"z"})";
  EXPECT_EQ(intake->pick_up("notice", notice).status, 200);
  EXPECT_EQ(intake->get("/v1/notice").body, notice);
  EXPECT_EQ(intake->pick_up("notice", "not json").status, 400);
  restart();
  EXPECT_EQ(intake->get("/v1/notice").body, notice);
}

TEST_F(PickupTest, DeploymentIsReadAgainWhenItChanges) {
  namespace fs = std::filesystem;
  EXPECT_EQ(intake->get("/deployment.json").status, 404);
  std::ofstream(folder.file("deployment.json")) << R"({"v":1})";
  const http::Reply first = intake->get("/deployment.json");
  EXPECT_EQ(first.body, R"({"v":1})");
  EXPECT_EQ(first.field("content-type"), "application/json");
  std::ofstream(folder.file("deployment.new")) << R"({"v":1,"intake":""})";
  fs::last_write_time(
      folder.file("deployment.new"),
      fs::last_write_time(folder.file("deployment.json")) + std::chrono::seconds(1));
  fs::rename(folder.file("deployment.new"), folder.file("deployment.json"));
  EXPECT_EQ(intake->get("/deployment.json").body, R"({"v":1,"intake":""})");
}

TEST_F(PickupTest, HealthReadinessAndMetricsAreApart) {
  EXPECT_EQ(intake->get("/healthz").status, 200);
  EXPECT_EQ(intake->get("/readyz").status, 200);
  ASSERT_EQ(intake->post_message(TestCase(1).open(1)).status, 201);
  (void)intake->get_private("/metrics");
  clock.now_ms += 42'000;
  const std::string metrics = intake->get_private("/metrics").body;
  for (const char* line : {"stillmine_intake_cases 1\n", "stillmine_intake_pending_messages 1\n",
                           "stillmine_intake_oldest_pending_seconds 42\n",
                           "stillmine_intake_messages_accepted_total 1\n"}) {
    EXPECT_NE(metrics.find(line), std::string::npos) << line << metrics;
  }
}

TEST_F(PickupTest, NothingThatWasSentStandsInTheClearInTheFolder) {
  const TestCase mine(0xA7);
  ASSERT_EQ(intake->post_message(mine.open(0x5C)).status, 201);
  ASSERT_EQ(intake->post_message(mine.later(0x5D)).status, 201);
  ASSERT_EQ(intake->pick_up("ack", ack(collect())).status, 200);
  intake.reset();
  std::string all;
  for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
    std::ifstream in(entry.path(), std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    all += text.str();
  }
  EXPECT_NE(all.find("CREATE TABLE"), std::string::npos) << "the search works";
  const auto absent = [&](core::Bytes bytes, const char* what) {
    EXPECT_EQ(all.find(core::as_text(bytes)), std::string::npos) << what;
    EXPECT_EQ(all.find(core::to_hex(bytes)), std::string::npos) << what << " in hex";
  };
  absent(mine.index.bytes, "the case index");
  absent(mine.access.bytes(), "A");
  absent(protocol::sha256(mine.access.bytes()), "SHA-256(A)");
  absent(core::as_bytes(std::string(64, '\x5C')), "the sealed bytes");
}

}  // namespace
}  // namespace stillmine::intake
