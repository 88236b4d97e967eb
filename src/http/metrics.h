// Counters, and nothing but counters: how often something happened, never when, for whom or from
// where. Read as Prometheus text on a private listener (GET /metrics).
//
// Inputs: a metric name and one label value from a fixed set of ours (a route's pattern, a
// refusal's word), never a value that a client chose. Cost: a lock and a map look-up to make a
// counter, one relaxed atomic add to count. Threads: any. Source: Prometheus text exposition format
// 0.0.4.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace stillmine::http {

class Counter {
 public:
  void add(std::int64_t amount = 1) noexcept {
    value_.fetch_add(amount, std::memory_order_relaxed);
  }
  void set(std::int64_t value) noexcept { value_.store(value, std::memory_order_relaxed); }
  [[nodiscard]] std::int64_t value() const noexcept {
    return value_.load(std::memory_order_relaxed);
  }

 private:
  std::atomic<std::int64_t> value_{0};
};

class Metrics {
 public:
  /// The counter of that name and label, made at the first call; the reference stays valid.
  Counter& counter(std::string_view name, std::string_view label = {},
                   std::string_view label_value = {});

  /// Every counter, one line each, in the order of their names.
  [[nodiscard]] std::string text() const;

 private:
  mutable std::mutex mutex_;
  std::map<std::pair<std::string, std::string>, Counter> counters_;
};

}  // namespace stillmine::http
