#include "intake/messages.h"

#include <algorithm>

#include "protocol/challenge.h"
#include "protocol/envelope.h"

namespace stillmine::intake {
namespace {

using core::ErrorCode;

constexpr std::int64_t kSecondsOfAWeek = std::int64_t{7} * 24 * 3600;

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

http::Response post_message(State& state, std::string_view body) {
  const core::Bytes whole = core::as_bytes(body);
  const auto parts = protocol::read_message_body(whole);
  if (!parts) return refuse(parts.error());
  if (const auto wrong = check_key(state, parts->envelope.address)) return refuse({*wrong, {}});
  const store::NewMessage message = new_message(state, *parts, whole);

  if (parts->envelope.registers()) {
    const auto opened =
        state.inbox->open_case(message, state.clock.unix_seconds() / kSecondsOfAWeek);
    return opened ? accepted(state) : refuse(opened.error());
  }
  const auto added = state.inbox->add_message(message, state.guessing);
  if (!added) return refuse(added.error());
  if (!added->verdict.granted) return not_right(added->verdict.retry_after);
  if (added->refusal) return refuse({*added->refusal, {}});
  return accepted(state);
}

}  // namespace stillmine::intake
