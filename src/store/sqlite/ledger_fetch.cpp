#include <algorithm>

#include "store/sqlite/ledger_parts.h"

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

struct PartnerRow {
  ProgrammeId programme = 0;
  cases::Position position;
  std::int64_t last_stamp = 0;  // of the programme
};

PartnerRow find_partner(Connection& db, PartnerId partner) {
  Query row = db.select(
      "SELECT p.programme, p.through, p.final_page, p.served, g.last_stamp "
      "FROM partners p JOIN programmes g ON g.id = p.programme WHERE p.id = ?",
      partner);
  if (!row.next()) return {};
  return {row.integer(0),
          {.through = row.integer(1), .final_page = row.integer(2), .served = row.integer(3)},
          row.integer(4)};
}

struct Found {
  std::int64_t seq = 0;
  WireRecord record;
};

/// The records behind the cursor, one more than a page holds. A tombstone goes only to who was
/// served the record: to anybody else it would tell that something was withdrawn.
std::vector<Found> records_after(Connection& db, const FetchRequest& request,
                                 ProgrammeId programme) {
  // Every stamp is above the one before the start, so (start - 1, greatest id) is the beginning.
  Cursor from{request.start - 1, {}};
  from.record.fill(0xFF);
  if (request.after && request.after->stamp >= request.start) from = *request.after;
  std::vector<Found> found;
  Query row = db.select(
      "SELECT seq, record_id, type, box, stamp, wire_state, feedback, recipes, pinned FROM records "
      "r "
      "WHERE programme = ?1 AND (stamp, record_id) > (?2, ?3) AND stamp IS NOT NULL "
      "AND box IS NOT NULL AND (?4 >> type) & 1 "
      "AND (wire_state = 1 OR "
      "EXISTS(SELECT 1 FROM served s WHERE s.record = r.seq AND s.partner = ?5)) "
      "ORDER BY stamp, record_id LIMIT ?6",
      programme, from.stamp, from.record, static_cast<std::int64_t>(request.types), request.partner,
      request.page_size + 1);
  while (row.next()) {
    WireRecord record;
    record.id = row.array<32>(1);
    record.type = static_cast<cases::SignalType>(row.integer(2));
    record.box = row.bytes(3);
    record.stamp = row.integer(4);
    record.withdrawn = row.integer(5) == static_cast<int>(cases::WireState::kWithdrawn);
    record.feedback = row.text(6);
    record.recipes = row.text(7);
    record.pinned = row.boolean(8);
    found.push_back({row.integer(0), std::move(record)});
  }
  return found;
}

void mark_served(Connection& db, PartnerId partner, const std::vector<Found>& page) {
  for (const Found& row : page) {
    db.run(
        "INSERT INTO served(record, partner, stamp) VALUES(?, ?, ?) "
        "ON CONFLICT(record, partner) DO UPDATE SET stamp = excluded.stamp "
        "WHERE excluded.stamp > stamp",
        row.seq, partner, row.record.stamp);
  }
}

void write_position(Connection& db, const FetchRequest& request, const cases::Position& after) {
  // A row for every week in which it asked, so that "last collected" is when it last came.
  db.run(
      "INSERT INTO progress(partner, week, through) VALUES(?, ?, ?) "
      "ON CONFLICT(partner, week) DO UPDATE SET through = excluded.through "
      "WHERE excluded.through > through",
      request.partner, request.week, after.through);
  db.run(
      "UPDATE partners SET through = ?1, final_page = ?2, served = ?3 WHERE id = ?4 "
      "AND (through, final_page, served) <> (?1, ?2, ?3)",
      after.through, after.final_page, after.served, request.partner);
}

}  // namespace

FetchPage fetch_page(Connection& db, const FetchRequest& request) {
  const PartnerRow partner = find_partner(db, request.partner);
  std::vector<Found> found = records_after(db, request, partner.programme);
  FetchPage page;
  page.more = found.size() > static_cast<std::size_t>(request.page_size);
  if (page.more) found.resize(static_cast<std::size_t>(request.page_size));
  // An empty page must neither go backwards nor say 0: clients assert the one and loop on the other.
  page.next = found.empty() ? std::max({request.start, partner.last_stamp, std::int64_t{1}})
                            : found.back().record.stamp;

  cases::Position position = partner.position;
  position.through = cases::collected_through(partner.position, request.start);
  position.served =
      std::max(position.served, page.more ? found.back().record.stamp : partner.last_stamp);
  if (!page.more) position.final_page = page.next;
  mark_served(db, request.partner, found);
  write_position(db, request, position);

  page.records.reserve(found.size());
  for (Found& row : found) page.records.push_back(std::move(row.record));
  return page;
}

