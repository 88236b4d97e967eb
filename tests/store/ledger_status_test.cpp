#include "store/ledger_fixture.h"

namespace stillmine::store {
namespace {

using cases::Feedback;
using cases::PartnerState;

using LedgerStatusTest = LedgerTest;

TEST_F(LedgerStatusTest, APartnersDoingsAreToldStepByStep) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  EXPECT_EQ(partner_state(1), PartnerState::kWaiting);
  publish();
  std::int64_t checkpoint = collect(partner, 10);
  EXPECT_EQ(partner_state(1), PartnerState::kWaiting) << "the page may never have arrived";
  checkpoint = collect(partner, checkpoint);
  EXPECT_EQ(partner_state(1), PartnerState::kCollected);
  EXPECT_EQ(status(1).items[0].partners[0].standing.week, kThisWeek);
  feedback(partner, 1, Feedback::kPendingReview);
  EXPECT_EQ(partner_state(1), PartnerState::kMatched);
  feedback(partner, 1, Feedback::kBlocked);
  EXPECT_EQ(partner_state(1), PartnerState::kBlocked);
  withdraw_now(1, 2);
  publish();
  EXPECT_EQ(partner_state(1), PartnerState::kBlocked);
  checkpoint = collect(partner, checkpoint);
  collect(partner, checkpoint);
  EXPECT_EQ(partner_state(1), PartnerState::kTold);
  feedback(partner, 1, Feedback::kWithdrawn);
  EXPECT_EQ(partner_state(1), PartnerState::kRemoved);
}

TEST_F(LedgerStatusTest, WhoAsksOnlyForTheFutureHasNoSayOnWhatItWasNeverServed) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  fetch(partner, kNow + 1'000'000);
  fetch(partner, kNow + 1'000'000);
  feedback(partner, 1, Feedback::kBlocked);
  EXPECT_EQ(partner_state(1), PartnerState::kCollected) << "it asked past the stamp, no more";
}

TEST_F(LedgerStatusTest, ANewPartnerAppearsInEveryStatusAndARevokedOneGoesUnlessItActed) {
  open_case(1, {new_item(1, {1})});
  publish();
  EXPECT_TRUE(status(1).items[0].partners.empty());
  const PartnerId idle = add_partner("idle");
  const PartnerId active = add_partner("active");
  EXPECT_EQ(status(1).items[0].partners.size(), 2U);
  collect(active, 10);
  feedback(active, 1, Feedback::kBlocked);
  ASSERT_TRUE(ledger->revoke_partner(idle).has_value());
  ASSERT_TRUE(ledger->revoke_partner(active).has_value());
  ASSERT_EQ(status(1).items[0].partners.size(), 1U);
  EXPECT_EQ(status(1).items[0].partners[0].name, "active");
}

TEST_F(LedgerStatusTest, ALongListIsToldInSteps) {
  const PartnerId partner = add_partner("one");
  for (int i = 0; i < 20; ++i) {
    open_case(i, {new_item(1, {i})});
    publish();
  }
  std::vector<SentStatus> sent;
  const auto views = ledger->unsent(100);
  for (const CaseView& view : *views) sent.push_back({view.id, view.version});
  ASSERT_TRUE(ledger->status_sent(sent).has_value());
  collect(partner, collect(partner, 10));
  EXPECT_EQ(ledger->mark_collected(4), true);
  const std::size_t first = ledger->unsent(100)->size();
  EXPECT_GT(first, 0U);
  EXPECT_LT(first, 20U);
  int steps = 1;
  while (ledger->mark_collected(4).value()) ++steps;
  EXPECT_EQ(ledger->unsent(100)->size(), 20U);
  EXPECT_GE(steps, 3);
}

/// Everything a person can see of a case, without what differs by nature (its keys and numbers).
std::string seen(const CaseView& view) {
  std::string text = std::to_string(static_cast<int>(view.state));
  for (const ItemLine& item : view.items) {
    text += "/" + std::to_string(static_cast<int>(item.state));
    for (const PartnerLine& line : item.partners) {
      text += " " + line.name + "=" + std::to_string(static_cast<int>(line.standing.state)) + "@" +
              std::to_string(line.standing.week);
    }
  }
  return text;
}

// The abuser holds the picture too. Case 10 is opened on a picture that case 1 already has on the
// list, collected and judged; case 11 on one that nobody has. Through everything that partners can
// do afterwards both must look the same at every step.
TEST_F(LedgerStatusTest, ACaseOnAKnownPictureCannotBeToldFromOneOnANewPicture) {
  const PartnerId first = add_partner("first");
  const PartnerId second = add_partner("second");
  open_case(1, {new_item(1, {1})});
  publish();
  std::int64_t a = collect(first, 10);
  std::int64_t b = collect(second, 10);
  feedback(first, 1, Feedback::kBlocked);
  feedback(second, 1, Feedback::kNotBlocked);
  publish();
  a = collect(first, a);
  b = collect(second, b);
  collect(first, a);

  const auto equal_now = [&](const char* step) {
    EXPECT_EQ(seen(status(10)), seen(status(11))) << step;
  };
  open_case(10, {new_item(1, {1})});
  open_case(11, {new_item(1, {2})});
  equal_now("opened");
  publish();
  equal_now("listed");
  EXPECT_EQ(partner_state(10), PartnerState::kWaiting);
  feedback(first, 1, Feedback::kBlocked);  // its old match again, before it has seen the listing
  feedback(first, 2, Feedback::kBlocked);  // nothing to it: it was never served
  equal_now("judged before served");
  a = collect(first, a);
  equal_now("served");
  a = collect(first, a);
  equal_now("collected");
  EXPECT_EQ(partner_state(10), PartnerState::kCollected);
  feedback(first, 1, Feedback::kBlocked);
  feedback(first, 2, Feedback::kBlocked);
  equal_now("judged");
  EXPECT_EQ(partner_state(10), PartnerState::kBlocked);
  b = collect(second, b);
  collect(second, b);
  equal_now("collected by the second");
  withdraw_now(10, 2);
  withdraw_now(11, 2);
  equal_now("withdrawn");
  publish();
  a = collect(first, a);
  collect(first, a);
  equal_now("told");
  EXPECT_EQ(partner_state(10), PartnerState::kTold);
}

}  // namespace
}  // namespace stillmine::store
