#include <random>
#include <set>

#include "cases/policy.h"
#include "store/ledger_fixture.h"

namespace stillmine::store {
namespace {

using cases::Feedback;
using cases::PartnerState;
using cases::ShownItemState;
using core::ErrorCode;

using LedgerListTest = LedgerTest;

TEST_F(LedgerListTest, NothingIsServedBeforeItCarriesAStamp) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  EXPECT_TRUE(fetch(partner, 10).records.empty());
  const std::int64_t stamp = publish();
  EXPECT_EQ(stamp, kNow);
  const FetchPage page = fetch(partner, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_EQ(page.records.front().id, record_of(1));
  EXPECT_EQ(page.records.front().stamp, stamp);
  EXPECT_FALSE(page.records.front().withdrawn);
}

TEST_F(LedgerListTest, EachStampIsLaterThanTheOneBeforeWhateverTheClockSays) {
  std::int64_t last = 0;
  for (int i = 1; i <= 5; ++i) {
    open_case(i, {new_item(1, {i})});
    const auto done = ledger->publish(kAdult, kNow - 10 * i);
    EXPECT_GT(done->stamp, last);
    last = done->stamp;
  }
}

TEST_F(LedgerListTest, WithoutChangesNoStampIsUsed) {
  EXPECT_EQ(publish(), 0);
  open_case(1, {new_item(1, {1})});
  publish();
  EXPECT_EQ(publish(), 0);
}

TEST_F(LedgerListTest, AtMostFourThousandRecordsShareAStamp) {
  for (int i = 0; i < 9; ++i) {
    std::vector<NewItem> items;
    for (int j = 0; j < 500; ++j) items.push_back(new_item(j, {i * 500 + j}));
    open_case(i, items);
  }
  const auto first = ledger->publish(kAdult, kNow);
  EXPECT_EQ(first->records, kRecordsPerStamp);
  EXPECT_TRUE(first->more);
  const auto second = ledger->publish(kAdult, kNow);
  EXPECT_EQ(second->records, 500);
  EXPECT_FALSE(second->more);
  EXPECT_EQ(second->stamp, first->stamp + 1);
}

// HMA takes at most 240 s a run, keeps no token, and resumes at the checkpoint of the last page that
// it saw. With pages that take 40 s each a run is six pages of 800: more than one stamp holds, so it
// gets past every stamp. (One stamp for all 20,000 would hold it for ever.)
TEST_F(LedgerListTest,
       AClientThatIsCutAfterSixPagesGetsThroughTwentyThousandRecordsPublishedAtOnce) {
  constexpr int kRecords = 20'000;
  for (int i = 0; i < kRecords / 500; ++i) {
    std::vector<NewItem> items;
    for (int j = 0; j < 500; ++j) items.push_back(new_item(j, {i * 500 + j}));
    open_case(i, items);
  }
  while (ledger->publish(kAdult, kNow)->more) {
  }
  const PartnerId partner = add_partner("one");
  std::set<RecordId> bank;
  std::int64_t checkpoint = 10;
  int runs = 0;
  for (bool more = true; more && runs < 100; ++runs) {
    std::optional<Cursor> after;
    const std::int64_t start = checkpoint;
    for (int page_number = 0; page_number < 6 && more; ++page_number) {
      const FetchPage page = fetch(partner, start, 800, after);
      for (const WireRecord& record : page.records) bank.insert(record.id);
      ASSERT_GE(page.next, checkpoint);
      checkpoint = page.next;
      more = page.more;
      if (more) after = Cursor{page.records.back().stamp, page.records.back().id};
    }
  }
  EXPECT_EQ(bank.size(), static_cast<std::size_t>(kRecords));
  EXPECT_LT(runs, 100);
}

TEST_F(LedgerListTest, PagesOfAnySizeGiveEveryRecordOnce) {
  for (int i = 0; i < 30; ++i) {
    open_case(i, {new_item(1, {2 * i, 2 * i + 1})});
    if (i % 7 == 0) publish();
  }
  publish();
  for (const int size : {1, 7, 60, 800}) {
    const PartnerId partner = add_partner("size " + std::to_string(size));
    std::set<RecordId> seen;
    std::optional<Cursor> after;
    std::int64_t last = 0;
    while (true) {
      const FetchPage page = fetch(partner, 10, size, after);
      for (const WireRecord& record : page.records) {
        EXPECT_TRUE(seen.insert(record.id).second);
        EXPECT_GE(record.stamp, last);
        last = record.stamp;
      }
      EXPECT_GE(page.next, last);
      if (!page.more) break;
      ASSERT_EQ(page.records.size(), static_cast<std::size_t>(size));
      after = Cursor{page.records.back().stamp, page.records.back().id};
    }
    EXPECT_EQ(seen.size(), 60U) << size;
  }
}

TEST_F(LedgerListTest, AnEmptyPageNeverGoesBackAndNeverSaysZero) {
  const PartnerId partner = add_partner("one");
  EXPECT_EQ(fetch(partner, 0).next, 1);
  EXPECT_EQ(fetch(partner, 10).next, 10);
  open_case(1, {new_item(1, {1})});
  publish();
  EXPECT_EQ(fetch(partner, kNow + 1).next, kNow + 1);
  withdraw_now(1, 2);
  publish();
  const PartnerId late = add_partner("late");
  EXPECT_TRUE(fetch(late, 10).records.empty());
  EXPECT_EQ(fetch(late, 10).next, kNow + 1) << "the last published stamp";
}

TEST_F(LedgerListTest, ATombstoneGoesOnlyToWhoWasServedTheRecord) {
  const PartnerId early = add_partner("early");
  const PartnerId late = add_partner("late");
  open_case(1, {new_item(1, {1})});
  publish();
  collect(early, 10);
  withdraw_now(1, 2);
  publish();
  const FetchPage page = fetch(early, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_TRUE(page.records.front().withdrawn);
  EXPECT_TRUE(fetch(late, 10).records.empty());
}

TEST_F(LedgerListTest, ARecordStaysWhileAnotherCaseHoldsIt) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  open_case(2, {new_item(1, {1})});
  publish();
  collect(partner, 10);
  withdraw_now(1, 2);
  publish();
  FetchPage page = fetch(partner, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_FALSE(page.records.front().withdrawn);
  withdraw_now(2, 2);
  publish();
  page = fetch(partner, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_TRUE(page.records.front().withdrawn);
}

TEST_F(LedgerListTest, JoiningAndLeavingAlwaysGiveANewStamp) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  const std::int64_t first = publish();
  open_case(2, {new_item(1, {1})});
  const std::int64_t joined = publish();
  EXPECT_GT(joined, first);
  EXPECT_EQ(fetch(partner, 10).records.front().stamp, joined);
  withdraw_now(2, 2);
  const std::int64_t left = publish();
  EXPECT_GT(left, joined);
  EXPECT_EQ(fetch(partner, 10).records.front().stamp, left);
}

TEST_F(LedgerListTest, WithdrawnBeforeItWasPublishedLeavesNoTrace) {
  open_case(1, {new_item(1, {1})});
  withdraw_now(1, 2);
  EXPECT_EQ(publish(), 0);
  EXPECT_EQ(ledger->figures()->records_withdrawn, 0);
  EXPECT_EQ(status(1).state, cases::CaseState::kWithdrawn);
}

TEST_F(LedgerListTest, AWithdrawnValueIsShreddedOnceEveryoneWhoHadItHasPassed) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  add_partner("never collected");
  open_case(1, {new_item(1, {1})});
  publish();
  const std::int64_t checkpoint = collect(one, 10);
  collect(two, 10);
  withdraw_now(1, 2);
  publish();
  EXPECT_EQ(ledger->shred(kNow), 0);
  collect(one, collect(one, checkpoint));
  EXPECT_EQ(ledger->shred(kNow), 0) << "the second has not passed it";
  collect(two, collect(two, checkpoint));
  EXPECT_EQ(ledger->shred(kNow), 1);
  EXPECT_TRUE(fetch(two, 10).records.empty());
}

TEST_F(LedgerListTest, AWithdrawnValueIsShreddedAfterNinetyDaysAtTheLatest) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  collect(partner, 10);
  withdraw_now(1, 2);
  const std::int64_t stamp = publish();
  EXPECT_EQ(ledger->shred(stamp + kTombstoneSeconds), 0);
  EXPECT_EQ(ledger->shred(stamp + kTombstoneSeconds + 1), 1);
}

TEST_F(LedgerListTest, WhatNobodyWasServedIsShreddedAtOnce) {
  add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_now(1, 2);
  publish();
  EXPECT_EQ(ledger->shred(kNow), 1);
}

TEST_F(LedgerListTest, AShreddedValueComesBackWithWhoeverSubmitsItAgain) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_now(1, 2);
  publish();
  ASSERT_EQ(ledger->shred(kNow), 1);
  open_case(2, {new_item(1, {1})});
  publish();
  const FetchPage page = fetch(partner, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_FALSE(page.records.front().withdrawn);
  EXPECT_EQ(page.records.front().box, core::ByteVector(8, 7));
}

TEST_F(LedgerListTest, ThePinnedRecordIsOnTheListAndNothingTakesItOff) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  ASSERT_TRUE(ledger->pin(kAdult, fingerprint_of(1)).has_value());
  publish();
  ASSERT_TRUE(ledger->pin(kAdult, fingerprint_of(1)).has_value());
  EXPECT_EQ(publish(), 0) << "pinning again changes nothing";
  collect(one, 10);
  collect(two, 10);
  feedback(one, 1, Feedback::kNotBlocked);
  feedback(two, 1, Feedback::kNotBlocked);
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_now(1, 2);
  publish();
  const FetchPage page = fetch(one, 10);
  ASSERT_EQ(page.records.size(), 1U);
  EXPECT_FALSE(page.records.front().withdrawn);
}

