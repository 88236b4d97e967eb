// The outside of a message: what the blind mailbox may know. The body of POST /v1/messages is
//   4-byte little-endian length || envelope (JSON, at most 1 KiB) || sealed bytes
//   {"v":1,"programme","keyId","case","message", "register": SHA-256(A) or "access": A}
// `register` stands on a case's first message, `access` on every later one; whichever it is,
// access_hash() is what the intake compares, under its pepper.
//
// Errors: kMessageMalformed for the frame, the size or the envelope (the envelope is read by
// strict_json.h). Cost: one small parse, no copy of the sealed part. Threads: pure functions.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "core/bytes.h"
#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/padding.h"
#include "protocol/primitives.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

inline constexpr std::size_t kMaxEnvelope = 1024;
/// The largest body that POST /v1/messages takes.
inline constexpr std::size_t kMaxMessageBody = 4 + kMaxEnvelope + kBuckets.back() + kSealBytes;

/// A name of 1 to 32 characters of a-z, 0-9 and hyphen: "adult", "minor".
[[nodiscard]] bool is_programme_name(std::string_view name) noexcept;

/// What a message says about itself, outside and again inside the seal.
struct Address {
  std::string programme;
  KeyId key;
  CaseIndex case_index;
  MessageId message;

  bool operator==(const Address&) const = default;
};

struct Register {
  Digest access_hash;
};
struct Access {
  Secret<32> access;
};

struct Envelope {
  Address address;
  std::variant<Register, Access> entry;

  [[nodiscard]] bool registers() const { return std::holds_alternative<Register>(entry); }
  /// SHA-256(A), whichever way it came.
  [[nodiscard]] Digest access_hash() const;
};

/// A body taken apart; `sealed` points into the body.
struct MessageBody {
  Envelope envelope;
  core::Bytes sealed;
};

core::ByteVector write_message_body(const Envelope& envelope, core::Bytes sealed);
core::Result<MessageBody> read_message_body(core::Bytes body);

}  // namespace stillmine::protocol
