#include "intake/deployment_file.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace stillmine::intake {

http::Response DeploymentFile::get() {
  const std::lock_guard lock(mutex_);
  std::error_code error;
  const auto changed = std::filesystem::last_write_time(path_, error);
  if (error) return http::error_response(core::ErrorCode::kNotFound);
  if (!text_ || changed != read_at_) {
    std::ifstream in(path_, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in) return http::error_response(core::ErrorCode::kNotFound);
    text_ = std::make_shared<const std::string>(std::move(text));
    read_at_ = changed;
  }
  http::Response response;
  response.content_type = "application/json";
  response.body = text_;
  return response;
}

}  // namespace stillmine::intake
