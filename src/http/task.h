// The coroutine type of every handler and network call: Boost.Asio's awaitable, under a short name.
// Threads: a coroutine runs on the executor it was spawned on; a session's coroutines run on one
// strand, so a handler needs no lock for what belongs to its own request.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

namespace stillmine::http {

template <class T>
using Task = boost::asio::awaitable<T>;

using Executor = boost::asio::any_io_executor;

}  // namespace stillmine::http
