#include "exchange/administration.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "cases/state.h"
#include "core/hex.h"
#include "exchange/door.h"
#include "protocol/calendar.h"
#include "protocol/strict_json.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace json = boost::json;

namespace {

constexpr std::size_t kMaxName = 64;
constexpr std::string_view kStopncii = "stopncii";
constexpr std::string_view kNcmec = "ncmec";

/// A name is shown to people and stands in headers of others' tools: printable, no edges of space.
bool good_name(std::string_view name) {
  const auto control = [](unsigned char c) { return c < 0x20 || c == 0x7F; };
  return !name.empty() && name.size() <= kMaxName && name.front() != ' ' && name.back() != ' ' &&
         std::none_of(name.begin(), name.end(), control);
}

Result<const cases::Programme*> programme_of(std::string_view name) {
  const cases::Programme* programme = cases::find_programme(name);
  if (programme == nullptr) return fail(ErrorCode::kProgrammeUnknown);
  return programme;
}

json::value day_of(std::int64_t unix_seconds) {
  constexpr std::size_t kDay = 10;  // "2026-11-21"
  if (unix_seconds == 0) return nullptr;
  return json::value(protocol::utc_hour(unix_seconds).substr(0, kDay));
}

}  // namespace

Administration::Keys Administration::make_keys(std::string_view name, std::string_view wire) {
  Keys keys;
  json::object shown{{"partner", name}};
  const auto make = [&](std::string_view scope) {
    std::array<std::uint8_t, 32> bytes{};
    random_.fill(bytes);
    std::string key = core::to_hex(bytes);
    keys.credentials.push_back({std::string(scope), protocol::sha256(core::as_bytes(key))});
    return key;
  };
  if (wire == kNcmec) {
    shown["username"] = name;
    shown["password"] = make(kPasswordScope);
  } else {
    shown["subscriptionKey"] = make(kSubscriptionScope);
    json::object functions;
    for (const std::string_view scope : {kFetchScope, kFeedbackScope, kSubmitScope}) {
      functions[scope] = make(scope);
    }
    shown["functionKeys"] = std::move(functions);
  }
  keys.json = protocol::write_json(shown);
  return keys;
}

Result<void> Administration::note(std::string_view action, std::string_view detail) {
  return ledger_.audit(clock_.unix_seconds(), "operator", std::string(action), std::string(detail));
}

Result<store::Partner> Administration::find(std::string_view name, std::string_view programme) {
  const auto in = programme_of(programme);
  if (!in) return tl::unexpected(in.error());
  const auto partners = ledger_.partners();
  if (!partners) return tl::unexpected(partners.error());
  for (const store::Partner& partner : *partners) {
    if (partner.name == name && partner.programme == (*in)->id) return partner;
  }
  return fail(ErrorCode::kPartnerUnknown);
}

Result<std::string> Administration::add_partner(std::string_view name, std::string_view programme,
                                                std::string_view wire, bool test) {
  const auto in = programme_of(programme);
  if (!in) return tl::unexpected(in.error());
  if (!good_name(name)) return fail(ErrorCode::kBadArgument, "name");
  if (wire != kStopncii && wire != kNcmec) return fail(ErrorCode::kBadArgument, "wire");
  Keys keys = make_keys(name, wire);
  const auto added = ledger_.add_partner({(*in)->id, std::string(name), std::string(wire), test},
                                         keys.credentials);
  if (!added) return tl::unexpected(added.error());
  if (auto noted = note(test ? "partner add --test" : "partner add",
                        std::string(programme) + "/" + std::string(name));
      !noted) {
    return tl::unexpected(noted.error());
  }
  return std::move(keys.json);
}

Result<std::string> Administration::rotate_partner(std::string_view name,
                                                   std::string_view programme) {
  const auto partner = find(name, programme);
  if (!partner) return tl::unexpected(partner.error());
  Keys keys = make_keys(name, partner->wire);
  if (auto done = ledger_.rotate_partner(partner->id, keys.credentials); !done) {
    return tl::unexpected(done.error());
  }
  if (auto noted = note("partner rotate", std::string(programme) + "/" + std::string(name));
      !noted) {
    return tl::unexpected(noted.error());
  }
  return std::move(keys.json);
}

Result<std::string> Administration::revoke_partner(std::string_view name,
                                                   std::string_view programme) {
  const auto partner = find(name, programme);
  if (!partner) return tl::unexpected(partner.error());
  if (auto done = ledger_.revoke_partner(partner->id); !done) return tl::unexpected(done.error());
  if (auto noted = note("partner revoke", std::string(programme) + "/" + std::string(name));
      !noted) {
    return tl::unexpected(noted.error());
  }
  return protocol::write_json(json::object{{"partner", name}, {"revoked", true}});
}

Result<std::string> Administration::list_partners() {
  const auto partners = ledger_.partners();
  if (!partners) return tl::unexpected(partners.error());
  json::array lines;
  for (const store::Partner& partner : *partners) {
    json::object line{
        {"partner", partner.name},    {"programme", cases::find_programme(partner.programme)->name},
        {"wire", partner.wire},       {"test", partner.test},
        {"revoked", partner.revoked}, {"lastCollected", nullptr}};
    if (partner.last_week != 0) {
      line["lastCollected"] = protocol::iso_week(cases::moment_in_week(partner.last_week));
    }
    lines.push_back(std::move(line));
  }
  return protocol::write_json(lines);
}

std::string Administration::list_keys() const {
  json::array lines;
  for (const KeyLine& key : vault_.keys()) {
    lines.push_back(json::object{{"programme", key.programme},
                                 {"keyId", key.id.hex()},
                                 {"created", day_of(key.created)},
                                 {"retired", day_of(key.retired)}});
  }
  return protocol::write_json(lines);
}

Result<std::string> Administration::rotate_key(std::string_view programme) {
  const auto in = programme_of(programme);
  if (!in) return tl::unexpected(in.error());
  const auto id = vault_.rotate(**in, clock_.unix_seconds());
  if (!id) return tl::unexpected(id.error());
  if (auto noted = note("key rotate", programme); !noted) return tl::unexpected(noted.error());
  return protocol::write_json(json::object{{"programme", programme}, {"keyId", id->hex()}});
}

Result<std::string> Administration::deployment(
    const std::vector<const cases::Programme*>& programmes) {
  const auto partners = ledger_.partners();
  if (!partners) return tl::unexpected(partners.error());
  protocol::Deployment deployment;
  deployment.notice_key = vault_.notice_key().public_key;
  for (const cases::Programme* programme : programmes) {
    protocol::ProgrammeKey key{std::string(programme->name), vault_.public_key(*programme), {}};
    for (const store::Partner& partner : *partners) {
      if (partner.programme == programme->id && !partner.revoked && !partner.test) {
        key.platforms.push_back(partner.name);
      }
    }
    deployment.programmes.push_back(std::move(key));
  }
  return protocol::write_deployment(deployment);
}

Result<std::string> Administration::audit_trail(std::size_t limit) {
  const auto trail = ledger_.audit_trail(limit);
  if (!trail) return tl::unexpected(trail.error());
  json::array lines;
  for (const store::AuditEntry& entry : *trail) {
    lines.push_back(json::object{{"seq", entry.seq},
                                 {"hour", protocol::utc_hour(entry.hour)},
                                 {"actor", entry.actor},
                                 {"action", entry.action},
                                 {"detail", entry.detail}});
  }
  return protocol::write_json(lines);
}

}  // namespace stillmine::exchange
