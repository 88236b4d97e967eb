// The ledger's transactions on SQLite, one group of functions a file: messages (ledger_messages.cpp),
// the list (ledger_publish.cpp, ledger_fetch.cpp), status (ledger_status.cpp), partners and audit
// (ledger_partners.cpp). Each runs inside the transaction of its caller (ledger.cpp), leaves SQL
// errors in the connection, and answers what store/ledger.h says. Threads: the connection's.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "core/result.h"
#include "store/journal.h"
#include "store/ledger.h"
#include "store/sqlite/connection.h"

namespace stillmine::store::sqlite {

// links.standing
inline constexpr int kHeldBack = 0;
inline constexpr int kOnList = 1;
inline constexpr int kLeaving = 2;

void keep_messages(Connection& db, std::span<const SealedMessage> messages, std::int64_t now);
std::vector<SealedMessage> unopened_messages(Connection& db, std::size_t limit);
std::optional<ProgrammeId> case_programme(Connection& db, const CaseIndex& index);
core::Result<Refusal> apply_message(Connection& db, Journal& journal, const OpenedMessage& message);
void refuse_message(Connection& db, const MessageId& id, core::ErrorCode reason);
/// Journal::append; a broken journal is a broken disk.
core::Result<std::int64_t> append(
    Connection& db, Journal& journal,
    const std::variant<JournalWithdrawal, JournalCancel, JournalStamp>& what);
/// What the journal holds beyond what the file has seen.
void replay(Connection& db, const std::vector<JournalEntry>& entries);

/// Puts a record into the queue of the publisher; it keeps its place when it waits there already.
void queue_change(Connection& db, std::int64_t record);
/// Takes an item off the list: its links leave, its records wait for a new stamp.
void withdraw_item(Connection& db, std::int64_t item, std::optional<core::ErrorCode> reason);
std::int64_t apply_due_items(Connection& db, std::int64_t now, int limit);
core::Result<Published> publish_changes(Connection& db, Journal& journal, ProgrammeId programme,
                                        std::int64_t now);
/// Whether some item keeps the record on the list: one whose link is not parked.
bool has_unparked_link(Connection& db, std::int64_t record);
void pin_record(Connection& db, ProgrammeId programme, const NewFingerprint& record);
std::int64_t shred_values(Connection& db, std::int64_t now);
/// The row of a record, made when there is none.
std::int64_t upsert_record(Connection& db, ProgrammeId programme, const NewFingerprint& fingerprint,
                           bool pinned);

FetchPage fetch_page(Connection& db, const FetchRequest& request);
void write_feedback(Connection& db, PartnerId partner, std::span<const FeedbackEntry> entries,
                    std::int64_t week);
core::Result<void> write_own_hashes(Connection& db, PartnerId partner,
                                    std::span<const OwnHash> hashes, std::int64_t week,
                                    std::int64_t quota);

bool mark_collected_cases(Connection& db, int limit);
std::vector<CaseView> unsent_cases(Connection& db, std::size_t limit);
void mark_sent(Connection& db, std::span<const SentStatus> sent);
std::vector<UnopenedCase> unsent_unopened_cases(Connection& db, std::size_t limit);
void mark_unopened_sent(Connection& db, std::span<const UnopenedCase> sent);

core::Result<PartnerId> insert_partner(Connection& db, const NewPartner& partner,
                                       std::span<const NewCredential> credentials);
core::Result<void> replace_credentials(Connection& db, PartnerId partner,
                                       std::span<const NewCredential> credentials);
core::Result<void> revoke(Connection& db, PartnerId partner);
std::vector<Partner> all_partners(Connection& db);
std::optional<Credential> credential_of(Connection& db, const Digest& hash);
void append_audit(Connection& db, std::int64_t now, const std::string& actor,
                  const std::string& action, const std::string& detail);
core::Result<std::vector<AuditEntry>> read_audit(Connection& db, std::size_t limit);
LedgerFigures read_figures(Connection& db);

}  // namespace stillmine::store::sqlite
