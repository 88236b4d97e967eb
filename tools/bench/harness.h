// How a time is taken: the smallest of many.
//
// A run can only be slowed down (another process, an interrupt, a cold cache), never sped up, so the
// smallest of many is what the machine can do; mean and median tell about the neighbours. The work
// is repeated for `seconds` and at least three times, each run timed by itself with the steady
// clock. Nothing is subtracted: work here takes 10 us and more, the clock 30 ns.
// Ours and the peer take turns in rounds (report.py), so that both meet the same neighbours.
// Method after Google highway's nanobenchmark (minimum-like mode of many timed runs) with coarser
// work. Errors: none. Threads: one.
#pragma once

#include <algorithm>
#include <chrono>
#include <limits>

namespace stillmine::bench {

/// Seconds of the fastest run.
template <class Work>
double fastest(double seconds, Work work) {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  double best = std::numeric_limits<double>::infinity();
  for (int run = 0;
       run < 3 || std::chrono::duration<double>(Clock::now() - begin).count() < seconds; ++run) {
    const auto start = Clock::now();
    work();
    best = std::min(best, std::chrono::duration<double>(Clock::now() - start).count());
  }
  return best;
}

}  // namespace stillmine::bench
