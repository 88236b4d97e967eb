#include <filesystem>
#include <fstream>

#include "store/journal.h"
#include "store/ledger_fixture.h"

namespace stillmine::store {
namespace {

namespace fs = std::filesystem;

class LedgerRestoreTest : public LedgerTest {
 protected:
  void back_up() {
    ledger.reset();  // the last connection writes the log into the file
    fs::copy_file(folder.file("ledger.db"), folder.file("backup"),
                  fs::copy_options::overwrite_existing);
    restart();
  }
  void restore() {
    ledger.reset();
    for (const char* name : {"ledger.db", "ledger.db-wal", "ledger.db-shm"}) {
      fs::remove(folder.file(name));
    }
    fs::copy_file(folder.file("backup"), folder.file("ledger.db"));
    restart();
  }
};

TEST_F(LedgerRestoreTest, AWithdrawalPromisedAfterTheBackupStillHappens) {
  open_case(1, {new_item(1, {1})});
  open_case(2, {new_item(1, {2}), new_item(2, {3})});
  publish();
  back_up();
  withdraw_all(1, 2, kNow + 50);
  send(2, 2, WithdrawItems{authority_of(2), false, {item_of(2)}, kNow + 60, false});
  restore();
  EXPECT_EQ(ledger->apply_due(kNow + 60, 100), 2);
  EXPECT_EQ(status(1).state, cases::CaseState::kWithdrawn);
  EXPECT_EQ(status(2).items.at(0).state, cases::ShownItemState::kListed);
  EXPECT_EQ(status(2).items.at(1).state, cases::ShownItemState::kWithdrawn);
}

TEST_F(LedgerRestoreTest, ACancelAfterTheBackupStillHolds) {
  open_case(1, {new_item(1, {1})});
  publish();
  withdraw_all(1, 2, kNow + 50);
  back_up();
  send(1, 3, CancelWithdrawals{authority_of(1)});
  restore();
  EXPECT_EQ(ledger->apply_due(kNow + 100, 100), 0);
}

TEST_F(LedgerRestoreTest, StampsNeverGoBack) {
  open_case(1, {new_item(1, {1})});
  publish();
  back_up();
  std::int64_t last = 0;
  for (int i = 2; i < 6; ++i) {
    open_case(i, {new_item(1, {i})});
    last = publish();
  }
  restore();
  open_case(9, {new_item(1, {9})});
  EXPECT_GT(publish(), last);
}

TEST_F(LedgerRestoreTest, WhatTheFileHasSeenIsNotReplayed) {
  open_case(1, {new_item(1, {1})});
  withdraw_all(1, 2, kNow + 50);
  send(1, 3, CancelWithdrawals{authority_of(1)});
  restart();
  EXPECT_EQ(ledger->apply_due(kNow + 100, 100), 0);
}

TEST_F(LedgerRestoreTest, ATornLastLineOfTheJournalIsCutOff) {
  open_case(1, {new_item(1, {1})});
  withdraw_all(1, 2, kNow + 50);
  ledger.reset();
  const auto size = fs::file_size(folder.file("journal"));
  for (std::uintmax_t cut = 1; cut < 20; cut += 3) {
    fs::resize_file(folder.file("journal"), size - cut);
    auto journal = Journal::open(folder.file("journal"));
    ASSERT_TRUE(journal.has_value()) << cut;
    EXPECT_TRUE(journal->entries().empty());
    ASSERT_TRUE(journal->append(JournalWithdrawal{case_of(1), kNow + 50, true, {}}).has_value());
    EXPECT_EQ(fs::file_size(folder.file("journal")), size) << "written again in the same place";
  }
}

TEST_F(LedgerRestoreTest, DamageInTheMiddleOfTheJournalIsNotPassedOver) {
  open_case(1, {new_item(1, {1})});
  withdraw_all(1, 2, kNow + 50);
  send(1, 3, CancelWithdrawals{authority_of(1)});
  ledger.reset();
  {
    std::fstream file(folder.file("journal"), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(3);
    file.put('X');
  }
  EXPECT_FALSE(open_sqlite_ledger(folder.path()).has_value());
}

}  // namespace
}  // namespace stillmine::store
