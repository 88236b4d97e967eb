// The keys of the exchange, and everything that is done with them. Keys live in files of their own
// (FOLDER/keys, 0700, one JSON document a key, 0600), never in a database or its backup:
//   master.json            the master key, with a version; from it, by crypto_kdf, for each programme
//                          k1 (record ids), k2 (boxes at rest), k3 (cursors)
//   box-<keyId>.json       an X25519 pair that messages are sealed to: programme, created, retired
//   notice.json            the Ed25519 key that signs the public notice
// A new pair retires the former; a retired one still opens messages for 24 months (bundles).
//
// Errors: kKeyMissing (a key that should be there cannot be read: never replaced by a new one, or
// the ledger could not be opened any more), kStoreFailed (writing). Opening a message: those of
// protocol/sealing.h, and kKeyRetired for a key that is not here.
// Cost: microseconds a value. Threads: const functions from any; rotate() excludes them.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

#include "cases/fingerprint.h"
#include "cases/programme.h"
#include "core/bytes.h"
#include "core/result.h"
#include "protocol/message.h"
#include "protocol/pickup.h"
#include "protocol/primitives.h"
#include "protocol/secret.h"
#include "store/ledger.h"

namespace stillmine::exchange {

/// A pair as an operator sees it.
struct KeyLine {
  std::string programme;
  protocol::KeyId id;
  std::int64_t created = 0;
  std::int64_t retired = 0;  // 0: in use
};

class Vault {
 public:
  /// Reads the keys, making those that an enabled programme does not have yet.
  static core::Result<std::unique_ptr<Vault>> open(
      const std::string& folder, const std::vector<const cases::Programme*>& programmes,
      protocol::Random& random, std::int64_t now);

  // --- messages ---

  /// Every key that opens messages now: those in use and those retired less than 24 months ago.
  [[nodiscard]] std::vector<protocol::ProgrammeKeyId> accepted_keys(std::int64_t now) const;
  [[nodiscard]] core::Result<protocol::Message> open_message(const protocol::Address& address,
                                                             core::Bytes sealed) const;
  /// The key in use, that deployment.json names.
  [[nodiscard]] protocol::BoxPublicKey public_key(const cases::Programme& programme) const;

  // --- at rest ---

  /// HMAC(k1, one byte len(type) || type || value).
  [[nodiscard]] store::RecordId record_id(const cases::Programme& programme, cases::SignalType type,
                                          core::Bytes value) const;
  /// version (1) || AEAD box under k2, bound to {programme, record id, type, version}.
  [[nodiscard]] core::ByteVector seal_value(const cases::Programme& programme,
                                            const store::RecordId& record, cases::SignalType type,
                                            core::Bytes value) const;
  [[nodiscard]] std::optional<core::ByteVector> open_value(const cases::Programme& programme,
                                                           const store::RecordId& record,
                                                           cases::SignalType type,
                                                           core::Bytes box) const;
  /// The same for a case's status key, bound to its case.
  [[nodiscard]] core::ByteVector seal_status_key(const cases::Programme& programme,
                                                 const store::CaseIndex& index,
                                                 const protocol::Secret<32>& key) const;
  [[nodiscard]] std::optional<protocol::Secret<32>> open_status_key(
      const cases::Programme& programme, const store::CaseIndex& index, core::Bytes box) const;

  // --- cursors: opaque to partners, and worth nothing to another partner or with another start ---

  [[nodiscard]] std::string seal_cursor(const cases::Programme& programme, store::PartnerId partner,
                                        std::int64_t start, const store::Cursor& cursor) const;
  [[nodiscard]] std::optional<store::Cursor> open_cursor(const cases::Programme& programme,
                                                         store::PartnerId partner,
                                                         std::int64_t start,
                                                         std::string_view token) const;

  [[nodiscard]] const protocol::SignKeyPair& notice_key() const { return notice_key_; }

  // --- operating ---

  [[nodiscard]] std::vector<KeyLine> keys() const;
  /// Makes a new pair for the programme and retires the one in use.
  core::Result<protocol::KeyId> rotate(const cases::Programme& programme, std::int64_t now);

 private:
  struct Pair {
    KeyLine line;
    protocol::BoxKeyPair key;
  };
  struct Derived {
    protocol::Secret<32> record;  // k1
    protocol::Secret<32> rest;    // k2
    protocol::Secret<32> cursor;  // k3
  };

  Vault(std::string folder, protocol::Random& random)
      : folder_(std::move(folder)), random_(random) {}

  core::Result<void> load_master();
  core::Result<void> load_notice_key();
  core::Result<void> load_pairs();
  core::Result<protocol::KeyId> add_pair(const cases::Programme& programme, std::int64_t now);
  core::Result<void> write_pair(const Pair& pair) const;
  [[nodiscard]] const Pair* in_use(std::string_view programme) const;
  [[nodiscard]] const Derived& derived(const cases::Programme& programme) const;

  std::string folder_;
  protocol::Random& random_;
  std::map<std::int64_t, Derived> derived_;  // by programme
  protocol::SignKeyPair notice_key_;
  mutable std::shared_mutex mutex_;  // guards pairs_
  std::vector<Pair> pairs_;
};

}  // namespace stillmine::exchange
