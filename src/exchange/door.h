// Who may come in: a partner's keys, each good for one endpoint, and how much it may ask for.
//
// Inputs: the keys of a request and the scope that the endpoint needs. Outputs: the partner.
// Errors: kKeyRefused, the same for missing, wrong, foreign and revoked keys and for a key of
// another scope; kQuotaReached with the seconds to wait in the detail.
// A key is 32 random bytes in hex; the ledger knows only SHA-256 of it, and finds by that hash, so
// that comparing leaks nothing about the key. Quotas are in memory: they protect the service, and
// start full with the process. Cost: two look-ups. Threads: any.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "core/clock.h"
#include "core/result.h"
#include "store/ledger.h"

namespace stillmine::exchange {

inline constexpr std::string_view kSubscriptionScope = "subscription";
inline constexpr std::string_view kFetchScope = "FetchHashes";
inline constexpr std::string_view kFeedbackScope = "SubmitFeedback";
inline constexpr std::string_view kSubmitScope = "SubmitHashes";
inline constexpr std::string_view kPasswordScope = "password";

struct Quotas {
  /// A stock client that reads the whole of a million records in pages of 800 makes 1,250 calls.
  std::int64_t requests_per_minute = 6000;
  std::int64_t own_hashes = 1'000'000;
};

class PartnerDoor {
 public:
  PartnerDoor(store::Ledger& ledger, const core::Clock& clock, Quotas quotas)
      : ledger_(ledger), clock_(clock), quotas_(quotas) {}

  core::Result<store::Partner> admit(std::string_view subscription_key,
                                     std::string_view function_key, std::string_view scope);

  [[nodiscard]] const Quotas& quotas() const { return quotas_; }

 private:
  struct Bucket {
    double tokens = 0;
    std::int64_t filled_ms = 0;
  };

  core::Result<void> count(store::PartnerId partner);

  store::Ledger& ledger_;
  const core::Clock& clock_;
  Quotas quotas_;
  std::mutex mutex_;
  std::map<store::PartnerId, Bucket> buckets_;
};

}  // namespace stillmine::exchange
