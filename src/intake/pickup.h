// POST /v1/pickup/{messages,ack,status,notice}: the exchange's side of the mailbox, on a listener of
// its own that the internet does not reach. Each call carries `Authorization: Bearer <64 hex>`,
// compared in constant time before the body is read; each is safe to repeat (protocol/pickup.h).
// Errors: kTokenWrong, kJsonMalformed, kDocumentMalformed, kMessageMalformed, kNoticeInvalid,
// kStoreFailed. Cost: one transaction a call. Threads: any.
#pragma once

#include <optional>
#include <string_view>

#include "intake/state.h"

namespace stillmine::intake {

std::optional<http::Response> admit_exchange(const State& state, const http::Request& request);

http::Response pick_up_messages(State& state, std::string_view body);
http::Response acknowledge_messages(State& state, std::string_view body);
http::Response keep_statuses(State& state, std::string_view body);
http::Response keep_notice(State& state, std::string_view body);

/// How long, in seconds, the oldest message has been waiting as far as this process has seen.
std::int64_t oldest_pending_seconds(State& state, std::int64_t oldest_number);

}  // namespace stillmine::intake
