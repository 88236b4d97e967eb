#include "core/clock.h"

#include <chrono>

namespace stillmine::core {
namespace {

class SystemClock final : public Clock {
 public:
  [[nodiscard]] std::int64_t unix_seconds() const override {
    using std::chrono::duration_cast;
    return duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
  }

  [[nodiscard]] std::int64_t monotonic_ms() const override {
    using std::chrono::duration_cast;
    return duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
  }
};

}  // namespace

const Clock& system_clock() {
  static const SystemClock clock;
  return clock;
}

}  // namespace stillmine::core
