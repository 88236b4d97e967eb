#include "cases/policy.h"
#include "store/ledger_fixture.h"

namespace stillmine::store {
namespace {

using cases::CaseState;
using cases::ShownItemState;
using core::ErrorCode;

using LedgerMessagesTest = LedgerTest;

TEST_F(LedgerMessagesTest, AMessageIsKeptOnceAndHandedOutUntilItIsOpened) {
  const SealedMessage sealed{bytes_of<16>(900, 'm'), case_of(1), "adult", bytes_of<8>(1, 'k'),
                             core::ByteVector(100, 9)};
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(ledger->keep(std::span(&sealed, 1), kNow + i).has_value());
  }
  const auto waiting = ledger->unopened(10);
  ASSERT_EQ(waiting->size(), 1U);
  EXPECT_EQ(waiting->front().sealed, sealed.sealed);
  EXPECT_EQ(waiting->front().key, sealed.key);
  EXPECT_EQ(ledger->figures()->oldest_unopened, kNow);
  ASSERT_TRUE(ledger->refuse(sealed.id, ErrorCode::kMessageUnreadable).has_value());
  EXPECT_TRUE(ledger->unopened(10)->empty());
  ASSERT_TRUE(ledger->keep(std::span(&sealed, 1), kNow).has_value());
  EXPECT_TRUE(ledger->unopened(10)->empty()) << "collecting it again must not open it again";
}

TEST_F(LedgerMessagesTest, ACaseWithoutAFirstMessageThatOpensIsToldOnceWithItsFirstReason) {
  const auto refuse = [this](int message, ErrorCode reason) {
    const SealedMessage sealed{
        bytes_of<16>(message, 'm'), case_of(1), "adult", {}, core::ByteVector(100, 9)};
    ASSERT_TRUE(ledger->keep(std::span(&sealed, 1), kNow).has_value());
    ASSERT_TRUE(ledger->refuse(sealed.id, reason).has_value());
  };
  refuse(900, ErrorCode::kMessageUnreadable);
  EXPECT_EQ(send(1, 2, ConfirmCase{authority_of(1)}), ErrorCode::kCaseUnknown);
  const auto unopened = ledger->unsent_unopened(10).value();
  ASSERT_EQ(unopened.size(), 1U);
  EXPECT_EQ(unopened[0].case_index, case_of(1));
  EXPECT_EQ(unopened[0].reason, ErrorCode::kMessageUnreadable);
  ASSERT_TRUE(ledger->unopened_sent(unopened).has_value());
  EXPECT_TRUE(ledger->unsent_unopened(10)->empty());
  refuse(901, ErrorCode::kMessagePadding);
  EXPECT_TRUE(ledger->unsent_unopened(10)->empty());
}

TEST_F(LedgerMessagesTest, ACaseThatOpensAfterAllIsACaseLikeAnyOther) {
  EXPECT_EQ(send(1, 2, ConfirmCase{authority_of(1)}), ErrorCode::kCaseUnknown);
  EXPECT_EQ(open_case(1, {new_item(1, {1})}), Refusal{});
  EXPECT_TRUE(ledger->unsent_unopened(10)->empty());
  EXPECT_EQ(send(1, 1, ConfirmCase{authority_of(1)}), ErrorCode::kMessageReplayed);
  EXPECT_TRUE(ledger->unsent_unopened(10)->empty());
  EXPECT_EQ(status(1).reason, ErrorCode::kMessageReplayed);
}

TEST_F(LedgerMessagesTest, ApplyingAMessageAgainChangesNothing) {
  const SealedMessage sealed{
      bytes_of<16>(900, 'm'), case_of(1), "adult", {}, core::ByteVector(100, 9)};
  ASSERT_TRUE(ledger->keep(std::span(&sealed, 1), kNow).has_value());
  OpenCase open;
  open.programme = kAdult;
  open.status_key = core::ByteVector(72, 1);
  open.items = {new_item(1, {1})};
  for (int i = 0; i < 2; ++i) {
    EXPECT_EQ(ledger->apply({sealed.id, case_of(1), 1, open}).value(), Refusal{});
  }
  EXPECT_EQ(ledger->figures()->cases, 1);
  EXPECT_EQ(status(1).state, CaseState::kReceived);
}

TEST_F(LedgerMessagesTest, ANewCaseIsReceivedUntilItsRecordsCarryAStamp) {
  EXPECT_EQ(open_case(1, {new_item(1, {1, 2})}), Refusal{});
  EXPECT_EQ(status(1).state, CaseState::kReceived);
  publish();
  EXPECT_EQ(status(1).state, CaseState::kListed);
  EXPECT_EQ(status(1).items.at(0).state, ShownItemState::kListed);
  EXPECT_EQ(status(1).items.at(0).tag, (bytes_of<32>(1, 't')));
}

TEST_F(LedgerMessagesTest, ACaseKeepsTheProgrammeOfItsFirstMessage) {
  EXPECT_EQ(ledger->programme_of(case_of(1)).value(), std::nullopt);
  open_case(1, {new_item(1, {1})});
  EXPECT_EQ(ledger->programme_of(case_of(1)).value(), kAdult);
}

TEST_F(LedgerMessagesTest, ACaseCannotBeOpenedOverAnother) {
  open_case(1, {new_item(1, {1})});
  OpenCase thief;
  thief.programme = kAdult;
  thief.status_key = core::ByteVector(72, 99);
  thief.withdrawal_hash = authority_of(99);
  EXPECT_EQ(send(1, 1, thief), ErrorCode::kCaseExists);
  EXPECT_EQ(status(1).status_key, core::ByteVector(72, 1));
}

TEST_F(LedgerMessagesTest, ACaseThatPolicyRefusesIsKeptToSaySo) {
  OpenCase open;
  open.programme = kAdult;
  open.status_key = core::ByteVector(72, 1);
  open.withdrawal_hash = authority_of(1);
  open.refusal = ErrorCode::kProgrammeWrong;
  open.items = {new_item(1, {1})};
  EXPECT_EQ(send(1, 1, open), Refusal{});
  EXPECT_EQ(status(1).state, CaseState::kRefused);
  EXPECT_EQ(status(1).reason, ErrorCode::kProgrammeWrong);
  EXPECT_TRUE(status(1).items.empty());
  EXPECT_EQ(ledger->figures()->changes_waiting, 0);
  EXPECT_EQ(add(1, 2, {new_item(2, {2})}), ErrorCode::kProgrammeWrong);
}

TEST_F(LedgerMessagesTest, RefusedAndHeldItemsAreShownAndNotListed) {
  NewItem refused = new_item(1, {});
  refused.state = cases::ItemState::kRefused;
  refused.reason = ErrorCode::kQualityTooLow;
  NewItem held = new_item(2, {2});
  held.state = cases::ItemState::kHeld;
  held.reason = ErrorCode::kFingerprintBenign;
  open_case(1, {refused, held, new_item(3, {3})});
  publish();
  const CaseView view = status(1);
  EXPECT_EQ(view.state, CaseState::kPartlyRefused);
  EXPECT_EQ(view.items.at(0).state, ShownItemState::kRefused);
  EXPECT_EQ(view.items.at(0).reason, ErrorCode::kQualityTooLow);
  EXPECT_EQ(view.items.at(1).state, ShownItemState::kHeld);
  EXPECT_EQ(view.items.at(1).reason, ErrorCode::kFingerprintBenign);
  EXPECT_EQ(view.items.at(2).state, ShownItemState::kListed);
  const PartnerId partner = add_partner("one");
  EXPECT_EQ(fetch(partner, 10).records.size(), 1U);
}

TEST_F(LedgerMessagesTest, OnlyTheAuthorityOfTheCaseMayChangeIt) {
  open_case(1, {new_item(1, {1})});
  const Digest wrong = authority_of(2);
  EXPECT_EQ(send(1, 2, AddItems{wrong, {}}), ErrorCode::kMessageNotAuthorised);
  EXPECT_EQ(send(1, 2, WithdrawItems{wrong, true, {}, kNow, false}),
            ErrorCode::kMessageNotAuthorised);
  EXPECT_EQ(send(1, 2, CancelWithdrawals{wrong}), ErrorCode::kMessageNotAuthorised);
  EXPECT_EQ(send(1, 2, ConfirmCase{wrong}), ErrorCode::kMessageNotAuthorised);
  EXPECT_EQ(status(1).reason, ErrorCode::kMessageNotAuthorised);
  EXPECT_EQ(send(7, 2, AddItems{authority_of(7), {}}), ErrorCode::kCaseUnknown);
}

TEST_F(LedgerMessagesTest, ACounterThatDoesNotGrowIsAReplay) {
  open_case(1, {new_item(1, {1})});
  EXPECT_EQ(add(1, 1, {new_item(2, {2})}), ErrorCode::kMessageReplayed);
  EXPECT_EQ(add(1, 5, {new_item(2, {2})}), Refusal{});
  EXPECT_EQ(add(1, 5, {new_item(3, {3})}), ErrorCode::kMessageReplayed);
  EXPECT_EQ(add(1, 4, {new_item(3, {3})}), ErrorCode::kMessageReplayed);
  EXPECT_EQ(status(1).reason, ErrorCode::kMessageReplayed);
  EXPECT_EQ(add(1, 6, {new_item(3, {3})}), Refusal{});
  EXPECT_EQ(status(1).reason, std::nullopt) << "an accepted message ends the complaint";
  EXPECT_EQ(status(1).items.size(), 3U);
}

TEST_F(LedgerMessagesTest, AnItemIdStandsOncePerCase) {
  open_case(1, {new_item(1, {1})});
  EXPECT_EQ(add(1, 2, {new_item(2, {2}), new_item(1, {3})}), ErrorCode::kItemRepeated);
  EXPECT_EQ(add(1, 2, {new_item(2, {2}), new_item(2, {3})}), ErrorCode::kItemRepeated);
  EXPECT_EQ(status(1).items.size(), 1U) << "a refused message leaves nothing behind";
  EXPECT_EQ(open_case(2, {new_item(1, {1})}), Refusal{}) << "another case may use the id";
}

TEST_F(LedgerMessagesTest, ACaseHoldsFiveHundredItemsAndNoMore) {
  std::vector<NewItem> items;
  for (int i = 0; i < cases::kMaxItemsPerCase; ++i) items.push_back(new_item(i, {i}));
  EXPECT_EQ(open_case(1, items), Refusal{});
  EXPECT_EQ(add(1, 2, {new_item(501, {501})}), ErrorCode::kTooManyItems);
}

TEST_F(LedgerMessagesTest, AfterTwentyMessagesOneMayStillWithdraw) {
  open_case(1, {new_item(1, {1})});
  std::uint64_t counter = 1;
  while (counter < cases::kMaxMessagesPerCase) {
    ++counter;
    ASSERT_EQ(add(1, counter, {new_item(static_cast<int>(counter), {1})}), Refusal{});
  }
  EXPECT_EQ(add(1, 30, {new_item(30, {1})}), ErrorCode::kTooManyMessages);
  EXPECT_EQ(withdraw_all(1, 31, kNow), Refusal{});
}

TEST_F(LedgerMessagesTest, AWithdrawalWaitsForItsTimeAndShowsIt) {
  open_case(1, {new_item(1, {1}), new_item(2, {2})});
  publish();
  EXPECT_EQ(send(1, 2, WithdrawItems{authority_of(1), false, {item_of(2)}, kNow + 100, false}),
            Refusal{});
  CaseView view = status(1);
  EXPECT_EQ(view.state, CaseState::kListed);
  EXPECT_EQ(view.withdraw_effective_at, kNow + 100);
  EXPECT_EQ(view.items.at(1).state, ShownItemState::kWithdrawing);
  EXPECT_EQ(ledger->apply_due(kNow + 99, 100), 0);
  EXPECT_EQ(ledger->apply_due(kNow + 100, 100), 1);
  view = status(1);
  EXPECT_EQ(view.items.at(0).state, ShownItemState::kListed);
  EXPECT_EQ(view.items.at(1).state, ShownItemState::kWithdrawn);
  EXPECT_EQ(view.withdraw_effective_at, std::nullopt);
  EXPECT_EQ(ledger->apply_due(kNow + 1000, 100), 0) << "it happens once";
}

TEST_F(LedgerMessagesTest, ACancelTakesEveryPendingWithdrawalBack) {
  open_case(1, {new_item(1, {1}), new_item(2, {2})});
  publish();
  withdraw_all(1, 2, kNow + 100);
  EXPECT_EQ(status(1).state, CaseState::kWithdrawing);
  EXPECT_EQ(send(1, 3, CancelWithdrawals{authority_of(1)}), Refusal{});
  EXPECT_EQ(status(1).state, CaseState::kListed);
  EXPECT_EQ(ledger->apply_due(kNow + 1000, 100), 0);
}

TEST_F(LedgerMessagesTest, ACancelAfterTheTimeChangesNothing) {
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_now(1, 2);
  EXPECT_EQ(send(1, 3, CancelWithdrawals{authority_of(1)}), Refusal{});
  EXPECT_EQ(status(1).state, CaseState::kWithdrawn);
}

TEST_F(LedgerMessagesTest, AWithdrawalAtOnceIsOverBeforeTheNextMessage) {
  open_case(1, {new_item(1, {1}), new_item(2, {2})});
  publish();
  send(1, 2, WithdrawItems{authority_of(1), false, {item_of(1)}, kNow, true});
  EXPECT_EQ(send(1, 3, CancelWithdrawals{authority_of(1)}), Refusal{});
  EXPECT_EQ(status(1).items.at(0).state, ShownItemState::kWithdrawn);
  EXPECT_EQ(status(1).items.at(1).state, ShownItemState::kListed);
}

TEST_F(LedgerMessagesTest, WithdrawingTwiceKeepsTheEarlierTime) {
  open_case(1, {new_item(1, {1})});
  withdraw_all(1, 2, kNow + 100);
  withdraw_all(1, 3, kNow + 900);
  EXPECT_EQ(status(1).withdraw_effective_at, kNow + 100);
}

TEST_F(LedgerMessagesTest, AWithdrawalOfAnItemThatIsNotThereIsRefusedAsAWhole) {
  open_case(1, {new_item(1, {1})});
  EXPECT_EQ(
      send(1, 2, WithdrawItems{authority_of(1), false, {item_of(1), item_of(9)}, kNow, false}),
      ErrorCode::kItemUnknown);
  EXPECT_EQ(ledger->apply_due(kNow, 100), 0);
}

TEST_F(LedgerMessagesTest, AnUnconfirmedCaseExpiresAndAConfirmedOneStays) {
  open_case(1, {new_item(1, {1})});
  open_case(2, {new_item(1, {2})});
  EXPECT_EQ(send(2, 2, ConfirmCase{authority_of(2)}), Refusal{});
  publish();
  const std::int64_t later = kNow + cases::unconfirmed_lifetime(12);
  EXPECT_EQ(ledger->apply_due(later - 1, 100), 0);
  EXPECT_EQ(ledger->apply_due(later, 100), 1);
  EXPECT_EQ(status(1).state, CaseState::kWithdrawn);
  EXPECT_EQ(status(1).reason, ErrorCode::kCaseExpired);
  EXPECT_EQ(status(2).state, CaseState::kListed);
}

TEST_F(LedgerMessagesTest, DueTimesSurviveARestart) {
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_all(1, 2, kNow + 100);
  restart();
  EXPECT_EQ(ledger->apply_due(kNow + 100, 100), 1);
}

TEST_F(LedgerMessagesTest, AStatusIsUnsentUntilItsVeryVersionWasSent) {
  open_case(1, {new_item(1, {1})});
  const auto first = ledger->unsent(10).value();
  ASSERT_EQ(first.size(), 1U);
  publish();  // it changes again before the first was delivered
  const SentStatus sent{first.front().id, first.front().version};
  ASSERT_TRUE(ledger->status_sent(std::span(&sent, 1)).has_value());
  const auto second = ledger->unsent(10).value();
  ASSERT_EQ(second.size(), 1U);
  const SentStatus again{second.front().id, second.front().version};
  ASSERT_TRUE(ledger->status_sent(std::span(&again, 1)).has_value());
  EXPECT_TRUE(ledger->unsent(10)->empty());
}

}  // namespace
}  // namespace stillmine::store
