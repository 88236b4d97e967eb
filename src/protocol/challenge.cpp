#include "protocol/challenge.h"

#include <algorithm>
#include <bit>
#include <boost/json/object.hpp>
#include <span>

#include "core/bytes.h"
#include "core/hex.h"
#include "protocol/primitives.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::uint8_t kVersion = 1;
constexpr std::size_t kSignedBytes = 1 + 1 + 8 + 16;
constexpr std::size_t kTokenBytes = kSignedBytes + 32;
constexpr std::size_t kMaxNonce = 20;

unsigned leading_zero_bits(const Digest& digest) noexcept {
  unsigned zeros = 0;
  for (const std::uint8_t byte : digest) {
    zeros += static_cast<unsigned>(std::countl_zero(byte));
    if (byte != 0) break;
  }
  return zeros;
}

bool is_nonce(std::string_view nonce) noexcept {
  return !nonce.empty() && nonce.size() <= kMaxNonce &&
         std::all_of(nonce.begin(), nonce.end(), [](char c) { return c >= '0' && c <= '9'; });
}

json::object write(const ChallengeAnswer& answer) {
  return {{"token", answer.token}, {"bits", answer.bits}};
}

Result<ChallengeAnswer> read(const json::value& value) {
  ObjectReader in(value, "challenge");
  ChallengeAnswer answer;
  answer.token = in.text("token", 2 * kTokenBytes);
  if (!core::from_hex(answer.token)) in.refuse("token", "hex");
  answer.bits = static_cast<unsigned>(in.integer("bits", 0, kMaxChallengeBits));
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return answer;
}

}  // namespace

ChallengeAnswer make_challenge(unsigned bits, std::int64_t now_ms, const Secret<32>& key,
                               Random& random) {
  std::array<std::uint8_t, kTokenBytes> token{};
  token[0] = kVersion;
  token[1] = static_cast<std::uint8_t>(bits);
  const auto expires = static_cast<std::uint64_t>(now_ms + kChallengeLifeMs);
  for (std::size_t i = 0; i < 8; ++i) token[2 + i] = static_cast<std::uint8_t>(expires >> (8 * i));
  random.fill(std::span(token).subspan(10, 16));
  const Digest mac = hmac(key.bytes(), core::Bytes(token).first(kSignedBytes));
  std::copy(mac.begin(), mac.end(), token.begin() + kSignedBytes);
  return {core::to_hex(token), bits};
}

Result<Challenge> verify_solution(std::string_view header, std::int64_t now_ms,
                                  const Secret<32>& key) {
  const std::size_t dot = header.find('.');
  std::array<std::uint8_t, kTokenBytes> token{};
  if (dot == std::string_view::npos || !core::from_hex(header.substr(0, dot), token) ||
      !is_nonce(header.substr(dot + 1))) {
    return core::fail(ErrorCode::kChallengeRequired);
  }
  const Digest mac = hmac(key.bytes(), core::Bytes(token).first(kSignedBytes));
  if (token[0] != kVersion ||
      !equal_in_constant_time(mac, core::Bytes(token).subspan(kSignedBytes))) {
    return core::fail(ErrorCode::kChallengeWrong, "not ours");
  }
  Challenge challenge;
  challenge.bits = token[1];
  std::uint64_t expires = 0;
  for (std::size_t i = 8; i-- > 0;) expires = expires << 8 | token[2 + i];
  challenge.expires_ms = static_cast<std::int64_t>(expires);
  std::copy_n(token.begin() + 10, 16, challenge.id.begin());
  if (now_ms >= challenge.expires_ms) return core::fail(ErrorCode::kChallengeWrong, "expired");
  std::string work(header.substr(0, dot));
  work.append(header.substr(dot + 1));
  if (leading_zero_bits(sha256(core::as_bytes(work))) < challenge.bits) {
    return core::fail(ErrorCode::kChallengeWrong, "not solved");
  }
  return challenge;
}

std::string solve_challenge(const ChallengeAnswer& challenge) {
  std::string work = challenge.token;
  for (std::uint64_t nonce = 0;; ++nonce) {
    work.resize(challenge.token.size());
    work += std::to_string(nonce);
    if (leading_zero_bits(sha256(core::as_bytes(work))) >= challenge.bits) {
      return challenge.token + "." + std::to_string(nonce);
    }
  }
}

std::string write_challenge(const ChallengeAnswer& answer) { return write_json(write(answer)); }

Result<ChallengeAnswer> read_challenge(std::string_view body) {
  const auto parsed = parse_strict(body, 1024);
  if (!parsed) return tl::unexpected(parsed.error());
  return read(*parsed);
}

std::string write_accepted(const ChallengeAnswer& next) {
  return write_json(json::object{{"challenge", write(next)}});
}

Result<ChallengeAnswer> read_accepted(std::string_view body) {
  const auto parsed = parse_strict(body, 1024);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "answer");
  auto next = read(in.value("challenge"));
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return next;
}

}  // namespace stillmine::protocol
