// Waiting in a coroutine for something that calls back from a thread of its own.
//
// Inputs: `start`, called at once with a callback. Outputs: what the callback is called with, back
// where the coroutine was. Errors: none; a callback that is never called is a coroutine that never
// goes on. Cost: one hand-over, no thread. Threads: the callback may be called from any, once, also
// before `start` returns; that thread must have ended before the loop goes (Runtime::at_end).
#pragma once

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <memory>
#include <utility>

#include "http/task.h"

namespace stillmine::http {

/// Give `start` a name first and move it in, as with BlockingPool::run.
template <class T, class Start>
Task<T> completion(Start start) {
  const auto initiate = [&start](auto handler) {
    // Callbacks are copyable functions, handlers are not.
    auto shared = std::make_shared<decltype(handler)>(std::move(handler));
    start([shared](T value) {
      auto own = std::move(*shared);
      const auto executor = boost::asio::get_associated_executor(own);
      boost::asio::post(executor, [own = std::move(own), value = std::move(value)]() mutable {
        own(std::move(value));
      });
    });
  };
  co_return co_await boost::asio::async_initiate<const boost::asio::use_awaitable_t<>, void(T)>(
      initiate, boost::asio::use_awaitable);
}

}  // namespace stillmine::http
