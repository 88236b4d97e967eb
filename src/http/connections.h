// The connections of one listener: how many there are, how much memory their bodies hold, and a way
// to end them all. Private to src/http. Threads: any.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <utility>
#include <vector>

namespace stillmine::http {

class Session;

class Connections {
 public:
  void enter(const std::shared_ptr<Session>& session) {
    const std::lock_guard lock(mutex_);
    open_.emplace(session.get(), session);
  }

  void leave(const Session* session) {
    const std::lock_guard lock(mutex_);
    open_.erase(session);
  }

  [[nodiscard]] std::size_t count() const {
    const std::lock_guard lock(mutex_);
    return open_.size();
  }

  [[nodiscard]] std::vector<std::shared_ptr<Session>> all() const {
    std::vector<std::shared_ptr<Session>> sessions;
    const std::lock_guard lock(mutex_);
    for (const auto& [key, session] : open_) {
      if (auto alive = session.lock()) sessions.push_back(std::move(alive));
    }
    return sessions;
  }

  std::atomic<bool> stopping{false};
  std::atomic<std::size_t> body_memory{0};

 private:
  mutable std::mutex mutex_;
  std::unordered_map<const Session*, std::weak_ptr<Session>> open_;
};

/// The share of Connections::body_memory that one body holds; given back when it goes out of scope.
class BodyClaim {
 public:
  BodyClaim(Connections& connections, std::size_t budget)
      : connections_(connections), budget_(budget) {}
  ~BodyClaim() { connections_.body_memory.fetch_sub(claimed_); }
  BodyClaim(const BodyClaim&) = delete;
  BodyClaim& operator=(const BodyClaim&) = delete;

  /// False when the budget of all connections together is spent.
  [[nodiscard]] bool grow(std::size_t bytes) {
    claimed_ += bytes;
    return connections_.body_memory.fetch_add(bytes) + bytes <= budget_;
  }

  void shrink(std::size_t bytes) {
    claimed_ -= bytes;
    connections_.body_memory.fetch_sub(bytes);
  }

 private:
  Connections& connections_;
  std::size_t budget_;
  std::size_t claimed_ = 0;
};

}  // namespace stillmine::http
