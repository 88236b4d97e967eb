#include "http/log.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace stillmine::http {
namespace {

std::string line(std::string_view event, Log::Details details) {
  std::string out(event);
  for (const auto& [name, value] : details) {
    out += ' ';
    out += name;
    out += '=';
    out += value;
  }
  return out;
}

}  // namespace

Log::Log(const std::string& process)
    : logger_(std::make_shared<spdlog::logger>(process,
                                               std::make_shared<spdlog::sinks::stderr_sink_mt>())) {
  logger_->set_pattern("%Y-%m-%dT%H:%M:%S %n %l %v", spdlog::pattern_time_type::utc);
}

void Log::info(std::string_view event, Details details) const {
  logger_->info(line(event, details));
}

void Log::warn(std::string_view event, Details details) const {
  logger_->warn(line(event, details));
}

void Log::error(std::string_view event, Details details) const {
  logger_->error(line(event, details));
}

}  // namespace stillmine::http
