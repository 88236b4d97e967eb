#include "store/sqlite/writer.h"

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

Writer::Writer(Connection connection, std::function<void()> on_broken)
    : connection_(std::move(connection)),
      on_broken_(std::move(on_broken)),
      thread_([this] { loop(); }) {}

Writer::~Writer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  work_.notify_one();
  thread_.join();
}

Result<void> Writer::checkpoint() {
  Task task;
  task.outside_transaction = true;
  task.run = [](Connection& connection) -> Result<void> {
    connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    return connection.status();
  };
  return submit(task);
}

Result<void> Writer::submit(Task& task) {
  {
    const std::lock_guard lock(mutex_);
    if (broken_ || stopping_) return fail(ErrorCode::kStoreFailed, "the store has stopped");
    waiting_.push_back(&task);
  }
  work_.notify_one();
  task.done.acquire();
  return std::move(task.outcome);
}

void Writer::loop() {
  std::vector<Task*> group;
  while (true) {
    {
      std::unique_lock lock(mutex_);
      work_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      group.swap(waiting_);
    }
    commit_group(group);
    // A caller's Task is gone as soon as it is released: nothing may touch the group after this.
    for (Task* task : group) task->done.release();
    group.clear();
  }
}

void Writer::commit_group(std::vector<Task*>& group) {
  if (broken_) return fail_group(group);
  std::vector<Task*> inside;
  for (Task* task : group) {
    if (task->outside_transaction) {
      run_alone(*task);
    } else {
      inside.push_back(task);
    }
  }
  if (inside.empty()) return;
  connection_.script("BEGIN IMMEDIATE");
  for (Task* task : inside) run_in_savepoint(*task);
  if (!connection_.disk_failed()) connection_.script("COMMIT");
  if (!connection_.status()) fail_group(inside);
}

void Writer::run_in_savepoint(Task& task) {
  if (!connection_.status()) return;  // BEGIN failed, or the disk did: the whole group fails
  connection_.script("SAVEPOINT job");
  task.outcome = task.run(connection_);
  if (!connection_.status()) task.outcome = connection_.status();
  if (!task.outcome) {
    if (connection_.disk_failed()) return;
    connection_.forget_error();
    connection_.script("ROLLBACK TO job");
  }
  connection_.script("RELEASE job");
}

void Writer::run_alone(Task& task) {
  task.outcome = task.run(connection_);
  if (!connection_.disk_failed()) connection_.forget_error();
}

void Writer::fail_group(std::vector<Task*>& group) {
  const auto reason = connection_.status();
  for (Task* task : group) {
    task->outcome = reason ? fail(ErrorCode::kStoreFailed, "the store has stopped") : reason;
  }
  if (broken_) return;
  const bool disk_failed = connection_.disk_failed();
  connection_.forget_error();
  connection_.script("ROLLBACK");
  connection_.forget_error();  // a full disk may have rolled back already
  if (!disk_failed) return;
  {
    const std::lock_guard lock(mutex_);
    broken_ = true;
  }
  if (on_broken_) on_broken_();
}

}  // namespace stillmine::store::sqlite
