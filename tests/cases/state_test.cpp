#include "cases/state.h"

#include <gtest/gtest.h>

#include <vector>

namespace stillmine::cases {
namespace {

using Shown = ShownItemState;

CaseState of(std::vector<Shown> items) { return case_state(items, false); }

TEST(ItemStateTest, APendingWithdrawalShowsUnlessTheItemIsAtItsEnd) {
  EXPECT_EQ(shown(ItemState::kReceived, true), Shown::kWithdrawing);
  EXPECT_EQ(shown(ItemState::kListed, true), Shown::kWithdrawing);
  EXPECT_EQ(shown(ItemState::kHeld, true), Shown::kWithdrawing);
  EXPECT_EQ(shown(ItemState::kRefused, true), Shown::kRefused);
  EXPECT_EQ(shown(ItemState::kWithdrawn, true), Shown::kWithdrawn);
}

TEST(ItemStateTest, WithoutPendingWithdrawalAnItemShowsItsOwnState) {
  EXPECT_EQ(shown(ItemState::kReceived, false), Shown::kReceived);
  EXPECT_EQ(shown(ItemState::kListed, false), Shown::kListed);
  EXPECT_EQ(shown(ItemState::kHeld, false), Shown::kHeld);
  EXPECT_EQ(shown(ItemState::kRefused, false), Shown::kRefused);
  EXPECT_EQ(shown(ItemState::kWithdrawn, false), Shown::kWithdrawn);
}

TEST(CaseStateTest, ACaseWithoutItemsIsReceivedOrRefused) {
  EXPECT_EQ(case_state({}, false), CaseState::kReceived);
  EXPECT_EQ(case_state({}, true), CaseState::kRefused);
}

TEST(CaseStateTest, EverySetOfItemStatesHasTheStateThatItsDescriptionGives) {
  // All 63 sets of the six states, against the rule in words.
  constexpr Shown kAll[] = {Shown::kReceived, Shown::kListed,      Shown::kHeld,
                            Shown::kRefused,  Shown::kWithdrawing, Shown::kWithdrawn};
  for (unsigned set = 1; set < 64; ++set) {
    std::vector<Shown> items;
    const auto has = [set](Shown state) { return (set >> static_cast<unsigned>(state) & 1U) != 0; };
    for (const Shown state : kAll) {
      if (has(state)) items.push_back(state);
    }
    const bool here = has(Shown::kReceived) || has(Shown::kListed) || has(Shown::kHeld);
    CaseState expected = CaseState::kRefused;
    if (here) {
      expected = !has(Shown::kListed)   ? CaseState::kReceived
                 : has(Shown::kRefused) ? CaseState::kPartlyRefused
                                        : CaseState::kListed;
    } else if (has(Shown::kWithdrawing)) {
      expected = CaseState::kWithdrawing;
    } else if (has(Shown::kWithdrawn)) {
      expected = CaseState::kWithdrawn;
    }
    EXPECT_EQ(of(items), expected) << set;
  }
}

TEST(WithdrawalTest, ADelayEndsAtAFullHourAndNeverEarlier) {
  constexpr std::int64_t kNow = 1'795'300'000;  // not a full hour
  for (const int hours : {1, 24, 72}) {
    const std::int64_t due = withdrawal_due(kNow, hours);
    EXPECT_EQ(due % 3600, 0);
    EXPECT_GE(due, kNow + hours * 3600);
    EXPECT_LT(due, kNow + (hours + 1) * 3600);
  }
  EXPECT_EQ(withdrawal_due(7200, 1), 10800);
}

TEST(WithdrawalTest, WithoutDelayItIsAtOnce) { EXPECT_EQ(withdrawal_due(12345, 0), 12345); }

TEST(WeekTest, WeeksBeginOnMondayAtMidnight) {
  constexpr std::int64_t kMonday = 1'795'392'000;  // 2026-11-23T00:00:00Z
  EXPECT_EQ(week_of(kMonday - 1) + 1, week_of(kMonday));
  EXPECT_EQ(week_of(kMonday), week_of(kMonday + 7 * 86'400 - 1));
  EXPECT_EQ(week_of(0), 0);
  EXPECT_EQ(week_of(-3 * 86'400 - 1), -1);
}

TEST(WeekTest, AMomentInAWeekIsInIt) {
  for (std::int64_t week = -3; week < 4000; ++week) EXPECT_EQ(week_of(moment_in_week(week)), week);
}

}  // namespace
}  // namespace stillmine::cases
