#include "intake/intake.h"

#include <chrono>
#include <utility>

#include "http/runtime.h"
#include "intake/deployment_file.h"
#include "intake/messages.h"
#include "intake/pickup.h"
#include "intake/state.h"
#include "intake/status.h"
#include "protocol/challenge.h"
#include "protocol/envelope.h"
#include "protocol/notice.h"
#include "protocol/pickup.h"
#include "protocol/status.h"

namespace stillmine::intake {
namespace {

using http::Method;
using http::Request;
using http::Response;
using http::Task;

constexpr auto kWatchEvery = std::chrono::minutes(1);
constexpr std::int64_t kAlarmSeconds = 600;

const std::vector<std::string> kJson = {"application/json"};
const std::vector<std::string> kOctets = {"application/octet-stream"};

/// A handler that runs `work(state, body)` on the pool.
http::Handler on_body(State& state, Response (*work)(State&, std::string_view)) {
  return [&state, work](Request request) -> Task<Response> {
    auto job = [&state, work, body = std::move(request.body)] { return work(state, body); };
    co_return co_await on_pool(state, std::move(job));
  };
}

/// A handler whose answer needs no waiting.
template <class Answer>
http::Handler at_once(Answer answer) {
  return [answer = std::move(answer)](Request) -> Task<Response> { co_return answer(); };
}

Response get_notice(const State& state) {
  const auto notice = state.notice.get();
  if (notice->empty()) return http::error_response(core::ErrorCode::kNotFound);
  Response response;
  response.content_type = "application/json";
  response.body = notice;
  return response;
}

Response healthy() { return http::json_response(200, R"({"ok":true})"); }

/// Ready is more than healthy: the inbox can be read, and the exchange was heard, without which no
/// message could be taken.
Response ready(State& state) {
  if (state.keys.get()->empty()) return busy();
  const auto keys = state.inbox->keys();  // a few rows, however many cases there are
  return keys ? healthy() : refuse(keys.error());
}

Response get_metrics(State& state) {
  if (const auto figures = state.inbox->figures()) {
    state.metrics.counter("stillmine_intake_cases").set(figures->cases);
    state.metrics.counter("stillmine_intake_pending_messages").set(figures->pending);
    state.metrics.counter("stillmine_intake_oldest_pending_seconds")
        .set(oldest_pending_seconds(state, figures->oldest_pending));
  }
  return http::response(200, "text/plain; version=0.0.4; charset=utf-8", state.metrics.text());
}

http::Route health_route() {
  return {.method = Method::kGet, .path = "/healthz", .handler = at_once(healthy)};
}

http::Route ready_route(State& state) {
  return {
      .method = Method::kGet, .path = "/readyz", .handler = [&state](Request) -> Task<Response> {
        auto job = [&state] { return ready(state); };
        co_return co_await on_pool(state, job);
      }};
}

}  // namespace

Intake::Intake(std::unique_ptr<store::Inbox> inbox, Pepper pepper, Settings settings,
               const core::Clock& clock, protocol::Random& random, http::Metrics& metrics,
               const http::Log& log)
    : state_(std::make_unique<State>(std::move(inbox), std::move(pepper), clock, random, metrics,
                                     log)),
      deployment_file_(std::move(settings.deployment_file)) {
  state_->pickup_token = std::move(settings.pickup_token);
}

Intake::~Intake() = default;

core::Result<void> Intake::remember() {
  auto keys = state_->inbox->keys();
  if (!keys) return tl::unexpected(keys.error());
  auto notice = state_->inbox->notice();
  if (!notice) return tl::unexpected(notice.error());
  state_->keys.set(*std::move(keys));
  state_->notice.set(*std::move(notice));
  return {};
}

void Intake::add_public_routes(http::Router& router) {
  State& state = *state_;
  router.add(
      {.method = Method::kPost,
       .path = "/v1/messages",
       .body = {.max_bytes = protocol::kMaxMessageBody, .content_types = kOctets},
       .handler = [&state](Request request) { return post_message(state, std::move(request)); },
       .admit = [&state](const Request& request) { return admit_message(state, request); }});
  router.add({.method = Method::kPost,
              .path = "/v1/status",
              .body = {.max_bytes = protocol::kMaxStatusRequest, .content_types = kJson},
              .handler = on_body(state, post_status)});
  router.add({.method = Method::kGet, .path = "/v1/notice", .handler = at_once([&state] {
                                                              return get_notice(state);
                                                            })});
  router.add({.method = Method::kGet,
              .path = "/v1/challenge",
              .handler = at_once([&state] {
                return http::json_response(200, protocol::write_challenge(state.work.issue()));
              })});
  if (!deployment_file_.empty()) {
    auto file = std::make_shared<DeploymentFile>(deployment_file_);
    router.add({.method = Method::kGet,
                .path = "/deployment.json",
                .handler = [&state, file](Request) -> Task<Response> {
                  auto job = [file] { return file->get(); };
                  co_return co_await on_pool(state, job);
                }});
  }
  router.add(health_route());
  router.add(ready_route(state));
}

void Intake::add_pickup_routes(http::Router& router) {
  State& state = *state_;
  const auto add = [&](std::string path, http::BodyRules body,
                       Response (*work)(State&, std::string_view)) {
    router.add(
        {.method = Method::kPost,
         .path = std::move(path),
         .body = std::move(body),
         .handler = on_body(state, work),
         .admit = [&state](const Request& request) { return admit_exchange(state, request); }});
  };
  add("/v1/pickup/messages", {protocol::kMaxPickupDocument, kJson}, pick_up_messages);
  add("/v1/pickup/ack", {protocol::kMaxPickupDocument, kJson}, acknowledge_messages);
  add("/v1/pickup/status", {protocol::kMaxPickup, kOctets}, keep_statuses);
  add("/v1/pickup/notice", {protocol::kMaxNotice, kJson}, keep_notice);
}

void Intake::add_private_routes(http::Router& router) {
  State& state = *state_;
  router.add(health_route());
  router.add(ready_route(state));
  router.add(
      {.method = Method::kGet, .path = "/metrics", .handler = [&state](Request) -> Task<Response> {
         auto job = [&state] { return get_metrics(state); };
         co_return co_await on_pool(state, job);
       }});
}

Task<void> Intake::watch_pending() {
  while (true) {
    auto job = [this] { return state_->inbox->figures(); };
    const auto figures = co_await state_->pool.run(job);
    if (figures) {
      const std::int64_t seconds = oldest_pending_seconds(*state_, figures->oldest_pending);
      if (seconds >= kAlarmSeconds) {
        state_->log.error("messages_not_collected", {{"pending", std::to_string(figures->pending)},
                                                     {"oldest_seconds", std::to_string(seconds)}});
      }
    }
    co_await http::sleep_for(kWatchEvery);
  }
}

void Intake::end_threads() {
  state_->pool.join();
  state_->inbox->close();
}

}  // namespace stillmine::intake
