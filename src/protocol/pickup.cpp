#include "protocol/pickup.h"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <utility>

#include "protocol/framing.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

// Four programmes with a key a month over 24 months.
constexpr std::size_t kMaxKeys = 100;
constexpr std::size_t kMaxHead = 512;
constexpr std::size_t kMaxPart = kMaxMessageBody;

Result<ProgrammeKeyId> read_key(const json::value& value) {
  ObjectReader in(value, "key");
  ProgrammeKeyId key;
  key.programme = in.text("programme", 32);
  if (!is_programme_name(key.programme)) in.refuse("programme", "not a name");
  in.hex("keyId", key.key);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return key;
}

Result<Acknowledged> read_acknowledged(const json::value& value) {
  ObjectReader in(value, "message");
  Acknowledged message;
  in.hex("case", message.case_index);
  in.hex("message", message.message);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return message;
}

Result<Address> read_head(core::Bytes head) {
  const auto parsed = parse_strict(core::as_text(head), kMaxHead);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "head");
  in.integer("v", 1, 1);
  Address address;
  address.programme = in.text("programme", 32);
  if (!is_programme_name(address.programme)) in.refuse("programme", "not a name");
  in.hex("keyId", address.key);
  in.hex("case", address.case_index);
  in.hex("message", address.message);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return address;
}

Result<CaseIndex> read_status_head(core::Bytes head) {
  const auto parsed = parse_strict(core::as_text(head), kMaxHead);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "head");
  in.integer("v", 1, 1);
  CaseIndex index;
  in.hex("case", index);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return index;
}

void append_part(core::ByteVector& out, const json::object& head, core::Bytes content) {
  core::ByteVector part;
  append_frame(part, core::as_bytes(write_json(head)));
  part.insert(part.end(), content.begin(), content.end());
  append_frame(out, part);
}

}  // namespace

std::string write_pickup_request(const PickupRequest& request) {
  json::array keys;
  for (const ProgrammeKeyId& key : request.keys) {
    keys.push_back(json::object{{"programme", key.programme}, {"keyId", key.key.hex()}});
  }
  return write_json(json::object{{"v", 1}, {"max", request.max}, {"keys", std::move(keys)}});
}

Result<PickupRequest> read_pickup_request(std::string_view body) {
  const auto parsed = parse_strict(body, kMaxPickupDocument);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "pickup");
  in.integer("v", 1, 1);
  PickupRequest request;
  request.max = in.integer("max", 1, kMaxPickupMessages);
  for (const json::value& entry : in.array("keys", kMaxKeys)) {
    auto key = read_key(entry);
    if (!key) {
      in.refuse(key.error());
      break;
    }
    request.keys.push_back(*std::move(key));
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return request;
}

void append_picked_message(core::ByteVector& out, const Address& address, core::Bytes sealed) {
  append_part(out,
              json::object{{"v", 1},
                           {"programme", address.programme},
                           {"keyId", address.key.hex()},
                           {"case", address.case_index.hex()},
                           {"message", address.message.hex()}},
              sealed);
}

Result<std::vector<PickedMessage>> read_picked_messages(core::Bytes body) {
  auto parts = read_frames(body, kMaxPickupMessages, kMaxPart);
  if (!parts) return tl::unexpected(parts.error());
  std::vector<PickedMessage> messages;
  for (core::Bytes part : *parts) {
    const auto head = take_frame(part, kMaxHead);
    if (!head) return tl::unexpected(head.error());
    auto address = read_head(*head);
    if (!address) return tl::unexpected(address.error());
    messages.push_back({*std::move(address), part});
  }
  return messages;
}

std::string write_ack(const std::vector<Acknowledged>& messages) {
  json::array list;
  for (const Acknowledged& entry : messages) {
    list.push_back(
        json::object{{"case", entry.case_index.hex()}, {"message", entry.message.hex()}});
  }
  return write_json(json::object{{"v", 1}, {"messages", std::move(list)}});
}

Result<std::vector<Acknowledged>> read_ack(std::string_view body) {
  const auto parsed = parse_strict(body, kMaxPickupDocument);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "ack");
  in.integer("v", 1, 1);
  std::vector<Acknowledged> messages;
  for (const json::value& entry : in.array("messages", kMaxPickupMessages)) {
    auto message = read_acknowledged(entry);
    if (!message) {
      in.refuse(message.error());
      break;
    }
    messages.push_back(*message);
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return messages;
}

void append_left_status(core::ByteVector& out, const CaseIndex& case_index, core::Bytes box) {
  append_part(out, json::object{{"v", 1}, {"case", case_index.hex()}}, box);
}

Result<std::vector<LeftStatus>> read_left_statuses(core::Bytes body) {
  auto parts = read_frames(body, kMaxPickupMessages, kMaxPart);
  if (!parts) return tl::unexpected(parts.error());
  std::vector<LeftStatus> statuses;
  for (core::Bytes part : *parts) {
    const auto head = take_frame(part, kMaxHead);
    if (!head) return tl::unexpected(head.error());
    const auto index = read_status_head(*head);
    if (!index) return tl::unexpected(index.error());
    if (!is_status_box_size(part.size())) {
      return core::fail(ErrorCode::kMessageMalformed, "size of a box is no bucket");
    }
    statuses.push_back({*index, part});
  }
  return statuses;
}

std::string write_done(std::uint64_t count) {
  return write_json(json::object{{"v", 1}, {"done", count}});
}

Result<std::uint64_t> read_done(std::string_view body) {
  const auto parsed = parse_strict(body, 256);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "answer");
  in.integer("v", 1, 1);
  const std::uint64_t count = in.integer("done", 0, UINT32_MAX);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return count;
}

}  // namespace stillmine::protocol
