#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "store/folder_lock.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/writer.h"
#include "store/temporary_folder.h"

namespace stillmine::store::sqlite {
namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

Connection open_file(const TemporaryFolder& folder) {
  return std::move(Connection::open(folder.file("a.db"), Connection::Mode::kReadWrite).value());
}

TEST(ConnectionTest, OpensWithTheSettingsThatMakeACommitDurableAndADeletionReal) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  EXPECT_EQ(connection.select_integer("PRAGMA synchronous"), 2);
  EXPECT_EQ(connection.select_integer("PRAGMA secure_delete"), 1);
  EXPECT_EQ(connection.select_integer("PRAGMA trusted_schema"), 0);
  EXPECT_EQ(connection.select_integer("PRAGMA foreign_keys"), 1);
  Query mode = connection.select("PRAGMA journal_mode");
  ASSERT_TRUE(mode.next());
  EXPECT_EQ(mode.text(0), "wal");
}

TEST(ConnectionTest, TheFileAndItsLogBelongToTheirOwnerAlone) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  connection.script("CREATE TABLE t(a)");
  for (const char* name : {"a.db", "a.db-wal", "a.db-shm"}) {
    struct stat facts {};
    ASSERT_EQ(::stat(folder.file(name).c_str(), &facts), 0) << name;
    EXPECT_EQ(facts.st_mode & 0777, 0600U) << name;
  }
}

TEST(ConnectionTest, ValuesOfEveryKindComeBackAsTheyWere) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  connection.script("CREATE TABLE t(a, b, c, d, e)");
  const std::array<std::uint8_t, 3> bytes = {0, 255, 7};
  connection.run("INSERT INTO t VALUES(?, ?, ?, ?, ?)", std::int64_t{-5}, "text", bytes,
                 std::nullopt, core::Bytes{});
  Query row = connection.select("SELECT * FROM t");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.integer(0), -5);
  EXPECT_EQ(row.text(1), "text");
  EXPECT_EQ(row.array<3>(2), bytes);
  EXPECT_TRUE(row.is_null(3));
  EXPECT_FALSE(row.is_null(4));
  EXPECT_TRUE(row.blob(4).empty());
  EXPECT_FALSE(row.next());
  EXPECT_FALSE(row.next()) << "a finished query must not start again";
  EXPECT_TRUE(connection.status().has_value());
}

TEST(ConnectionTest, AfterAnErrorNothingRunsUntilItIsForgotten) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  connection.script("CREATE TABLE t(a UNIQUE)");
  connection.run("INSERT INTO t VALUES(?)", 1);
  connection.run("INSERT INTO t VALUES(?)", 1);
  ASSERT_FALSE(connection.status().has_value());
  EXPECT_EQ(connection.status().error().code, ErrorCode::kStoreFailed);
  connection.run("INSERT INTO t VALUES(?)", 2);
  EXPECT_EQ(connection.select_integer("SELECT count(*) FROM t"), std::nullopt);
  connection.forget_error();
  EXPECT_EQ(connection.select_integer("SELECT count(*) FROM t"), 1);
}

TEST(ConnectionTest, TheSameStatementMayRunInsideItsOwnLoop) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  connection.script("CREATE TABLE t(a); INSERT INTO t VALUES(1),(2),(3)");
  int pairs = 0;
  for (Query outer = connection.select("SELECT a FROM t"); outer.next();) {
    for (Query inner = connection.select("SELECT a FROM t"); inner.next();) ++pairs;
  }
  EXPECT_EQ(pairs, 9);
}

TEST(ConnectionTest, ABlobOfAnotherLengthIsAnErrorNotAShorterValue) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  connection.script("CREATE TABLE t(a); INSERT INTO t VALUES(x'0102')");
  Query row = connection.select("SELECT a FROM t");
  ASSERT_TRUE(row.next());
  EXPECT_EQ(row.array<3>(0), (std::array<std::uint8_t, 3>{}));
  EXPECT_FALSE(connection.status().has_value());
}

constexpr std::int32_t kApplication = 0x54455354;
constexpr Migration kTwo[] = {{1, "CREATE TABLE t(a); INSERT INTO t VALUES(1)"},
                              {2, "ALTER TABLE t ADD COLUMN b DEFAULT 9"}};

TEST(MigrationTest, EachStepRunsOnceInOrder) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  EXPECT_EQ(migrate(connection, kTwo, kApplication, 1), 0);
  EXPECT_EQ(migrate(connection, kTwo, kApplication), 1);
  EXPECT_EQ(migrate(connection, kTwo, kApplication), 2);
  EXPECT_EQ(connection.select_integer("SELECT sum(b) FROM t"), 9);
}

TEST(MigrationTest, AStepThatFailsLeavesTheVersionBefore) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  constexpr Migration kBroken[] = {{1, "CREATE TABLE t(a)"},
                                   {2, "CREATE TABLE u(a); INSERT INTO nowhere VALUES(1)"}};
  EXPECT_FALSE(migrate(connection, kBroken, kApplication).has_value());
  EXPECT_EQ(connection.select_integer("PRAGMA user_version"), 1);
  EXPECT_EQ(connection.select_integer("SELECT count(*) FROM sqlite_schema WHERE name='u'"), 0);
}

