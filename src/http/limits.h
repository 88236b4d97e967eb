// What one client may take: sizes, times and counts, all in one place so that tests can make them
// small. The figures are the threat model's: the largest message (4 MiB) takes 84 s at 400 kbit/s,
// so a body may take minutes, as long as it moves. Threads: a value.
#pragma once

#include <chrono>
#include <cstddef>

namespace stillmine::http {

struct Limits {
  std::size_t head_bytes = 8 * 1024;
  std::size_t head_fields = 64;
  std::chrono::milliseconds head_deadline = std::chrono::seconds(10);  // from the first byte
  std::chrono::milliseconds idle = std::chrono::seconds(60);  // between requests of a connection

  // A transfer must have moved bytes_per_second * (elapsed - grace) bytes, and end by `longest`.
  std::size_t bytes_per_second = 500;
  std::chrono::milliseconds transfer_grace = std::chrono::seconds(10);
  std::chrono::milliseconds transfer_longest = std::chrono::minutes(10);

  std::size_t connections = 16 * 1024;          // further ones are answered 503 and closed
  std::size_t body_memory = 256 * 1024 * 1024;  // bodies being received, over all connections

  // How long an ended connection is read on, so that the answer is not lost to a reset.
  std::chrono::milliseconds linger = std::chrono::seconds(2);
  std::chrono::milliseconds stop_grace = std::chrono::seconds(5);  // requests under way at stop
};

/// How long a transfer that has moved `bytes` may have taken since it began.
inline std::chrono::milliseconds transfer_allowance(const Limits& limits, std::size_t bytes) {
  const auto earned = std::chrono::milliseconds(bytes * 1000 / limits.bytes_per_second);
  return std::min(limits.transfer_grace + earned, limits.transfer_longest);
}

}  // namespace stillmine::http
