// An intake on loopback ports over a real inbox file, with a clock that the test moves, and what a
// tab and an exchange would send it.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "http/client.h"
#include "http/listener.h"
#include "http/runtime.h"
#include "intake/intake.h"
#include "protocol/challenge.h"
#include "protocol/envelope.h"
#include "protocol/pickup.h"
#include "protocol/primitives.h"
#include "protocol/status.h"
#include "store/temporary_folder.h"

namespace stillmine::intake {

class TestClock final : public core::Clock {
 public:
  [[nodiscard]] std::int64_t unix_seconds() const override { return 1'795'000'000; }
  [[nodiscard]] std::int64_t monotonic_ms() const override { return now_ms; }
  std::atomic<std::int64_t> now_ms{1'000'000};
};

inline constexpr const char* kToken =
    "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

/// The three listeners of an intake, until it goes out of scope.
class RunningIntake {
 public:
  RunningIntake(const std::string& folder, const core::Clock& clock,
                std::unique_ptr<store::Inbox> inbox = nullptr)
      : runtime_(2) {
    if (!inbox) inbox = *store::open_sqlite_inbox(folder);
    auto pepper = Pepper::load(folder + "/pepper", protocol::system_random());
    intake_ = std::make_unique<Intake>(
        std::move(inbox), *std::move(pepper),
        Settings{.pickup_token = kToken, .deployment_file = folder + "/deployment.json"}, clock,
        protocol::system_random(), metrics_, log_);
    EXPECT_TRUE(intake_->remember());
    site_ = listen(&Intake::add_public_routes);
    pickup_ = listen(&Intake::add_pickup_routes);
    private_ = listen(&Intake::add_private_routes);
    runtime_.at_end([this] { intake_->end_threads(); });
    thread_ = std::thread([this] { runtime_.run(); });
  }
  ~RunningIntake() {
    runtime_.stop();
    thread_.join();
  }
  RunningIntake(const RunningIntake&) = delete;
  RunningIntake& operator=(const RunningIntake&) = delete;

  [[nodiscard]] std::uint16_t port() const { return site_->bound().port; }

  [[nodiscard]] http::Reply get(const std::string& target) const {
    return send(site_, {.method = http::Method::kGet, .target = target});
  }
  [[nodiscard]] http::Reply get_private(const std::string& target) const {
    return send(private_, {.method = http::Method::kGet, .target = target});
  }

  /// POST /v1/messages with a fresh solution, or with `challenge` as it is.
  [[nodiscard]] http::Reply post_message(const std::string& body,
                                         std::optional<std::string> challenge = {}) const {
    if (!challenge) challenge = solve();
    http::Call call{.method = http::Method::kPost,
                    .target = "/v1/messages",
                    .content_type = "application/octet-stream",
                    .body = body};
    if (!challenge->empty()) call.fields.push_back({"Stillmine-Challenge", *challenge});
    return send(site_, std::move(call));
  }

  [[nodiscard]] std::string solve() const {
    return protocol::solve_challenge(*protocol::read_challenge(get("/v1/challenge").body));
  }

  [[nodiscard]] http::Reply post_status(const std::string& body) const {
    return send(site_, {.method = http::Method::kPost,
                        .target = "/v1/status",
                        .content_type = "application/json",
                        .body = body});
  }

  [[nodiscard]] http::Reply pick_up(const std::string& what, const std::string& body,
                                    const std::string& type = "application/json",
                                    const std::string& token = kToken) const {
    return send(pickup_, {.method = http::Method::kPost,
                          .target = "/v1/pickup/" + what,
                          .fields = {{"Authorization", "Bearer " + token}},
                          .content_type = type,
                          .body = body});
  }

 private:
  std::unique_ptr<http::Listener> listen(void (Intake::*add)(http::Router&)) {
    auto service = std::make_shared<http::Service>();
    service->metrics = &metrics_;
    service->log = &log_;
    service->limits.linger = std::chrono::milliseconds(200);
    (intake_.get()->*add)(service->router);
    auto listener = http::Listener::open(runtime_.executor(), *http::parse_address("127.0.0.1:0"),
                                         std::move(service));
    auto opened = *std::move(listener);
    opened->start();
    runtime_.at_stop([raw = opened.get()]() -> http::Task<void> { co_await raw->stop(); });
    return opened;
  }

