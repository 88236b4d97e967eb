// The intake's inbox: sealed messages on their way to the exchange, and one status box for each case
// on its way back. One function is one transaction; when it returns without an error, its effect is
// on the disk.
//
// The inbox never sees a case number, a PIN, an access key or a fingerprint: cases and messages are
// known by HMACs under a pepper that the caller keeps elsewhere, messages and boxes are opaque bytes.
// The case index and the message id stand in the clear only while a message waits for the exchange,
// which needs them.
//
// Guessing: every try at a case, right, wrong, at a case that does not exist or while locked, reads
// the same rows and writes one page once. Who may try when is the caller's rule (TryPolicy), asked
// inside the transaction so that tries sent at once count one after the other.
//
// Errors: kStoreFull (the disk is nearly full: new cases are refused first, then messages; tries
// still count), kStoreFailed; others where said. Cost: a transaction each, shared by whatever waits
// at the same moment. Threads: every function from any thread. Messages, which come in floods, are
// handed in and called back about; every other function blocks until durable.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/bytes.h"
#include "core/error.h"
#include "core/result.h"

namespace stillmine::store {

using CaseIndex = std::array<std::uint8_t, 16>;
using MessageId = std::array<std::uint8_t, 16>;
using KeyId = std::array<std::uint8_t, 8>;
/// An identifier under the pepper.
using Keyed = std::array<std::uint8_t, 32>;

// --- guessing ---

struct Tries {
  std::int64_t streak = 0;  // wrong ones since the last right one
  std::int64_t wrong = 0;   // wrong ones ever

  bool operator==(const Tries&) const = default;
};

struct Verdict {
  bool granted = false;
  std::int64_t retry_after = 0;  // seconds; 0 when the next try may come at once
};

class TryPolicy {
 public:
  virtual ~TryPolicy() = default;

  /// Judges one try and counts it in `tries`. Called on the store's writing thread alone.
  virtual Verdict judge(const Keyed& case_key, Tries& tries, bool right) = 0;
};

// --- messages ---

struct Proof {
  Keyed case_key{};    // HMAC(pepper, case index)
  Keyed access_key{};  // HMAC(pepper, SHA-256(A))
};

struct NewMessage {
  Proof proof;
  Keyed message_key{};  // HMAC(pepper, message id)
  Keyed body_key{};     // HMAC(pepper, SHA-256(body))
  MessageId id{};
  CaseIndex case_index{};
  std::string programme;
  KeyId key{};
  core::Bytes sealed;  // must live until it is called back about
};

/// Called once, when what was handed in is durable or cannot be: on a thread of the store, which it
/// must not hold up, or before the function returns.
template <class T>
using Done = std::function<void(core::Result<T>)>;

struct AddAnswer {
  Verdict verdict;
  std::optional<core::ErrorCode> refusal;  // kMessageConflict or kTooManyMessages, once granted
};

struct StatusBox {
  Verdict verdict;
  std::int64_t messages = 0;
  core::ByteVector box;  // empty before the first one
};

// --- pickup ---

struct PendingMessage {
  MessageId id{};
  CaseIndex case_index{};
  std::string programme;
  KeyId key{};
  core::ByteVector sealed;
};

struct NewBox {
  Keyed case_key{};
  core::Bytes box;
};

struct ProgrammeKey {
  std::string programme;
  KeyId key{};

  bool operator==(const ProgrammeKey&) const = default;
};

struct InboxFigures {
  std::int64_t cases = 0;
  std::int64_t pending = 0;
  std::int64_t oldest_pending = 0;  // its number: grows with every message; 0 when none waits
};

inline constexpr std::int64_t kMaxMessagesOfCase = 20;

class Inbox {
 public:
  virtual ~Inbox() = default;

  /// A case's first message. Sent again with the same bytes it is accepted again. kCaseExists when
  /// the case is taken, whoever asks: the answer must not tell whether the access key was right.
  /// kMessageConflict when the message id came before with other bytes.
  virtual void open_case(const NewMessage& message, std::int64_t week, Done<void> done) = 0;

  /// A later message; a try at the case's access key.
  virtual void add_message(const NewMessage& message, TryPolicy& policy, Done<AddAnswer> done) = 0;

  /// The case's box; a try at its access key.
  virtual core::Result<StatusBox> read_status(const Proof& proof, TryPolicy& policy) = 0;

  /// Messages that are not acknowledged, oldest first, at most `count` and about `bytes` (one at
  /// least).
  virtual core::Result<std::vector<PendingMessage>> pending(std::size_t count,
                                                            std::size_t bytes) = 0;
  /// Drops them; returns how many there were.
  virtual core::Result<std::int64_t> acknowledge(std::span<const MessageId> messages) = 0;

  /// Replaces the boxes of those cases that exist; returns how many did.
  virtual core::Result<std::int64_t> keep_boxes(std::span<const NewBox> boxes) = 0;

  virtual core::Result<void> keep_keys(std::span<const ProgrammeKey> keys) = 0;
  virtual core::Result<std::vector<ProgrammeKey>> keys() = 0;

  virtual core::Result<void> keep_notice(const std::string& notice) = 0;
  /// Empty before the first one.
  virtual core::Result<std::string> notice() = 0;

  virtual core::Result<InboxFigures> figures() = 0;

  /// Finishes what was handed in and ends the threads that call back; every later write fails with
  /// kStoreFailed. Call it when nothing else uses the inbox any more.
  virtual void close() = 0;
};

struct InboxOptions {
  /// Called once should the disk fail; nothing is acknowledged after it.
  std::function<void()> on_broken;
  /// Bytes free on the disk; the file system's own answer when empty.
  std::function<std::uint64_t()> free_bytes;
  std::uint64_t reserve_for_messages = std::uint64_t{64} << 20;  // less: no new case
  std::uint64_t reserve_for_tries = std::uint64_t{16} << 20;     // less: no message at all
};

/// Opens (and migrates) `folder`/inbox.db.
core::Result<std::unique_ptr<Inbox>> open_sqlite_inbox(const std::string& folder,
                                                       InboxOptions options = {});

}  // namespace stillmine::store
