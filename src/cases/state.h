// The states of an item and of a case, and what moves them.
//
//   received -> listed | held          (judged; listed once its records carry a stamp)
//   received, listed, held -> withdrawing -> withdrawn     (withdrawing ends at its due time)
//   withdrawing -> what it was          (cancelled in time)
//   listed <-> held                     (two partners call it no violation; one takes that back)
//   refused, withdrawn                  are final
// The numbers stand in the ledger. Threads: pure functions and values.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/error.h"

namespace stillmine::cases {

enum class ItemKind : std::uint8_t { kImage = 1, kVideo = 2 };

/// What the ledger keeps; a pending withdrawal is the due time beside it.
enum class ItemState : std::uint8_t {
  kReceived = 1,
  kListed = 2,
  kHeld = 3,
  kRefused = 4,
  kWithdrawn = 5
};

/// What the person is shown.
enum class ShownItemState : std::uint8_t {
  kReceived,
  kListed,
  kHeld,
  kRefused,
  kWithdrawing,
  kWithdrawn
};

enum class CaseState : std::uint8_t {
  kReceived,
  kListed,
  kPartlyRefused,
  kRefused,
  kWithdrawing,
  kWithdrawn
};

[[nodiscard]] constexpr bool is_final(ItemState state) noexcept {
  return state == ItemState::kRefused || state == ItemState::kWithdrawn;
}

/// An item whose withdrawal is pending shows that and nothing else.
[[nodiscard]] ShownItemState shown(ItemState state, bool withdrawal_pending) noexcept;

/// The case's own state, from all its items. A message that was refused as a whole left no item and
/// is told by the case's reason; a case without items whose message was refused is refused.
[[nodiscard]] CaseState case_state(std::span<const ShownItemState> items, bool refused) noexcept;

/// The moment at which a withdrawal takes effect: after `delay_hours`, and then at a full hour, so
/// that the ledger keeps no time of the day at which somebody sat at a screen. 0 is at once.
[[nodiscard]] std::int64_t withdrawal_due(std::int64_t now, int delay_hours) noexcept;

/// Seconds that an unconfirmed case lives: nobody wrote its receipt down, so nobody can withdraw
/// it.
[[nodiscard]] constexpr std::int64_t unconfirmed_lifetime(int months) noexcept {
  return static_cast<std::int64_t>(months) * 30 * 86'400;
}

/// Weeks since Monday 1969-12-29, UTC: the finest time that is kept of what a partner did.
[[nodiscard]] std::int64_t week_of(std::int64_t unix_seconds) noexcept;
/// A moment within that week.
[[nodiscard]] std::int64_t moment_in_week(std::int64_t week) noexcept;

}  // namespace stillmine::cases
