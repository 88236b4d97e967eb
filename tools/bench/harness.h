// How a time is taken: the smallest of many.
//
// A run can only be slowed down (another process, an interrupt, a cold cache), never sped up, so the
// smallest of many is what the machine can do; mean and median tell about the neighbours. Counted is
// the time that the thread had a processor: on a shared machine the time between is somebody else's.
// The work is repeated for `seconds` and at least three times, each run timed by itself. Nothing is
// subtracted: work here takes 10 us and more, the clock 200 ns.
// Ours and the peer take turns in rounds (report.py), so that both meet the same neighbours, and
// report.py counts a peer's time in the same way.
// Method after Google highway's nanobenchmark (minimum-like mode of many timed runs) with coarser
// work. Errors: none. Threads: one.
#pragma once

#include <time.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace stillmine::bench {

/// Seconds that this thread has had a processor.
inline double thread_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

/// Seconds of the fastest run.
template <class Work>
double fastest(double seconds, Work work) {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  double best = std::numeric_limits<double>::infinity();
  for (int run = 0;
       run < 3 || std::chrono::duration<double>(Clock::now() - begin).count() < seconds; ++run) {
    const double start = thread_seconds();
    work();
    best = std::min(best, thread_seconds() - start);
  }
  return best;
}

}  // namespace stillmine::bench
