// POST /v1/messages: takes one sealed message. 201 only after a commit that is on the disk, with a
// fresh challenge; sent again, 201 again. The solution of a challenge is asked for before the body
// is read. Errors: protocol.md, Message: kMessageMalformed, kKeyRetired, kCaseExists,
// kMessageConflict, kTooManyMessages, kNumberOrPinWrong, kChallengeRequired, kChallengeWrong, kBusy,
// kStoreFull. Cost: one SHA-256 of the body and one durable transaction, waited for without a thread.
// Threads: any.
#pragma once

#include <optional>

#include "intake/state.h"

namespace stillmine::intake {

std::optional<http::Response> admit_message(State& state, const http::Request& request);
http::Task<http::Response> post_message(State& state, http::Request request);

}  // namespace stillmine::intake
