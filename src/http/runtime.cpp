#include "http/runtime.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <csignal>
#include <exception>
#include <thread>
#include <vector>

namespace stillmine::http {

namespace asio = boost::asio;

namespace {

/// A loop whose waiting coroutines can be destroyed before it goes itself, so that executors outlive
/// them.
struct Loop : asio::io_context {
  using execution_context::shutdown;
  using io_context::io_context;
};

}  // namespace

struct Runtime::State {
  explicit State(int count) : threads(count), context(count), signals(context) {}

  int threads;
  Loop context;
  asio::signal_set signals;
  std::vector<std::function<Task<void>()>> stop_hooks;
  std::vector<std::function<void()>> end_hooks;
  bool stopping = false;
};

namespace {

void end_on_bug(const std::exception_ptr& error) {
  if (error) std::rethrow_exception(error);
}

}  // namespace

Runtime::Runtime(int threads) : state_(std::make_shared<State>(threads)) {}

Runtime::~Runtime() = default;

Executor Runtime::executor() const { return state_->context.get_executor(); }

void Runtime::spawn(Task<void> task) {
  asio::co_spawn(state_->context, std::move(task), end_on_bug);
}

void Runtime::at_stop(std::function<Task<void>()> hook) {
  state_->stop_hooks.push_back(std::move(hook));
}

void Runtime::at_end(std::function<void()> hook) { state_->end_hooks.push_back(std::move(hook)); }

void Runtime::stop_on_signals() {
  state_->signals.add(SIGTERM);
  state_->signals.add(SIGINT);
  state_->signals.async_wait([this](const boost::system::error_code& error, int) {
    if (!error) stop();
  });
}

void Runtime::stop() {
  asio::post(state_->context, [state = state_] {
    if (state->stopping) return;
    state->stopping = true;
    asio::co_spawn(
        state->context,
        [](std::shared_ptr<State> own) -> Task<void> {
          for (auto& hook : own->stop_hooks) co_await hook();
          own->context.stop();
        }(state),
        end_on_bug);
  });
}

void Runtime::run() {
  const auto work = asio::make_work_guard(state_->context);
  {
    std::vector<std::jthread> others;
    for (int i = 1; i < state_->threads; ++i) {
      others.emplace_back([this] { state_->context.run(); });
    }
    state_->context.run();
  }
  for (const auto& hook : state_->end_hooks) hook();
  state_->context.shutdown();
}

Task<void> sleep_for(std::chrono::milliseconds time) {
  asio::steady_timer timer(co_await asio::this_coro::executor, time);
  co_await timer.async_wait(asio::use_awaitable);
}

void run_to_end(const std::function<Task<void>(Executor)>& task) {
  asio::io_context context(1);
  asio::co_spawn(context, task(context.get_executor()), end_on_bug);
  context.run();
}

}  // namespace stillmine::http
