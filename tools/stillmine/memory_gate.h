// Bounded memory for pictures decoded side by side: who is about to allocate much asks first and waits
// until it fits. A request larger than the whole bound is granted when it is alone. Threads: all.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace stillmine::tool {

class MemoryGate {
 public:
  explicit MemoryGate(std::uint64_t bytes) : free_(bytes), all_(bytes) {}

  /// Gives its bytes back when it goes.
  class Grant {
   public:
    Grant(MemoryGate& gate, std::uint64_t bytes) : gate_(gate), bytes_(bytes) {}
    ~Grant() { gate_.give_back(bytes_); }
    Grant(const Grant&) = delete;
    Grant& operator=(const Grant&) = delete;

   private:
    MemoryGate& gate_;
    std::uint64_t bytes_;
  };

  [[nodiscard]] Grant take(std::uint64_t wanted) {
    const std::uint64_t bytes = wanted < all_ ? wanted : all_;
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this, bytes] { return bytes <= free_; });
    free_ -= bytes;
    return {*this, bytes};
  }

 private:
  void give_back(std::uint64_t bytes) {
    {
      const std::lock_guard lock(mutex_);
      free_ += bytes;
    }
    changed_.notify_all();
  }

  std::mutex mutex_;
  std::condition_variable changed_;
  std::uint64_t free_;
  std::uint64_t all_;
};

}  // namespace stillmine::tool
