// Proof of work at the door of POST /v1/messages: hands out challenges, takes each solution once.
//
// A challenge costs its solver 2^bits hashes: kBaseBits when it is quiet (some 10 ms on a phone), one
// bit more for every doubling of the rate at which challenges are asked for beyond kQuietPerSecond,
// up to kMostBits (some seconds). Tokens are authenticated by a key drawn at start, so they end with
// the process; a client then asks for another. Errors: kChallengeRequired, kChallengeWrong, kBusy
// when kMaxUsed solutions are remembered. Cost: two hashes a solution; 40 bytes of memory for each
// one used in the last ten minutes. Threads: any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <set>
#include <string_view>
#include <utility>

#include "core/clock.h"
#include "core/result.h"
#include "protocol/challenge.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::intake {

inline constexpr unsigned kBaseBits = 12;
inline constexpr unsigned kMostBits = 22;
inline constexpr double kQuietPerSecond = 20;
inline constexpr std::size_t kMaxUsed = 500'000;

class ProofOfWork {
 public:
  ProofOfWork(const core::Clock& clock, protocol::Random& random);

  protocol::ChallengeAnswer issue();

  /// `header` is the value of Stillmine-Challenge. Ok once for each token.
  core::Result<void> redeem(std::string_view header);

 private:
  using Token = std::array<std::uint8_t, 16>;

  [[nodiscard]] unsigned bits_for_load(std::int64_t now_ms);

  const core::Clock& clock_;
  protocol::Random& random_;
  protocol::Secret<32> key_;
  std::mutex mutex_;
  double load_ = 0;  // challenges issued, each fading away over kLoadSeconds
  std::int64_t load_at_ms_ = 0;
  std::set<Token> used_;
  std::deque<std::pair<std::int64_t, Token>> used_by_age_;
};

}  // namespace stillmine::intake
