#include "protocol/status.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "protocol/calendar.h"
#include "protocol/padding.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::array<std::string_view, 6> kCaseStates = {
    "received", "listed", "partly_refused", "refused", "withdrawing", "withdrawn"};
constexpr std::array<std::string_view, 6> kItemStates = {"received", "listed",      "held",
                                                         "refused",  "withdrawing", "withdrawn"};
constexpr std::array<std::string_view, 7> kPartnerStates = {
    "waiting", "collected", "matched", "blocked", "not_blocked", "told", "removed"};
constexpr std::array<std::string_view, 2> kKinds = {"image", "video"};

constexpr std::size_t kMaxPartners = 200;
constexpr std::size_t kMaxName = 100;

json::string text_of(std::string_view text) { return json::string(json::string_view(text)); }

json::value write_reason(std::optional<ErrorCode> reason) {
  if (!reason) return nullptr;
  return text_of(core::wire_word(*reason));
}

json::object write(const PartnerStatus& partner) {
  return {{"name", partner.name},
          {"state", text_of(word(partner.state))},
          {"week", partner.week.empty() ? json::value(nullptr) : json::value(partner.week)}};
}

json::object write(const ItemStatus& item) {
  json::array partners;
  for (const PartnerStatus& partner : item.partners) partners.push_back(write(partner));
  return {{"id", item.id.hex()},
          {"tag", hex_text(item.tag)},
          {"kind", text_of(word(item.kind))},
          {"state", text_of(word(item.state))},
          {"reason", write_reason(item.reason)},
          {"partners", std::move(partners)}};
}

std::optional<ErrorCode> read_reason(ObjectReader& in) {
  if (in.is_null("reason")) {
    in.null("reason");
    return std::nullopt;
  }
  const auto code = core::error_code(in.text("reason", 64));
  if (!code) in.refuse("reason", "unknown word");
  return code;
}

Result<PartnerStatus> read_partner(const json::value& value) {
  ObjectReader in(value, "partner");
  PartnerStatus partner;
  partner.name = in.text("name", kMaxName);
  partner.state = static_cast<PartnerState>(in.word("state", kPartnerStates));
  if (in.is_null("week")) {
    in.null("week");
  } else {
    partner.week = in.text("week", 8);
    if (!is_iso_week(partner.week)) in.refuse("week", "not a week");
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return partner;
}

Result<ItemStatus> read_item(const json::value& value) {
  ObjectReader in(value, "item");
  ItemStatus item;
  in.hex("id", item.id);
  in.hex("tag", item.tag);
  item.kind = static_cast<ItemKind>(in.word("kind", kKinds));
  item.state = static_cast<ItemState>(in.word("state", kItemStates));
  item.reason = read_reason(in);
  for (const json::value& entry : in.array("partners", kMaxPartners)) {
    auto partner = read_partner(entry);
    if (!partner) {
      in.refuse(partner.error());
      break;
    }
    item.partners.push_back(*std::move(partner));
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return item;
}

void read_case(const json::value& value, ObjectReader& outer, CaseStatus& status) {
  ObjectReader in(value, "case");
  status.state = static_cast<CaseState>(in.word("state", kCaseStates));
  status.reason = read_reason(in);
  if (in.is_null("withdrawEffectiveAt")) {
    in.null("withdrawEffectiveAt");
  } else {
    const auto when = parse_utc_hour(in.text("withdrawEffectiveAt", 17));
    if (when) {
      status.withdraw_effective_at = *when;
    } else {
      in.refuse(when.error());
    }
  }
  if (auto done = in.finish(); !done) outer.refuse(done.error());
}

}  // namespace

std::string_view word(CaseState state) noexcept {
  return kCaseStates[static_cast<std::size_t>(state)];
}

std::string_view word(ItemState state) noexcept {
  return kItemStates[static_cast<std::size_t>(state)];
}

std::string_view word(PartnerState state) noexcept {
  return kPartnerStates[static_cast<std::size_t>(state)];
}

std::string write_status(const CaseStatus& status) {
  json::array items;
  for (const ItemStatus& item : status.items) items.push_back(write(item));
  json::value effective = nullptr;
  if (status.withdraw_effective_at) effective = text_of(utc_hour(*status.withdraw_effective_at));
  return write_json(json::object{{"case", json::object{{"state", text_of(word(status.state))},
                                                       {"reason", write_reason(status.reason)},
                                                       {"withdrawEffectiveAt", effective}}},
                                 {"items", std::move(items)}});
}

Result<CaseStatus> read_status(std::string_view document) {
  const auto parsed = parse_strict(document, kBuckets.back());
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "status");
  CaseStatus status;
  read_case(in.value("case"), in, status);
  for (const json::value& entry : in.array("items", kMaxItems)) {
    auto item = read_item(entry);
    if (!item) {
      in.refuse(item.error());
      break;
    }
    status.items.push_back(*std::move(item));
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return status;
}

Result<core::ByteVector> seal_status(const CaseStatus& status, const Secret<32>& status_key,
                                     Random& random) {
  std::string document = write_status(status);
  if (auto padded = pad(document); !padded) return tl::unexpected(padded.error());
  return seal_secret_box(core::as_bytes(document), status_key, random);
}

Result<CaseStatus> open_status(core::Bytes box, const Secret<32>& status_key) {
  core::ByteVector plain;
  if (!open_secret_box(box, status_key, plain)) return core::fail(ErrorCode::kStatusUnreadable);
  const auto document = unpad(core::as_text(plain));
  if (!document) return core::fail(ErrorCode::kStatusUnreadable, document.error().detail);
  auto status = read_status(*document);
  if (!status) return core::fail(ErrorCode::kStatusUnreadable, status.error().detail);
  return status;
}

bool is_status_box_size(std::size_t size) noexcept {
  return size >= kSecretBoxBytes && is_bucket(size - kSecretBoxBytes);
}

std::string write_status_request(const StatusRequest& request) {
  return write_json(json::object{
      {"v", 1}, {"case", request.case_index.hex()}, {"access", hex_text(request.access.bytes())}});
}

Result<StatusRequest> read_status_request(std::string_view body) {
  const auto parsed = parse_strict(body, kMaxStatusRequest);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "status request");
  in.integer("v", 1, 1);
  StatusRequest request;
  in.hex("case", request.case_index);
  in.hex("access", request.access);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return request;
}

std::string write_status_answer(const StatusAnswer& answer) {
  json::value box = nullptr;
  if (!answer.box.empty()) box = hex_text(answer.box);
  return write_json(json::object{{"messages", answer.messages}, {"box", box}});
}

Result<StatusAnswer> read_status_answer(std::string_view body) {
  const auto parsed = parse_strict(body, 2 * kMaxStatusBox + 256);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "status answer");
  StatusAnswer answer;
  answer.messages = in.integer("messages", 0, kMaxMessages);
  if (in.is_null("box")) {
    in.null("box");
  } else {
    const std::string_view text = in.text("box", 2 * kMaxStatusBox);
    auto box = core::from_hex(text);
    if (box && is_status_box_size(box->size())) {
      answer.box = *std::move(box);
    } else {
      in.refuse("box", "not a box");
    }
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return answer;
}

}  // namespace stillmine::protocol
