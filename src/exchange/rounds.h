// What the exchange does without being asked, on two threads of its own:
//   the list    once a second: withdrawals and expiries whose time has come, then one stamp for what
//               has changed in each programme, then the marking of cases that a partner has passed,
//               and once a minute the shredding of values that nobody needs any more
//   the intake  twice a second: messages in, opened; status boxes and the notice out
// so that from an acknowledged message to the wire, and from feedback to the status, at most 5 s
// pass when idle. A round that fails is logged and tried again in the next; the clock's jump stops
// withdrawals and shredding (clock_guard.h) and raises an alarm in the metrics.
//
// Threads: start() makes two, stop() ends both after the round under way.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "core/clock.h"
#include "exchange/clerk.h"
#include "exchange/clock_guard.h"
#include "exchange/courier.h"
#include "http/log.h"
#include "http/metrics.h"
#include "store/ledger.h"

namespace stillmine::exchange {

class Rounds {
 public:
  Rounds(store::Ledger& ledger, Clerk& clerk, Courier& courier,
         std::vector<const cases::Programme*> programmes, const core::Clock& clock,
         http::Metrics& metrics, const http::Log& log);
  ~Rounds();
  Rounds(const Rounds&) = delete;
  Rounds& operator=(const Rounds&) = delete;

  void start();
  void stop();

  /// One round each, for tests and for the threads.
  void list_round();
  void intake_round();

 private:
  void repeat(std::chrono::milliseconds pause, const std::function<void()>& round);
  void sweep();
  void publish();
  void write_metrics();
  /// Logs a failure once, until the same work succeeds again.
  template <class T>
  bool good(const char* work, const core::Result<T>& result, bool& failing);

  store::Ledger& ledger_;
  Clerk& clerk_;
  Courier& courier_;
  std::vector<const cases::Programme*> programmes_;
  const core::Clock& clock_;
  ClockGuard guard_;
  http::Metrics& metrics_;
  const http::Log& log_;
  std::int64_t next_shred_ms_ = 0;
  bool jumped_ = false;
  bool list_failing_ = false;
  bool messages_failing_ = false;
  bool opening_failing_ = false;
  bool status_failing_ = false;
  bool unopened_failing_ = false;
  bool notice_failing_ = false;

  std::mutex mutex_;
  std::condition_variable stopped_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace stillmine::exchange
