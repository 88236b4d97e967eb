// The load of the durable-messages benchmark (durable.py says what is measured): many keep-alive
// connections on loopback, each of which posts a message, waits for its 201 and posts the next. One
// thread, epoll, requests made beforehand, so that as little as possible of the processors that it
// shares with the intake goes to it.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <bit>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <future>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "benchmarks.h"
#include "core/hex.h"
#include "hash/sha256.h"
#include "protocol/challenge.h"
#include "protocol/envelope.h"
#include "protocol/padding.h"
#include "protocol/primitives.h"
#include "protocol/random.h"

namespace stillmine::bench {
namespace {

using Clock = std::chrono::steady_clock;

/// One connection: a request, then its answer, which must be whole before the next request.
class Line {
 public:
  explicit Line(std::uint16_t port) : file_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(file_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    good_ = ::connect(file_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
  }
  Line(Line&& other) noexcept
      : file_(std::exchange(other.file_, -1)), good_(other.good_), answer_(other.answer_) {}
  Line& operator=(Line&&) = delete;
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() {
    if (file_ >= 0) ::close(file_);
  }

  [[nodiscard]] int file() const { return file_; }
  [[nodiscard]] bool good() const { return good_; }

  void send(std::string_view request) {
    answer_.clear();
    body_ = length_ = 0;
    sent_ = Clock::now();
    while (good_ && !request.empty()) {
      const ssize_t count = ::send(file_, request.data(), request.size(), MSG_NOSIGNAL);
      good_ = count > 0;
      if (good_) request.remove_prefix(static_cast<std::size_t>(count));
    }
  }

  /// Waits for bytes; whether the answer is whole now.
  bool receive() {
    std::array<char, 16384> part{};
    const ssize_t count = ::recv(file_, part.data(), part.size(), 0);
    good_ = good_ && count > 0;
    if (!good_) return false;
    answer_.append(part.data(), static_cast<std::size_t>(count));
    if (body_ == 0) find_body();
    return body_ != 0 && answer_.size() >= body_ + length_;
  }

  [[nodiscard]] bool has_status(std::string_view status) const {
    return answer_.starts_with("HTTP/1.1 " + std::string(status) + " ");
  }
  [[nodiscard]] std::string_view body() const { return std::string_view(answer_).substr(body_); }
  [[nodiscard]] std::string_view answer() const { return answer_; }
  [[nodiscard]] double milliseconds() const {
    return std::chrono::duration<double, std::milli>(Clock::now() - sent_).count();
  }

 private:
  void find_body() {
    constexpr std::string_view kLength = "Content-Length: ";
    const std::size_t end = answer_.find("\r\n\r\n");
    const std::size_t at = answer_.find(kLength);
    if (end == std::string::npos || at > end) return;
    body_ = end + 4;
    std::from_chars(answer_.data() + at + kLength.size(), answer_.data() + end, length_);
  }

  int file_;
  bool good_ = false;
  std::string answer_;
  std::size_t body_ = 0;
  std::size_t length_ = 0;
  Clock::time_point sent_;
};

struct Load {
  std::uint16_t port = 0;
  protocol::KeyId key;
  std::size_t connections = 0;
  std::size_t messages = 0;  // a round
  std::size_t rounds = 0;
};

/// token.nonce, as protocol::solve_challenge; the token is hashed once, by the faster SHA-256.
std::string solve(const protocol::ChallengeAnswer& challenge) {
  hash::Sha256 start;
  start.update(core::as_bytes(challenge.token));
  for (std::uint64_t nonce = 0;; ++nonce) {
    const std::string digits = std::to_string(nonce);
    hash::Sha256 attempt = start;
    attempt.update(core::as_bytes(digits));
    const auto digest = attempt.finish();
    std::uint32_t head = 0;
    for (std::size_t i = 0; i < 4; ++i) head = head << 8 | digest[i];
    if (std::countl_zero(head) >= static_cast<int>(challenge.bits)) {
      return challenge.token + "." + digits;
    }
  }
}

/// Asks for each challenge when the one before is solved: the faster one asks, the harder they are.
std::vector<std::string> solutions(std::uint16_t port, std::size_t count) {
  Line line(port);
  const std::string request =
      "GET /v1/challenge HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) + "\r\n\r\n";
  std::vector<std::string> solved;
  while (solved.size() < count) {
    line.send(request);
    while (line.good() && !line.receive()) {
    }
    const auto challenge = protocol::read_challenge(line.body());
    if (!challenge) return {};
    solved.push_back(solve(*challenge));
  }
  return solved;
}

/// The whole POST of a case's first message. The sealed bytes are random: the intake sees no others.
std::string post_request(const Load& load, const std::string& solution) {
  protocol::Random& random = protocol::system_random();
  protocol::Envelope envelope;
  envelope.address.programme = "adult";
  envelope.address.key = load.key;
  random.fill(envelope.address.case_index.bytes);
  random.fill(envelope.address.message.bytes);
  protocol::Register entry;
  random.fill(entry.access_hash);
  envelope.entry = entry;
  core::ByteVector sealed(protocol::kBuckets.front() + protocol::kSealBytes);
  random.fill(sealed);
  const core::ByteVector body = protocol::write_message_body(envelope, sealed);
  std::string request =
      "POST /v1/messages HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(load.port) +
      "\r\nContent-Type: application/octet-stream\r\nContent-Length: " +
      std::to_string(body.size()) + "\r\nStillmine-Challenge: " + solution + "\r\n\r\n";
  return request.append(core::as_text(body));
}

std::deque<std::string> prepare(const Load& load) {
  constexpr std::size_t kSolvers = 2;
  const std::size_t all = load.messages * load.rounds;
  std::vector<std::future<std::vector<std::string>>> solvers;
  for (std::size_t i = 0; i < kSolvers; ++i) {
    const std::size_t share = all / kSolvers + (i < all % kSolvers ? 1 : 0);
    solvers.push_back(std::async(std::launch::async, solutions, load.port, share));
  }
  std::deque<std::string> requests;
  for (auto& solver : solvers) {
    for (const std::string& solution : solver.get()) {
      requests.push_back(post_request(load, solution));
    }
  }
  return requests;
}

/// Posts one round and prints its seconds and latencies; false at any answer but 201.
bool post_round(const Load& load, std::deque<std::string>& requests) {
  std::vector<Line> lines;
  const int events = ::epoll_create1(EPOLL_CLOEXEC);
  for (std::size_t i = 0; i < load.connections; ++i) {
    epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
    ::epoll_ctl(events, EPOLL_CTL_ADD, lines.emplace_back(load.port).file(), &event);
  }
  std::vector<double> latencies;
  std::size_t left = load.messages;
  const auto send_next = [&](Line& line) {
    if (left == 0) return;
    line.send(requests.front());
    requests.pop_front();
    --left;
  };
  const auto start = Clock::now();
  for (Line& line : lines) send_next(line);
  bool good = true;
  std::array<epoll_event, 64> ready{};
  while (good && latencies.size() < load.messages) {
    const int count = ::epoll_wait(events, ready.data(), static_cast<int>(ready.size()), -1);
    for (int i = 0; i < count && good; ++i) {
      Line& line = lines[ready[static_cast<std::size_t>(i)].data.u64];
      const bool whole = line.receive();
      good = line.good() && (!whole || line.has_status("201"));
      if (!good) std::fprintf(stderr, "not taken: %s\n", std::string(line.answer()).c_str());
      if (!whole || !good) continue;
      latencies.push_back(line.milliseconds());
      send_next(line);
    }
  }
  const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  ::close(events);
  std::printf("{\"seconds\":%.6f,\"milliseconds\":[", seconds);
  for (std::size_t i = 0; i < latencies.size(); ++i) {
    std::printf("%s%.3f", i == 0 ? "" : ",", latencies[i]);
  }
  std::puts("]}");
  std::fflush(stdout);
  return good;
}

template <class Number>
bool read_number(std::string_view text, Number& out) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
  return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

bool post_benchmark(Arguments arguments) {
  Load load;
  if (arguments.size() != 5 || !read_number(arguments[0], load.port) ||
      !core::from_hex(arguments[1], load.key.bytes) ||
      !read_number(arguments[2], load.connections) || !read_number(arguments[3], load.messages) ||
      !read_number(arguments[4], load.rounds)) {
    return false;
  }
  std::deque<std::string> requests = prepare(load);
  if (requests.size() != load.messages * load.rounds) {
    std::fputs("not every challenge was handed out\n", stderr);
    return false;
  }
  std::puts("{\"ready\":true}");
  std::fflush(stdout);
  for (std::string go; std::getline(std::cin, go);) {
    if (!post_round(load, requests)) return false;
  }
  return true;
}

}  // namespace stillmine::bench
