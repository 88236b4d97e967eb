// A programme is a unit of configuration: who may open a case, and which fingerprints its wires
// carry. Programmes share nothing: no record, partner, key or cursor. Threads: constants.
//
// adult: pictures of adults, opened by the person herself (what StopNCII.org does).
// minor: anyone in the picture was or may have been under 18; opened by the young person, a parent
//        or trusted adult, or an adult for a picture from before (what Take It Down does).
// Whoever answers "not sure" belongs to the minor programme, never to the adult one.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "cases/fingerprint.h"

namespace stillmine::cases {

/// Was anyone in the pictures under 18 when they were taken?
enum class Under18 : std::uint8_t { kNo, kYes, kSome, kNotSure };
enum class Who : std::uint8_t { kSelf, kParentOrTrusted, kAdultFromBefore };

struct Answers {
  Under18 under18 = Under18::kNo;
  Who who = Who::kSelf;
};

struct Programme {
  std::int64_t id;  // in the ledger, for ever
  std::string_view name;
  std::span<const Under18> ages;
  std::span<const Who> people;
  std::span<const SignalType> carries;  // by any of its wires; other fingerprints are not kept

  [[nodiscard]] bool admits(const Answers& answers) const noexcept;
  [[nodiscard]] bool carries_type(SignalType type) const noexcept;
};

/// Every programme that there is.
std::span<const Programme> programmes() noexcept;

/// The programme of that name, or null.
const Programme* find_programme(std::string_view name) noexcept;
const Programme* find_programme(std::int64_t id) noexcept;

}  // namespace stillmine::cases
