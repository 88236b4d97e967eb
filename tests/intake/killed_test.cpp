// The intake dies by SIGKILL after it has read a message and before it answers: a real process over
// a real file, at two moments.
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "intake/fixture.h"

namespace stillmine::intake {
namespace {

/// Kills its process before the message is in the inbox, or once it is.
class KillingInbox final : public store::Inbox {
 public:
  KillingInbox(std::unique_ptr<store::Inbox> inner, bool before)
      : inner_(std::move(inner)), before_(before) {}

  void open_case(const store::NewMessage& message, std::int64_t week,
                 store::Done<void> done) override {
    if (before_) (void)::raise(SIGKILL);
    // The callback is kept: whoever lets go of it ends the request, whose bytes are being written.
    inner_->open_case(message, week,
                      [done = std::move(done)](const auto&) { (void)::raise(SIGKILL); });
  }
  void add_message(const store::NewMessage& message, store::TryPolicy& policy,
                   store::Done<store::AddAnswer> done) override {
    inner_->add_message(message, policy, std::move(done));
  }
  core::Result<store::StatusBox> read_status(const store::Proof& proof,
                                             store::TryPolicy& policy) override {
    return inner_->read_status(proof, policy);
  }
  core::Result<std::vector<store::PendingMessage>> pending(std::size_t count,
                                                           std::size_t bytes) override {
    return inner_->pending(count, bytes);
  }
  core::Result<std::int64_t> acknowledge(std::span<const store::MessageId> messages) override {
    return inner_->acknowledge(messages);
  }
  core::Result<std::int64_t> keep_boxes(std::span<const store::NewBox> boxes) override {
    return inner_->keep_boxes(boxes);
  }
  core::Result<void> keep_keys(std::span<const store::ProgrammeKey> keys) override {
    return inner_->keep_keys(keys);
  }
  core::Result<std::vector<store::ProgrammeKey>> keys() override { return inner_->keys(); }
  core::Result<void> keep_notice(const std::string& notice) override {
    return inner_->keep_notice(notice);
  }
  core::Result<std::string> notice() override { return inner_->notice(); }
  core::Result<store::InboxFigures> figures() override { return inner_->figures(); }
  void close() override { inner_->close(); }

 private:
  std::unique_ptr<store::Inbox> inner_;
  bool before_;
};

class KilledIntakeTest : public IntakeTest, public testing::WithParamInterface<bool> {};

TEST_P(KilledIntakeTest, TheSameMessageSentAgainEndsWithExactlyOneCase) {
  (void)collect();
  intake.reset();
  int told[2];
  ASSERT_EQ(::pipe(told), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const RunningIntake mortal(
        folder.path(), clock,
        std::make_unique<KillingInbox>(*store::open_sqlite_inbox(folder.path()), GetParam()));
    const std::uint16_t port = mortal.port();
    if (::write(told[1], &port, sizeof port) == sizeof port) ::pause();
    ::_exit(1);
  }
  std::uint16_t port = 0;
  ASSERT_EQ(::read(told[0], &port, sizeof port), static_cast<ssize_t>(sizeof port));
  const http::Client tab(*http::parse_url("http://127.0.0.1:" + std::to_string(port)));
  const auto challenge =
      tab.send_and_wait({.method = http::Method::kGet, .target = "/v1/challenge"});
  ASSERT_TRUE(challenge);
  const std::string body = TestCase(1).open(1);
  const std::string solution =
      protocol::solve_challenge(*protocol::read_challenge(challenge->body));
  const auto lost = tab.send_and_wait({.method = http::Method::kPost,
                                       .target = "/v1/messages",
                                       .fields = {{"Stillmine-Challenge", solution}},
                                       .content_type = "application/octet-stream",
                                       .body = body});
  EXPECT_FALSE(lost) << "it was answered";
  int status = 0;
  ::waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
  ::close(told[0]);
  ::close(told[1]);

  restart();
  EXPECT_EQ(intake->post_message(body).status, 201);
  EXPECT_EQ(collect().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(Moments, KilledIntakeTest, testing::Bool(), [](const auto& moment) {
  return moment.param ? "BeforeTheCommit" : "AfterTheCommit";
});

}  // namespace
}  // namespace stillmine::intake
