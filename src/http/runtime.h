// The event loop of a server process: its threads, its signals, its end.
//
// run() returns after stop() or SIGTERM or SIGINT, in three steps: the hooks given to at_stop (each
// stops taking new work and finishes what is under way, or gives up after stop_grace); those given to
// at_end, when the loop runs no longer (each ends threads that call back into it); then every
// coroutine that still waits is destroyed, while what it refers to is still there. What happens later
// on an executor of this loop happens to nobody, until the runtime itself goes.
// Threads: run() uses `threads` of them; executor() may be used from any.
#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "http/task.h"

namespace stillmine::http {

class Runtime {
 public:
  explicit Runtime(int threads = 1);
  ~Runtime();
  Runtime(const Runtime&) = delete;
  Runtime& operator=(const Runtime&) = delete;

  [[nodiscard]] Executor executor() const;

  /// Runs `task` on the loop; an exception out of it ends the process (it is a bug).
  void spawn(Task<void> task);

  /// Hooks run once, in the order in which they were added, when the process is told to stop.
  void at_stop(std::function<Task<void>()> hook);

  /// Hooks run once, in the order in which they were added, when no coroutine runs any more and none
  /// is destroyed yet. A thread that may call back into the loop must not outlive these.
  void at_end(std::function<void()> hook);

  /// Makes SIGTERM and SIGINT call stop(). A test leaves it out and calls stop() itself.
  void stop_on_signals();

  void run();
  void stop();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

/// Waits without holding a thread.
Task<void> sleep_for(std::chrono::milliseconds time);

/// Runs `task` to its end on a loop of its own and returns what it returned: how a command-line
/// program without a server calls the asynchronous client.
void run_to_end(const std::function<Task<void>(Executor)>& task);

}  // namespace stillmine::http
