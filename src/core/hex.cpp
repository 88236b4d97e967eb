#include "core/hex.h"

namespace stillmine::core {
namespace {

int digit(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

std::string to_hex(Bytes bytes) {
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const std::uint8_t byte : bytes) {
    text.push_back(kDigits[byte >> 4]);
    text.push_back(kDigits[byte & 15]);
  }
  return text;
}

Result<ByteVector> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return fail(ErrorCode::kBadHex, "odd number of digits");
  ByteVector bytes(text.size() / 2);
  if (auto done = from_hex(text, bytes); !done) return tl::unexpected(done.error());
  return bytes;
}

Result<void> from_hex(std::string_view text, std::span<std::uint8_t> out) {
  if (text.size() != out.size() * 2) {
    return fail(ErrorCode::kBadHex, "expected " + std::to_string(out.size() * 2) + " digits, got " +
                                        std::to_string(text.size()));
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (digit(text[i]) < 0) return fail(ErrorCode::kBadHex, "at offset " + std::to_string(i));
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i] = static_cast<std::uint8_t>(digit(text[2 * i]) << 4 | digit(text[2 * i + 1]));
  }
  return {};
}

}  // namespace stillmine::core
