#include <algorithm>
#include <set>

#include "cases/policy.h"
#include "store/sqlite/ledger_parts.h"

namespace stillmine::store::sqlite {

using cases::Feedback;
using cases::ItemState;
using cases::WireState;
using core::ErrorCode;
using core::Result;

namespace {

// A link is parked when two partners, served this very listing or a later one, call the picture no
// violation. Each item counts only what came after its own listing (cases/standing.h), so a new
// case on a parked picture lists it again instead of telling that it was there before.
constexpr const char* kUnparkedLink =
    "SELECT EXISTS(SELECT 1 FROM links l WHERE l.record = ?1 AND l.standing = 1 "
    "AND (l.listed IS NULL OR (SELECT count(*) FROM feedback f WHERE f.record = l.record "
    "AND f.value = ?2 AND f.served >= l.listed) < ?3))";

/// What an item's state is now that some of its records have moved; marks its case when it changed.
void refresh_item(Connection& db, std::int64_t item) {
  Query links = db.select(
      "SELECT count(*), count(listed), coalesce(sum(listed IS NOT NULL AND "
      "(SELECT count(*) FROM feedback f WHERE f.record = l.record AND f.value = ?2 "
      "AND f.served >= l.listed) >= ?3), 0) FROM links l WHERE item = ?1 AND standing = 1",
      item, static_cast<int>(Feedback::kNotBlocked), cases::kParkingPartners);
  if (!links.next() || links.integer(0) == 0) return;
  const bool all_listed = links.integer(0) == links.integer(1);
  const bool all_parked = links.integer(0) == links.integer(2);
  const ItemState state = !all_listed  ? ItemState::kReceived
                          : all_parked ? ItemState::kHeld
                                       : ItemState::kListed;
  const std::optional<std::string_view> reason =
      all_parked ? std::optional(core::wire_word(ErrorCode::kDisputed)) : std::nullopt;
  db.run("UPDATE items SET state = ?1, reason = ?2 WHERE id = ?3 AND state <> ?1",
         static_cast<int>(state), reason, item);
  if (db.changes() == 0) return;
  db.run(
      "UPDATE cases SET status_version = status_version + 1 "
      "WHERE id = (SELECT case_id FROM items WHERE id = ?)",
      item);
}

/// A record that nobody holds and nobody was ever shown leaves no trace.
void forget_unpublished(Connection& db, std::int64_t record) {
  db.run("DELETE FROM links WHERE record = ? AND standing = 2", record);
  if (db.select_integer("SELECT 1 FROM links WHERE record = ?", record)) return;
  db.run("DELETE FROM records WHERE seq = ?", record);
}

std::vector<std::int64_t> items_to_refresh(Connection& db, std::int64_t record) {
  // Without any feedback only an item that is just being listed can change.
  std::vector<std::int64_t> items;
  Query row = db.select(
      "SELECT item FROM links WHERE record = ?1 AND standing = 1 "
      "AND (listed IS NULL OR EXISTS(SELECT 1 FROM feedback WHERE record = ?1))",
      record);
  while (row.next()) items.push_back(row.integer(0));
  return items;
}

/// Writes one record as the list will show it from `stamp` on. False: there is nothing to show.
bool publish_record(Connection& db, std::int64_t record, std::int64_t stamp) {
  Query row = db.select("SELECT pinned, wire_state FROM records WHERE seq = ?", record);
  if (!row.next()) return false;
  const bool was_published = static_cast<WireState>(row.integer(1)) != WireState::kAbsent;
  const WireState state =
      cases::wire_state(row.boolean(0), has_unparked_link(db, record), false, was_published);
  if (state == WireState::kAbsent) {
    forget_unpublished(db, record);
    return false;
  }
  db.run(
      "UPDATE records SET wire_state = ?2, stamp = ?3, "
      "feedback = (SELECT json_group_array(json_array(p.name, f.value, json(f.tags))) FROM "
      "  (SELECT * FROM feedback WHERE record = ?1 ORDER BY partner) f "
      "  JOIN partners p ON p.id = f.partner WHERE p.revoked = 0), "
      "recipes = (SELECT iif(sum(recipe = 'upright') > 0, '[]', json_group_array(DISTINCT recipe)) "
      "  FROM (SELECT recipe FROM links WHERE record = ?1 AND standing = 1 ORDER BY recipe)) "
      "WHERE seq = ?1",
      record, static_cast<int>(state), stamp);
  db.run("DELETE FROM links WHERE record = ? AND standing = 2 AND listed IS NULL", record);
  db.run("UPDATE links SET listed = ?2 WHERE record = ?1 AND standing = 1 AND listed IS NULL",
         record, stamp);
  db.run("UPDATE links SET departed = ?2 WHERE record = ?1 AND standing = 2 AND departed IS NULL",
         record, stamp);
  return true;
}

}  // namespace

bool has_unparked_link(Connection& db, std::int64_t record) {
  return db.select_integer(kUnparkedLink, record, static_cast<int>(Feedback::kNotBlocked),
                           cases::kParkingPartners)
             .value_or(0) != 0;
}

void queue_change(Connection& db, std::int64_t record) {
  db.run("INSERT OR IGNORE INTO changes(record) VALUES(?)", record);
}

std::int64_t upsert_record(Connection& db, ProgrammeId programme, const NewFingerprint& fingerprint,
                           bool pinned) {
  // A shredded value comes back with whoever submits it again.
  Query row = db.select(
      "INSERT INTO records(programme, record_id, type, box, pinned, wire_state) "
      "VALUES(?, ?, ?, ?, ?, 0) ON CONFLICT(programme, record_id) DO UPDATE SET "
      "box = coalesce(box, excluded.box), pinned = max(pinned, excluded.pinned) RETURNING seq",
      programme, fingerprint.record, static_cast<int>(fingerprint.type), fingerprint.box, pinned);
  const std::int64_t record = row.next() ? row.integer(0) : 0;
  while (row.next()) {
  }
  return record;
}

void withdraw_item(Connection& db, std::int64_t item, std::optional<ErrorCode> reason) {
  std::vector<std::int64_t> records;
  {
    Query row = db.select("SELECT record FROM links WHERE item = ? AND standing <> 2", item);
    while (row.next()) records.push_back(row.integer(0));
  }
  db.run("UPDATE links SET standing = 2 WHERE item = ?", item);
  for (const std::int64_t record : records) queue_change(db, record);
  const auto word = reason ? std::optional(core::wire_word(*reason)) : std::nullopt;
  db.run("UPDATE items SET state = ?, reason = ?, due = NULL WHERE id = ?",
         static_cast<int>(ItemState::kWithdrawn), word, item);
  db.run(
      "UPDATE cases SET status_version = status_version + 1 "
      "WHERE id = (SELECT case_id FROM items WHERE id = ?)",
      item);
}

std::int64_t apply_due_items(Connection& db, std::int64_t now, int limit) {
  std::vector<std::int64_t> due;
  {
    Query row = db.select("SELECT id FROM items WHERE due <= ? ORDER BY due LIMIT ?", now, limit);
    while (row.next()) due.push_back(row.integer(0));
  }
  for (const std::int64_t item : due) withdraw_item(db, item, std::nullopt);
  auto count = static_cast<std::int64_t>(due.size());
  std::vector<std::int64_t> expired;
  {
    Query row = db.select("SELECT id FROM cases WHERE expires <= ? LIMIT 10", now);
    while (row.next()) expired.push_back(row.integer(0));
  }
  for (const std::int64_t case_id : expired) {
    std::vector<std::int64_t> items;
    Query row =
        db.select("SELECT id FROM items WHERE case_id = ? AND state NOT IN (4, 5)", case_id);
    while (row.next()) items.push_back(row.integer(0));
    for (const std::int64_t item : items) withdraw_item(db, item, ErrorCode::kCaseExpired);
    db.run(
        "UPDATE cases SET expires = NULL, reason = ?, status_version = status_version + 1 "
        "WHERE id = ?",
        core::wire_word(ErrorCode::kCaseExpired), case_id);
    count += static_cast<std::int64_t>(items.size());
  }
  return count;
}

Result<Published> publish_changes(Connection& db, Journal& journal, ProgrammeId programme,
                                  std::int64_t now) {
  std::vector<std::int64_t> records;
  {
    Query row = db.select(
        "SELECT c.record FROM changes c JOIN records r ON r.seq = c.record "
        "WHERE r.programme = ? ORDER BY c.id LIMIT ?",
        programme, kRecordsPerStamp);
    while (row.next()) records.push_back(row.integer(0));
  }
  Published done;
  if (records.empty()) return done;
  const auto last =
      db.select_integer("SELECT last_stamp FROM programmes WHERE id = ?", programme).value_or(0);
  const std::int64_t stamp = std::max(now, last + 1);
  std::set<std::int64_t> items;
  for (const std::int64_t record : records) {
    db.run("DELETE FROM changes WHERE record = ?", record);
    const std::vector<std::int64_t> touched = items_to_refresh(db, record);
    if (!publish_record(db, record, stamp)) continue;
    ++done.records;
    items.insert(touched.begin(), touched.end());
  }
  for (const std::int64_t item : items) refresh_item(db, item);
  done.more = static_cast<int>(records.size()) == kRecordsPerStamp;
  if (done.records == 0) return done;
  // Before the commit: a stamp that a partner may see is never forgotten by a restore.
  const auto seq = append(db, journal, JournalStamp{programme, stamp});
  if (!seq) return tl::unexpected(seq.error());
  db.run("UPDATE journal_position SET applied = ?", *seq);
  db.run("UPDATE programmes SET last_stamp = ? WHERE id = ?", stamp, programme);
  done.stamp = stamp;
  return done;
}

void pin_record(Connection& db, ProgrammeId programme, const NewFingerprint& record) {
  db.run("INSERT OR IGNORE INTO programmes(id, last_stamp) VALUES(?, 0)", programme);
  if (db.select_integer(
          "SELECT 1 FROM records WHERE programme = ? AND record_id = ? AND pinned = 1", programme,
          record.record)) {
    return;
  }
  queue_change(db, upsert_record(db, programme, record, true));
}

std::int64_t shred_values(Connection& db, std::int64_t now) {
  db.run(
      "UPDATE records SET box = NULL WHERE wire_state = 2 AND box IS NOT NULL "
      "AND NOT EXISTS(SELECT 1 FROM changes c WHERE c.record = records.seq) "
      "AND NOT EXISTS(SELECT 1 FROM links l WHERE l.record = records.seq AND l.standing <> 2) "
      "AND (stamp < ? OR NOT EXISTS(SELECT 1 FROM served s JOIN partners p ON p.id = s.partner "
      "WHERE s.record = records.seq AND p.revoked = 0 AND p.through < records.stamp))",
      now - kTombstoneSeconds);
  return db.changes();
}

}  // namespace stillmine::store::sqlite
