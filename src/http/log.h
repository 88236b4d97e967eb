// What the servers write to standard error: what the program did and what went wrong, one line
// each.
//
// There is no access log. That a person used the service is the second most precious secret after
// the pictures, and a list of requests is a list of visits: requests are counted (http/metrics.h),
// not written down. A line is an event word and fields of ours; it never holds an address, a user
// agent, a target, a body, a case number or a fingerprint.
//
// Cost: one formatted line. Threads: any.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace spdlog {
class logger;
}

namespace stillmine::http {

class Log {
 public:
  using Details = std::initializer_list<std::pair<std::string_view, std::string>>;

  /// `process` stands in every line: "intake", "exchange".
  explicit Log(const std::string& process);

  void info(std::string_view event, Details details = {}) const;
  void warn(std::string_view event, Details details = {}) const;
  void error(std::string_view event, Details details = {}) const;

 private:
  std::shared_ptr<spdlog::logger> logger_;
};

}  // namespace stillmine::http