TEST(MigrationTest, ANewerFileAndAnotherStoresFileAreRefused) {
  const TemporaryFolder folder;
  Connection connection = open_file(folder);
  ASSERT_TRUE(migrate(connection, kTwo, kApplication).has_value());
  const auto newer = migrate(connection, std::span(kTwo).first(1), kApplication);
  ASSERT_FALSE(newer.has_value());
  EXPECT_EQ(newer.error().code, ErrorCode::kStoreVersion);
  EXPECT_FALSE(migrate(connection, kTwo, kApplication + 1).has_value());
}

TEST(WriterTest, AJobThatFailsIsUndoneAlone) {
  const TemporaryFolder folder;
  Writer writer(open_file(folder));
  ASSERT_TRUE(writer.execute([](Connection& c) -> Result<void> {
    c.script("CREATE TABLE t(a UNIQUE)");
    return {};
  }));
  std::atomic<int> refused = 0;
  std::vector<std::thread> callers;
  for (int i = 0; i < 16; ++i) {
    callers.emplace_back([&writer, &refused, i] {
      const auto done = writer.execute([i](Connection& c) -> Result<int> {
        c.run("INSERT INTO t VALUES(?)", i);
        if (i % 4 == 0) return fail(ErrorCode::kBadArgument, "no");
        if (i % 4 == 1) c.run("INSERT INTO t VALUES(?)", i);  // breaks the constraint
        return i;
      });
      if (!done) ++refused;
    });
  }
  for (std::thread& caller : callers) caller.join();
  EXPECT_EQ(refused, 8);
  const auto sum = writer.execute([](Connection& c) -> Result<std::int64_t> {
    return c.select_integer("SELECT sum(a) FROM t").value_or(-1);
  });
  EXPECT_EQ(sum, 2 + 6 + 10 + 14 + 3 + 7 + 11 + 15);
}

TEST(WriterTest, WhatWasAnsweredIsInTheFileWhenTheWriterEnds) {
  const TemporaryFolder folder;
  {
    Writer writer(open_file(folder));
    ASSERT_TRUE(writer.execute([](Connection& c) -> Result<void> {
      c.script("CREATE TABLE t(a); INSERT INTO t VALUES(1)");
      return {};
    }));
    ASSERT_TRUE(writer.checkpoint().has_value());
  }
  Connection connection = open_file(folder);
  EXPECT_EQ(connection.select_integer("SELECT a FROM t"), 1);
}

TEST(WriterTest, WhatWasHandedInIsCalledBackAboutBeforeTheWriterEnds) {
  const TemporaryFolder folder;
  std::atomic<int> durable = 0;
  {
    Writer writer(open_file(folder));
    for (int i = 0; i < 100; ++i) {
      const auto job = [](Connection& c) -> Result<int> {
        c.script("CREATE TABLE IF NOT EXISTS t(a); INSERT INTO t VALUES(1)");
        return 1;
      };
      writer.start(job, [&durable](Result<int> one) { durable += one.value_or(0); });
    }
  }
  EXPECT_EQ(durable, 100);
  Connection connection = open_file(folder);
  EXPECT_EQ(connection.select_integer("SELECT count(*) FROM t"), 100);
}

TEST(WriterTest, ADamagedFileBreaksTheWriterForGood) {
  const TemporaryFolder folder;
  {
    Connection connection = open_file(folder);
    connection.script("CREATE TABLE t(a); INSERT INTO t VALUES(zeroblob(50000))");
  }
  std::FILE* file = std::fopen(folder.file("a.db").c_str(), "r+b");
  ASSERT_NE(file, nullptr);
  std::fseek(file, 4096, SEEK_SET);
  const std::string garbage(4096, '\x5A');
  std::fwrite(garbage.data(), 1, garbage.size(), file);
  std::fclose(file);
  std::atomic<int> alarms = 0;
  Writer writer(open_file(folder), [&alarms] { ++alarms; });
  const auto insert = [](Connection& c) -> Result<void> {
    c.run("INSERT INTO t VALUES(1)");
    return {};
  };
  EXPECT_FALSE(writer.execute(insert).has_value());
  const auto later = writer.execute([](Connection&) -> Result<void> { return {}; });
  EXPECT_FALSE(later.has_value()) << "nothing may be acknowledged after the disk failed";
  EXPECT_EQ(alarms, 1);
}

TEST(FolderLockTest, OnlyOneHolderAtATime) {
  const TemporaryFolder folder;
  const std::string path = folder.file("data");
  {
    const auto first = FolderLock::take(path);
    ASSERT_TRUE(first.has_value());
    const auto second = FolderLock::take(path);
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code, ErrorCode::kStoreLocked);
    struct stat facts {};
    ASSERT_EQ(::stat(path.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0700U);
  }
  EXPECT_TRUE(FolderLock::take(path).has_value());
}

}  // namespace
}  // namespace stillmine::store::sqlite