TEST_F(LedgerListTest, ProgrammesShareNothing) {
  const PartnerId adult = add_partner("one", kAdult);
  const PartnerId minor = add_partner("one", kMinor);
  open_case(1, {new_item(1, {1})}, kAdult);
  open_case(2, {new_item(1, {1})}, kMinor);
  open_case(3, {new_item(1, {3})}, kMinor);
  const std::int64_t adult_stamp = publish(kAdult);
  EXPECT_EQ(fetch(adult, 10).records.size(), 1U);
  EXPECT_TRUE(fetch(minor, 10).records.empty());
  EXPECT_EQ(publish(kMinor), adult_stamp) << "a programme counts its own stamps";
  EXPECT_EQ(fetch(minor, 10).records.size(), 2U);
  feedback(minor, 1, Feedback::kBlocked);
  EXPECT_EQ(partner_state(1), PartnerState::kWaiting);
  EXPECT_EQ(partner_state(2), PartnerState::kBlocked);
}

TEST_F(LedgerListTest, AWireServesOnlyTheTypesThatItCarries) {
  const PartnerId partner = add_partner("one");
  NewItem item = new_item(1, {1, 2});
  item.fingerprints[1].type = cases::SignalType::kImageMd5;
  open_case(1, {item});
  publish();
  FetchRequest request;
  request.partner = partner;
  request.types = 1U << static_cast<unsigned>(cases::SignalType::kPdq);
  const auto page = ledger->fetch(request);
  ASSERT_EQ(page->records.size(), 1U);
  EXPECT_EQ(page->records.front().type, cases::SignalType::kPdq);
}

