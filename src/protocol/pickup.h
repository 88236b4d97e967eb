// What the exchange and the intake say to each other. The exchange always asks; the intake has no
// way to it. Every call is POST with `Authorization: Bearer <64 hex>`, and safe to repeat.
//
//   /v1/pickup/messages  JSON {"v":1,"max":n,"keys":[{"programme","keyId"}]}: give me up to n messages
//                        that I have not acknowledged, oldest first (of one case always in the order
//                        in which they came). `keys` are all the keys that I can open: the intake
//                        keeps the list and answers key_retired to any other.
//     answer             octets: frames (framing.h), each head || sealed, the head a frame of its own:
//                        {"v":1,"programme","keyId","case","message"}. No proof of access travels on.
//                        At most kMaxPickup bytes; an empty body: nothing is waiting.
//   /v1/pickup/ack       JSON {"v":1,"messages":[{"case","message"}]}: these are durable on my side,
//                        drop your copies. Answer {"v":1,"done":n}; unknown ones are no error.
//   /v1/pickup/status    octets: frames, each head || box, the head a frame: {"v":1,"case"}. The box
//                        replaces the case's former one. Answer as above, n being the known cases.
//   /v1/pickup/notice    the notice, as GET /v1/notice will give it (notice.h). Answer as above.
//
// Errors: kDocumentMalformed, kJsonMalformed, kMessageMalformed (framing). Cost: linear, sealed
// parts are not copied by readers. Threads: pure functions; the views live as long as the body.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"
#include "protocol/envelope.h"
#include "protocol/ids.h"
#include "protocol/status.h"

namespace stillmine::protocol {

inline constexpr std::size_t kMaxPickupMessages = 256;
/// Room for three of the largest messages; the intake stops a batch before it would be exceeded.
inline constexpr std::size_t kMaxPickup = std::size_t{16} << 20;
inline constexpr std::size_t kMaxPickupDocument = std::size_t{64} << 10;

struct ProgrammeKeyId {
  std::string programme;
  KeyId key;

  bool operator==(const ProgrammeKeyId&) const = default;
};

struct PickupRequest {
  std::size_t max = kMaxPickupMessages;
  std::vector<ProgrammeKeyId> keys;
};

std::string write_pickup_request(const PickupRequest& request);
core::Result<PickupRequest> read_pickup_request(std::string_view body);

struct PickedMessage {
  Address address;
  core::Bytes sealed;
};

void append_picked_message(core::ByteVector& out, const Address& address, core::Bytes sealed);
core::Result<std::vector<PickedMessage>> read_picked_messages(core::Bytes body);

struct Acknowledged {
  CaseIndex case_index;
  MessageId message;

  bool operator==(const Acknowledged&) const = default;
};

std::string write_ack(const std::vector<Acknowledged>& messages);
core::Result<std::vector<Acknowledged>> read_ack(std::string_view body);

struct LeftStatus {
  CaseIndex case_index;
  core::Bytes box;
};

void append_left_status(core::ByteVector& out, const CaseIndex& case_index, core::Bytes box);
core::Result<std::vector<LeftStatus>> read_left_statuses(core::Bytes body);

/// {"v":1,"done":n}, the answer of ack, status and notice.
std::string write_done(std::uint64_t count);
core::Result<std::uint64_t> read_done(std::string_view body);

}  // namespace stillmine::protocol
