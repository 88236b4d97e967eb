// The exchange's ledger: cases, records, partners. One function is one transaction; when it returns
// without an error, its effect is on the disk.
//
// The ledger sees no value, no status key and no private key: those arrive as boxes (exchange/vault)
// and leave as boxes; records are known by keyed ids. What it decides, it decides by src/cases.
// Times are seconds since 1970 from the caller's clock; weeks are cases::week_of; stamps are given by
// publish() alone, and a visible stamp is complete and never changes.
// Errors: kStoreFull, kStoreFailed; others where said. Cost: a transaction each, shared by whatever
// waits at the same moment. Threads: every function from any thread; each blocks until durable.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "cases/fingerprint.h"
#include "cases/standing.h"
#include "cases/state.h"
#include "core/bytes.h"
#include "core/error.h"
#include "core/result.h"

namespace stillmine::store {

using CaseIndex = std::array<std::uint8_t, 16>;
using MessageId = std::array<std::uint8_t, 16>;
using ItemId = std::array<std::uint8_t, 8>;
using KeyId = std::array<std::uint8_t, 8>;
using RecordId = std::array<std::uint8_t, 32>;
using Digest = std::array<std::uint8_t, 32>;
using PartnerId = std::int64_t;
using ProgrammeId = std::int64_t;

// --- messages ---

struct SealedMessage {
  MessageId id{};
  CaseIndex case_index{};
  std::string programme;
  KeyId key{};
  core::ByteVector sealed;
};

struct NewFingerprint {
  RecordId record{};
  cases::SignalType type = cases::SignalType::kPdq;
  core::ByteVector box;
  std::string recipe;
};

/// An item as it was judged (cases::judge_item).
struct NewItem {
  ItemId id{};
  Digest tag{};
  cases::ItemKind kind = cases::ItemKind::kImage;
  cases::ItemState state = cases::ItemState::kReceived;  // received, held or refused
  std::optional<core::ErrorCode> reason;
  std::vector<NewFingerprint> fingerprints;
};

struct OpenCase {
  ProgrammeId programme = 0;
  core::ByteVector status_key;  // boxed
  Digest withdrawal_hash{};
  std::optional<core::ErrorCode> refusal;  // of the case as a whole: it is kept without items
  std::vector<NewItem> items;
  std::int64_t expires = 0;  // unless confirmed
};
/// Later messages prove themselves with SHA-256 of the withdrawal authority.
struct AddItems {
  Digest proof{};
  std::vector<NewItem> items;
};
struct WithdrawItems {
  Digest proof{};
  bool all = false;
  std::vector<ItemId> items;
  std::int64_t due = 0;
  bool at_once = false;  // takes effect with this message: no later cancel can reach it
};
struct CancelWithdrawals {
  Digest proof{};
};
struct ConfirmCase {
  Digest proof{};
};

struct OpenedMessage {
  MessageId id{};
  CaseIndex case_index{};
  std::uint64_t counter = 0;
  std::variant<OpenCase, AddItems, WithdrawItems, CancelWithdrawals, ConfirmCase> content;
};

/// Why a message was refused; nothing when it was accepted.
using Refusal = std::optional<core::ErrorCode>;

// --- the list ---

struct Cursor {
  std::int64_t stamp = 0;
  RecordId record{};
};

struct FetchRequest {
  PartnerId partner = 0;
  std::int64_t start = 0;
  std::optional<Cursor> after;       // the last record of the page before
  std::uint32_t types = 0xFFFFFFFF;  // bit n: cases::SignalType n is on this wire
  int page_size = 800;
  std::int64_t week = 0;
};

struct WireRecord {
  RecordId id{};
  cases::SignalType type = cases::SignalType::kPdq;
  core::ByteVector box;
  std::int64_t stamp = 0;
  bool withdrawn = false;
  bool pinned = false;   // the published test record
  std::string feedback;  // JSON: [[partner name, cases::Feedback, [tags]], ...]
  std::string recipes;   // JSON: [recipe, ...]; empty when the picture itself is on the list
};

struct FetchPage {
  std::vector<WireRecord> records;
  bool more = false;
  std::int64_t next = 0;  // checkpoint: where to start the next time
};

struct FeedbackEntry {
  std::vector<RecordId> candidates;  // the value's id under each type it may have
  cases::Feedback value = cases::Feedback::kNone;
  std::string tags = "[]";  // JSON array of strings
};

struct OwnHash {
  RecordId record{};
  cases::SignalType type = cases::SignalType::kPdq;
  core::ByteVector box;
  cases::Feedback value = cases::Feedback::kNone;
  std::string tags = "[]";
};

struct Published {
  std::int64_t records = 0;  // that got a stamp
  std::int64_t stamp = 0;    // 0: none was needed
  bool more = false;         // changes are left
};

// --- status ---

struct PartnerLine {
  std::string name;
  bool test = false;
  cases::Standing standing;
};
struct ItemLine {
  ItemId id{};
  Digest tag{};
  cases::ItemKind kind = cases::ItemKind::kImage;
  cases::ShownItemState state = cases::ShownItemState::kReceived;
  std::optional<core::ErrorCode> reason;
  std::vector<PartnerLine> partners;
};
struct CaseView {
  std::int64_t id = 0;
  std::int64_t version = 0;  // hand it back with status_sent
  CaseIndex case_index{};
  ProgrammeId programme = 0;
  core::ByteVector status_key;  // boxed
  cases::CaseState state = cases::CaseState::kReceived;
  std::optional<core::ErrorCode> reason;
  std::optional<std::int64_t> withdraw_effective_at;
  std::vector<ItemLine> items;
};
struct SentStatus {
  std::int64_t id = 0;
  std::int64_t version = 0;
};
/// A case that has no first message which opens, and so no status key.
struct UnopenedCase {
  CaseIndex case_index{};
  core::ErrorCode reason = core::ErrorCode::kMessageUnreadable;
};

// --- partners ---

struct NewCredential {
  std::string scope;  // "subscription", "FetchHashes", "SubmitFeedback", "SubmitHashes", "password"
  Digest hash{};      // SHA-256 of the key
};

struct NewPartner {
  ProgrammeId programme = 0;
  std::string name;
  std::string wire;
  bool test = false;  // only tries the service out: protects nobody
};

struct Partner {
  PartnerId id = 0;
  ProgrammeId programme = 0;
  std::string name;
  std::string wire;
  bool test = false;
  bool revoked = false;
  std::int64_t through = 0;
  std::int64_t last_week = 0;  // of its latest collecting; 0 never
};

struct Credential {
  Partner partner;
  std::string scope;
};

struct AuditEntry {
  std::int64_t seq = 0;
  std::int64_t hour = 0;
  std::string actor;
  std::string action;
  std::string detail;
};

struct LedgerFigures {
  std::int64_t unopened = 0;
  std::int64_t oldest_unopened = 0;  // when it arrived; 0 none
  std::int64_t cases = 0;
  std::int64_t records_active = 0;
  std::int64_t records_withdrawn = 0;
  std::int64_t changes_waiting = 0;
  std::int64_t statuses_waiting = 0;
  std::int64_t withdrawals_pending = 0;
  std::int64_t earliest_due = 0;  // 0 none
};

/// So many records share one stamp at most: a stock client that is cut after 240 s starts again at
/// its last stamp, and must get past it.
inline constexpr int kRecordsPerStamp = 4000;

/// A withdrawn value is kept this long for partners that have not passed its tombstone.
inline constexpr std::int64_t kTombstoneSeconds = 90LL * 86'400;

class Ledger {
 public:
  virtual ~Ledger() = default;

