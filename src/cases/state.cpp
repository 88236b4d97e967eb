#include "cases/state.h"

namespace stillmine::cases {
namespace {

constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kWeek = 7 * kDay;
// 1970-01-01 was a Thursday, three days after the Monday on which its ISO week began.
constexpr std::int64_t kMondayOffset = 3 * kDay;

}  // namespace

ShownItemState shown(ItemState state, bool withdrawal_pending) noexcept {
  if (withdrawal_pending && !is_final(state)) return ShownItemState::kWithdrawing;
  switch (state) {
    case ItemState::kReceived:
      return ShownItemState::kReceived;
    case ItemState::kListed:
      return ShownItemState::kListed;
    case ItemState::kHeld:
      return ShownItemState::kHeld;
    case ItemState::kRefused:
      return ShownItemState::kRefused;
    case ItemState::kWithdrawn:
      return ShownItemState::kWithdrawn;
  }
  return ShownItemState::kReceived;
}

CaseState case_state(std::span<const ShownItemState> items, bool refused) noexcept {
  int listed = 0;
  int turned_away = 0;
  int leaving = 0;
  int gone = 0;
  int waiting = 0;
  for (const ShownItemState item : items) {
    listed += item == ShownItemState::kListed ? 1 : 0;
    turned_away += item == ShownItemState::kRefused ? 1 : 0;
    leaving += item == ShownItemState::kWithdrawing ? 1 : 0;
    gone += item == ShownItemState::kWithdrawn ? 1 : 0;
    waiting += item == ShownItemState::kReceived || item == ShownItemState::kHeld ? 1 : 0;
  }
  if (items.empty()) return refused ? CaseState::kRefused : CaseState::kReceived;
  const int here = listed + waiting;
  if (here + leaving + gone == 0) return CaseState::kRefused;
  if (here + leaving == 0) return CaseState::kWithdrawn;
  if (here == 0) return CaseState::kWithdrawing;
  if (listed == 0) return CaseState::kReceived;
  return turned_away > 0 ? CaseState::kPartlyRefused : CaseState::kListed;
}

std::int64_t withdrawal_due(std::int64_t now, int delay_hours) noexcept {
  if (delay_hours <= 0) return now;
  const std::int64_t due = now + delay_hours * kHour;
  return (due + kHour - 1) / kHour * kHour;
}

std::int64_t week_of(std::int64_t unix_seconds) noexcept {
  const std::int64_t shifted = unix_seconds + kMondayOffset;
  return shifted >= 0 ? shifted / kWeek : (shifted - kWeek + 1) / kWeek;
}

std::int64_t moment_in_week(std::int64_t week) noexcept { return week * kWeek; }

}  // namespace stillmine::cases
