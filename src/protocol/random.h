// Randomness as a dependency: whoever draws a receipt, an id or a nonce is given a Random, so that
// vectors and tests decide what is drawn. Errors: none; a machine without randomness is aborted by
// libsodium, since nothing here may go on without it. Threads: implementations are safe to call
// from any thread.
#pragma once

#include <cstdint>
#include <span>

namespace stillmine::protocol {

class Random {
 public:
  virtual ~Random() = default;

  /// Fills `out` with bytes that nobody can predict.
  virtual void fill(std::span<std::uint8_t> out) = 0;
};

/// The operating system's generator (libsodium randombytes_buf: getrandom(2)).
Random& system_random();

}  // namespace stillmine::protocol
