#include "exchange/vault.h"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>

#include "exchange/fixture.h"
#include "protocol/sealing.h"

namespace stillmine::exchange {
namespace {

namespace fs = std::filesystem;

class VaultTest : public testing::Test {
 protected:
  std::unique_ptr<Vault> open() {
    auto vault = Vault::open(folder.file("keys"), {&adult, &minor}, protocol::system_random(), now);
    EXPECT_TRUE(vault.has_value());
    return vault ? std::move(*vault) : nullptr;
  }

  store::TemporaryFolder folder;
  const cases::Programme& adult = *cases::find_programme("adult");
  const cases::Programme& minor = *cases::find_programme("minor");
  std::int64_t now = 1'795'000'000;
};

TEST_F(VaultTest, TheKeysAreTheSameAfterARestart) {
  const core::ByteVector value(32, 5);
  const auto before = open();
  const auto after = open();
  EXPECT_EQ(before->public_key(adult), after->public_key(adult));
  EXPECT_EQ(before->notice_key().public_key, after->notice_key().public_key);
  const auto record = before->record_id(adult, cases::SignalType::kPdq, value);
  EXPECT_EQ(record, after->record_id(adult, cases::SignalType::kPdq, value));
  const auto box = before->seal_value(adult, record, cases::SignalType::kPdq, value);
  EXPECT_EQ(after->open_value(adult, record, cases::SignalType::kPdq, box), value);
}

TEST_F(VaultTest, KeyFilesAreForTheirOwnerAlone) {
  open();
  struct stat facts {};
  ASSERT_EQ(::stat(folder.file("keys").c_str(), &facts), 0);
  EXPECT_EQ(facts.st_mode & 0777, 0700U);
  int files = 0;
  for (const auto& entry : fs::directory_iterator(folder.file("keys"))) {
    ASSERT_EQ(::stat(entry.path().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U) << entry.path();
    ++files;
  }
  EXPECT_EQ(files, 4) << "master, notice, and a pair for each programme";
}

TEST_F(VaultTest, OnePictureHasTwoUnlinkedIdsInTwoProgrammes) {
  const auto vault = open();
  const core::ByteVector value(32, 5);
  EXPECT_NE(vault->record_id(adult, cases::SignalType::kPdq, value),
            vault->record_id(minor, cases::SignalType::kPdq, value));
  EXPECT_NE(vault->record_id(adult, cases::SignalType::kVideoMd5, value),
            vault->record_id(adult, cases::SignalType::kImageMd5, value));
  EXPECT_NE(vault->public_key(adult), vault->public_key(minor));
}

TEST_F(VaultTest, ABoxOpensOnlyInItsOwnRow) {
  const auto vault = open();
  const core::ByteVector value(32, 5);
  const auto type = cases::SignalType::kPdq;
  const auto record = vault->record_id(adult, type, value);
  auto box = vault->seal_value(adult, record, type, value);
  auto other = record;
  other[0] ^= 1;
  EXPECT_EQ(vault->open_value(adult, other, type, box), std::nullopt);
  EXPECT_EQ(vault->open_value(minor, record, type, box), std::nullopt);
  EXPECT_EQ(vault->open_value(adult, record, cases::SignalType::kVideoMd5, box), std::nullopt);
  for (std::size_t i = 0; i < box.size(); ++i) {
    box[i] ^= 1;
    EXPECT_EQ(vault->open_value(adult, record, type, box), std::nullopt) << i;
    box[i] ^= 1;
  }
  EXPECT_EQ(vault->open_value(adult, record, type, {}), std::nullopt);
  EXPECT_EQ(vault->open_value(adult, record, type, box), value);
}

TEST_F(VaultTest, ARetiredKeyIsAcceptedForTwentyFourMonths) {
  const auto vault = open();
  const auto old_key = vault->public_key(adult);
  ASSERT_TRUE(vault->rotate(adult, now).has_value());
  EXPECT_NE(vault->public_key(adult), old_key);
  EXPECT_EQ(vault->accepted_keys(now + 729 * 86'400).size(), 3U);
  EXPECT_EQ(vault->accepted_keys(now + 731 * 86'400).size(), 2U);
  const auto again = open();
  EXPECT_EQ(again->public_key(adult), vault->public_key(adult)) << "a restart keeps the new one";
  EXPECT_EQ(again->keys().size(), 3U);
}

TEST_F(VaultTest, ADamagedKeyIsNeverReplacedByANewOne) {
  open();
  const std::string master = folder.file("keys/master.json");
  std::ofstream(master, std::ios::trunc) << "{";
  const auto vault = Vault::open(folder.file("keys"), {&adult}, protocol::system_random(), now);
  ASSERT_FALSE(vault.has_value());
  EXPECT_EQ(vault.error().code, core::ErrorCode::kKeyMissing);
}

}  // namespace
}  // namespace stillmine::exchange
