// The intake: a blind mailbox on the internet. It stores sealed messages under a case and hands back
// one sealed status box for each; it has no key to open either, no way to the exchange, and nothing
// of the ledger.
//
// Inputs: an open inbox, a pepper, the exchange's bearer token, clock and randomness. Outputs: three
// groups of routes, each for a listener of its own: public (the internet), pickup (the exchange),
// private (the operator: health and metrics). Described in openapi.json beside this file.
// Errors: load_intake() as open_sqlite_inbox() and Pepper::load(). Threads: any.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "core/clock.h"
#include "core/result.h"
#include "http/log.h"
#include "http/metrics.h"
#include "http/router.h"
#include "intake/pepper.h"
#include "protocol/random.h"
#include "store/inbox.h"

namespace stillmine::intake {

struct State;

struct Settings {
  std::string pickup_token;               // 64 hex digits; empty: nobody may pick up
  std::filesystem::path deployment_file;  // served as /deployment.json, read again when it changes
};

class Intake {
 public:
  Intake(std::unique_ptr<store::Inbox> inbox, Pepper pepper, Settings settings,
         const core::Clock& clock, protocol::Random& random, http::Metrics& metrics,
         const http::Log& log);
  ~Intake();
  Intake(const Intake&) = delete;
  Intake& operator=(const Intake&) = delete;

  /// Takes up keys and notice that an earlier process was told. Call once, before the first request.
  core::Result<void> remember();

  void add_public_routes(http::Router& router);
  void add_pickup_routes(http::Router& router);
  void add_private_routes(http::Router& router);

  /// Warns in the log, once a minute, when the exchange has not collected for ten minutes.
  http::Task<void> watch_pending();

  /// Ends every thread that hands results over to the loop: for Runtime::at_end.
  void end_threads();

 private:
  std::unique_ptr<State> state_;
  std::filesystem::path deployment_file_;
};

}  // namespace stillmine::intake
