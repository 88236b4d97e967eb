// What one partner did about one item, and how a record stands on the list.
//
// The rule behind all of it: an item shows only what happened after its OWN listing. An abuser who
// holds the same picture can open a case with it; whatever his status tells must be the same
// whether the record existed before or not. So joining a record, and leaving it, gives it a new
// stamp, and
//   collected  the partner has passed the stamp of the item's own listing
//   feedback   counts only when, at that time, the partner had been served the record with a stamp
//              of that listing or later
//   told       the partner has passed the stamp of the item's own leaving
//   removed    it said so after it had been served a stamp of the leaving or later
// Input: stamps as seconds on the publisher's clock, 0 for "never". Cost: linear in links and
// weeks. Threads: pure functions and values.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace stillmine::cases {

/// A partner's word on a record, as StopNCII's wire has it. The numbers stand in the ledger.
enum class Feedback : std::uint8_t {
  kUnknown = 0,
  kNone = 1,
  kQualityUnknown = 2,
  kPendingReview = 3,
  kBlocked = 4,
  kNotBlocked = 5,
  kWithdrawn = 6,
  kDeleted = 7,
};

/// Unknown, None and QualityUnknown are no word about the picture: they change nothing.
[[nodiscard]] constexpr bool says_something(Feedback feedback) noexcept {
  return feedback >= Feedback::kPendingReview;
}

enum class PartnerState : std::uint8_t {
  kWaiting,
  kCollected,
  kMatched,
  kBlocked,
  kNotBlocked,
  kTold,
  kRemoved
};

/// One fingerprint of an item as one partner met it.
struct LinkView {
  std::int64_t listed = 0;  // stamp of the item's own listing of the record
  std::int64_t left = 0;    // stamp of its own leaving
  std::int64_t served = 0;  // latest stamp with which the partner was served the record
  Feedback feedback = Feedback::kUnknown;
  std::int64_t feedback_served = 0;  // what `served` was when the feedback came
  std::int64_t feedback_week = 0;
};

/// The highest stamp that a partner had passed by the end of a week; weeks ascend.
struct Progress {
  std::int64_t week = 0;
  std::int64_t through = 0;
};

struct Standing {
  PartnerState state = PartnerState::kWaiting;
  std::int64_t week = 0;  // of the event; 0 while waiting

  bool operator==(const Standing&) const = default;
};

/// `withdrawn`: the item's withdrawal has taken effect.
Standing standing(std::span<const LinkView> links, std::span<const Progress> progress,
                  bool withdrawn);

/// How far a partner has come, by what it asks for. Pages begin at a stamp, inclusive, so asking
/// from T proves that everything before T has arrived, and T itself when the page that ended at T
/// was the last one. Never past what it was really served: a partner cannot claim to have
/// collected.
struct Position {
  std::int64_t through = 0;     // everything up to here has been collected
  std::int64_t final_page = 0;  // nextSetTimestamp of the latest last page
  std::int64_t served = 0;      // the highest stamp that any page reached
};

/// `through` after a request that starts at `start`.
[[nodiscard]] std::int64_t collected_through(const Position& position, std::int64_t start) noexcept;

enum class WireState : std::uint8_t { kAbsent = 0, kActive = 1, kWithdrawn = 2 };

/// What the list must say of a record. Parked: held back, and for those who were served it gone.
[[nodiscard]] constexpr WireState wire_state(bool pinned, bool has_listed_item, bool parked,
                                             bool was_published) noexcept {
  if (pinned || (has_listed_item && !parked)) return WireState::kActive;
  return was_published ? WireState::kWithdrawn : WireState::kAbsent;
}

}  // namespace stillmine::cases
