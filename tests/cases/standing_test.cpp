#include "cases/standing.h"

#include <gtest/gtest.h>

#include <vector>

namespace stillmine::cases {
namespace {

constexpr std::int64_t kWeek = 2968;

LinkView listed_at(std::int64_t stamp) {
  LinkView link;
  link.listed = stamp;
  return link;
}

LinkView with_feedback(std::int64_t listed, Feedback feedback, std::int64_t served) {
  LinkView link = listed_at(listed);
  link.served = served;
  link.feedback = feedback;
  link.feedback_served = served;
  link.feedback_week = kWeek;
  return link;
}

Standing of(const std::vector<LinkView>& links, std::int64_t through, bool withdrawn = false) {
  const Progress progress[] = {{kWeek, through}};
  return standing(links, progress, withdrawn);
}

TEST(StandingTest, WaitsUntilThePartnerHasPassedTheItemsOwnListing) {
  EXPECT_EQ(of({listed_at(100)}, 99).state, PartnerState::kWaiting);
  EXPECT_EQ(of({listed_at(100)}, 100), (Standing{PartnerState::kCollected, kWeek}));
}

TEST(StandingTest, IsCollectedOnlyWithTheLastOfItsFingerprints) {
  EXPECT_EQ(of({listed_at(100), listed_at(101)}, 100).state, PartnerState::kWaiting);
  EXPECT_EQ(of({listed_at(100), listed_at(101)}, 101).state, PartnerState::kCollected);
}

TEST(StandingTest, AnItemThatIsNotListedYetWaits) {
  EXPECT_EQ(of({listed_at(100), listed_at(0)}, 1000).state, PartnerState::kWaiting);
  EXPECT_EQ(of({}, 1000).state, PartnerState::kWaiting);
}

TEST(StandingTest, TheWeekIsTheOneInWhichThePartnerPassed) {
  const Progress progress[] = {{10, 50}, {11, 99}, {13, 100}, {14, 400}};
  const LinkView link = listed_at(100);
  EXPECT_EQ(standing(std::span(&link, 1), progress, false),
            (Standing{PartnerState::kCollected, 13}));
}

TEST(StandingTest, FeedbackGivenBeforeThisListingDoesNotShow) {
  // Served at 90 for somebody else's listing; this item was listed at 100.
  EXPECT_EQ(of({with_feedback(100, Feedback::kBlocked, 90)}, 99).state, PartnerState::kWaiting);
  EXPECT_EQ(of({with_feedback(100, Feedback::kBlocked, 90)}, 100).state, PartnerState::kCollected);
  EXPECT_EQ(of({with_feedback(100, Feedback::kBlocked, 100)}, 100),
            (Standing{PartnerState::kBlocked, kWeek}));
}

TEST(StandingTest, EachFeedbackIsShownByItsOwnWord) {
  const std::pair<Feedback, PartnerState> rows[] = {
      {Feedback::kUnknown, PartnerState::kWaiting},
      {Feedback::kNone, PartnerState::kWaiting},
      {Feedback::kQualityUnknown, PartnerState::kWaiting},
      {Feedback::kPendingReview, PartnerState::kMatched},
      {Feedback::kBlocked, PartnerState::kBlocked},
      {Feedback::kNotBlocked, PartnerState::kNotBlocked},
      {Feedback::kWithdrawn, PartnerState::kRemoved},
      {Feedback::kDeleted, PartnerState::kRemoved}};
  for (const auto& [feedback, state] : rows) {
    EXPECT_EQ(of({with_feedback(100, feedback, 100)}, 0).state, state)
        << static_cast<int>(feedback);
  }
}

TEST(StandingTest, TheStrongestWordOverTheVariantsWins) {
  const LinkView blocked = with_feedback(100, Feedback::kBlocked, 100);
  const LinkView pending = with_feedback(100, Feedback::kPendingReview, 100);
  const LinkView fine = with_feedback(100, Feedback::kNotBlocked, 100);
  EXPECT_EQ(of({fine, pending, blocked}, 100).state, PartnerState::kBlocked);
  EXPECT_EQ(of({fine, pending}, 100).state, PartnerState::kMatched);
  EXPECT_EQ(of({fine, listed_at(100)}, 100).state, PartnerState::kNotBlocked);
}

TEST(StandingTest, AWithdrawnItemIsToldWhenThePartnerPassesTheLeaving) {
  LinkView link = listed_at(100);
  link.left = 200;
  EXPECT_EQ(of({link}, 150, true).state, PartnerState::kCollected);
  EXPECT_EQ(of({link}, 199, true).state, PartnerState::kCollected);
  EXPECT_EQ(of({link}, 200, true), (Standing{PartnerState::kTold, kWeek}));
}

TEST(StandingTest, ToldWaitsForTheLeavingOfEveryFingerprint) {
  LinkView gone = listed_at(100);
  gone.left = 200;
  LinkView leaving = listed_at(100);
  EXPECT_EQ(of({gone, leaving}, 300, true).state, PartnerState::kCollected);
  leaving.left = 301;
  EXPECT_EQ(of({gone, leaving}, 300, true).state, PartnerState::kCollected);
  EXPECT_EQ(of({gone, leaving}, 301, true).state, PartnerState::kTold);
}

TEST(StandingTest, RemovedNeedsThePartnersWordOnEachRecordItWasServed) {
  LinkView said = with_feedback(100, Feedback::kDeleted, 200);
  said.left = 200;
  LinkView silent = listed_at(100);
  silent.left = 200;
  silent.served = 200;
  EXPECT_EQ(of({said, silent}, 200, true).state, PartnerState::kTold);
  silent.served = 0;  // never served: nothing to remove
  EXPECT_EQ(of({said, silent}, 200, true).state, PartnerState::kRemoved);
  said.feedback_served = 100;  // said before the withdrawal
  EXPECT_EQ(of({said}, 200, true).state, PartnerState::kTold);
}

TEST(PositionTest, AskingFromAStampProvesEverythingBeforeIt) {
  EXPECT_EQ(collected_through({.through = 0, .final_page = 0, .served = 500}, 300), 299);
}

TEST(PositionTest, AskingFromTheStampOfTheLastPageProvesThatStampToo) {
  EXPECT_EQ(collected_through({.through = 0, .final_page = 300, .served = 300}, 300), 300);
  EXPECT_EQ(collected_through({.through = 0, .final_page = 301, .served = 301}, 300), 299);
}

TEST(PositionTest, ItNeverGoesBackAndNeverPastWhatWasServed) {
  EXPECT_EQ(collected_through({.through = 400, .final_page = 0, .served = 500}, 10), 400);
  EXPECT_EQ(collected_through({.through = 0, .final_page = 0, .served = 50}, 1'000'000), 50);
  EXPECT_EQ(collected_through({.through = 0, .final_page = 0, .served = 0}, 10), 0);
}

TEST(WireStateTest, EveryCombinationIsDecided) {
  for (int bits = 0; bits < 16; ++bits) {
    const bool pinned = (bits & 1) != 0;
    const bool listed = (bits & 2) != 0;
    const bool parked = (bits & 4) != 0;
    const bool published = (bits & 8) != 0;
    const bool on_list = pinned || (listed && !parked);
    EXPECT_EQ(wire_state(pinned, listed, parked, published), on_list     ? WireState::kActive
                                                             : published ? WireState::kWithdrawn
                                                                         : WireState::kAbsent);
  }
}

}  // namespace
}  // namespace stillmine::cases
