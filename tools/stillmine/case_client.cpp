#include "case_client.h"

#include <boost/json/parse.hpp>
#include <chrono>
#include <thread>
#include <utility>

namespace stillmine::tool {
namespace {

using core::ErrorCode;
using core::Result;

constexpr int kTries = 6;
constexpr std::chrono::milliseconds kFirstWait{250};

/// The reply, or the error that it tells. What is no answer of ours counts as no answer at all.
Result<http::Reply> answered(Result<http::Reply> reply) {
  if (!reply || (reply->status >= 200 && reply->status < 300)) return reply;
  boost::json::error_code broken;
  const boost::json::value body = boost::json::parse(reply->body, broken);
  const boost::json::object* object = broken ? nullptr : body.if_object();
  const boost::json::value* error = object == nullptr ? nullptr : object->if_contains("error");
  const boost::json::object* said = error == nullptr ? nullptr : error->if_object();
  const boost::json::value* word = said == nullptr ? nullptr : said->if_contains("code");
  if (word != nullptr && word->is_string()) {
    const auto& text = word->get_string();
    if (const auto code = core::error_code({text.data(), text.size()})) {
      return core::fail(*code, "status " + std::to_string(reply->status));
    }
  }
  return core::fail(ErrorCode::kNetwork, "status " + std::to_string(reply->status));
}

/// Whether another try may help: the answer was lost, or the other side is busy.
bool is_passing(const core::Error& error) {
  switch (error.code) {
    case ErrorCode::kOutOfMemory:
    case ErrorCode::kCertificateUnknown:
    case ErrorCode::kCertificateExpired:
    case ErrorCode::kCertificateWrongHost:
      return false;
    default:
      return core::http_status(error.code) >= 500;
  }
}

template <class Try>
auto with_patience(Try attempt) -> decltype(attempt()) {
  auto wait = kFirstWait;
  for (int tries = 1;; ++tries, wait *= 2) {
    auto result = attempt();
    if (result || tries == kTries || !is_passing(result.error())) return result;
    std::this_thread::sleep_for(wait);
  }
}

}  // namespace

Result<CaseClient> CaseClient::connect(const std::string& site, const http::Trust& trust) {
  const auto url = http::parse_url(site);
  if (!url) return tl::unexpected(url.error());
  const http::Client client(*url, {}, trust);
  auto reply = with_patience([&client] {
    return answered(client.send_and_wait({http::Method::kGet, "/deployment.json", {}, {}, {}}));
  });
  if (!reply) return tl::unexpected(reply.error());
  auto deployment = protocol::read_deployment(reply->body);
  if (!deployment) return tl::unexpected(deployment.error());
  if (deployment->intake.empty()) return CaseClient(*std::move(deployment), client);
  const auto intake = http::parse_url(deployment->intake);
  if (!intake) return core::fail(ErrorCode::kDeploymentInvalid, "intake");
  return CaseClient(*std::move(deployment), http::Client(*intake, {}, trust));
}

Result<protocol::ProgrammeKey> CaseClient::programme(const std::string& name) const {
  if (name.empty() && !deployment_.programmes.empty()) return deployment_.programmes.front();
  const auto* found = deployment_.programme(name);
  if (found == nullptr) return core::fail(ErrorCode::kBadArgument, "no such programme here");
  return *found;
}

Result<protocol::ChallengeAnswer> CaseClient::challenge() {
  if (!next_.token.empty()) return std::exchange(next_, {});
  const auto reply =
      answered(intake_.send_and_wait({http::Method::kGet, "/v1/challenge", {}, {}, {}}));
  if (!reply) return tl::unexpected(reply.error());
  return protocol::read_challenge(reply->body);
}

Result<void> CaseClient::try_to_leave(core::Bytes body) {
  const auto token = challenge();
  if (!token) return tl::unexpected(token.error());
  http::Call call;
  call.method = http::Method::kPost;
  call.target = "/v1/messages";
  call.fields = {{std::string(protocol::kChallengeHeader), protocol::solve_challenge(*token)}};
  call.content_type = "application/octet-stream";
  call.body = core::as_text(body);
  const auto reply = answered(intake_.send_and_wait(call));
  if (!reply) return tl::unexpected(reply.error());
  auto next = protocol::read_accepted(reply->body);
  if (!next) return core::fail(ErrorCode::kNetwork, "201 without our answer");
  next_ = *std::move(next);
  return {};
}

Result<void> CaseClient::leave(core::Bytes body) {
  return with_patience([this, body] {
    auto result = try_to_leave(body);
    // The kept challenge may have grown old: once more with a fresh one.
    if (!result && result.error().code == ErrorCode::kChallengeWrong) result = try_to_leave(body);
    return result;
  });
}

Result<protocol::StatusAnswer> CaseClient::status(const protocol::CaseKeys& keys) {
  http::Call call;
  call.method = http::Method::kPost;
  call.target = "/v1/status";
  call.content_type = "application/json";
  call.body = protocol::write_status_request({keys.index, keys.access});
  const auto reply = with_patience([this, &call] { return answered(intake_.send_and_wait(call)); });
  if (!reply) return tl::unexpected(reply.error());
  return protocol::read_status_answer(reply->body);
}

}  // namespace stillmine::tool
