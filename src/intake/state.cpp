#include "intake/state.h"

namespace stillmine::intake {
namespace {

constexpr const char* kBusySeconds = "5";

}  // namespace

http::Response busy() { return refuse({core::ErrorCode::kBusy, {}}); }

http::Response refuse(const core::Error& error) {
  http::Response response = http::error_response(error.code, error.detail);
  if (response.status == 503) response.fields.push_back({"Retry-After", kBusySeconds});
  return response;
}

http::Response not_right(std::int64_t retry_after) {
  http::Response response = http::error_response(core::ErrorCode::kNumberOrPinWrong);
  if (retry_after > 0) response.fields.push_back({"Retry-After", std::to_string(retry_after)});
  return response;
}

}  // namespace stillmine::intake
