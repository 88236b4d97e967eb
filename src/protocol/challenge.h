// Proof of work: what slows a flood down without knowing who sends it.
//
// The intake hands out a token (hex of: version 1, bits, expiry in monotonic ms as 8 bytes
// little-endian, 16 random bytes, HMAC-SHA-256 of all that). A solution is a nonce of 1 to 20 ASCII
// digits such that SHA-256(token as written || nonce) starts with `bits` zero bits; it travels as
// the header `Stillmine-Challenge: token.nonce`, so that the message's own bytes can be sent again.
// The HMAC key is drawn at every start, hence tokens die with the process. That each is used once
// is the intake's memory to keep: until `expires_ms`, by `id`.
//
// Documents: GET /v1/challenge -> {"token","bits"}; 201 of POST /v1/messages ->
// {"challenge":{...}}. Errors: kChallengeRequired (no header, or not token.nonce), kChallengeWrong;
// readers kDocumentMalformed. Cost: verify two hashes; solve 2^bits hashes on average, 0.7 us each.
// Threads: pure functions. Source: RFC 8019 section 4.4 (client puzzles); Hashcash (Back 2002).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

inline constexpr std::int64_t kChallengeLifeMs = std::int64_t{10} * 60 * 1000;
inline constexpr unsigned kMaxChallengeBits = 30;
inline constexpr std::string_view kChallengeHeader = "Stillmine-Challenge";

/// What a token says once it has been verified.
struct Challenge {
  std::array<std::uint8_t, 16> id{};
  unsigned bits = 0;
  std::int64_t expires_ms = 0;
};

struct ChallengeAnswer {
  std::string token;
  unsigned bits = 0;
};

ChallengeAnswer make_challenge(unsigned bits, std::int64_t now_ms, const Secret<32>& key,
                               Random& random);

/// `header` is the value of Stillmine-Challenge, empty when there is none.
core::Result<Challenge> verify_solution(std::string_view header, std::int64_t now_ms,
                                        const Secret<32>& key);

/// The header's value for a token: token.nonce.
std::string solve_challenge(const ChallengeAnswer& challenge);

std::string write_challenge(const ChallengeAnswer& answer);
core::Result<ChallengeAnswer> read_challenge(std::string_view body);

/// The body of 201.
std::string write_accepted(const ChallengeAnswer& next);
core::Result<ChallengeAnswer> read_accepted(std::string_view body);

}  // namespace stillmine::protocol
