#include "http/metrics.h"

namespace stillmine::http {

Counter& Metrics::counter(std::string_view name, std::string_view label,
                          std::string_view label_value) {
  std::string labels;
  if (!label.empty()) {
    labels.append("{").append(label).append("=\"").append(label_value).append("\"}");
  }
  const std::lock_guard lock(mutex_);
  return counters_[{std::string(name), std::move(labels)}];
}

std::string Metrics::text() const {
  std::string out;
  const std::lock_guard lock(mutex_);
  for (const auto& [key, counter] : counters_) {
    out += key.first + key.second + ' ' + std::to_string(counter.value()) + '\n';
  }
  return out;
}

}  // namespace stillmine::http
