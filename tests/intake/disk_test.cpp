// The intake on a disk that is full, or fails: what it answers over HTTP.
#include <gtest/gtest.h>

#include <atomic>

#include "intake/fixture.h"
#include "store/faulty_disk.h"

namespace stillmine::intake {
namespace {

using store::FaultyDisk;

class DiskTest : public IntakeTest {
 protected:
  /// The intake again, over an inbox with these options.
  void restart_with(store::InboxOptions options) {
    intake.reset();
    intake = std::make_unique<RunningIntake>(
        folder.path(), clock, *store::open_sqlite_inbox(folder.path(), std::move(options)));
  }
};

TEST_F(DiskTest, OnAFullDiskNewCasesComeBackLaterWhileWithdrawalsAndStatusGoOn) {
  (void)collect();
  const TestCase mine(1);
  ASSERT_EQ(intake->post_message(mine.open(1)).status, 201);
  std::atomic<std::uint64_t> free = std::uint64_t{32} << 20;
  store::InboxOptions options;
  options.free_bytes = [&free] { return free.load(); };
  restart_with(std::move(options));
  const http::Reply refused = intake->post_message(TestCase(2).open(2));
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(code_of(refused), "store_full");
  EXPECT_TRUE(refused.field("Retry-After"));
  EXPECT_EQ(intake->post_message(mine.later(3)).status, 201) << "a withdrawal gets through";
  free = 0;
  EXPECT_EQ(intake->post_message(mine.later(4)).status, 503);
  EXPECT_EQ(intake->post_status(mine.status()).status, 200);
  EXPECT_EQ(intake->post_status(mine.wrong_status()).status, 403);
  EXPECT_EQ(collect().size(), 2);
}

TEST_F(DiskTest, AfterAFailedFsyncNothingIsAcknowledgedAndTheProcessIsToldToEnd) {
  (void)collect();
  std::atomic<int> alarms = 0;
  store::InboxOptions options;
  options.on_broken = [&alarms] { ++alarms; };
  restart_with(std::move(options));
  const TestCase mine(1);
  const std::string solution = intake->solve();
  FaultyDisk::arm(store::Fault::kSync, 1);
  const http::Reply refused = intake->post_message(mine.open(1), solution);
  FaultyDisk::disarm();
  EXPECT_EQ(code_of(refused), "store_failed");
  EXPECT_EQ(alarms, 1);
  EXPECT_EQ(code_of(intake->post_message(mine.open(1))), "store_failed") << "the disk works again";
  EXPECT_EQ(code_of(intake->post_status(mine.status())), "store_failed");
  restart();
  EXPECT_EQ(intake->post_message(mine.open(1)).status, 201);
  EXPECT_EQ(collect().size(), 1);
}

}  // namespace
}  // namespace stillmine::intake
