#include "http/runtime.h"

#include <gtest/gtest.h>

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "http/completion.h"

namespace stillmine::http {
namespace {

using Events = std::vector<std::string>;
using Callback = std::function<void(std::string)>;

/// Writes down that it goes.
class Witness {
 public:
  explicit Witness(Events& events) : events_(events) {}
  ~Witness() { events_.emplace_back("coroutine destroyed"); }
  Witness(const Witness&) = delete;
  Witness& operator=(const Witness&) = delete;

 private:
  Events& events_;
};

Task<void> wait_for_ever(Events& events) {
  const Witness witness(events);
  while (true) co_await sleep_for(std::chrono::hours(1));
}

/// What a store's thread does whose answer comes when the loop has stopped.
Task<void> await_late_answer(Events& events, std::thread& store, std::future<void> stopped,
                             std::function<void()> asked) {
  const Witness witness(events);
  auto start = [&](Callback done) {
    store = std::thread([&, done = std::move(done)] {
      stopped.wait();
      events.emplace_back("answered");
      done("late");
    });
    asked();
  };
  (void)co_await completion<std::string>(start);
  events.emplace_back("went on");
}

TEST(RuntimeTest, ThreadsEndBeforeTheCoroutinesThatWaitForThemAreDestroyed) {
  Events events;
  std::thread store;
  std::promise<void> stopped;
  {
    Runtime runtime;
    runtime.at_end([&] {
      stopped.set_value();
      store.join();
      events.emplace_back("threads ended");
    });
    runtime.spawn(await_late_answer(events, store, stopped.get_future(), [&] { runtime.stop(); }));
    runtime.run();
    EXPECT_EQ(events, (Events{"answered", "threads ended", "coroutine destroyed"}));
  }
  EXPECT_EQ(events.size(), 3U);
}

TEST(RuntimeTest, WhatWaitsIsGoneWhenRunReturnsAndNotOnlyWithTheRuntime) {
  Events events;
  Runtime runtime(2);
  runtime.spawn(wait_for_ever(events));
  runtime.stop();
  runtime.run();
  EXPECT_EQ(events, Events{"coroutine destroyed"});
}

TEST(RuntimeTest, AnExecutorMayBeUsedAndLetGoOfAfterTheLoopStopped) {
  Events events;
  Runtime runtime;
  auto strand = std::make_unique<Executor>(boost::asio::make_strand(runtime.executor()));
  runtime.stop();
  runtime.run();
  auto witness = std::make_shared<Witness>(events);
  boost::asio::post(*strand, [witness = std::move(witness)] { FAIL() << "the loop has stopped"; });
  strand.reset();
  EXPECT_EQ(events, Events{"coroutine destroyed"}) << "held for ever";
}

}  // namespace
}  // namespace stillmine::http
