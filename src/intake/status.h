// POST /v1/status: hands back the case's box to whoever holds its access key. Every other answer is
// the one of Guessing. All answers but those with a larger box are filled up with spaces to one
// size, so that the network does not tell a right try from a wrong one. Errors: kJsonMalformed,
// kDocumentMalformed, kNumberOrPinWrong, kBusy. Cost: one durable transaction. Threads: any.
#pragma once

#include <string_view>

#include "intake/state.h"

namespace stillmine::intake {

http::Response post_status(State& state, std::string_view body);

}  // namespace stillmine::intake
