// What the intake's handlers share. Private to src/intake. Threads: every member is safe to use from
// any thread; `guessing` is used by the inbox alone.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/clock.h"
#include "http/blocking.h"
#include "http/log.h"
#include "http/message.h"
#include "http/metrics.h"
#include "intake/guessing.h"
#include "intake/pepper.h"
#include "intake/proof_of_work.h"
#include "protocol/pickup.h"
#include "protocol/random.h"
#include "store/inbox.h"

namespace stillmine::intake {

/// A value that few write and many read whole.
template <class T>
class Shared {
 public:
  void set(T value) {
    auto next = std::make_shared<const T>(std::move(value));
    const std::lock_guard lock(mutex_);
    value_ = std::move(next);
  }
  [[nodiscard]] std::shared_ptr<const T> get() const {
    const std::lock_guard lock(mutex_);
    return value_;
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const T> value_ = std::make_shared<const T>();
};

struct State {
  State(std::unique_ptr<store::Inbox> box, Pepper secret, const core::Clock& time,
        protocol::Random& random, http::Metrics& counters, const http::Log& events)
      : inbox(std::move(box)),
        pepper(std::move(secret)),
        clock(time),
        guessing(time),
        work(time, random),
        metrics(counters),
        log(events) {}

  std::unique_ptr<store::Inbox> inbox;
  Pepper pepper;
  const core::Clock& clock;
  Guessing guessing;
  ProofOfWork work;
  http::Metrics& metrics;
  const http::Log& log;
  std::string pickup_token;                       // 64 hex digits
  Shared<std::vector<store::ProgrammeKey>> keys;  // what the exchange can open; empty: never asked
  Shared<std::string> notice;                     // empty before the first one
  std::atomic<std::int64_t> oldest_number{0};     // of the pending messages, and since when
  std::atomic<std::int64_t> oldest_since_ms{0};
  std::atomic<std::size_t> messages_waiting{0};  // read, and not yet answered

  // Last, so that no call outlives what it uses.
  http::BlockingPool pool{64};
};

/// 503 with the time after which to try again.
http::Response busy();

/// The answer to an error, with Retry-After where waiting helps.
http::Response refuse(const core::Error& error);

/// The one sentence of Guessing; `retry_after` seconds as a header when there is something to wait
/// for.
http::Response not_right(std::int64_t retry_after);

/// Runs a synchronous handler on the pool.
template <class Work>
http::Task<http::Response> on_pool(State& state, Work work) {
  if (state.pool.crowded()) co_return busy();
  co_return co_await state.pool.run(std::move(work));
}

}  // namespace stillmine::intake
