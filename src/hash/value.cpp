#include "hash/value.h"

#include <bit>

#include "core/hex.h"

namespace stillmine::hash {
namespace {

constexpr std::size_t kBytes = Pdq256::kBits / 8;

}  // namespace

std::string to_text(const Pdq256& value) {
  std::array<std::uint8_t, kBytes> bytes{};
  for (std::size_t i = 0; i < kBytes; ++i) {
    bytes[kBytes - 1 - i] = static_cast<std::uint8_t>(value.words[i / 8] >> (i % 8 * 8));
  }
  return core::to_hex(bytes);
}

core::Result<Pdq256> parse_pdq(std::string_view text) {
  std::array<std::uint8_t, kBytes> bytes{};
  if (auto done = core::from_hex(text, bytes); !done) return tl::unexpected(done.error());
  Pdq256 value;
  for (std::size_t i = 0; i < kBytes; ++i) {
    value.words[i / 8] |= std::uint64_t{bytes[kBytes - 1 - i]} << (i % 8 * 8);
  }
  return value;
}

int popcount(const Pdq256& value) noexcept { return distance(value, Pdq256{}); }

int distance(const Pdq256& a, const Pdq256& b) noexcept {
  int bits = 0;
  for (std::size_t i = 0; i < a.words.size(); ++i) bits += std::popcount(a.words[i] ^ b.words[i]);
  return bits;
}

}  // namespace stillmine::hash
