// What may go on the list. Everything that arrives was made on a device that anyone may control, so
// each value is judged before it is listed: a live list once carried an all-zero PDQ value that
// broke the index of every platform (facebook/ThreatExchange issue 1609), and a value near a benign
// picture would make platforms block that picture for everybody.
//
// Input: a fingerprint, the programme, the operator's benign values. Output: a verdict.
// Errors: none, a verdict carries its reason as a word of errors.def. Cost: 4 popcounts for each
// benign value. Threads: pure functions.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "cases/fingerprint.h"
#include "cases/programme.h"
#include "core/error.h"
#include "hash/value.h"

namespace stillmine::cases {

inline constexpr int kMaxItemsPerCase = 500;
inline constexpr int kMaxMessagesPerCase = 20;

/// HMA's hasher gives no fingerprint below it, so a platform would never match such a value.
inline constexpr int kMinQuality = 50;

/// Bits are coefficients above their median: 128 of 256 for every picture without ties. Of the 229
/// reference vectors the two of quality 50 and more with ties have 97 and 116.
inline constexpr int kMinPopcount = 96;
inline constexpr int kMaxPopcount = 160;

/// Platforms call two pictures the same at 31 or less.
inline constexpr int kBenignRadius = 31;

/// So many partners that call a record no violation take it off the list until it is looked at.
inline constexpr int kParkingPartners = 2;

enum class Verdict : std::uint8_t {
  kList,
  kHold,    // kept, not listed: near a benign value
  kRefuse,  // not kept
  kSkip,    // sound, but no wire of the programme carries its type: not kept, no reason to tell
};

struct Judgement {
  Verdict verdict = Verdict::kList;
  std::optional<core::ErrorCode> reason;

  bool operator==(const Judgement&) const = default;
};

Judgement judge(const Fingerprint& fingerprint, const Programme& programme,
                std::span<const hash::Pdq256> benign);

/// An item as a whole: held when any fingerprint is held, refused when none can be listed.
struct ItemJudgement {
  Judgement item;
  std::vector<std::size_t> kept;  // positions of the fingerprints to keep: none when refused
};

ItemJudgement judge_item(std::span<const Fingerprint> fingerprints, const Programme& programme,
                         std::span<const hash::Pdq256> benign);

}  // namespace stillmine::cases
