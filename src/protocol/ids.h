// The identifiers of the protocol: random or derived bytes, each its own type so that a case index
// can never stand where a message id belongs. On wires they are lower-case hex. Errors: those of
// core/hex.h. Threads: values, no shared state.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/bytes.h"
#include "core/hex.h"
#include "core/result.h"
#include "protocol/random.h"

namespace stillmine::protocol {

using Digest = std::array<std::uint8_t, 32>;

template <class Tag, std::size_t N>
struct Id {
  static constexpr std::size_t kSize = N;
  std::array<std::uint8_t, N> bytes{};

  auto operator<=>(const Id&) const = default;

  [[nodiscard]] std::string hex() const { return core::to_hex(bytes); }

  static core::Result<Id> parse(std::string_view text) {
    Id id;
    if (auto done = core::from_hex(text, id.bytes); !done) return tl::unexpected(done.error());
    return id;
  }

  static Id random(Random& source) {
    Id id;
    source.fill(id.bytes);
    return id;
  }
};

/// K[0..16) of a case number: what the intake knows a case by.
using CaseIndex = Id<struct CaseIndexTag, 16>;
/// Random, drawn by the tab: makes sending again harmless.
using MessageId = Id<struct MessageIdTag, 16>;
/// Random, drawn by the tab: names a picture in her status.
using ItemId = Id<struct ItemIdTag, 8>;
/// The first 8 bytes of SHA-256 of an exchange's public key.
using KeyId = Id<struct KeyIdTag, 8>;

}  // namespace stillmine::protocol
