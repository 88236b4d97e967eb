#include "exchange/clerk.h"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/hex.h"
#include "exchange/courier.h"
#include "exchange/fixture.h"
#include "exchange/test_record.h"
#include "hash/file_report.h"

namespace stillmine::exchange {
namespace {

namespace fs = std::filesystem;
using cases::CaseState;
using core::ErrorCode;

using ClerkTest = ExchangeTest;

TEST_F(ClerkTest, ASealedMessageBecomesACaseOnTheList) {
  const Keys keys = add_partner("one");
  Person person = new_person();
  EXPECT_EQ(open_case(person, {picture(1), picture(2)}).accepted, 1U);
  EXPECT_EQ(status(person).state, CaseState::kReceived);
  publish();
  EXPECT_EQ(status(person).state, CaseState::kListed);
  EXPECT_EQ(listed(keys).size(), 2U);
}

TEST_F(ClerkTest, TheAnswersMustBelongToTheProgramme) {
  Person person = new_person();
  protocol::Open open;
  open.status = person.status;
  open.answers.under18 = protocol::Under18::kNotSure;
  open.items = {picture(1)};
  EXPECT_EQ(send(person, "adult", open).accepted, 1U);
  EXPECT_EQ(status(person).state, CaseState::kRefused);
  EXPECT_EQ(status(person).reason, ErrorCode::kProgrammeWrong);
}

TEST_F(ClerkTest, WhatIsAddedBelongsToTheProgrammeOfTheCaseWhateverKeyItIsSealedTo) {
  const Keys adult = add_partner("one");
  const Keys minor = add_partner("two", "minor");
  Person person = new_person();
  open_case(person, {picture(1)}, "minor");
  EXPECT_EQ(send(person, "adult", protocol::Add{person.withdrawal, {picture(2)}}).accepted, 1U);
  publish();
  EXPECT_EQ(listed(minor).size(), 2U);
  EXPECT_TRUE(listed(adult).empty());
}

TEST_F(ClerkTest, EachItemIsJudgedByItself) {
  Person person = new_person();
  protocol::Item poor = picture(2);
  std::get<protocol::PdqFingerprint>(poor.fingerprints[0]).quality = 10;
  protocol::Item false_one = picture(3);
  std::get<protocol::PdqFingerprint>(false_one.fingerprints[0]).value = {};
  open_case(person, {picture(1), poor, false_one});
  publish();
  const store::CaseView view = status(person);
  EXPECT_EQ(view.state, CaseState::kPartlyRefused);
  EXPECT_EQ(view.items.at(1).reason, ErrorCode::kQualityTooLow);
  EXPECT_EQ(view.items.at(2).reason, ErrorCode::kFingerprintImplausible);
}

TEST_F(ClerkTest, AMessageMovedToAnotherCaseIsRefusedThere) {
  Person person = new_person();
  Person other = new_person();
  open_case(person, {picture(1)});
  open_case(other, {picture(2)});
  leave(person, "adult", protocol::Withdraw{person.withdrawal, true, {}});
  store::SealedMessage moved = office->ledger->unopened(1)->at(0);
  ASSERT_TRUE(clerk->open_waiting(10).has_value());
  moved.case_index = other.index.bytes;
  moved.id[0] ^= 1;
  ASSERT_TRUE(office->ledger->keep(std::span(&moved, 1), clock.seconds).has_value());
  EXPECT_EQ(clerk->open_waiting(10)->refused, 1U);
  publish();
  EXPECT_EQ(status(other).reason, ErrorCode::kMessageMismatch);
  EXPECT_EQ(status(other).state, CaseState::kListed);
}

TEST_F(ClerkTest, ATruncatedMessageIsUnreadableAndItsCaseSaysSo) {
  Person person = new_person();
  open_case(person, {picture(1)});
  leave(person, "adult", protocol::Confirm{person.withdrawal});
  store::SealedMessage cut = office->ledger->unopened(1)->at(0);
  ASSERT_TRUE(clerk->open_waiting(10).has_value());
  cut.sealed.resize(cut.sealed.size() - 1);
  cut.id[0] ^= 1;
  ASSERT_TRUE(office->ledger->keep(std::span(&cut, 1), clock.seconds).has_value());
  EXPECT_EQ(clerk->open_waiting(10)->refused, 1U);
  EXPECT_EQ(status(person).reason, ErrorCode::kMessageUnreadable);
}

TEST_F(ClerkTest, AMessageWhoseKeyIsNotHereWaitsForIt) {
  Person person = new_person();
  leave(person, "adult", protocol::Confirm{});
  const store::SealedMessage known = office->ledger->unopened(1)->at(0);
  ASSERT_TRUE(clerk->open_waiting(10).has_value());
  store::SealedMessage strange = known;
  strange.key.fill(9);
  strange.id[0] ^= 1;
  ASSERT_TRUE(office->ledger->keep(std::span(&strange, 1), clock.seconds).has_value());
  EXPECT_EQ(clerk->open_waiting(10)->left, 1U);
  EXPECT_EQ(office->ledger->figures()->unopened, 1);
}

TEST_F(ClerkTest, AStatusSaysInTheProtocolsWordsWhatTheLedgerKnows) {
  const Keys keys = add_partner("one");
  Person person = new_person();
  open_case(person, {picture(1)});
  publish();
  const protocol::CaseStatus told = as_status(status(person));
  EXPECT_EQ(told.state, protocol::CaseState::kListed);
  ASSERT_EQ(told.items.size(), 1U);
  EXPECT_EQ(told.items[0].state, protocol::ItemState::kListed);
  ASSERT_EQ(told.items[0].partners.size(), 1U);
  EXPECT_EQ(told.items[0].partners[0].state, protocol::PartnerState::kWaiting);
  EXPECT_EQ(told.items[0].partners[0].week, "");
}

TEST_F(ClerkTest, StatesHaveTheSameOrderInTheDomainAndInTheProtocol) {
  EXPECT_EQ(static_cast<int>(cases::CaseState::kWithdrawn),
            static_cast<int>(protocol::CaseState::kWithdrawn));
  EXPECT_EQ(static_cast<int>(cases::ShownItemState::kWithdrawing),
            static_cast<int>(protocol::ItemState::kWithdrawing));
  EXPECT_EQ(static_cast<int>(cases::PartnerState::kNotBlocked),
            static_cast<int>(protocol::PartnerState::kNotBlocked));
  EXPECT_EQ(static_cast<int>(cases::PartnerState::kRemoved),
            static_cast<int>(protocol::PartnerState::kRemoved));
  EXPECT_EQ(static_cast<int>(cases::Under18::kNotSure),
            static_cast<int>(protocol::Under18::kNotSure));
  EXPECT_EQ(static_cast<int>(cases::Who::kAdultFromBefore),
            static_cast<int>(protocol::Who::kAdultFromBefore));
}

std::string contents(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST_F(ClerkTest, NoFileButTheKeysHoldsAnythingInTheClear) {
  Person person = new_person();
  const protocol::Item item = picture(4711);
  open_case(person, {item});
  publish();
  std::string all;
  for (const auto& entry : fs::directory_iterator(folder.path())) {
    if (entry.is_regular_file()) all += contents(entry.path().string());
  }
  const auto holds = [&all](core::Bytes bytes) {
    return all.find(core::as_text(bytes)) != std::string::npos ||
           all.find(core::to_hex(bytes)) != std::string::npos;
  };
  EXPECT_FALSE(holds(value_of(4711)));
  EXPECT_FALSE(holds(person.status.bytes()));
  EXPECT_FALSE(holds(person.withdrawal.bytes()));
  EXPECT_TRUE(holds(item.id.bytes)) << "the search finds what is there";
}

TEST(TestRecordTest, TheValueIsThatOfThePublishedPicture) {
  const std::string file =
      contents(std::string(STILLMINE_TESTS_DIR) + "/../web/public/test-record.png");
  const auto report =
      hash::report_image(core::as_bytes(file), image::kNativeLimits, hash::Variants::kNone);
  ASSERT_TRUE(report.has_value());
  EXPECT_EQ(hash::to_text(report->fingerprints.at(0).fingerprint.value),
            core::to_hex(kTestRecordValue));
  EXPECT_GE(report->fingerprints.at(0).fingerprint.quality, 50);
}

}  // namespace
}  // namespace stillmine::exchange
