#include "office_client.h"

#include <boost/json/object.hpp>
#include <chrono>
#include <iostream>
#include <thread>

#include "exchange/office.h"
#include "http/client.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

namespace json = boost::json;

/// The error that an answer of our own servers carries.
core::Error error_in(const http::Reply& reply) {
  constexpr std::size_t kMaxAnswer = 4096;
  const auto document = protocol::parse_strict(reply.body, kMaxAnswer);
  if (document && document->is_object()) {
    const json::value* error = document->get_object().if_contains("error");
    if (error != nullptr && error->is_object()) {
      const json::value* code = error->get_object().if_contains("code");
      const json::value* detail = error->get_object().if_contains("detail");
      const auto known = code != nullptr && code->is_string()
                             ? core::error_code(std::string_view(code->get_string()))
                             : std::nullopt;
      if (known) {
        return {*known, detail != nullptr && detail->is_string()
                            ? std::string(std::string_view(detail->get_string()))
                            : std::string()};
      }
    }
  }
  return {ErrorCode::kInternal, "status " + std::to_string(reply.status)};
}

Result<std::string> ask_socket(const std::string& folder, const OfficeRequest& request) {
  http::Url url;
  url.address.unix_path = folder + "/admin.sock";
  http::Call call;
  call.target = request.path;
  if (!request.body.empty()) {
    call.method = http::Method::kPost;
    call.content_type = "application/json";
    call.body = request.body;
  }
  const auto reply = http::Client(url).send_and_wait(call);
  if (!reply) return tl::unexpected(reply.error());
  if (reply->status != 200) return tl::unexpected(error_in(*reply));
  return reply->body;
}

}  // namespace

Result<std::string> ask_office(const std::string& data, const OfficeRequest& request) {
  using namespace std::chrono_literals;
  constexpr int kTries = 50;
  const std::string folder = data + "/exchange";
  // A process that is starting holds the lock for a moment before it answers, and one that is
  // stopping for a moment after.
  for (int i = 0; i < kTries; ++i) {
    auto office =
        exchange::open_office(folder, {}, core::system_clock(), protocol::system_random());
    if (office) {
      exchange::Administration administration(*office->ledger, *office->vault, core::system_clock(),
                                              protocol::system_random());
      return request.on_files(administration);
    }
    if (office.error().code != ErrorCode::kStoreLocked) return tl::unexpected(office.error());
    auto answer = ask_socket(folder, request);
    if (answer || answer.error().code != ErrorCode::kNetwork) return answer;
    std::this_thread::sleep_for(100ms);
  }
  return fail(ErrorCode::kStoreLocked, "the exchange does not answer on its admin.sock");
}

int print_answer(const Result<std::string>& answer) {
  if (answer) {
    std::cout << *answer << std::endl;
    return 0;
  }
  const json::object error{
      {"error",
       {{"code", core::wire_word(answer.error().code)}, {"detail", answer.error().detail}}}};
  std::cout << protocol::write_json(error) << std::endl;
  return 1;
}

}  // namespace stillmine::tool
