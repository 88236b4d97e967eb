#include "store/ledger_fixture.h"
#include "store/sqlite/connection.h"

namespace stillmine::store {
namespace {

using core::ErrorCode;

using LedgerPartnersTest = LedgerTest;

std::vector<NewCredential> keys(int from) {
  return {{"subscription", bytes_of<32>(from, 'k')}, {"FetchHashes", bytes_of<32>(from + 1, 'k')}};
}

TEST_F(LedgerPartnersTest, AKeyFindsItsPartnerAndScope) {
  const auto partner = ledger->add_partner({kAdult, "one", "stopncii"}, keys(1));
  const auto found = ledger->find_credential(bytes_of<32>(2, 'k')).value();
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->partner.id, *partner);
  EXPECT_EQ(found->partner.programme, kAdult);
  EXPECT_EQ(found->scope, "FetchHashes");
  EXPECT_FALSE(ledger->find_credential(bytes_of<32>(3, 'k'))->has_value());
}

TEST_F(LedgerPartnersTest, ANameStandsOncePerProgramme) {
  ASSERT_TRUE(ledger->add_partner({kAdult, "one", "stopncii"}, keys(1)).has_value());
  const auto twice = ledger->add_partner({kAdult, "one", "stopncii"}, keys(3));
  ASSERT_FALSE(twice.has_value());
  EXPECT_EQ(twice.error().code, ErrorCode::kPartnerExists);
  EXPECT_TRUE(ledger->add_partner({kMinor, "one", "stopncii"}, keys(3)).has_value());
}

TEST_F(LedgerPartnersTest, ATestPartnerIsKnownAsOneAlsoInTheStatus) {
  ASSERT_TRUE(ledger->add_partner({kAdult, "a demo", "stopncii", true}, keys(1)).has_value());
  ASSERT_TRUE(ledger->add_partner({kAdult, "one", "stopncii"}, keys(3)).has_value());
  const auto partners = ledger->partners().value();
  ASSERT_EQ(partners.size(), 2U);
  EXPECT_TRUE(partners[0].test);
  EXPECT_FALSE(partners[1].test);
  EXPECT_EQ(open_case(1, {new_item(1, {1})}), Refusal{});
  const CaseView view = status(1);
  ASSERT_EQ(view.items.at(0).partners.size(), 2U);
  EXPECT_TRUE(view.items[0].partners[0].test);
  EXPECT_FALSE(view.items[0].partners[1].test);
}

TEST_F(LedgerPartnersTest, RotatingEndsTheOldKeysAtOnce) {
  const auto partner = ledger->add_partner({kAdult, "one", "stopncii"}, keys(1)).value();
  ASSERT_TRUE(ledger->rotate_partner(partner, keys(5)).has_value());
  EXPECT_FALSE(ledger->find_credential(bytes_of<32>(1, 'k'))->has_value());
  EXPECT_TRUE(ledger->find_credential(bytes_of<32>(5, 'k'))->has_value());
}

TEST_F(LedgerPartnersTest, ARevokedPartnerHasNoKeysAndCannotBeRotated) {
  const auto partner = ledger->add_partner({kAdult, "one", "stopncii"}, keys(1)).value();
  ASSERT_TRUE(ledger->revoke_partner(partner).has_value());
  EXPECT_FALSE(ledger->find_credential(bytes_of<32>(1, 'k'))->has_value());
  EXPECT_EQ(ledger->rotate_partner(partner, keys(5)).error().code, ErrorCode::kPartnerUnknown);
  EXPECT_EQ(ledger->revoke_partner(partner).error().code, ErrorCode::kPartnerUnknown);
  EXPECT_TRUE(ledger->partners()->front().revoked);
}

TEST_F(LedgerPartnersTest, TheAuditChainTellsOfAChangedRow) {
  for (int i = 0; i < 5; ++i) {
    ASSERT_TRUE(ledger->audit(kNow + i * 3600, "operator", "partner add", "one").has_value());
  }
  const auto trail = ledger->audit_trail(3);
  ASSERT_EQ(trail->size(), 3U);
  EXPECT_EQ(trail->front().seq, 5);
  EXPECT_EQ(trail->front().hour % 3600, 0);
  ledger.reset();
  {
    auto db =
        sqlite::Connection::open(folder.file("ledger.db"), sqlite::Connection::Mode::kReadWrite);
    db->run("UPDATE audit SET detail = 'two' WHERE seq = 2");
  }
  restart();
  EXPECT_FALSE(ledger->audit_trail(3).has_value());
}

TEST_F(LedgerPartnersTest, TheAuditChainTellsOfAMissingRow) {
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(ledger->audit(kNow, "operator", "partner add", "one").has_value());
  }
  ledger.reset();
  {
    auto db =
        sqlite::Connection::open(folder.file("ledger.db"), sqlite::Connection::Mode::kReadWrite);
    db->run("DELETE FROM audit WHERE seq = 1");
  }
  restart();
  EXPECT_FALSE(ledger->audit_trail(3).has_value());
}

}  // namespace
}  // namespace stillmine::store
