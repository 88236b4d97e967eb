#include "protocol/envelope.h"

#include <algorithm>
#include <boost/json/object.hpp>

#include "protocol/framing.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

core::Result<Envelope> read_envelope(core::Bytes bytes) {
  const auto parsed = parse_strict(core::as_text(bytes), kMaxEnvelope);
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "envelope");
  in.integer("v", 1, 1);
  Envelope envelope;
  envelope.address.programme = in.text("programme", 32);
  if (!is_programme_name(envelope.address.programme)) in.refuse("programme", "not a name");
  in.hex("keyId", envelope.address.key);
  in.hex("case", envelope.address.case_index);
  in.hex("message", envelope.address.message);
  if (in.has("register")) {
    Register entry{};
    in.hex("register", entry.access_hash);
    envelope.entry = entry;
  } else {
    Access entry;
    in.hex("access", entry.access);
    envelope.entry = entry;
  }
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  return envelope;
}

}  // namespace

bool is_programme_name(std::string_view name) noexcept {
  return !name.empty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

Digest Envelope::access_hash() const {
  if (const auto* entry_register = std::get_if<Register>(&entry)) {
    return entry_register->access_hash;
  }
  return sha256(std::get<Access>(entry).access.bytes());
}

core::ByteVector write_message_body(const Envelope& envelope, core::Bytes sealed) {
  const Address& address = envelope.address;
  boost::json::object json{{"v", 1},
                           {"programme", address.programme},
                           {"keyId", address.key.hex()},
                           {"case", address.case_index.hex()},
                           {"message", address.message.hex()}};
  if (const auto* entry_register = std::get_if<Register>(&envelope.entry)) {
    json["register"] = hex_text(entry_register->access_hash);
  } else {
    json["access"] = hex_text(std::get<Access>(envelope.entry).access.bytes());
  }
  core::ByteVector body;
  append_frame(body, core::as_bytes(write_json(json)));
  body.insert(body.end(), sealed.begin(), sealed.end());
  return body;
}

core::Result<MessageBody> read_message_body(core::Bytes body) {
  auto head = take_frame(body, kMaxEnvelope);
  if (!head) return tl::unexpected(head.error());
  if (body.size() < kSealBytes || !is_bucket(body.size() - kSealBytes)) {
    return core::fail(core::ErrorCode::kMessageMalformed, "size of the sealed part is no bucket");
  }
  auto envelope = read_envelope(*head);
  if (!envelope) {
    return core::fail(core::ErrorCode::kMessageMalformed, envelope.error().detail);
  }
  return MessageBody{*std::move(envelope), body};
}

}  // namespace stillmine::protocol
