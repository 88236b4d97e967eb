#include "intake/proof_of_work.h"

#include <algorithm>
#include <cmath>

namespace stillmine::intake {
namespace {

constexpr double kLoadSeconds = 10;

}  // namespace

ProofOfWork::ProofOfWork(const core::Clock& clock, protocol::Random& random)
    : clock_(clock), random_(random), load_at_ms_(clock.monotonic_ms()) {
  random_.fill(key_.writable());
}

protocol::ChallengeAnswer ProofOfWork::issue() {
  const std::int64_t now = clock_.monotonic_ms();
  const std::lock_guard lock(mutex_);
  return protocol::make_challenge(bits_for_load(now), now, key_, random_);
}

unsigned ProofOfWork::bits_for_load(std::int64_t now_ms) {
  const double seconds = static_cast<double>(now_ms - load_at_ms_) / 1000;
  load_ = load_ * std::exp(-seconds / kLoadSeconds) + 1;
  load_at_ms_ = now_ms;
  const double per_second = load_ / kLoadSeconds;
  if (per_second <= kQuietPerSecond) return kBaseBits;
  const auto doublings = static_cast<unsigned>(std::log2(per_second / kQuietPerSecond)) + 1;
  return std::min(kBaseBits + doublings, kMostBits);
}

core::Result<void> ProofOfWork::redeem(std::string_view header) {
  const std::int64_t now = clock_.monotonic_ms();
  const auto challenge = protocol::verify_solution(header, now, key_);
  if (!challenge) return tl::unexpected(challenge.error());
  const std::lock_guard lock(mutex_);
  // All live equally long, so those used first end first, give or take the time between two uses.
  while (!used_by_age_.empty() && used_by_age_.front().first <= now) {
    used_.erase(used_by_age_.front().second);
    used_by_age_.pop_front();
  }
  if (used_.size() >= kMaxUsed) return core::fail(core::ErrorCode::kBusy);
  if (!used_.insert(challenge->id).second) {
    return core::fail(core::ErrorCode::kChallengeWrong, "used before");
  }
  // Never forgotten before it has expired: its own expiry, or later.
  const std::int64_t forget = std::max(challenge->expires_ms, now + protocol::kChallengeLifeMs);
  used_by_age_.emplace_back(forget, challenge->id);
  return {};
}

}  // namespace stillmine::intake
