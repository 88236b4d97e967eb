// The status of a case: what she may read back, in a box that only number and PIN open.
//
// Document: {"case":{"state","reason","withdrawEffectiveAt"},"items":[{"id","tag","kind","state",
// "reason","partners":[{"name","state","week"}]}]}; a key without a value is null. Reasons are wire
// words of core/errors.def. Times are a week (what a platform did) or an hour (when a withdrawal
// takes effect), from calendar.h. Box: nonce (24) || secretbox under S of the document padded to
// the message buckets. On the wire: POST /v1/status {"v":1,"case","access"} ->
// {"messages":n,"box":hex or null}.
//
// Errors: kStatusUnreadable when the box does not open or its inside is no status; seal_status
// kMessagePadding when the document is over 4 MiB; readers kJsonMalformed and kDocumentMalformed.
// Cost: linear. Threads: pure functions and values. TypeScript twin: web/src/case/status.ts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/bytes.h"
#include "core/error.h"
#include "core/result.h"
#include "protocol/ids.h"
#include "protocol/message.h"
#include "protocol/primitives.h"
#include "protocol/random.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

enum class CaseState : std::uint8_t {
  kReceived,
  kListed,
  kPartlyRefused,
  kRefused,
  kWithdrawing,
  kWithdrawn
};
enum class ItemState : std::uint8_t {
  kReceived,
  kListed,
  kHeld,
  kRefused,
  kWithdrawing,
  kWithdrawn
};
enum class PartnerState : std::uint8_t {
  kWaiting,
  kCollected,
  kMatched,
  kBlocked,
  kNotBlocked,
  kTold,
  kRemoved
};

struct PartnerStatus {
  std::string name;
  PartnerState state = PartnerState::kWaiting;
  std::string week;  // calendar.h's iso_week; empty while waiting

  bool operator==(const PartnerStatus&) const = default;
};

struct ItemStatus {
  ItemId id;
  Digest tag{};
  ItemKind kind = ItemKind::kImage;
  ItemState state = ItemState::kReceived;
  std::optional<core::ErrorCode> reason;
  std::vector<PartnerStatus> partners;

  bool operator==(const ItemStatus&) const = default;
};

struct CaseStatus {
  CaseState state = CaseState::kReceived;
  std::optional<core::ErrorCode> reason;
  std::optional<std::int64_t> withdraw_effective_at;  // seconds since 1970; told to the hour
  std::vector<ItemStatus> items;

  bool operator==(const CaseStatus&) const = default;
};

std::string_view word(CaseState state) noexcept;
std::string_view word(ItemState state) noexcept;
std::string_view word(PartnerState state) noexcept;

/// The document, not padded.
std::string write_status(const CaseStatus& status);
core::Result<CaseStatus> read_status(std::string_view document);

core::Result<core::ByteVector> seal_status(const CaseStatus& status, const Secret<32>& status_key,
                                           Random& random);
core::Result<CaseStatus> open_status(core::Bytes box, const Secret<32>& status_key);

/// The largest box: what the intake must take from the exchange.
inline constexpr std::size_t kMaxStatusBox = kBuckets.back() + kSecretBoxBytes;
/// Whether the size is that of a padded box; all that the intake can check.
[[nodiscard]] bool is_status_box_size(std::size_t size) noexcept;

struct StatusRequest {
  CaseIndex case_index;
  Secret<32> access;
};

inline constexpr std::size_t kMaxStatusRequest = 256;

std::string write_status_request(const StatusRequest& request);
core::Result<StatusRequest> read_status_request(std::string_view body);

struct StatusAnswer {
  std::uint64_t messages = 0;
  core::ByteVector box;  // empty before the first one
};

std::string write_status_answer(const StatusAnswer& answer);
core::Result<StatusAnswer> read_status_answer(std::string_view body);

}  // namespace stillmine::protocol
