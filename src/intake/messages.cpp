#include "intake/messages.h"

#include <algorithm>
#include <atomic>

#include "http/completion.h"
#include "protocol/challenge.h"
#include "protocol/envelope.h"

namespace stillmine::intake {
namespace {

using core::ErrorCode;
using core::Result;

constexpr std::int64_t kSecondsOfAWeek = std::int64_t{7} * 24 * 3600;
/// A body up to here is read and hashed on the loop: that takes 0.2 ms at most, a hand-over to the
/// pool costs as much when the machine is busy.
constexpr std::size_t kReadAtOnce = std::size_t{64} * 1024;
/// At 3,000 messages a second the last of them waits a second; whoever comes later is told to.
constexpr std::size_t kMostWaiting = 2048;

/// What the inbox is given; `message.sealed` points into the request's body.
struct Entry {
  store::NewMessage message;
  bool registers = false;
};

/// One more request between its body and its answer, until it goes out of scope.
class Waiting {
 public:
  explicit Waiting(std::atomic<std::size_t>& waiting) : waiting_(waiting), count_(++waiting) {}
  ~Waiting() { --waiting_; }
  Waiting(const Waiting&) = delete;
  Waiting& operator=(const Waiting&) = delete;

  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  std::atomic<std::size_t>& waiting_;
  std::size_t count_;
};

store::NewMessage new_message(const State& state, const protocol::MessageBody& body,
                              core::Bytes whole) {
  const protocol::Address& address = body.envelope.address;
  return {.proof = state.pepper.proof(address.case_index, body.envelope.access_hash()),
          .message_key = state.pepper.message_key(address.message),
          .body_key = state.pepper.body_key(whole),
          .id = address.message.bytes,
          .case_index = address.case_index.bytes,
          .programme = address.programme,
          .key = address.key.bytes,
          .sealed = body.sealed};
}

/// Whether the exchange can open what is sealed to this key. Before it was heard for the first time
/// nobody knows.
std::optional<ErrorCode> check_key(const State& state, const protocol::Address& address) {
  const auto keys = state.keys.get();
  if (keys->empty()) return ErrorCode::kBusy;
  const store::ProgrammeKey wanted{.programme = address.programme, .key = address.key.bytes};
  if (std::ranges::find(*keys, wanted) == keys->end()) return ErrorCode::kKeyRetired;
  return std::nullopt;
}

Result<Entry> read_entry(const State& state, core::Bytes whole) {
  const auto body = protocol::read_message_body(whole);
  if (!body) return tl::unexpected(body.error());
  if (const auto wrong = check_key(state, body->envelope.address)) return core::fail(*wrong);
  return Entry{.message = new_message(state, *body, whole),
               .registers = body->envelope.registers()};
}

http::Response accepted(State& state) {
  state.metrics.counter("stillmine_intake_messages_accepted_total").add();
  return http::json_response(201, protocol::write_accepted(state.work.issue()));
}

}  // namespace

std::optional<http::Response> admit_message(State& state, const http::Request& request) {
  const auto redeemed =
      state.work.redeem(request.field(protocol::kChallengeHeader).value_or(std::string_view()));
  if (redeemed) return std::nullopt;
  state.metrics.counter("stillmine_intake_challenges_refused_total").add();
  return refuse(redeemed.error());
}

http::Task<http::Response> post_message(State& state, http::Request request) {
  const Waiting waiting(state.messages_waiting);
  if (waiting.count() > kMostWaiting) co_return busy();
  auto read = [&state, &request] { return read_entry(state, core::as_bytes(request.body)); };
  std::optional<Result<Entry>> outcome;  // g++ 12 cannot compile co_await in a conditional
  if (request.body.size() <= kReadAtOnce) {
    outcome.emplace(read());
  } else {
    outcome.emplace(co_await state.pool.run(read));
  }
  const Result<Entry>& entry = *outcome;
  if (!entry) co_return refuse(entry.error());
  if (entry->registers) {
    auto open = [&state, &entry](store::Done<void> done) {
      const std::int64_t week = state.clock.unix_seconds() / kSecondsOfAWeek;
      state.inbox->open_case(entry->message, week, std::move(done));
    };
    const auto opened = co_await http::completion<Result<void>>(open);
    co_return opened ? accepted(state) : refuse(opened.error());
  }
  auto add = [&state, &entry](store::Done<store::AddAnswer> done) {
    state.inbox->add_message(entry->message, state.guessing, std::move(done));
  };
  const auto added = co_await http::completion<Result<store::AddAnswer>>(add);
  if (!added) co_return refuse(added.error());
  if (!added->verdict.granted) co_return not_right(added->verdict.retry_after);
  if (added->refusal) co_return refuse({*added->refusal, {}});
  co_return accepted(state);
}

}  // namespace stillmine::intake