  /// Keeps what the intake handed out; what is known already is passed over.
  virtual core::Result<void> keep(std::span<const SealedMessage> messages, std::int64_t now) = 0;
  /// Messages that are not opened yet, oldest first.
  virtual core::Result<std::vector<SealedMessage>> unopened(std::size_t limit) = 0;
  /// The programme that the case's first message chose; later ones may be sealed to any key of ours.
  virtual core::Result<std::optional<ProgrammeId>> programme_of(const CaseIndex& index) = 0;
  /// Writes what a message says and drops its bytes. A refusal is kept as the case's reason.
  virtual core::Result<Refusal> apply(const OpenedMessage& message) = 0;
  /// A message that cannot be opened: its bytes are dropped, its case says why. When there is none,
  /// its index is among unsent_unopened() until a first message opens.
  virtual core::Result<void> refuse(const MessageId& id, core::ErrorCode reason) = 0;

  /// Withdrawals and expiries whose time has come, at most `limit` items. Returns how many.
  virtual core::Result<std::int64_t> apply_due(std::int64_t now, int limit) = 0;
  /// Gives one stamp, max(now, last + 1), to the changes that wait, kRecordsPerStamp at most.
  virtual core::Result<Published> publish(ProgrammeId programme, std::int64_t now) = 0;
  /// Puts the published test record on the programme's list, once.
  virtual core::Result<void> pin(ProgrammeId programme, const NewFingerprint& record) = 0;
  /// Forgets values that every partner has passed, or that are older than kTombstoneSeconds.
  virtual core::Result<std::int64_t> shred(std::int64_t now) = 0;

