#include <sodium.h>

#include <deque>
#include <iterator>

#include "store/sqlite/ledger_parts.h"

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::int64_t kHour = 3600;

void insert_credentials(Connection& db, PartnerId partner,
                        std::span<const NewCredential> credentials) {
  for (const NewCredential& credential : credentials) {
    db.run("INSERT INTO credentials(hash, partner, scope) VALUES(?, ?, ?)", credential.hash,
           partner, credential.scope);
  }
}

/// Every case of the programme shows its partners, so all of them are told of a new one or a lost.
void mark_programme(Connection& db, ProgrammeId programme) {
  db.run("UPDATE cases SET status_version = status_version + 1 WHERE programme = ?", programme);
}

std::optional<ProgrammeId> live_partner(Connection& db, PartnerId partner) {
  return db.select_integer("SELECT programme FROM partners WHERE id = ? AND revoked = 0", partner);
}

Partner read_partner(const Query& row) {
  Partner partner;
  partner.id = row.integer(0);
  partner.programme = row.integer(1);
  partner.name = row.text(2);
  partner.wire = row.text(3);
  partner.test = row.boolean(4);
  partner.revoked = row.boolean(5);
  partner.through = row.integer(6);
  partner.last_week = row.integer(7);
  return partner;
}

constexpr const char* kPartnerColumns =
    "SELECT p.id, p.programme, p.name, p.wire, p.test, p.revoked, p.through, "
    "coalesce((SELECT max(week) FROM progress g WHERE g.partner = p.id), 0)";

/// The hash of an audit row: every field behind its length, after the hash of the row before.
Digest audit_hash(core::Bytes before, const AuditEntry& entry) {
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  crypto_hash_sha256_update(&state, before.data(), before.size());
  const auto add = [&state](const std::string& field) {
    const std::string framed = std::to_string(field.size()) + ":" + field;
    crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(framed.data()),
                              framed.size());
  };
  add(std::to_string(entry.seq));
  add(std::to_string(entry.hour));
  add(entry.actor);
  add(entry.action);
  add(entry.detail);
  Digest digest;
  crypto_hash_sha256_final(&state, digest.data());
  return digest;
}

}  // namespace

Result<PartnerId> insert_partner(Connection& db, const NewPartner& partner,
                                 std::span<const NewCredential> credentials) {
  if (db.select_integer("SELECT 1 FROM partners WHERE programme = ? AND name = ?",
                        partner.programme, partner.name)) {
    return fail(ErrorCode::kPartnerExists);
  }
  db.run("INSERT OR IGNORE INTO programmes(id, last_stamp) VALUES(?, 0)", partner.programme);
  db.run("INSERT INTO partners(programme, name, wire, test, revoked) VALUES(?, ?, ?, ?, 0)",
         partner.programme, partner.name, partner.wire, partner.test);
  const PartnerId id = db.last_insert_rowid();
  insert_credentials(db, id, credentials);
  mark_programme(db, partner.programme);
  return id;
}

Result<void> replace_credentials(Connection& db, PartnerId partner,
                                 std::span<const NewCredential> credentials) {
  if (!live_partner(db, partner)) return fail(ErrorCode::kPartnerUnknown);
  db.run("DELETE FROM credentials WHERE partner = ?", partner);
  insert_credentials(db, partner, credentials);
  return {};
}

Result<void> revoke(Connection& db, PartnerId partner) {
  const auto programme = live_partner(db, partner);
  if (!programme) return fail(ErrorCode::kPartnerUnknown);
  db.run("DELETE FROM credentials WHERE partner = ?", partner);
  db.run("UPDATE partners SET revoked = 1 WHERE id = ?", partner);
  mark_programme(db, *programme);
  return {};
}

std::vector<Partner> all_partners(Connection& db) {
  std::vector<Partner> partners;
  Query row = db.select(std::string(kPartnerColumns) + " FROM partners p ORDER BY p.id");
  while (row.next()) partners.push_back(read_partner(row));
  return partners;
}

std::optional<Credential> credential_of(Connection& db, const Digest& hash) {
  Query row = db.select(std::string(kPartnerColumns) +
                            ", c.scope FROM credentials c JOIN partners p ON p.id = c.partner "
                            "WHERE c.hash = ? AND p.revoked = 0",
                        hash);
  if (!row.next()) return std::nullopt;
  return Credential{read_partner(row), row.text(8)};
}

void append_audit(Connection& db, std::int64_t now, const std::string& actor,
                  const std::string& action, const std::string& detail) {
  AuditEntry entry{1, now / kHour * kHour, actor, action, detail};
  Digest before{};
  {
    Query row = db.select("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1");
    if (row.next()) {
      entry.seq = row.integer(0) + 1;
      before = row.array<32>(1);
    }
  }
  db.run("INSERT INTO audit(seq, hour, actor, action, detail, hash) VALUES(?, ?, ?, ?, ?, ?)",
         entry.seq, entry.hour, entry.actor, entry.action, entry.detail, audit_hash(before, entry));
}

Result<std::vector<AuditEntry>> read_audit(Connection& db, std::size_t limit) {
  std::deque<AuditEntry> newest;  // the whole chain is checked, no more than `limit` of it is held
  Digest before{};
  std::int64_t expected = 1;
  Query row = db.select("SELECT seq, hour, actor, action, detail, hash FROM audit ORDER BY seq");
  while (row.next()) {
    AuditEntry entry{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
    const Digest hash = row.array<32>(5);
    if (entry.seq != expected || hash != audit_hash(before, entry)) {
      return fail(ErrorCode::kStoreFailed,
                  "the audit chain is broken at entry " + std::to_string(expected));
    }
    before = hash;
    ++expected;
    newest.push_front(std::move(entry));
    if (newest.size() > limit) newest.pop_back();
  }
  return std::vector(std::make_move_iterator(newest.begin()),
                     std::make_move_iterator(newest.end()));
}

LedgerFigures read_figures(Connection& db) {
  const auto number = [&db](std::string_view sql) { return db.select_integer(sql).value_or(0); };
  LedgerFigures figures;
  figures.unopened = number("SELECT count(*) FROM messages WHERE sealed IS NOT NULL");
  figures.oldest_unopened = number("SELECT min(arrived) FROM messages WHERE sealed IS NOT NULL");
  figures.cases = number("SELECT count(*) FROM cases");
  figures.records_active = number("SELECT count(*) FROM records WHERE wire_state = 1");
  figures.records_withdrawn = number("SELECT count(*) FROM records WHERE wire_state = 2");
  figures.changes_waiting = number("SELECT count(*) FROM changes");
  figures.statuses_waiting =
      number("SELECT count(*) FROM cases WHERE status_version > status_sent");
  figures.withdrawals_pending = number("SELECT count(*) FROM items WHERE due IS NOT NULL");
  figures.earliest_due = number("SELECT min(due) FROM items WHERE due IS NOT NULL");
  return figures;
}

}  // namespace stillmine::store::sqlite