TEST_F(LedgerListTest, FeedbackIsOnTheWireOfAllAndGivesANewStampOnce) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  open_case(1, {new_item(1, {1})});
  publish();
  collect(one, 10);
  feedback(one, 1, Feedback::kBlocked);
  const std::int64_t stamp = publish();
  EXPECT_NE(stamp, 0);
  EXPECT_EQ(fetch(two, 10).records.front().feedback, R"([["one",4,[]]])");
  feedback(one, 1, Feedback::kBlocked);
  EXPECT_EQ(publish(), 0) << "repeating oneself bumps nothing";
  feedback(one, 1, Feedback::kPendingReview);
  EXPECT_NE(publish(), 0);
}

TEST_F(LedgerListTest, WordsThatSayNothingChangeNothing) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  collect(partner, 10);
  for (const Feedback word : {Feedback::kUnknown, Feedback::kNone, Feedback::kQualityUnknown}) {
    feedback(partner, 1, word);
  }
  EXPECT_EQ(publish(), 0);
}

TEST_F(LedgerListTest, FeedbackOnWhatOneWasNeverServedIsNothing) {
  const PartnerId partner = add_partner("one");
  open_case(1, {new_item(1, {1})});
  publish();
  feedback(partner, 1, Feedback::kBlocked);
  feedback(partner, 77, Feedback::kBlocked);
  EXPECT_EQ(publish(), 0);
  EXPECT_EQ(partner_state(1), PartnerState::kWaiting);
}

