#include "protocol/receipt.h"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "core/bytes.h"
#include "protocol/primitives.h"

namespace stillmine::protocol {
namespace {

// Damm's quasigroup of order 10: detects every single wrong digit and every swap of neighbours.
constexpr std::array<std::string_view, 10> kDamm = {
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"};

// The code point of zero of every decimal digit range of Unicode 17 (general category Nd), in
// order.
constexpr std::array<char32_t, 77> kZeros = {
    0x0030,  0x0660,  0x06F0,  0x07C0,  0x0966,  0x09E6,  0x0A66,  0x0AE6,  0x0B66,  0x0BE6,
    0x0C66,  0x0CE6,  0x0D66,  0x0DE6,  0x0E50,  0x0ED0,  0x0F20,  0x1040,  0x1090,  0x17E0,
    0x1810,  0x1946,  0x19D0,  0x1A80,  0x1A90,  0x1B50,  0x1BB0,  0x1C40,  0x1C50,  0xA620,
    0xA8D0,  0xA900,  0xA9D0,  0xA9F0,  0xAA50,  0xABF0,  0xFF10,  0x104A0, 0x10D30, 0x10D40,
    0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0,
    0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11DE0, 0x11F50,
    0x16130, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC,
    0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0};

std::optional<char> ascii_digit(char32_t c) noexcept {
  const auto after = std::upper_bound(kZeros.begin(), kZeros.end(), c);
  if (after == kZeros.begin()) return std::nullopt;
  const char32_t value = c - *(after - 1);
  if (value > 9) return std::nullopt;
  return static_cast<char>('0' + value);
}

// What stands between groups: spaces, hyphens and dashes, and the marks of direction and width that
// select-and-copy picks up on a page written from right to left.
bool is_separator(char32_t c) noexcept {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-' || c == 0xA0 || c == 0xAD ||
         c == 0x061C || c == 0x1680 || (c >= 0x2000 && c <= 0x2015) ||
         (c >= 0x202A && c <= 0x202F) || c == 0x205F || c == 0x2060 || c == 0x2212 ||
         (c >= 0x2066 && c <= 0x2069) || c == 0x3000 || c == 0xFE58 || c == 0xFE63 || c == 0xFEFF ||
         c == 0xFF0D;
}

/// Takes the next code point off `text`; nothing when it is not UTF-8.
std::optional<char32_t> next_code_point(std::string_view& text) noexcept {
  const auto lead = static_cast<std::uint8_t>(text.front());
  const std::size_t size = lead < 0x80   ? 1
                           : lead < 0xC2 ? 0
                           : lead < 0xE0 ? 2
                           : lead < 0xF0 ? 3
                                         : 4;
  if (size == 0 || lead > 0xF4 || text.size() < size) return std::nullopt;
  char32_t c = size == 1 ? lead : lead & (0x7F >> size);
  for (std::size_t i = 1; i < size; ++i) {
    const auto byte = static_cast<std::uint8_t>(text[i]);
    if ((byte & 0xC0) != 0x80) return std::nullopt;
    c = c << 6 | (byte & 0x3F);
  }
  // Longer forms than needed cannot make a digit pass for another one: they fall out here.
  constexpr std::array<char32_t, 5> kLeast = {0, 0, 0x80, 0x800, 0x10000};
  if (c < kLeast[size]) return std::nullopt;
  text.remove_prefix(size);
  return c;
}

/// The typed digits as ASCII, when there are exactly `out.size()` of them and nothing foreign.
bool read_digits(std::string_view typed, std::span<std::uint8_t> out) noexcept {
  std::size_t count = 0;
  while (!typed.empty()) {
    const auto c = next_code_point(typed);
    if (!c) return false;
    if (is_separator(*c)) continue;
    const auto digit = ascii_digit(*c);
    if (!digit || count == out.size()) return false;
    out[count++] = static_cast<std::uint8_t>(*digit);
  }
  return count == out.size();
}

/// Even digits: a byte of 250 or more is drawn again, since 256 is no multiple of 10.
void draw_digits(Random& random, std::span<std::uint8_t> out) {
  for (std::uint8_t& digit : out) {
    std::uint8_t byte = 255;
    while (byte >= 250) random.fill({&byte, 1});
    digit = static_cast<std::uint8_t>('0' + byte % 10);
  }
}

std::string group_by_four(std::string_view digits) {
  std::string text;
  for (std::size_t i = 0; i < digits.size(); i += 4) {
    if (i != 0) text += ' ';
    text += digits.substr(i, 4);
  }
  return text;
}

}  // namespace

char check_digit(std::string_view digits) noexcept {
  std::size_t state = 0;
  for (const char c : digits) {
    state = static_cast<std::size_t>(kDamm[state][static_cast<std::size_t>(c - '0')] - '0');
  }
  return static_cast<char>('0' + state);
}

core::Result<CaseNumber> CaseNumber::parse(std::string_view typed) {
  CaseNumber number;
  if (!read_digits(typed, number.digits_.writable())) {
    return core::fail(core::ErrorCode::kCaseNumberMalformed, "not 16 digits");
  }
  if (check_digit(number.digits()) != '0') {
    return core::fail(core::ErrorCode::kCaseNumberMalformed, "check digit");
  }
  return number;
}

CaseNumber CaseNumber::random(Random& random) {
  CaseNumber number;
  const auto digits = number.digits_.writable();
  draw_digits(random, digits.first(kDigits - 1));
  digits.back() = static_cast<std::uint8_t>(check_digit(number.digits().substr(0, kDigits - 1)));
  return number;
}

std::string_view CaseNumber::digits() const noexcept { return core::as_text(digits_.bytes()); }

std::string CaseNumber::grouped() const { return group_by_four(digits()); }

core::Result<Pin> Pin::parse(std::string_view typed) {
  Pin pin;
  if (!read_digits(typed, pin.digits_.writable())) {
    return core::fail(core::ErrorCode::kPinMalformed, "not 8 digits");
  }
  return pin;
}

Pin Pin::random(Random& random) {
  Pin pin;
  draw_digits(random, pin.digits_.writable());
  return pin;
}

std::string_view Pin::digits() const noexcept { return core::as_text(digits_.bytes()); }

std::string Pin::grouped() const { return group_by_four(digits()); }

CaseKeys derive_keys(const CaseNumber& number, const Pin& pin) {
  constexpr std::string_view kSalt = "stillmine/case/1";
  const auto salt = core::as_bytes(kSalt).first<16>();
  const Secret<32> k = argon2id(core::as_bytes(number.digits()), salt);

  CaseKeys keys;
  std::copy_n(k.bytes().begin(), CaseIndex::kSize, keys.index.bytes.begin());

  Secret<16 + Pin::kDigits> password;
  std::copy_n(k.bytes().begin() + 16, 16, password.writable().begin());
  std::copy_n(pin.digits().begin(), Pin::kDigits, password.writable().begin() + 16);
  const Secret<32> v = argon2id(password.bytes(), keys.index.bytes);

  keys.access = derive_subkey(v, 1);
  keys.status = derive_subkey(v, 2);
  keys.withdrawal = derive_subkey(v, 3);
  return keys;
}

}  // namespace stillmine::protocol
