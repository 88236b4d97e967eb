#include "store/sqlite/writer.h"

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// 4 MB of log, SQLite's own default: larger ones make each checkpoint, and who waits for it, longer.
constexpr int kCheckpointPages = 1000;

}  // namespace

Writer::Writer(Connection connection, std::function<void()> on_broken)
    : connection_(std::move(connection)),
      on_broken_(std::move(on_broken)),
      thread_([this] { loop(); }) {}

Writer::~Writer() { stop(); }

void Writer::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  work_.notify_one();
  if (thread_.joinable()) thread_.join();
}

Result<void> Writer::checkpoint() {
  std::promise<Result<void>> promise;
  std::future<Result<void>> outcome = promise.get_future();
  const auto job = [](Connection& connection) -> Result<void> {
    connection.cut_log();
    return connection.status();
  };
  auto done = [promise = std::move(promise)](Result<void> result) mutable {
    promise.set_value(std::move(result));
  };
  auto task = std::make_unique<JobTask<decltype(job), decltype(done)>>(job, std::move(done));
  task->outside_transaction = true;
  submit(std::move(task));
  return outcome.get();
}

void Writer::submit(std::unique_ptr<Task> task) {
  {
    const std::lock_guard lock(mutex_);
    if (!broken_ && !stopping_) {
      waiting_.push_back(std::move(task));
      if (waiting_.size() > 1) return;  // whoever was first has woken the writer
    }
  }
  if (!task) return work_.notify_one();
  task->durable = fail(ErrorCode::kStoreFailed, "the store has stopped");
  task->finish();
}

void Writer::loop() {
  Group group;
  while (true) {
    {
      std::unique_lock lock(mutex_);
      work_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      group.swap(waiting_);
    }
    commit_group(group);
    for (const auto& task : group) task->finish();
    group.clear();
    // After the answers, so that only who comes now waits for it.
    if (connection_.log_pages() >= kCheckpointPages) {
      connection_.checkpoint();
      if (!connection_.disk_failed()) connection_.forget_error();
    }
    if (connection_.disk_failed()) break_off();
  }
}

void Writer::commit_group(const Group& group) {
  if (broken_) return fail_group(group);
  for (const auto& task : group) {
    if (task->outside_transaction) run_alone(*task);
  }
  connection_.run("BEGIN IMMEDIATE");
  for (const auto& task : group) {
    if (!task->outside_transaction) run_in_savepoint(*task);
  }
  if (!connection_.disk_failed()) connection_.run("COMMIT");
  if (!connection_.status()) fail_group(group);
}

void Writer::run_in_savepoint(Task& task) {
  if (!connection_.status()) return;  // BEGIN failed, or the disk did: the whole group fails
  connection_.run("SAVEPOINT job");
  task.durable = task.run(connection_);
  if (!connection_.status()) task.durable = connection_.status();
  if (!task.durable) {
    if (connection_.disk_failed()) return;
    connection_.forget_error();
    connection_.run("ROLLBACK TO job");
  }
  connection_.run("RELEASE job");
}

void Writer::run_alone(Task& task) {
  task.durable = task.run(connection_);
  if (!connection_.disk_failed()) connection_.forget_error();
}

void Writer::fail_group(const Group& group) {
  const auto reason = connection_.status();
  for (const auto& task : group) {
    task->durable = reason ? fail(ErrorCode::kStoreFailed, "the store has stopped") : reason;
  }
  if (connection_.disk_failed()) return break_off();
  connection_.forget_error();
  connection_.run("ROLLBACK");
  connection_.forget_error();  // a full disk may have rolled back already
}

void Writer::break_off() {
  {
    const std::lock_guard lock(mutex_);
    if (broken_) return;
    broken_ = true;
  }
  if (on_broken_) on_broken_();
}

}  // namespace stillmine::store::sqlite
