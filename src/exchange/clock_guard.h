// Watches the wall clock against the monotonic one. Withdrawals, expiries and the shredding of
// values go by the wall clock; one that jumps ahead would end every delay at once and forget values
// that partners still need, one that jumps back would stop them. So after a jump the guard answers
// false until the clock is back where the monotonic clock says it should be, or the operator has
// looked and starts the process again. Slow steering (NTP slews 0.5 ms a second) is followed.
//
// Inputs: a Clock. Errors: none. Cost: nothing. Threads: one.
#pragma once

#include <cstdint>

#include "core/clock.h"

namespace stillmine::exchange {

class ClockGuard {
 public:
  explicit ClockGuard(const core::Clock& clock)
      : clock_(clock), trusted_ms_(offset_ms()), checked_at_ms_(clock.monotonic_ms()) {}

  /// A step of more than this between two looks is a jump.
  static constexpr std::int64_t kJumpMs = 60'000;
  /// How far steering may have moved the clock between two looks, in parts per thousand.
  static constexpr std::int64_t kSteeringPerThousand = 1;

  /// Looks at both clocks; true while the wall clock can be trusted.
  bool steady() {
    const std::int64_t now_ms = clock_.monotonic_ms();
    const std::int64_t drift = offset_ms() - trusted_ms_;
    if (drift > kJumpMs || drift < -kJumpMs) return false;
    const std::int64_t allowed = (now_ms - checked_at_ms_) * kSteeringPerThousand / 1000;
    trusted_ms_ += drift > allowed ? allowed : drift < -allowed ? -allowed : drift;
    // Looks that are close together would round the allowance to nothing.
    if (allowed > 0) checked_at_ms_ = now_ms;
    return true;
  }

  /// Seconds by the wall clock while it is steady, else what it would say had it not jumped.
  [[nodiscard]] std::int64_t trusted_seconds() const {
    return (clock_.monotonic_ms() + trusted_ms_) / 1000;
  }

 private:
  [[nodiscard]] std::int64_t offset_ms() const {
    return clock_.unix_seconds() * 1000 - clock_.monotonic_ms();
  }

  const core::Clock& clock_;
  std::int64_t trusted_ms_;     // wall minus monotonic, as trusted
  std::int64_t checked_at_ms_;  // monotonic
};

}  // namespace stillmine::exchange