namespace {

struct ServedRecord {
  std::int64_t seq = 0;
  std::int64_t served = 0;
  bool active = false;
  bool pinned = false;
};

/// The record of a value, if this partner was ever served it: only then has it a say.
std::optional<ServedRecord> find_served(Connection& db, PartnerId partner, ProgrammeId programme,
                                        const RecordId& id) {
  Query row = db.select(
      "SELECT r.seq, s.stamp, r.wire_state, r.pinned FROM records r "
      "JOIN served s ON s.record = r.seq AND s.partner = ? "
      "WHERE r.programme = ? AND r.record_id = ?",
      partner, programme, id);
  if (!row.next()) return std::nullopt;
  return ServedRecord{row.integer(0), row.integer(1), row.integer(2) == 1, row.boolean(3)};
}

void write_opinion(Connection& db, PartnerId partner, const ServedRecord& record,
                   const FeedbackEntry& entry, std::int64_t week) {
  const auto same = db.select_integer(
      "SELECT 1 FROM feedback WHERE record = ? AND partner = ? AND value = ? AND tags = ?",
      record.seq, partner, static_cast<int>(entry.value), entry.tags);
  db.run(
      "INSERT INTO feedback(record, partner, value, tags, served, week) VALUES(?, ?, ?, ?, ?, ?) "
      "ON CONFLICT(record, partner) DO UPDATE SET value = excluded.value, tags = excluded.tags, "
      "served = excluded.served, week = iif(served = excluded.served AND value = excluded.value, "
      "week, excluded.week)",
      record.seq, partner, static_cast<int>(entry.value), entry.tags, record.served, week);
  db.run(
      "UPDATE cases SET status_version = status_version + 1 WHERE id IN "
      "(SELECT i.case_id FROM links l JOIN items i ON i.id = l.item WHERE l.record = ?)",
      record.seq);
  // Repeating oneself bumps nothing, unless it parks the record or takes it back; and a tombstone
  // says all that it has to say.
  const bool belongs = record.pinned || has_unparked_link(db, record.seq);
  if ((!same && record.active) || belongs != record.active) queue_change(db, record.seq);
}

}  // namespace

void write_feedback(Connection& db, PartnerId partner, std::span<const FeedbackEntry> entries,
                    std::int64_t week) {
  const ProgrammeId programme = find_partner(db, partner).programme;
  for (const FeedbackEntry& entry : entries) {
    if (!cases::says_something(entry.value)) continue;
    for (const RecordId& id : entry.candidates) {
      if (const auto record = find_served(db, partner, programme, id)) {
        write_opinion(db, partner, *record, entry, week);
      }
    }
  }
}

Result<void> write_own_hashes(Connection& db, PartnerId partner, std::span<const OwnHash> hashes,
                              std::int64_t week, std::int64_t quota) {
  auto held =
      db.select_integer("SELECT count(*) FROM own_hashes WHERE partner = ?", partner).value_or(0);
  for (const OwnHash& hash : hashes) {
    const bool known =
        db.select_integer("SELECT 1 FROM own_hashes WHERE partner = ? AND record_id = ?", partner,
                          hash.record)
            .has_value();
    if (!known && held >= quota) return fail(ErrorCode::kQuotaReached, "own hashes");
    if (!known) ++held;
    db.run(
        "INSERT INTO own_hashes(partner, record_id, type, box, feedback, tags, week) "
        "VALUES(?, ?, ?, ?, ?, ?, ?) ON CONFLICT(partner, record_id) DO UPDATE SET "
        "feedback = excluded.feedback, tags = excluded.tags, week = excluded.week",
        partner, hash.record, static_cast<int>(hash.type), hash.box, static_cast<int>(hash.value),
        hash.tags, week);
  }
  return {};
}

}  // namespace stillmine::store::sqlite
