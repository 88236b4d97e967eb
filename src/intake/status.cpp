#include "intake/status.h"

#include <string>

#include "protocol/status.h"

namespace stillmine::intake {
namespace {

/// Room for an answer with the smallest box: its hex, and the JSON around it.
constexpr std::size_t kAnswerBytes =
    2 * (protocol::kBuckets.front() + protocol::kSecretBoxBytes) + 64;

/// Spaces behind a JSON document are JSON's own.
http::Response padded(http::Response response) {
  std::string text(response.text());
  if (text.size() < kAnswerBytes) text.resize(kAnswerBytes, ' ');
  response.body = std::make_shared<const std::string>(std::move(text));
  return response;
}

}  // namespace

http::Response post_status(State& state, std::string_view body) {
  const auto request = protocol::read_status_request(body);
  if (!request) return refuse(request.error());
  const protocol::Digest access_hash = protocol::sha256(request->access.bytes());
  auto status = state.inbox->read_status(state.pepper.proof(request->case_index, access_hash),
                                         state.guessing);
  if (!status) return refuse(status.error());
  if (!status->verdict.granted) return padded(not_right(status->verdict.retry_after));
  return padded(http::json_response(
      200, protocol::write_status_answer({.messages = static_cast<std::uint64_t>(status->messages),
                                          .box = std::move(status->box)})));
}

}  // namespace stillmine::intake
