#include "http/completion.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <thread>

#include "http/runtime.h"

namespace stillmine::http {
namespace {

using Callback = std::function<void(std::string)>;

TEST(CompletionTest, ACallFromAnotherThreadGoesOnWhereTheCoroutineWas) {
  std::thread elsewhere;
  std::string heard;
  std::thread::id after;
  Runtime runtime;
  runtime.at_end([&] { elsewhere.join(); });
  const auto hear = [&]() -> Task<void> {
    auto start = [&elsewhere](Callback done) {
      elsewhere = std::thread([done = std::move(done)] { done("durable"); });
    };
    heard = co_await completion<std::string>(start);
    after = std::this_thread::get_id();
    runtime.stop();
  };
  runtime.spawn(hear());
  runtime.run();
  EXPECT_EQ(heard, "durable");
  EXPECT_EQ(after, std::this_thread::get_id());
}

TEST(CompletionTest, ACallBeforeStartReturnsIsHeardToo) {
  std::string heard;
  run_to_end([&](Executor) -> Task<void> {
    auto start = [](const Callback& done) { done("at once"); };
    heard = co_await completion<std::string>(start);
  });
  EXPECT_EQ(heard, "at once");
}

}  // namespace
}  // namespace stillmine::http