TEST_F(LedgerListTest, TwoPartnersThatCallItNoViolationParkARecord) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  open_case(1, {new_item(1, {1})});
  publish();
  collect(one, 10);
  collect(two, 10);
  feedback(one, 1, Feedback::kNotBlocked);
  publish();
  EXPECT_FALSE(fetch(one, 10).records.front().withdrawn);
  EXPECT_EQ(status(1).items.front().state, ShownItemState::kListed);
  feedback(two, 1, Feedback::kNotBlocked);
  publish();
  EXPECT_TRUE(fetch(one, 10).records.front().withdrawn);
  EXPECT_EQ(status(1).items.front().state, ShownItemState::kHeld);
  EXPECT_EQ(status(1).items.front().reason, ErrorCode::kDisputed);
  feedback(two, 1, Feedback::kBlocked);
  publish();
  EXPECT_FALSE(fetch(one, 10).records.front().withdrawn);
  EXPECT_EQ(status(1).items.front().state, ShownItemState::kListed);
}

TEST_F(LedgerListTest, ANewCaseOnAParkedPictureListsItAgain) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  open_case(1, {new_item(1, {1})});
  publish();
  for (const PartnerId partner : {one, two}) {
    collect(partner, 10);
    feedback(partner, 1, Feedback::kNotBlocked);
  }
  publish();
  open_case(2, {new_item(1, {1})});
  publish();
  EXPECT_FALSE(fetch(one, 10).records.front().withdrawn);
  EXPECT_EQ(status(2).items.front().state, ShownItemState::kListed);
  EXPECT_EQ(status(1).items.front().state, ShownItemState::kHeld);
  // Said once more, with the new listing before their eyes, it parks again.
  collect(two, 10);
  feedback(one, 1, Feedback::kNotBlocked);
  feedback(two, 1, Feedback::kNotBlocked);
  publish();
  EXPECT_TRUE(fetch(one, 10).records.front().withdrawn);
  EXPECT_EQ(status(2).items.front().state, ShownItemState::kHeld);
}

TEST_F(LedgerListTest, OwnHashesAreHeldUpToTheQuotaAndNeverServed) {
  const PartnerId one = add_partner("one");
  const PartnerId two = add_partner("two");
  std::vector<OwnHash> hashes;
  for (int i = 0; i < 3; ++i) {
    hashes.push_back(
        {record_of(i), cases::SignalType::kPdq, core::ByteVector(8, 1), Feedback::kBlocked, "[]"});
  }
  EXPECT_TRUE(ledger->keep_own(one, hashes, kThisWeek, 3).has_value());
  EXPECT_TRUE(ledger->keep_own(one, hashes, kThisWeek, 3).has_value()) << "idempotent";
  hashes.push_back({record_of(4), cases::SignalType::kPdq, {}, Feedback::kBlocked, "[]"});
  const auto over = ledger->keep_own(one, hashes, kThisWeek, 3);
  ASSERT_FALSE(over.has_value());
  EXPECT_EQ(over.error().code, ErrorCode::kQuotaReached);
  EXPECT_EQ(publish(), 0);
  EXPECT_TRUE(fetch(one, 10).records.empty());
  EXPECT_TRUE(fetch(two, 10).records.empty());
}

TEST_F(LedgerListTest, RecipesAreToldOnlyWhileThePictureItselfIsNotOnTheRecord) {
  const PartnerId partner = add_partner("one");
  NewItem variant = new_item(1, {});
  variant.fingerprints.push_back(fingerprint_of(1, "crop-1x1"));
  open_case(1, {variant});
  publish();
  EXPECT_EQ(fetch(partner, 10).records.front().recipes, R"(["crop-1x1"])");
  open_case(2, {new_item(1, {1})});
  publish();
  EXPECT_EQ(fetch(partner, 10).records.front().recipes, "[]");
}

}  // namespace
}  // namespace stillmine::store
