// The event loop of a server process: its threads, its signals, its end.
//
// run() returns after stop() or SIGTERM or SIGINT, when the hooks given to at_stop have ended (each
// stops taking new work, finishes what is under way) or stop_grace has passed.
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
