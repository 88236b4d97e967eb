// Time as a dependency: whoever needs the time is given a Clock, so that tests decide what time it
// is. Threads: implementations are safe to call from any thread.
#pragma once

#include <cstdint>

namespace stillmine::core {

class Clock {
 public:
  virtual ~Clock() = default;

  /// Wall clock, whole seconds since 1970-01-01 UTC. It may jump in either direction.
  [[nodiscard]] virtual std::int64_t unix_seconds() const = 0;

  /// Milliseconds on a clock that never goes back; the origin means nothing.
  [[nodiscard]] virtual std::int64_t monotonic_ms() const = 0;
};

/// The machine's own clocks.
const Clock& system_clock();

}  // namespace stillmine::core
