#include <algorithm>
#include <utility>

#include "cases/policy.h"
#include "store/sqlite/ledger_parts.h"

namespace stillmine::store::sqlite {

using cases::ItemState;
using core::ErrorCode;
using core::Result;

namespace {

struct CaseRow {
  std::int64_t id = 0;
  ProgrammeId programme = 0;
  std::uint64_t counter = 0;
  std::int64_t messages = 0;
  Digest withdrawal_hash{};
  bool refused = false;
};

std::optional<CaseRow> find_case(Connection& db, const CaseIndex& index) {
  Query row = db.select(
      "SELECT id, programme, counter, messages, withdrawal_hash, refused FROM cases "
      "WHERE case_index = ?",
      index);
  if (!row.next()) return std::nullopt;
  return CaseRow{row.integer(0), row.integer(1),   static_cast<std::uint64_t>(row.integer(2)),
                 row.integer(3), row.array<32>(4), row.boolean(5)};
}

std::optional<std::string_view> word_of(const std::optional<ErrorCode>& reason) {
  if (!reason) return std::nullopt;
  return core::wire_word(*reason);
}

/// Why these items cannot join the case, before anything is written.
Refusal refuse_items(Connection& db, std::int64_t case_id, std::span<const NewItem> items) {
  const auto held =
      db.select_integer("SELECT count(*) FROM items WHERE case_id = ?", case_id).value_or(0);
  if (held + static_cast<std::int64_t>(items.size()) > cases::kMaxItemsPerCase) {
    return ErrorCode::kTooManyItems;
  }
  std::vector<ItemId> ids;
  for (const NewItem& item : items) {
    ids.push_back(item.id);
    if (db.select_integer("SELECT 1 FROM items WHERE case_id = ? AND item_id = ?", case_id,
                          item.id)) {
      return ErrorCode::kItemRepeated;
    }
  }
  std::sort(ids.begin(), ids.end());
  if (std::adjacent_find(ids.begin(), ids.end()) != ids.end()) return ErrorCode::kItemRepeated;
  return std::nullopt;
}

void insert_items(Connection& db, std::int64_t case_id, ProgrammeId programme,
                  std::span<const NewItem> items) {
  for (const NewItem& item : items) {
    db.run("INSERT INTO items(case_id, item_id, tag, kind, state, reason) VALUES(?, ?, ?, ?, ?, ?)",
           case_id, item.id, item.tag, static_cast<int>(item.kind), static_cast<int>(item.state),
           word_of(item.reason));
    const std::int64_t row = db.last_insert_rowid();
    if (item.state == ItemState::kRefused) continue;
    const bool held = item.state == ItemState::kHeld;
    for (const NewFingerprint& fingerprint : item.fingerprints) {
      const std::int64_t record = upsert_record(db, programme, fingerprint, false);
      db.run("INSERT OR IGNORE INTO links(item, record, recipe, standing) VALUES(?, ?, ?, ?)", row,
             record, fingerprint.recipe, held ? kHeldBack : kOnList);
      // Joining gives the record a new stamp even when it is on the list already: a case on a
      // picture that another case holds must look like one on a new picture.
      if (!held) queue_change(db, record);
    }
  }
}

Refusal apply_open(Connection& db, const OpenedMessage& message, const OpenCase& open) {
  if (find_case(db, message.case_index)) return ErrorCode::kCaseExists;
  db.run("INSERT OR IGNORE INTO programmes(id, last_stamp) VALUES(?, 0)", open.programme);
  db.run(
      "INSERT INTO cases(programme, case_index, status_key, withdrawal_hash, counter, messages, "
      "refused, reason, expires, status_version, status_sent) "
      "VALUES(?, ?, ?, ?, ?, 1, ?, ?, ?, 1, 0)",
      open.programme, message.case_index, open.status_key, open.withdrawal_hash,
      static_cast<std::int64_t>(message.counter), open.refusal.has_value(), word_of(open.refusal),
      open.expires);
  const std::int64_t case_id = db.last_insert_rowid();
  db.run("DELETE FROM unopened_cases WHERE case_index = ?", message.case_index);
  if (open.refusal) return std::nullopt;
  if (const Refusal refusal = refuse_items(db, case_id, open.items)) {
    db.run("UPDATE cases SET refused = 1, reason = ? WHERE id = ?", word_of(refusal), case_id);
    return std::nullopt;
  }
  insert_items(db, case_id, open.programme, open.items);
  return std::nullopt;
}

Refusal apply_add(Connection& db, const CaseRow& row, const AddItems& add) {
  if (row.messages >= cases::kMaxMessagesPerCase) return ErrorCode::kTooManyMessages;
  if (row.refused) return ErrorCode::kProgrammeWrong;
  if (const Refusal refusal = refuse_items(db, row.id, add.items)) return refusal;
  insert_items(db, row.id, row.programme, add.items);
  return std::nullopt;
}

void set_due(Connection& db, std::int64_t case_id, bool all, std::span<const ItemId> items,
             std::int64_t due) {
  // An earlier withdrawal keeps its earlier time; states 4 and 5 are final (cases::is_final).
  if (all) {
    db.run(
        "UPDATE items SET due = min(coalesce(due, ?1), ?1) "
        "WHERE case_id = ?2 AND state NOT IN (4, 5)",
        due, case_id);
    return;
  }
  for (const ItemId& item : items) {
    db.run(
        "UPDATE items SET due = min(coalesce(due, ?1), ?1) "
        "WHERE case_id = ?2 AND item_id = ?3 AND state NOT IN (4, 5)",
        due, case_id, item);
  }
}

Result<Refusal> apply_withdraw(Connection& db, Journal& journal, const OpenedMessage& message,
                               const CaseRow& row, const WithdrawItems& withdraw) {
  for (const ItemId& item : withdraw.items) {
    if (!db.select_integer("SELECT 1 FROM items WHERE case_id = ? AND item_id = ?", row.id, item)) {
      return ErrorCode::kItemUnknown;
    }
  }
  const auto seq =
      append(db, journal,
             JournalWithdrawal{message.case_index, withdraw.due, withdraw.all, withdraw.items});
  if (!seq) return tl::unexpected(seq.error());
  db.run("UPDATE journal_position SET applied = ?", *seq);
  set_due(db, row.id, withdraw.all, withdraw.items, withdraw.due);
  if (!withdraw.at_once) return Refusal{};
  std::vector<std::int64_t> due;
  for (Query item =
           db.select("SELECT id FROM items WHERE case_id = ? AND due <= ?", row.id, withdraw.due);
       item.next();) {
    due.push_back(item.integer(0));
  }
  for (const std::int64_t item : due) withdraw_item(db, item, std::nullopt);
  return Refusal{};
}

void cancel_due(Connection& db, std::int64_t case_id) {
  db.run("UPDATE items SET due = NULL WHERE case_id = ?", case_id);
}

Result<Refusal> apply_cancel(Connection& db, Journal& journal, const OpenedMessage& message,
                             const CaseRow& row) {
  const auto seq = append(db, journal, JournalCancel{message.case_index});
  if (!seq) return tl::unexpected(seq.error());
  db.run("UPDATE journal_position SET applied = ?", *seq);
  cancel_due(db, row.id);
  return Refusal{};
}

const Digest& proof_of(const OpenedMessage& message) {
  static const Digest kNone{};
  return std::visit(
      [](const auto& content) -> const Digest& {
        if constexpr (requires { content.proof; }) {
          return content.proof;
        } else {
          return kNone;
        }
      },
      message.content);
}

/// A message after the first: who may send it, then what it does.
Result<Refusal> apply_later(Connection& db, Journal& journal, const OpenedMessage& message) {
  const auto row = find_case(db, message.case_index);
  if (!row) return ErrorCode::kCaseUnknown;
  if (proof_of(message) != row->withdrawal_hash) return ErrorCode::kMessageNotAuthorised;
  if (message.counter <= row->counter) return ErrorCode::kMessageReplayed;
  Result<Refusal> outcome = Refusal{};
  if (const auto* add = std::get_if<AddItems>(&message.content)) {
    outcome = apply_add(db, *row, *add);
  } else if (const auto* withdraw = std::get_if<WithdrawItems>(&message.content)) {
    outcome = apply_withdraw(db, journal, message, *row, *withdraw);
  } else if (std::holds_alternative<CancelWithdrawals>(message.content)) {
    outcome = apply_cancel(db, journal, message, *row);
  } else {
    db.run("UPDATE cases SET expires = NULL WHERE id = ?", row->id);
  }
  if (outcome && !*outcome) {
    db.run(
        "UPDATE cases SET counter = ?, messages = messages + 1, "
        "reason = iif(refused, reason, NULL), status_version = status_version + 1 WHERE id = ?",
        static_cast<std::int64_t>(message.counter), row->id);
  }
  return outcome;
}

void finish_message(Connection& db, const MessageId& id, const Refusal& refusal) {
  db.run("UPDATE messages SET sealed = NULL, arrived = NULL, reason = ? WHERE id = ?",
         word_of(refusal), id);
}

}  // namespace

void keep_messages(Connection& db, std::span<const SealedMessage> messages, std::int64_t now) {
  for (const SealedMessage& message : messages) {
    db.run(
        "INSERT OR IGNORE INTO messages(id, programme, key_id, case_index, sealed, arrived) "
        "VALUES(?, ?, ?, ?, ?, ?)",
        message.id, message.programme, message.key, message.case_index, message.sealed, now);
  }
}

std::vector<SealedMessage> unopened_messages(Connection& db, std::size_t limit) {
  std::vector<SealedMessage> found;
  Query row = db.select(
      "SELECT id, case_index, programme, key_id, sealed FROM messages "
      "WHERE sealed IS NOT NULL ORDER BY seq LIMIT ?",
      static_cast<std::int64_t>(limit));
  while (row.next()) {
    found.push_back(
        {row.array<16>(0), row.array<16>(1), row.text(2), row.array<8>(3), row.bytes(4)});
  }
  return found;
}

std::optional<ProgrammeId> case_programme(Connection& db, const CaseIndex& index) {
  return db.select_integer("SELECT programme FROM cases WHERE case_index = ?", index);
}

Result<Refusal> apply_message(Connection& db, Journal& journal, const OpenedMessage& message) {
  // Opened already, by an earlier life of this process: nothing may happen twice.
  if (!db.select_integer("SELECT 1 FROM messages WHERE id = ? AND sealed IS NOT NULL",
                         message.id)) {
    return Refusal{};
  }
  const auto* open = std::get_if<OpenCase>(&message.content);
  Result<Refusal> outcome = open != nullptr ? Result<Refusal>(apply_open(db, message, *open))
                                            : apply_later(db, journal, message);
  if (!outcome) return outcome;
  if (*outcome) {
    refuse_message(db, message.id, **outcome);
  } else {
    finish_message(db, message.id, std::nullopt);
  }
  return outcome;
}

void refuse_message(Connection& db, const MessageId& id, ErrorCode reason) {
  // Only whoever holds the case's access could leave a message under it, so its status may tell.
  db.run(
      "UPDATE cases SET reason = ?, status_version = status_version + 1 "
      "WHERE refused = 0 AND case_index = (SELECT case_index FROM messages WHERE id = ?)",
      core::wire_word(reason), id);
  // The first reason stays: those of later messages only follow from it.
  db.run(
      "INSERT OR IGNORE INTO unopened_cases(case_index, reason, sent) "
      "SELECT m.case_index, ?, 0 FROM messages m WHERE m.id = ? "
      "AND NOT EXISTS(SELECT 1 FROM cases c WHERE c.case_index = m.case_index)",
      core::wire_word(reason), id);
  finish_message(db, id, reason);
}

Result<std::int64_t> append(
    Connection& db, Journal& journal,
    const std::variant<JournalWithdrawal, JournalCancel, JournalStamp>& what) {
  auto seq = journal.append(what);
  if (!seq && journal.is_broken()) db.fail_disk(seq.error());
  return seq;
}

void replay(Connection& db, const std::vector<JournalEntry>& entries) {
  const auto applied = db.select_integer("SELECT applied FROM journal_position").value_or(0);
  for (const JournalEntry& entry : entries) {
    // Stamps only ever rise, so each may be replayed for good measure.
    if (const auto* stamp = std::get_if<JournalStamp>(&entry.what)) {
      db.run(
          "INSERT INTO programmes(id, last_stamp) VALUES(?1, ?2) "
          "ON CONFLICT(id) DO UPDATE SET last_stamp = max(last_stamp, ?2)",
          stamp->programme, stamp->stamp);
      continue;
    }
    if (entry.seq <= applied) continue;
    if (const auto* withdrawal = std::get_if<JournalWithdrawal>(&entry.what)) {
      if (const auto row = find_case(db, withdrawal->case_index)) {
        set_due(db, row->id, withdrawal->all, withdrawal->items, withdrawal->due);
      }
    } else if (const auto* cancel = std::get_if<JournalCancel>(&entry.what)) {
      if (const auto row = find_case(db, cancel->case_index)) cancel_due(db, row->id);
    }
  }
  if (!entries.empty()) {
    db.run("UPDATE journal_position SET applied = max(applied, ?)", entries.back().seq);
  }
}

}  // namespace stillmine::store::sqlite
