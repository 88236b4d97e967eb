// The pepper: 32 random bytes in a file of their own beside the inbox (DIR/intake/pepper, 0600),
// under which the inbox knows cases and messages. Whoever steals the database without it cannot try
// PINs against it, nor tell whether a case number is in it. Lost, every case is lost with it.
//
// Outputs: HMAC-SHA-256 values, each kind over its own bytes. Errors: kStoreFailed when the file
// cannot be read, made or is not 32 bytes. Cost: two hash blocks a value. Threads: immutable.
#pragma once

#include <string>

#include "core/result.h"
#include "protocol/envelope.h"
#include "protocol/ids.h"
#include "protocol/random.h"
#include "protocol/secret.h"
#include "store/inbox.h"

namespace stillmine::intake {

class Pepper {
 public:
  explicit Pepper(const protocol::Secret<32>& key) : key_(key) {}

  /// Reads `path`, or makes it.
  static core::Result<Pepper> load(const std::string& path, protocol::Random& random);

  [[nodiscard]] store::Keyed case_key(const protocol::CaseIndex& index) const;
  /// `access_hash` is SHA-256(A).
  [[nodiscard]] store::Proof proof(const protocol::CaseIndex& index,
                                   const protocol::Digest& access_hash) const;
  [[nodiscard]] store::Keyed message_key(const protocol::MessageId& id) const;
  [[nodiscard]] store::Keyed body_key(core::Bytes body) const;

 private:
  protocol::Secret<32> key_;
};

}  // namespace stillmine::intake
