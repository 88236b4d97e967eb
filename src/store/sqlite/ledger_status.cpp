#include <algorithm>
#include <map>
#include <utility>

#include "store/sqlite/ledger_parts.h"

namespace stillmine::store::sqlite {

using cases::ItemState;
using cases::LinkView;
using core::ErrorCode;

namespace {

struct CollectingPartner {
  PartnerId id = 0;
  ProgrammeId programme = 0;
  std::int64_t told = 0;
  std::int64_t through = 0;
};

/// The stamp up to which about `limit` links lie behind `told`, so that a partner's first fetch of
/// a long list is told in steps and never holds the writer for long.
std::int64_t step_end(Connection& db, const CollectingPartner& partner, int limit) {
  const auto listed = db.select_integer(
      "SELECT listed FROM links WHERE listed > ? AND listed <= ? ORDER BY listed LIMIT 1 OFFSET ?",
      partner.told, partner.through, limit);
  const auto departed = db.select_integer(
      "SELECT departed FROM links WHERE departed > ? AND departed <= ? ORDER BY departed "
      "LIMIT 1 OFFSET ?",
      partner.told, partner.through, limit);
  return std::min(
      {partner.through, listed.value_or(partner.through), departed.value_or(partner.through)});
}

struct PartnerFacts {
  PartnerId id = 0;
  std::string name;
  bool test = false;
  bool revoked = false;
  std::vector<cases::Progress> progress;
};

std::vector<PartnerFacts> partners_of(Connection& db, ProgrammeId programme) {
  std::vector<PartnerFacts> partners;
  Query row = db.select(
      "SELECT id, name, test, revoked FROM partners WHERE programme = ? ORDER BY name", programme);
  while (row.next()) {
    PartnerFacts partner{row.integer(0), row.text(1), row.boolean(2), row.boolean(3), {}};
    Query step =
        db.select("SELECT week, through FROM progress WHERE partner = ? ORDER BY week", partner.id);
    while (step.next()) partner.progress.push_back({step.integer(0), step.integer(1)});
    partners.push_back(std::move(partner));
  }
  return partners;
}

using LinksByPartner = std::map<PartnerId, std::vector<LinkView>>;

/// The item's links as each partner met them; partners that met none of them see the bare links,
/// kept under id 0.
LinksByPartner links_of(Connection& db, std::int64_t item,
                        const std::vector<PartnerFacts>& partners) {
  LinksByPartner views;
  Query link = db.select(
      "SELECT record, listed, departed FROM links WHERE item = ? "
      "AND standing <> 0 ORDER BY record",
      item);
  while (link.next()) {
    const LinkView bare{.listed = link.integer(1), .left = link.integer(2)};
    std::map<PartnerId, LinkView> met;
    Query row = db.select(
        "SELECT s.partner, s.stamp, coalesce(f.value, 0), coalesce(f.served, 0), "
        "coalesce(f.week, 0) FROM served s LEFT JOIN feedback f "
        "ON f.record = s.record AND f.partner = s.partner WHERE s.record = ?",
        link.integer(0));
    while (row.next()) {
      LinkView& view = met.emplace(row.integer(0), bare).first->second;
      view.served = row.integer(1);
      view.feedback = static_cast<cases::Feedback>(row.integer(2));
      view.feedback_served = row.integer(3);
      view.feedback_week = row.integer(4);
    }
    for (const PartnerFacts& partner : partners) {
      const auto found = met.find(partner.id);
      views[partner.id].push_back(found == met.end() ? bare : found->second);
    }
  }
  return views;
}

std::optional<ErrorCode> reason_of(const Query& row, int column) {
  if (row.is_null(column)) return std::nullopt;
  return core::error_code(row.text(column));
}

std::vector<PartnerLine> partner_lines(Connection& db, std::int64_t item, ItemState state,
                                       const std::vector<PartnerFacts>& partners) {
  std::vector<PartnerLine> lines;
  if (state == ItemState::kRefused) return lines;
  const LinksByPartner views = links_of(db, item, partners);
  for (const PartnerFacts& partner : partners) {
    const auto found = views.find(partner.id);
    const cases::Standing standing =
        found == views.end()
            ? cases::Standing{}
            : cases::standing(found->second, partner.progress, state == ItemState::kWithdrawn);
    // Whoever left the programme without having done anything will do nothing.
    if (partner.revoked && standing.state == cases::PartnerState::kWaiting) continue;
    lines.push_back({partner.name, partner.test, standing});
  }
  return lines;
}

void fill_items(Connection& db, CaseView& view, bool refused,
                const std::vector<PartnerFacts>& partners) {
  std::vector<cases::ShownItemState> shown;
  Query row = db.select(
      "SELECT id, item_id, tag, kind, state, reason, due FROM items WHERE case_id = ? ORDER BY id",
      view.id);
  while (row.next()) {
    const auto state = static_cast<ItemState>(row.integer(4));
    const bool pending = !row.is_null(6);
    ItemLine line;
    line.id = row.array<8>(1);
    line.tag = row.array<32>(2);
    line.kind = static_cast<cases::ItemKind>(row.integer(3));
    line.state = cases::shown(state, pending);
    line.reason = reason_of(row, 5);
    line.partners = partner_lines(db, row.integer(0), state, partners);
    if (pending) {
      view.withdraw_effective_at =
          std::min(view.withdraw_effective_at.value_or(row.integer(6)), row.integer(6));
    }
    shown.push_back(line.state);
    view.items.push_back(std::move(line));
  }
  view.state = cases::case_state(shown, refused);
}

}  // namespace

bool mark_collected_cases(Connection& db, int limit) {
  std::vector<CollectingPartner> behind;
  {
    Query row = db.select("SELECT id, programme, told, through FROM partners WHERE told < through");
    while (row.next()) {
      behind.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
    }
  }
  bool more = false;
  for (const CollectingPartner& partner : behind) {
    const std::int64_t end = step_end(db, partner, limit);
    db.run(
        "UPDATE cases SET status_version = status_version + 1 WHERE programme = ?3 AND id IN ("
        "SELECT i.case_id FROM links l JOIN items i ON i.id = l.item "
        "WHERE l.listed > ?1 AND l.listed <= ?2 UNION "
        "SELECT i.case_id FROM links l JOIN items i ON i.id = l.item "
        "WHERE l.departed > ?1 AND l.departed <= ?2)",
        partner.told, end, partner.programme);
    db.run("UPDATE partners SET told = ? WHERE id = ?", end, partner.id);
    more = more || end < partner.through;
  }
  return more;
}

std::vector<CaseView> unsent_cases(Connection& db, std::size_t limit) {
  std::vector<CaseView> views;
  std::map<ProgrammeId, std::vector<PartnerFacts>> partners;
  Query row = db.select(
      "SELECT id, status_version, case_index, programme, status_key, reason, refused FROM cases "
      "WHERE status_version > status_sent ORDER BY id LIMIT ?",
      static_cast<std::int64_t>(limit));
  while (row.next()) {
    CaseView view;
    view.id = row.integer(0);
    view.version = row.integer(1);
    view.case_index = row.array<16>(2);
    view.programme = row.integer(3);
    view.status_key = row.bytes(4);
    view.reason = reason_of(row, 5);
    auto known = partners.find(view.programme);
    if (known == partners.end()) {
      known = partners.emplace(view.programme, partners_of(db, view.programme)).first;
    }
    fill_items(db, view, row.boolean(6), known->second);
    views.push_back(std::move(view));
  }
  return views;
}

void mark_sent(Connection& db, std::span<const SentStatus> sent) {
  for (const SentStatus& status : sent) {
    db.run("UPDATE cases SET status_sent = ? WHERE id = ?", status.version, status.id);
  }
}

std::vector<UnopenedCase> unsent_unopened_cases(Connection& db, std::size_t limit) {
  std::vector<UnopenedCase> unopened;
  Query row = db.select("SELECT case_index, reason FROM unopened_cases WHERE sent = 0 LIMIT ?",
                        static_cast<std::int64_t>(limit));
  while (row.next()) {
    const auto reason = reason_of(row, 1).value_or(ErrorCode::kMessageUnreadable);
    unopened.push_back({row.array<16>(0), reason});
  }
  return unopened;
}

void mark_unopened_sent(Connection& db, std::span<const UnopenedCase> sent) {
  for (const UnopenedCase& unopened : sent) {
    db.run("UPDATE unopened_cases SET sent = 1 WHERE case_index = ?", unopened.case_index);
  }
}

}  // namespace stillmine::store::sqlite
