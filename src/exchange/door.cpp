#include "exchange/door.h"

#include <algorithm>
#include <cmath>

#include "core/bytes.h"
#include "protocol/primitives.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<store::Partner> PartnerDoor::admit(std::string_view subscription_key,
                                          std::string_view function_key, std::string_view scope) {
  // Both are always looked up, so that the answer takes the same work whichever is wrong.
  const auto subscription =
      ledger_.find_credential(protocol::sha256(core::as_bytes(subscription_key)));
  const auto function = ledger_.find_credential(protocol::sha256(core::as_bytes(function_key)));
  if (!subscription) return tl::unexpected(subscription.error());
  if (!function) return tl::unexpected(function.error());
  if (!*subscription || !*function || (*subscription)->scope != kSubscriptionScope ||
      (*function)->scope != scope || (*subscription)->partner.id != (*function)->partner.id) {
    return fail(ErrorCode::kKeyRefused);
  }
  if (auto counted = count((*function)->partner.id); !counted) {
    return tl::unexpected(counted.error());
  }
  return (*function)->partner;
}

Result<void> PartnerDoor::count(store::PartnerId partner) {
  constexpr double kMsPerMinute = 60'000;
  const auto full = static_cast<double>(quotas_.requests_per_minute);
  const std::int64_t now = clock_.monotonic_ms();
  const std::lock_guard lock(mutex_);
  Bucket& bucket = buckets_.try_emplace(partner, Bucket{full, now}).first->second;
  bucket.tokens = std::min(
      full, bucket.tokens + static_cast<double>(now - bucket.filled_ms) * full / kMsPerMinute);
  bucket.filled_ms = now;
  if (bucket.tokens < 1) {
    const double wait = std::ceil((1 - bucket.tokens) * kMsPerMinute / full / 1000);
    return fail(ErrorCode::kQuotaReached, std::to_string(static_cast<std::int64_t>(wait)));
  }
  bucket.tokens -= 1;
  return {};
}

}  // namespace stillmine::exchange
