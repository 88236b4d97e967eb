#include "intake/pickup.h"

#include <string>
#include <vector>

#include "protocol/notice.h"
#include "protocol/pickup.h"
#include "protocol/secret.h"
#include "protocol/status.h"
#include "protocol/strict_json.h"

namespace stillmine::intake {
namespace {

using core::ErrorCode;

constexpr std::string_view kBearer = "Bearer ";
// What a message's head and frames add to its sealed bytes, at most.
constexpr std::size_t kHeadRoom = 1024;

http::Response done(std::int64_t count) {
  return http::json_response(200, protocol::write_done(static_cast<std::uint64_t>(count)));
}

/// Remembers which keys the exchange can open, when they have changed.
core::Result<void> learn_keys(State& state, const std::vector<protocol::ProgrammeKeyId>& told) {
  std::vector<store::ProgrammeKey> keys;
  keys.reserve(told.size());
  for (const protocol::ProgrammeKeyId& key : told) {
    keys.push_back({.programme = key.programme, .key = key.key.bytes});
  }
  if (*state.keys.get() == keys) return {};
  if (auto kept = state.inbox->keep_keys(keys); !kept) return kept;
  state.keys.set(std::move(keys));
  return {};
}

}  // namespace

std::optional<http::Response> admit_exchange(const State& state, const http::Request& request) {
  const std::string_view given = request.field("authorization").value_or(std::string_view());
  const bool right = given.starts_with(kBearer) &&
                     protocol::equal_in_constant_time(core::as_bytes(given.substr(kBearer.size())),
                                                      core::as_bytes(state.pickup_token));
  if (right) return std::nullopt;
  state.metrics.counter("stillmine_intake_pickup_refused_total").add();
  return refuse({ErrorCode::kTokenWrong, {}});
}

http::Response pick_up_messages(State& state, std::string_view body) {
  const auto request = protocol::read_pickup_request(body);
  if (!request) return refuse(request.error());
  if (const auto learnt = learn_keys(state, request->keys); !learnt) return refuse(learnt.error());
  const std::size_t room = protocol::kMaxPickup - request->max * kHeadRoom;
  const auto pending = state.inbox->pending(request->max, room);
  if (!pending) return refuse(pending.error());
  core::ByteVector out;
  for (const store::PendingMessage& message : *pending) {
    protocol::append_picked_message(out,
                                    {.programme = message.programme,
                                     .key = {message.key},
                                     .case_index = {message.case_index},
                                     .message = {message.id}},
                                    message.sealed);
  }
  return http::response(200, "application/octet-stream", std::string(core::as_text(out)));
}

http::Response acknowledge_messages(State& state, std::string_view body) {
  const auto messages = protocol::read_ack(body);
  if (!messages) return refuse(messages.error());
  std::vector<store::MessageId> ids;
  ids.reserve(messages->size());
  for (const protocol::Acknowledged& message : *messages) ids.push_back(message.message.bytes);
  const auto dropped = state.inbox->acknowledge(ids);
  return dropped ? done(*dropped) : refuse(dropped.error());
}

http::Response keep_statuses(State& state, std::string_view body) {
  const auto statuses = protocol::read_left_statuses(core::as_bytes(body));
  if (!statuses) return refuse(statuses.error());
  std::vector<store::NewBox> boxes;
  boxes.reserve(statuses->size());
  for (const protocol::LeftStatus& status : *statuses) {
    if (!protocol::is_status_box_size(status.box.size())) {
      return refuse({ErrorCode::kMessageMalformed, "a box of no known size"});
    }
    boxes.push_back({.case_key = state.pepper.case_key(status.case_index), .box = status.box});
  }
  const auto kept = state.inbox->keep_boxes(boxes);
  return kept ? done(*kept) : refuse(kept.error());
}

http::Response keep_notice(State& state, std::string_view body) {
  // Not read, only known to be JSON: that is what GET /v1/notice says it is.
  if (const auto parsed = protocol::parse_strict(body, protocol::kMaxNotice); !parsed) {
    return refuse(parsed.error());
  }
  std::string notice(body);
  if (const auto kept = state.inbox->keep_notice(notice); !kept) return refuse(kept.error());
  state.notice.set(std::move(notice));
  return done(1);
}

std::int64_t oldest_pending_seconds(State& state, std::int64_t oldest_number) {
  const std::int64_t now = state.clock.monotonic_ms();
  if (state.oldest_number.exchange(oldest_number) != oldest_number) state.oldest_since_ms = now;
  return oldest_number == 0 ? 0 : (now - state.oldest_since_ms) / 1000;
}

}  // namespace stillmine::intake
