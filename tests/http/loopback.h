// A service on a loopback port or Unix socket, and a client that writes raw bytes: what a test
// needs to see exactly what goes over the wire. The server runs on threads of its own until the end
// of the test.
#pragma once

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <chrono>
#include <cstring>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>

#include "http/listener.h"
#include "http/runtime.h"

namespace stillmine::http {

/// A blocking socket without an HTTP library.
class RawClient {
 public:
  explicit RawClient(std::uint16_t port)
      : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    connect_to(&address, sizeof address);
  }
  explicit RawClient(const std::string& path)
      : socket_(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    connect_to(&address, sizeof address);
  }
  ~RawClient() { ::close(socket_); }
  RawClient(const RawClient&) = delete;
  RawClient& operator=(const RawClient&) = delete;

  /// False when the server is gone.
  bool send(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
      if (sent <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
  }

  /// Whether the server closes within this time; returns as soon as it does.
  [[nodiscard]] bool closes_within(std::chrono::milliseconds time) const {
    pollfd waiting{.fd = socket_, .events = POLLIN, .revents = 0};
    return ::poll(&waiting, 1, static_cast<int>(time.count())) > 0;
  }

  void finish_sending() const { ::shutdown(socket_, SHUT_WR); }

  /// Everything until the server closes, or fails after `wait`.
  [[nodiscard]] std::string read_to_end(
      std::chrono::milliseconds wait = std::chrono::seconds(20)) const {
    std::string all;
    const auto last = std::chrono::steady_clock::now() + wait;
    while (true) {
      const std::string part = read_some(last);
      if (part.empty()) return all;
      all += part;
    }
  }

  /// One response with a Content-Length.
  [[nodiscard]] std::string read_response(bool head_only = false) const {
    std::string all;
    const auto last = std::chrono::steady_clock::now() + std::chrono::seconds(20);
    while (true) {
      const std::size_t end = all.find("\r\n\r\n");
      if (end != std::string::npos) {
        const std::size_t at = all.find("Content-Length: ");
        const std::size_t length = head_only ? 0 : std::stoul(all.substr(at + 16));
        if (all.size() >= end + 4 + length) return all;
      }
      const std::string part = read_some(last);
      if (part.empty()) throw std::runtime_error("closed before the end of the response: " + all);
      all += part;
    }
  }

 private:
  void connect_to(const void* address, std::size_t size) const {
    if (::connect(socket_, static_cast<const sockaddr*>(address), static_cast<socklen_t>(size)) !=
        0) {
      throw std::runtime_error("cannot connect");
    }
  }

  [[nodiscard]] std::string read_some(std::chrono::steady_clock::time_point last) const {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        last - std::chrono::steady_clock::now());
    pollfd waiting{.fd = socket_, .events = POLLIN, .revents = 0};
    if (left.count() <= 0 || ::poll(&waiting, 1, static_cast<int>(left.count())) <= 0) {
      throw std::runtime_error("no answer in time");
    }
    std::string part(16 * 1024, '\0');
    const ssize_t got = ::recv(socket_, part.data(), part.size(), 0);
    part.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return part;
  }

  int socket_;
};

/// A port that somebody may connect to, and that answers only what a test makes it answer.
class ListeningSocket {
 public:
  ListeningSocket() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* any = reinterpret_cast<sockaddr*>(&address);
    if (::bind(socket_, any, size) != 0 || ::listen(socket_, 8) != 0 ||
        ::getsockname(socket_, any, &size) != 0) {
      throw std::runtime_error("cannot listen");
    }
    port_ = ntohs(address.sin_port);
  }
  ~ListeningSocket() { ::close(socket_); }
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;

  [[nodiscard]] std::uint16_t port() const { return port_; }
  /// The next connection; negative after end().
  [[nodiscard]] int accept() const { return ::accept4(socket_, nullptr, nullptr, SOCK_CLOEXEC); }
  void end() const { ::shutdown(socket_, SHUT_RDWR); }

 private:
  int socket_;
  std::uint16_t port_ = 0;
};

/// Serves `service` until it goes out of scope.
class Loopback {
 public:
  explicit Loopback(Service service, const std::string& address = "127.0.0.1:0", int threads = 2)
      : runtime_(threads) {
    service.metrics = &metrics_;
    service.log = &log_;
    auto listener = Listener::open(runtime_.executor(), *parse_address(address),
                                   std::make_shared<const Service>(std::move(service)));
    if (!listener) throw std::runtime_error(listener.error().detail);
    listener_ = std::move(*listener);
    listener_->start();
    runtime_.at_stop([this]() -> Task<void> { co_await listener_->stop(); });
    thread_ = std::thread([this] { runtime_.run(); });
  }
  ~Loopback() { stop(); }
  Loopback(const Loopback&) = delete;
  Loopback& operator=(const Loopback&) = delete;

  /// See Runtime::at_end. Before stop().
  void at_end(std::function<void()> hook) { runtime_.at_end(std::move(hook)); }

  void stop() {
    if (!thread_.joinable()) return;
    runtime_.stop();
    thread_.join();
  }

  [[nodiscard]] std::uint16_t port() const { return listener_->bound().port; }
  [[nodiscard]] Metrics& metrics() { return metrics_; }

  /// Sends `bytes` on a connection of their own and reads until the server closes it.
  [[nodiscard]] std::string exchange(std::string_view bytes) const {
    const RawClient client(port());
    client.send(bytes);
    return client.read_to_end();
  }

 private:
  Metrics metrics_;
  Log log_{"test"};
  Runtime runtime_;
  std::unique_ptr<Listener> listener_;
  std::thread thread_;
};

}  // namespace stillmine::http
