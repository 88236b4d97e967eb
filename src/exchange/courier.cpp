#include "exchange/courier.h"

#include <utility>

#include "cases/state.h"
#include "protocol/calendar.h"
#include "protocol/pickup.h"
#include "protocol/status.h"
#include "protocol/unopened.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::string_view kJson = "application/json";
constexpr std::string_view kOctets = "application/octet-stream";
constexpr int kOk = 200;
constexpr std::int64_t kHour = 3600;

// A box is 4 KiB for a case of a few pictures and 4 MiB at most: batches end by size or count.
constexpr std::size_t kStatusesPerCall = 200;
constexpr std::size_t kStatusBytesPerCall = std::size_t{8} << 20;

std::string week_text(std::int64_t week) {
  return week == 0 ? std::string() : protocol::iso_week(cases::moment_in_week(week));
}

protocol::ItemStatus as_status(const store::ItemLine& line) {
  protocol::ItemStatus item;
  item.id = {line.id};
  item.tag = line.tag;
  item.kind = line.kind == cases::ItemKind::kVideo ? protocol::ItemKind::kVideo
                                                   : protocol::ItemKind::kImage;
  // The three lists of states are those of protocol.md, in its order, on both sides.
  item.state = static_cast<protocol::ItemState>(line.state);
  item.reason = line.reason;
  for (const store::PartnerLine& partner : line.partners) {
    item.partners.push_back({partner.test ? partner.name + " (test)" : partner.name,
                             static_cast<protocol::PartnerState>(partner.standing.state),
                             week_text(partner.standing.week)});
  }
  return item;
}

}  // namespace

protocol::CaseStatus as_status(const store::CaseView& view) {
  protocol::CaseStatus status;
  status.state = static_cast<protocol::CaseState>(view.state);
  status.reason = view.reason;
  status.withdraw_effective_at = view.withdraw_effective_at;
  for (const store::ItemLine& line : view.items) status.items.push_back(as_status(line));
  return status;
}

Result<std::string> Courier::call(std::string_view what, std::string_view content_type,
                                  std::string body) const {
  http::Call call;
  call.method = http::Method::kPost;
  call.target = "/v1/pickup/" + std::string(what);
  call.fields.push_back({"Authorization", "Bearer " + token_});
  call.content_type = content_type;
  call.body = std::move(body);
  auto reply = client_.send_and_wait(call);
  if (!reply) return tl::unexpected(reply.error());
  if (reply->status != kOk) {
    return fail(ErrorCode::kPickupRefused, std::string(what) + " " + std::to_string(reply->status));
  }
  return std::move(reply->body);
}

Result<std::size_t> Courier::fetch_messages() {
  const std::int64_t now = clock_.unix_seconds();
  const protocol::PickupRequest request{protocol::kMaxPickupMessages, vault_.accepted_keys(now)};
  const auto body = call("messages", kJson, protocol::write_pickup_request(request));
  if (!body) return tl::unexpected(body.error());
  const auto picked = protocol::read_picked_messages(core::as_bytes(*body));
  if (!picked) return tl::unexpected(picked.error());
  if (picked->empty()) return std::size_t{0};

  std::vector<store::SealedMessage> messages;
  std::vector<protocol::Acknowledged> acknowledged;
  for (const protocol::PickedMessage& one : *picked) {
    messages.push_back({one.address.message.bytes,
                        one.address.case_index.bytes,
                        one.address.programme,
                        one.address.key.bytes,
                        {one.sealed.begin(), one.sealed.end()}});
    acknowledged.push_back({one.address.case_index, one.address.message});
  }
  // Durable here before the intake may forget it.
  if (auto kept = ledger_.keep(messages, now); !kept) return tl::unexpected(kept.error());
  if (auto told = call("ack", kJson, protocol::write_ack(acknowledged)); !told) {
    return tl::unexpected(told.error());
  }
  return picked->size();
}

Result<std::size_t> Courier::leave_statuses() {
  const auto views = ledger_.unsent(kStatusesPerCall);
  if (!views) return tl::unexpected(views.error());
  if (views->empty()) return std::size_t{0};
  core::ByteVector body;
  std::vector<store::SentStatus> sent;
  for (const store::CaseView& view : *views) {
    const cases::Programme* programme = cases::find_programme(view.programme);
    const auto key = vault_.open_status_key(*programme, view.case_index, view.status_key);
    if (!key) return fail(ErrorCode::kKeyMissing, "a status key does not open");
    const auto box = protocol::seal_status(as_status(view), *key, random_);
    if (!box) return tl::unexpected(box.error());
    if (!sent.empty() && body.size() + box->size() > kStatusBytesPerCall) break;
    protocol::append_left_status(body, {view.case_index}, *box);
    sent.push_back({view.id, view.version});
  }
  if (auto left = call("status", kOctets, std::string(core::as_text(body))); !left) {
    return tl::unexpected(left.error());
  }
  if (auto marked = ledger_.status_sent(sent); !marked) return tl::unexpected(marked.error());
  return sent.size();
}

Result<std::size_t> Courier::leave_unopened() {
  const auto unopened = ledger_.unsent_unopened(kStatusesPerCall);
  if (!unopened) return tl::unexpected(unopened.error());
  if (unopened->empty()) return std::size_t{0};
  core::ByteVector body;
  for (const store::UnopenedCase& one : *unopened) {
    const auto box =
        protocol::seal_unopened({one.case_index}, one.reason, vault_.notice_key(), random_);
    if (!box) return tl::unexpected(box.error());
    protocol::append_left_status(body, {one.case_index}, *box);
  }
  if (auto left = call("status", kOctets, std::string(core::as_text(body))); !left) {
    return tl::unexpected(left.error());
  }
  if (auto marked = ledger_.unopened_sent(*unopened); !marked) {
    return tl::unexpected(marked.error());
  }
  return unopened->size();
}

Result<void> Courier::leave_notice(const std::vector<const cases::Programme*>& programmes) {
  const auto partners = ledger_.partners();
  if (!partners) return tl::unexpected(partners.error());
  protocol::Notice notice;
  notice.issued = clock_.unix_seconds() / kHour * kHour;
  for (const cases::Programme* programme : programmes) {
    auto& platforms = notice.programmes[std::string(programme->name)];
    for (const store::Partner& partner : *partners) {
      // A demo that fetches the list must not look like a platform that looks for her pictures.
      if (partner.programme != programme->id || partner.revoked || partner.test) continue;
      platforms.push_back({partner.name, week_text(partner.last_week)});
    }
  }
  if (notice == left_notice_) return {};
  auto left = call("notice", kJson, protocol::write_notice(notice, vault_.notice_key()));
  if (!left) return tl::unexpected(left.error());
  left_notice_ = std::move(notice);
  return {};
}

}  // namespace stillmine::exchange
