// The public notice: which platforms collect a programme's list, and when they last did. The
// exchange writes and signs it, the intake stores and serves it unread, the page believes it only
// under the key that deployment.json names.
//   {"v":1,"issued":"2026-11-21T22:00Z","notice": TEXT,"signature": hex}
//   TEXT is JSON: {"adult":{"platforms":[{"name","lastCollected":"2026-W47" or null}]}, ...}
// The signature is Ed25519 over "stillmine/notice/1\n" || issued || "\n" || TEXT; TEXT travels as
// text so that nobody has to write JSON in the same way twice.
//
// Errors: kNoticeInvalid. Cost: one small parse. Threads: pure functions and values.
// TypeScript twin: web/src/case/notice.ts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "protocol/primitives.h"

namespace stillmine::protocol {

inline constexpr std::size_t kMaxNotice = std::size_t{64} << 10;
/// An older notice says nothing any more.
inline constexpr std::int64_t kNoticeLifeSeconds = std::int64_t{7} * 24 * 3600;

struct NoticePlatform {
  std::string name;
  std::string last_collected;  // ISO week; empty: never yet

  bool operator==(const NoticePlatform&) const = default;
};

struct Notice {
  std::int64_t issued = 0;  // seconds since 1970; told to the hour
  std::map<std::string, std::vector<NoticePlatform>, std::less<>> programmes;

  bool operator==(const Notice&) const = default;
};

std::string write_notice(const Notice& notice, const SignKeyPair& key);

/// Refuses a notice that another key signed, and one older than 7 days or from the future.
core::Result<Notice> read_notice(std::string_view json, const SignPublicKey& key,
                                 std::int64_t now_seconds);

}  // namespace stillmine::protocol