  virtual core::Result<FetchPage> fetch(const FetchRequest& request) = 0;
  virtual core::Result<void> give_feedback(PartnerId partner,
                                           std::span<const FeedbackEntry> entries,
                                           std::int64_t week) = 0;
  /// Keeps a partner's own hashes. kQuotaReached, and nothing kept, when they would be over `quota`.
  virtual core::Result<void> keep_own(PartnerId partner, std::span<const OwnHash> hashes,
                                      std::int64_t week, std::int64_t quota) = 0;

  /// Marks cases whose listing or leaving a partner has passed; false when nothing is left to mark.
  virtual core::Result<bool> mark_collected(int limit) = 0;
  /// Cases whose status has changed since it was sent.
  virtual core::Result<std::vector<CaseView>> unsent(std::size_t limit) = 0;
  virtual core::Result<void> status_sent(std::span<const SentStatus> sent) = 0;
  virtual core::Result<std::vector<UnopenedCase>> unsent_unopened(std::size_t limit) = 0;
  virtual core::Result<void> unopened_sent(std::span<const UnopenedCase> sent) = 0;

  /// kPartnerExists when the programme has one of that name.
  virtual core::Result<PartnerId> add_partner(const NewPartner& partner,
                                              std::span<const NewCredential> credentials) = 0;
  /// kPartnerUnknown when there is none, or it was revoked. The old keys end at once.
  virtual core::Result<void> rotate_partner(PartnerId partner,
                                            std::span<const NewCredential> credentials) = 0;
  virtual core::Result<void> revoke_partner(PartnerId partner) = 0;
  virtual core::Result<std::vector<Partner>> partners() = 0;
  virtual core::Result<std::optional<Credential>> find_credential(const Digest& hash) = 0;

  /// Appends to the audit chain. `detail` holds no value of any kind, only counts and names.
  virtual core::Result<void> audit(std::int64_t now, const std::string& actor,
                                   const std::string& action, const std::string& detail) = 0;
  /// The newest entries, newest first; kStoreFailed when the chain is broken anywhere.
  virtual core::Result<std::vector<AuditEntry>> audit_trail(std::size_t limit) = 0;

  virtual core::Result<LedgerFigures> figures() = 0;
};

/// Opens (and migrates) `folder`/ledger.db and replays `folder`/journal onto it: a restored file
/// learns of the withdrawals and stamps that came after its backup. `on_broken` is called once
/// should the disk fail; nothing is acknowledged after it.
core::Result<std::unique_ptr<Ledger>> open_sqlite_ledger(const std::string& folder,
                                                         std::function<void()> on_broken = {});

}  // namespace stillmine::store
