// Blocking calls (a database's commit, a file's fsync, a hash over megabytes) beside coroutines: each
// runs on a thread of this pool, and the coroutine that awaits it goes on where it was. The loop
// itself never waits.
//
// Inputs: a callable without arguments. Outputs: what it returns. Errors: an exception out of it
// reaches whoever awaits. Cost: two hand-overs, a few microseconds; why more threads than cores: they
// wait for the disk, and group commit is as wide as the number of callers that wait together.
// Threads: any.
#pragma once

#include <atomic>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cstddef>
#include <type_traits>
#include <utility>

#include "http/task.h"

namespace stillmine::http {

class BlockingPool {
 public:
  /// As many calls at once as there are threads; with group commit they share a transaction.
  explicit BlockingPool(std::size_t threads) : pool_(threads), threads_(threads) {}
  ~BlockingPool() { join(); }
  BlockingPool(const BlockingPool&) = delete;
  BlockingPool& operator=(const BlockingPool&) = delete;

  /// Waits for the calls under way and ends the threads. Whoever runs a loop calls it in
  /// Runtime::at_end: a thread that hands its result over holds the loop's executor for a moment more.
  void join() { pool_.join(); }

  /// Give the callable a name first and move it in: g++ 12 destroys the captures of a lambda that is
  /// written into the co_await expression twice (seen: free() of an invalid pointer).
  template <class Call>
  Task<std::invoke_result_t<Call>> run(Call call) {
    calls_.fetch_add(1);
    co_return co_await boost::asio::co_spawn(pool_, on_pool(std::move(call), calls_),
                                             boost::asio::use_awaitable);
  }

  /// Whether more than 32 calls wait for each thread: who faces the internet answers 503 then.
  [[nodiscard]] bool crowded() const noexcept { return calls_.load() > 33 * threads_; }

 private:
  template <class Call>
  static Task<std::invoke_result_t<Call>> on_pool(Call call, std::atomic<std::size_t>& calls) {
    struct Leave {
      std::atomic<std::size_t>& count;
      ~Leave() { count.fetch_sub(1); }
    } const leave{calls};
    co_return call();
  }

  std::atomic<std::size_t> calls_{0};
  boost::asio::thread_pool pool_;
  std::size_t threads_;
};

}  // namespace stillmine::http
