// Databases as released versions left them (tests/store/frozen/, one a version, never edited) open in
// this version, and nothing in them is lost.
#include <fstream>
#include <sstream>

#include "store/ledger_fixture.h"
#include "store/sqlite/connection.h"

namespace stillmine::store {
namespace {

struct Frozen {
  const char* file;
  bool has_test_partner;
  std::size_t unopened_cases;
};

class LedgerFrozenTest : public LedgerTest, public testing::WithParamInterface<Frozen> {};

TEST_P(LedgerFrozenTest, AFileOfAnEarlierVersionKeepsItsCasesPartnersAndWithdrawals) {
  ledger.reset();
  TemporaryFolder old;
  {
    std::ifstream in(std::string(STILLMINE_TESTS_DIR) + "/store/frozen/" + GetParam().file);
    std::ostringstream sql;
    sql << in.rdbuf();
    auto file =
        sqlite::Connection::open(old.file("ledger.db"), sqlite::Connection::Mode::kReadWrite);
    ASSERT_TRUE(file.has_value()) << file.error().detail;
    // The writer of the dump could not order tables by what refers to what.
    file->script("PRAGMA foreign_keys=OFF");
    file->script(sql.str());
    ASSERT_TRUE(file->status().has_value()) << file->status().error().detail;
  }
  auto opened = open_sqlite_ledger(old.path());
  ASSERT_TRUE(opened.has_value()) << opened.error().detail;
  ledger = std::move(*opened);

  ASSERT_EQ(ledger->unopened(10)->size(), 1U);
  EXPECT_EQ(ledger->find_credential(bytes_of<32>(1, 'k'))->value().partner.name, "one");
  const auto partners = ledger->partners().value();
  EXPECT_FALSE(partners.front().test);
  EXPECT_EQ(partners.back().test, GetParam().has_test_partner);
  EXPECT_EQ(ledger->unsent_unopened(10)->size(), GetParam().unopened_cases);
  CaseView view = status(1);
  ASSERT_EQ(view.items.size(), 2U);
  EXPECT_EQ(view.items[0].partners.at(0).standing.state, cases::PartnerState::kBlocked);
  EXPECT_EQ(view.items[1].state, cases::ShownItemState::kWithdrawing);
  EXPECT_EQ(fetch(1, 10).records.size(), 2U);
  EXPECT_EQ(ledger->apply_due(kNow + 50, 10), 1);
  EXPECT_GT(publish(), kNow);
  EXPECT_EQ(add(1, 3, {new_item(3, {3})}), Refusal{});
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, LedgerFrozenTest,
                         testing::Values(Frozen{"ledger_0001.sql", false, 0},
                                         Frozen{"ledger_0002.sql", true, 0},
                                         Frozen{"ledger_0003.sql", true, 1}));

}  // namespace
}  // namespace stillmine::store
