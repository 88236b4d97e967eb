// The StopNCII v1 wire: what a stock ThreatExchange client or an HMA installation speaks, field by
// field (the `threatexchange` package 1.2.17 was run against it; tests/e2e does it again).
//
//   GET  /v1/FetchHashes?startTimestamp=&pageSize=&nextPageToken=
//   POST /v1/SubmitFeedback  {"count","hashFeedbacks":[{"hashValue","feedbackValue","tags"}]}
//   POST /v1/SubmitHashes    {"count","hashRecords":[{"lastModtimestamp","signalType","hashValue",
//                             "CSPFeedbacks":[{"feedbackValue","tags"}]}]}
// Headers on each: Ocp-Apim-Subscription-Key, and x-functions-key of that endpoint. The programme
// follows from the key. Every 2xx answer has a JSON body, since the client parses it always.
//
// What a client must be able to rely on: pages are ordered by (stamp, record); nextSetTimestamp never
// goes backwards and is never 0; hasMoreRecords comes with a token; a record is a full snapshot; no
// field is null. caseNumbers is {}: which pictures belong together is nobody's business. A tombstone
// carries NotBlocked by this service, since the stock client reads hashStatus nowhere and only a
// contrary opinion turns its record to DISPUTED. Feedback to a value that is unknown, withdrawn or
// known gets the same answer. What SubmitHashes brings is held as the partner's own: never on a
// list, never in a person's status; a type that is not kept is refused, not dropped.
//
// Errors: kKeyRefused (401), kQuotaReached (429 with Retry-After), kBadArgument, kJsonMalformed,
// kDocumentMalformed (400), kStoreFull and kStoreFailed (503). Cost: one transaction a page.
// Threads: the functions block; handlers run them on the pool.
#pragma once

#include <string>
#include <vector>

#include "core/clock.h"
#include "exchange/door.h"
#include "exchange/vault.h"
#include "http/blocking.h"
#include "http/message.h"
#include "http/metrics.h"
#include "http/router.h"
#include "store/ledger.h"

namespace stillmine::exchange {

/// The source of what this service itself says about a record.
inline constexpr const char* kServiceName = "Stillmine";

class StopnciiWire {
 public:
  static constexpr int kDefaultPageSize = 800;
  static constexpr int kMaxPageSize = 4000;
  static constexpr std::size_t kMaxBody = std::size_t{4} << 20;
  static constexpr std::size_t kMaxEntries = 10'000;
  static constexpr std::size_t kMaxTags = 20;
  static constexpr std::size_t kMaxTagBytes = 100;

  StopnciiWire(store::Ledger& ledger, const Vault& vault, PartnerDoor& door,
               const core::Clock& clock, http::Metrics& metrics)
      : ledger_(ledger), vault_(vault), door_(door), clock_(clock), metrics_(metrics) {}

  void add_routes(http::Router& router, http::BlockingPool& pool);

  http::Response fetch_hashes(const http::Request& request);
  http::Response submit_feedback(const http::Request& request);
  http::Response submit_hashes(const http::Request& request);

 private:
  core::Result<store::Partner> admit(const http::Request& request, std::string_view scope);
  core::Result<std::string> page(const store::Partner& partner, const http::Request& request);
  core::Result<std::size_t> take_feedback(const store::Partner& partner, std::string_view body);
  core::Result<std::size_t> take_hashes(const store::Partner& partner, std::string_view body);
  void audit(const store::Partner& partner, std::string_view action, std::size_t count);

  store::Ledger& ledger_;
  const Vault& vault_;
  PartnerDoor& door_;
  const core::Clock& clock_;
  http::Metrics& metrics_;
};

}  // namespace stillmine::exchange