  static http::Reply send(const std::unique_ptr<http::Listener>& listener, const http::Call& call) {
    const http::Client client({.address = listener->bound(), .base_path = {}});
    auto reply = client.send_and_wait(call);
    if (!reply) {
      ADD_FAILURE() << reply.error().detail;
      return {};
    }
    return *std::move(reply);
  }

  http::Metrics metrics_;
  http::Log log_{"intake"};
  http::Runtime runtime_;  // before the intake, as in the real process
  std::unique_ptr<Intake> intake_;
  std::unique_ptr<http::Listener> site_;
  std::unique_ptr<http::Listener> pickup_;
  std::unique_ptr<http::Listener> private_;
  std::thread thread_;
};

/// One person's case, as her tab knows it.
struct TestCase {
  explicit TestCase(std::uint8_t number) {
    index.bytes.fill(number);
    std::ranges::fill(access.writable(), static_cast<std::uint8_t>(number + 1));
  }

  [[nodiscard]] std::string open(std::uint8_t message) const {
    return body(message, protocol::Register{protocol::sha256(access.bytes())});
  }
  [[nodiscard]] std::string later(std::uint8_t message) const {
    return body(message, protocol::Access{access});
  }
  [[nodiscard]] std::string body(std::uint8_t message,
                                 const std::variant<protocol::Register, protocol::Access>& entry,
                                 std::size_t bucket = 0) const {
    protocol::Envelope envelope;
    envelope.address.programme = "adult";
    envelope.address.key.bytes.fill(5);
    envelope.address.case_index = index;
    envelope.address.message.bytes.fill(message);
    envelope.entry = entry;
    const core::ByteVector sealed(protocol::kBuckets.at(bucket) + protocol::kSealBytes, message);
    const core::ByteVector bytes = protocol::write_message_body(envelope, sealed);
    return std::string(core::as_text(bytes));
  }
  [[nodiscard]] std::string status() const { return status_with(access); }
  [[nodiscard]] std::string status_with(const protocol::Secret<32>& key) const {
    return protocol::write_status_request({.case_index = index, .access = key});
  }
  /// A try with a wrong PIN.
  [[nodiscard]] std::string wrong_status() const { return status_with(protocol::Secret<32>()); }

  protocol::CaseIndex index;
  protocol::Secret<32> access;
};

class IntakeTest : public testing::Test {
 protected:
  IntakeTest() { restart(); }

  void restart() {
    intake.reset();
    intake = std::make_unique<RunningIntake>(folder.path(), clock);
  }

  /// What the exchange does once a second; the keys that it tells are what makes messages welcome.
  [[nodiscard]] std::vector<protocol::PickedMessage> collect(std::uint8_t key = 5) {
    protocol::PickupRequest request{.max = 256, .keys = {{"adult", {}}}};
    request.keys[0].key.bytes.fill(key);
    collected = intake->pick_up("messages", protocol::write_pickup_request(request));
    EXPECT_EQ(collected.status, 200) << collected.body;
    const auto messages = protocol::read_picked_messages(core::as_bytes(collected.body));
    EXPECT_TRUE(messages);
    return *messages;
  }

  TestClock clock;
  store::TemporaryFolder folder;
  std::unique_ptr<RunningIntake> intake;
  http::Reply collected;  // picked messages point into it
};

/// The error's wire word, or "" for an answer without one.
inline std::string code_of(const http::Reply& reply) {
  constexpr std::string_view kCode = R"("code":")";
  const std::size_t at = reply.body.find(kCode);
  if (at == std::string::npos) return {};
  const std::size_t begin = at + kCode.size();
  return reply.body.substr(begin, reply.body.find('"', begin) - begin);
}

}  // namespace stillmine::intake
