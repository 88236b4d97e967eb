#include "intake/guessing.h"

#include <algorithm>

namespace stillmine::intake {
namespace {

constexpr std::int64_t kMillisecond = 1000;

std::int64_t seconds_up(std::int64_t milliseconds) { return (milliseconds + 999) / 1000; }

}  // namespace

std::int64_t delay_after(std::int64_t streak) noexcept {
  if (streak <= kFreeTries) return 0;
  const std::int64_t doublings = std::min<std::int64_t>(streak - kFreeTries - 1, 10);
  return std::min(kFirstDelaySeconds << doublings, kLongestDelaySeconds);
}

store::Verdict Guessing::judge(const store::Keyed& case_key, store::Tries& tries, bool right) {
  if (tries.wrong >= kTriesOfALife) {
    return {.granted = false, .retry_after = kLongestDelaySeconds};
  }
  const std::int64_t now = clock_.monotonic_ms();
  const std::int64_t until = closed_until(case_key, tries.streak);
  if (now < until) return {.granted = false, .retry_after = seconds_up(until - now)};
  if (right) {
    tries.streak = 0;
    until_ms_.erase(case_key);
    return {.granted = true, .retry_after = 0};
  }
  ++tries.streak;
  ++tries.wrong;
  if (tries.wrong >= kTriesOfALife) {
    return {.granted = false, .retry_after = kLongestDelaySeconds};
  }
  const std::int64_t delay = delay_after(tries.streak);
  if (delay > 0) close(case_key, now + delay * kMillisecond);
  return {.granted = false, .retry_after = delay};
}

std::int64_t Guessing::closed_until(const store::Keyed& case_key, std::int64_t streak) const {
  const auto found = until_ms_.find(case_key);
  if (found != until_ms_.end()) return found->second;
  // Not since this process began: its delay, if it had one, begins anew with the process.
  return began_ms_ + delay_after(streak) * kMillisecond;
}

void Guessing::close(const store::Keyed& case_key, std::int64_t until_ms) {
  if (until_ms_.size() >= kMaxDelays) {
    const std::int64_t now = clock_.monotonic_ms();
    std::erase_if(until_ms_, [&](const auto& entry) { return entry.second <= now; });
    // Still full: an attacker opened this many delays within an hour. The soonest to end goes.
    if (until_ms_.size() >= kMaxDelays) {
      until_ms_.erase(
          std::ranges::min_element(until_ms_, {}, [](const auto& entry) { return entry.second; }));
    }
  }
  until_ms_[case_key] = until_ms;
}

}  // namespace stillmine::intake
