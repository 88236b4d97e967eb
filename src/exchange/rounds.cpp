#include "exchange/rounds.h"

#include <string>
#include <utility>

namespace stillmine::exchange {

using namespace std::chrono_literals;

namespace {

constexpr auto kListPause = 1000ms;
constexpr auto kIntakePause = 500ms;
constexpr std::int64_t kShredPauseMs = 60'000;
constexpr int kItemsPerSweep = 1000;
constexpr int kLinksPerMarking = 5000;
constexpr std::size_t kMessagesPerRound = 1000;
// A round ends so that the other work of its thread gets its turn, however much is waiting.
constexpr int kStepsPerRound = 50;

}  // namespace

Rounds::Rounds(store::Ledger& ledger, Clerk& clerk, Courier& courier,
               std::vector<const cases::Programme*> programmes, const core::Clock& clock,
               http::Metrics& metrics, const http::Log& log)
    : ledger_(ledger),
      clerk_(clerk),
      courier_(courier),
      programmes_(std::move(programmes)),
      clock_(clock),
      guard_(clock),
      metrics_(metrics),
      log_(log) {}

Rounds::~Rounds() { stop(); }

void Rounds::start() {
  threads_.emplace_back([this] { repeat(kListPause, [this] { list_round(); }); });
  threads_.emplace_back([this] { repeat(kIntakePause, [this] { intake_round(); }); });
}

void Rounds::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  stopped_.notify_all();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void Rounds::repeat(std::chrono::milliseconds pause, const std::function<void()>& round) {
  std::unique_lock lock(mutex_);
  while (!stopping_) {
    lock.unlock();
    round();
    lock.lock();
    stopped_.wait_for(lock, pause, [this] { return stopping_; });
  }
}

template <class T>
bool Rounds::good(const char* work, const core::Result<T>& result, bool& failing) {
  if (result) {
    if (failing) log_.info("recovered", {{"work", work}});
    failing = false;
    return true;
  }
  if (!failing) {
    log_.warn("failed", {{"work", work},
                         {"error", std::string(core::wire_word(result.error().code))},
                         {"detail", result.error().detail}});
  }
  failing = true;
  metrics_.counter("stillmine_exchange_failures_total", "work", work).add();
  return false;
}

void Rounds::list_round() {
  sweep();
  publish();
  for (int step = 0; step < kStepsPerRound; ++step) {
    const auto more = ledger_.mark_collected(kLinksPerMarking);
    if (!good("mark_collected", more, list_failing_) || !*more) break;
  }
  write_metrics();
}

void Rounds::sweep() {
  const bool steady = guard_.steady();
  metrics_.counter("stillmine_exchange_clock_jumped").set(steady ? 0 : 1);
  if (steady == jumped_) {
    jumped_ = !steady;
    if (jumped_) {
      log_.error("clock_jumped", {{"effect", "withdrawals and shredding are stopped"}});
    } else {
      log_.info("clock_steady");
    }
  }
  if (!steady) return;
  const std::int64_t now = guard_.trusted_seconds();
  for (int step = 0; step < kStepsPerRound; ++step) {
    const auto done = ledger_.apply_due(now, kItemsPerSweep);
    if (!good("apply_due", done, list_failing_) || *done < kItemsPerSweep) break;
  }
  if (clock_.monotonic_ms() < next_shred_ms_) return;
  next_shred_ms_ = clock_.monotonic_ms() + kShredPauseMs;
  good("shred", ledger_.shred(now), list_failing_);
}

void Rounds::publish() {
  // One stamp a round and programme: a stamp a second, and 4,000 records in it.
  for (const cases::Programme* programme : programmes_) {
    const auto done = ledger_.publish(programme->id, guard_.trusted_seconds());
    if (good("publish", done, list_failing_) && done->records > 0) {
      metrics_.counter("stillmine_exchange_records_published_total", "programme", programme->name)
          .add(done->records);
    }
  }
}

void Rounds::intake_round() {
  for (int step = 0; step < kStepsPerRound; ++step) {
    // What is here already is opened whether or not the intake can be reached.
    const auto fetched = courier_.fetch_messages();
    const bool more = good("fetch_messages", fetched, messages_failing_) && *fetched > 0;
    const auto opened = clerk_.open_waiting(kMessagesPerRound);
    if (!good("open_messages", opened, opening_failing_)) break;
    metrics_.counter("stillmine_exchange_messages_total", "outcome", "accepted")
        .add(static_cast<std::int64_t>(opened->accepted));
    metrics_.counter("stillmine_exchange_messages_total", "outcome", "refused")
        .add(static_cast<std::int64_t>(opened->refused));
    if (!more) break;
  }
  for (int step = 0; step < kStepsPerRound; ++step) {
    const auto left = courier_.leave_statuses();
    if (!good("leave_statuses", left, status_failing_) || *left == 0) break;
  }
  for (int step = 0; step < kStepsPerRound; ++step) {
    const auto left = courier_.leave_unopened();
    if (!good("leave_unopened", left, unopened_failing_) || *left == 0) break;
  }
  good("leave_notice", courier_.leave_notice(programmes_), notice_failing_);
}

void Rounds::write_metrics() {
  const auto figures = ledger_.figures();
  if (!figures) return;
  const std::int64_t now = clock_.unix_seconds();
  const auto set = [this](const char* name, std::int64_t value) {
    metrics_.counter(name).set(value);
  };
  set("stillmine_exchange_messages_unopened", figures->unopened);
  set("stillmine_exchange_oldest_unopened_seconds",
      figures->oldest_unopened == 0 ? 0 : now - figures->oldest_unopened);
  set("stillmine_exchange_cases", figures->cases);
  set("stillmine_exchange_records_active", figures->records_active);
  set("stillmine_exchange_records_withdrawn", figures->records_withdrawn);
  set("stillmine_exchange_changes_waiting", figures->changes_waiting);
  set("stillmine_exchange_statuses_waiting", figures->statuses_waiting);
  set("stillmine_exchange_withdrawals_pending", figures->withdrawals_pending);
}

}  // namespace stillmine::exchange
