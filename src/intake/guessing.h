// Who may try a case's access key, and when: the rule that makes an 8-digit PIN enough.
//
// The first four wrong tries in a row are free, from the fifth on each makes the next one wait: 10 s,
// doubling up to an hour. A try that comes too early is not judged and not counted, whatever it was.
// A right one ends the row. After 1,000 wrong tries in a case's life none is right any more: 10^-5
// of all PINs. Cases that do not exist are counted and delayed in the same way.
//
// Counts are durable (the inbox keeps them); delays run on the monotonic clock in memory, and after
// a restart start anew in full. Cost: a look-up; memory for at most kMaxDelays cases that wait.
// Threads: judge() is called on the inbox's writing thread alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>

#include "core/clock.h"
#include "store/inbox.h"

namespace stillmine::intake {

inline constexpr std::int64_t kFreeTries = 4;
inline constexpr std::int64_t kTriesOfALife = 1000;
inline constexpr std::int64_t kFirstDelaySeconds = 10;
inline constexpr std::int64_t kLongestDelaySeconds = 3600;
inline constexpr std::size_t kMaxDelays = 200'000;

/// Seconds that the `streak`-th wrong try in a row makes the next one wait.
std::int64_t delay_after(std::int64_t streak) noexcept;

class Guessing final : public store::TryPolicy {
 public:
  explicit Guessing(const core::Clock& clock) : clock_(clock), began_ms_(clock.monotonic_ms()) {}

  store::Verdict judge(const store::Keyed& case_key, store::Tries& tries, bool right) override;

 private:
  [[nodiscard]] std::int64_t closed_until(const store::Keyed& case_key, std::int64_t streak) const;
  void close(const store::Keyed& case_key, std::int64_t until_ms);

  const core::Clock& clock_;
  std::int64_t began_ms_;
  std::map<store::Keyed, std::int64_t> until_ms_;
};

}  // namespace stillmine::intake
