#include "http/listener.h"

#include <sys/stat.h>
#include <unistd.h>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <chrono>

#include "http/connections.h"
#include "http/runtime.h"
#include "http/session.h"

namespace stillmine::http {

namespace asio = boost::asio;
using Stream = asio::generic::stream_protocol;
using Acceptor = asio::basic_socket_acceptor<Stream>;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr int kBacklog = 4096;
// After accept() failed for want of file descriptors it would fail again at once.
constexpr auto kAcceptPause = std::chrono::milliseconds(100);
constexpr auto kStopPoll = std::chrono::milliseconds(10);

Stream::endpoint endpoint_of(const Address& address, boost::system::error_code& error) {
  if (address.is_unix()) return asio::local::stream_protocol::endpoint(address.unix_path);
  const std::string host = address.host == "localhost" ? "127.0.0.1" : address.host;
  return asio::ip::tcp::endpoint(asio::ip::make_address(host, error), address.port);
}

void bind_and_listen(Acceptor& acceptor, const Address& address, boost::system::error_code& error) {
  const Stream::endpoint endpoint = endpoint_of(address, error);
  if (error) return;
  acceptor.open(endpoint.protocol(), error);
  if (error) return;
  if (address.is_unix()) {
    ::unlink(address.unix_path.c_str());  // left behind by a process that was killed
  } else {
    acceptor.set_option(asio::socket_base::reuse_address(true), error);
  }
  if (!error) acceptor.bind(endpoint, error);
  if (!error && address.is_unix() && ::chmod(address.unix_path.c_str(), S_IRUSR | S_IWUSR) != 0) {
    error.assign(errno, boost::system::system_category());
  }
  if (!error) acceptor.listen(kBacklog, error);
}

}  // namespace

struct Listener::State {
  State(const Executor& loop, Address asked, std::shared_ptr<const Service> what)
      : executor(loop),
        acceptor(asio::make_strand(loop)),
        address(std::move(asked)),
        service(std::move(what)),
        connections(std::make_shared<Connections>()) {}

  Executor executor;
  Acceptor acceptor;
  Address address;
  std::shared_ptr<const Service> service;
  std::shared_ptr<Connections> connections;
};

namespace {

/// The coroutine holds the session: it lives until its connection ends.
Task<void> run_session(std::shared_ptr<Session> session) { co_await session->run(); }

}  // namespace

Task<void> Listener::accept_all(std::shared_ptr<State> state) {
  while (!state->connections->stopping) {
    const Executor strand(asio::make_strand(state->executor));
    auto [error, socket] = co_await state->acceptor.async_accept(strand, kTuple);
    if (error) {
      if (state->connections->stopping) break;
      state->service->log->warn("accept_failed", {{"reason", error.message()}});
      co_await sleep_for(kAcceptPause);
      continue;
    }
    boost::system::error_code ignored;  // a Unix socket has no such option
    socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    auto session = std::make_shared<Session>(std::move(socket), state->service, state->connections);
    asio::co_spawn(strand, run_session(std::move(session)), asio::detached);
  }
}

core::Result<std::unique_ptr<Listener>> Listener::open(const Executor& executor,
                                                       const Address& address,
                                                       std::shared_ptr<const Service> service) {
  auto state = std::make_shared<State>(executor, address, std::move(service));
  boost::system::error_code error;
  bind_and_listen(state->acceptor, address, error);
  if (error) {
    return core::fail(core::ErrorCode::kNetwork,
                      "cannot listen on " + to_string(address) + ": " + error.message());
  }
  if (!address.is_unix()) {
    // The generic endpoint is a sockaddr; a TCP endpoint of the same bytes knows its port.
    const auto local = state->acceptor.local_endpoint();
    asio::ip::tcp::endpoint tcp;
    tcp.resize(local.size());
    std::copy_n(static_cast<const char*>(static_cast<const void*>(local.data())), local.size(),
                static_cast<char*>(static_cast<void*>(tcp.data())));
    state->address.port = tcp.port();
  }
  return std::unique_ptr<Listener>(new Listener(std::move(state)));
}

Listener::Listener(std::shared_ptr<State> state) : state_(std::move(state)) {}

Listener::~Listener() = default;

const Address& Listener::bound() const noexcept { return state_->address; }

void Listener::start() {
  asio::co_spawn(state_->acceptor.get_executor(), accept_all(state_), asio::detached);
}

Task<void> Listener::stop() {
  state_->connections->stopping = true;
  asio::post(state_->acceptor.get_executor(), [state = state_] {
    boost::system::error_code ignored;
    state->acceptor.close(ignored);
  });
  if (state_->address.is_unix()) ::unlink(state_->address.unix_path.c_str());
  const auto last = std::chrono::steady_clock::now() + state_->service->limits.stop_grace;
  while (state_->connections->count() > 0 && std::chrono::steady_clock::now() < last) {
    for (const auto& session : state_->connections->all()) session->stop();
    co_await sleep_for(kStopPoll);
  }
}

}  // namespace stillmine::http
