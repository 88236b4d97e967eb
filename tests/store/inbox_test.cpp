#include "store/inbox.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "store/sqlite/connection.h"
#include "store/temporary_folder.h"
#include "store/waiting.h"

namespace stillmine::store {
namespace {

using core::ErrorCode;

/// Grants what is right and counts what is wrong; never locks.
class Lenient final : public TryPolicy {
 public:
  Verdict judge(const Keyed& /*case_key*/, Tries& tries, bool right) override {
    seen = tries;
    if (right) {
      tries.streak = 0;
    } else {
      ++tries.streak;
      ++tries.wrong;
    }
    return {.granted = right, .retry_after = 0};
  }
  Tries seen;
};

Keyed keyed(std::uint8_t byte) {
  Keyed key;
  key.fill(byte);
  return key;
}

Proof proof_of(std::uint8_t number, std::uint8_t pin = 1) {
  return {.case_key = keyed(number), .access_key = keyed(pin)};
}

class InboxTest : public testing::Test {
 protected:
  InboxTest() { reopen(); }

  void reopen(InboxOptions options = {}) {
    inbox_.reset();
    auto opened = open_sqlite_inbox(folder_.path(), std::move(options));
    ASSERT_TRUE(opened) << opened.error().detail;
    inbox_ = *std::move(opened);
  }

  /// Message number `id` of case `number`.
  [[nodiscard]] NewMessage message(std::uint8_t number, std::uint8_t id) const {
    NewMessage made;
    made.proof = proof_of(number);
    made.message_key = keyed(id);
    made.body_key = keyed(static_cast<std::uint8_t>(id + 100));
    made.id.fill(id);
    made.case_index.fill(number);
    made.programme = "adult";
    made.key.fill(9);
    made.sealed = core::as_bytes(sealed_);
    return made;
  }

  [[nodiscard]] std::size_t waiting() const { return inbox_->pending(100, 1 << 20)->size(); }

  std::string sealed_ = "sealed bytes";
  TemporaryFolder folder_;
  std::unique_ptr<Inbox> inbox_;
  Lenient policy_;
};

TEST_F(InboxTest, AnOpenedCaseWaitsForTheExchange) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  const auto pending = inbox_->pending(10, 1 << 20);
  ASSERT_TRUE(pending);
  ASSERT_EQ(pending->size(), 1);
  EXPECT_EQ(pending->front().id, message(1, 1).id);
  EXPECT_EQ(pending->front().case_index, message(1, 1).case_index);
  EXPECT_EQ(pending->front().programme, "adult");
  EXPECT_EQ(core::as_text(pending->front().sealed), "sealed bytes");
}

TEST_F(InboxTest, TheSameMessageAgainIsAcceptedAgainAndKeptOnce) {
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  for (int i = 0; i < 3; ++i) {
    const auto added = add_message(*inbox_, message(1, 2), policy_);
    ASSERT_TRUE(added);
    EXPECT_TRUE(added->verdict.granted);
    EXPECT_EQ(added->refusal, std::nullopt);
  }
  EXPECT_EQ(waiting(), 2);
  EXPECT_EQ(inbox_->read_status(proof_of(1), policy_)->messages, 2);
}

TEST_F(InboxTest, AnAcknowledgedMessageMayStillBeSentAgainAndDoesNotComeBack) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  EXPECT_EQ(inbox_->acknowledge(std::vector{message(1, 1).id}), 1);
  EXPECT_EQ(inbox_->acknowledge(std::vector{message(1, 1).id}), 0);
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  EXPECT_EQ(waiting(), 0);
}

TEST_F(InboxTest, AKnownIdWithOtherBytesIsAConflict) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  NewMessage other = message(1, 1);
  other.body_key = keyed(77);
  EXPECT_EQ(open_case(*inbox_, other).error().code, ErrorCode::kMessageConflict);
  EXPECT_EQ(add_message(*inbox_, other, policy_)->refusal, ErrorCode::kMessageConflict);
  NewMessage elsewhere = message(2, 1);
  EXPECT_EQ(open_case(*inbox_, elsewhere).error().code, ErrorCode::kMessageConflict);
}

TEST_F(InboxTest, ATakenCaseSaysTheSameToTheRightAndTheWrongAccessKey) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  NewMessage right = message(1, 2);
  NewMessage wrong = message(1, 3);
  wrong.proof.access_key = keyed(200);
  EXPECT_EQ(open_case(*inbox_, right).error().code, ErrorCode::kCaseExists);
  EXPECT_EQ(open_case(*inbox_, wrong).error().code, ErrorCode::kCaseExists);
}

TEST_F(InboxTest, ALaterMessageNeverCreatesACase) {
  const auto added = add_message(*inbox_, message(1, 1), policy_);
  ASSERT_TRUE(added);
  EXPECT_FALSE(added->verdict.granted);
  EXPECT_EQ(inbox_->figures()->cases, 0);
  EXPECT_EQ(waiting(), 0);
}

TEST_F(InboxTest, AWrongAccessKeyAddsNothing) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  NewMessage wrong = message(1, 2);
  wrong.proof.access_key = keyed(200);
  EXPECT_FALSE(add_message(*inbox_, wrong, policy_)->verdict.granted);
  EXPECT_EQ(waiting(), 1);
}

TEST_F(InboxTest, TwentyMessagesAndNoMore) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  for (std::uint8_t id = 2; id <= 20; ++id) {
    EXPECT_EQ(add_message(*inbox_, message(1, id), policy_)->refusal, std::nullopt);
  }
  EXPECT_EQ(add_message(*inbox_, message(1, 21), policy_)->refusal, ErrorCode::kTooManyMessages);
  EXPECT_EQ(add_message(*inbox_, message(1, 20), policy_)->refusal, std::nullopt) << "sent again";
  EXPECT_EQ(waiting(), 20);
}

TEST_F(InboxTest, WrongTriesAreCountedDurablyForCasesAndForStrangersAlike) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  for (const std::uint8_t number : std::vector<std::uint8_t>{1, 2}) {
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(inbox_->read_status(proof_of(number, 200), policy_));
  }
  reopen();
  for (const std::uint8_t number : std::vector<std::uint8_t>{1, 2}) {
    ASSERT_TRUE(inbox_->read_status(proof_of(number, 200), policy_));
    EXPECT_EQ(policy_.seen, (Tries{.streak = 3, .wrong = 3})) << int{number};
  }
}

TEST_F(InboxTest, ARightTryEndsTheStreakButNotTheCountOfALife) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(inbox_->read_status(proof_of(1, 200), policy_));
  ASSERT_TRUE(inbox_->read_status(proof_of(1), policy_)->verdict.granted);
  ASSERT_TRUE(inbox_->read_status(proof_of(1), policy_)->verdict.granted);
  EXPECT_EQ(policy_.seen, (Tries{.streak = 0, .wrong = 3}));
}

TEST_F(InboxTest, StrangersThatShareABucketDoNotInheritEachOthersTries) {
  Proof one = proof_of(1);
  Proof other = one;
  other.case_key[31] = 99;  // the same bucket: it is chosen by the first two bytes
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(inbox_->read_status(one, policy_));
  ASSERT_TRUE(inbox_->read_status(other, policy_));
  EXPECT_EQ(policy_.seen, Tries{});
}

TEST_F(InboxTest, EveryTryWritesOneRow) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  auto watcher =
      sqlite::Connection::open(folder_.file("inbox.db"), sqlite::Connection::Mode::kReadOnly);
  ASSERT_TRUE(watcher);
  const auto flips = [&] {
    return *watcher->select_integer(
        "SELECT (SELECT sum(flip) FROM cases)+(SELECT sum(flip) FROM strangers)");
  };
  // right, wrong, at a stranger, then each once more
  std::int64_t before = flips();
  for (const auto& [proof, step] : {std::pair(proof_of(1), 1), std::pair(proof_of(2), 1),
                                    std::pair(proof_of(1, 200), -1), std::pair(proof_of(2), -1)}) {
    ASSERT_TRUE(inbox_->read_status(proof, policy_));
    const std::int64_t after = flips();
    EXPECT_EQ(after - before, step);
    before = after;
  }
}

TEST_F(InboxTest, TriesSentAtOnceCountOneAfterTheOther) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  std::vector<std::thread> threads;
  threads.reserve(8);
  for (int i = 0; i < 8; ++i) {
    threads.emplace_back([&] {
      for (int j = 0; j < 25; ++j) (void)inbox_->read_status(proof_of(1, 200), policy_);
    });
  }
  for (std::thread& thread : threads) thread.join();
  ASSERT_TRUE(inbox_->read_status(proof_of(1), policy_));
  EXPECT_EQ(policy_.seen, (Tries{.streak = 200, .wrong = 200}));
}

TEST_F(InboxTest, MessagesComeOldestFirstWithinTheirLimits) {
  sealed_ = std::string(1000, 's');
  for (std::uint8_t i = 1; i <= 5; ++i) ASSERT_TRUE(open_case(*inbox_, message(i, i)));
  const auto by_count = inbox_->pending(2, 1 << 20);
  ASSERT_EQ(by_count->size(), 2);
  EXPECT_EQ((*by_count)[0].id, message(1, 1).id);
  EXPECT_EQ((*by_count)[1].id, message(2, 2).id);
  EXPECT_EQ(inbox_->pending(100, 3500)->size(), 3);
  EXPECT_EQ(inbox_->pending(100, 10)->size(), 1) << "one at least, or it would never go on";
}

TEST_F(InboxTest, TheLatestBoxIsTheOneThatCounts) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  EXPECT_TRUE(inbox_->read_status(proof_of(1), policy_)->box.empty());
  const std::string first = "first";
  const std::string second = "second";
  EXPECT_EQ(inbox_->keep_boxes(std::vector<NewBox>{{keyed(1), core::as_bytes(first)}}), 1);
  EXPECT_EQ(inbox_->keep_boxes(std::vector<NewBox>{{keyed(1), core::as_bytes(second)},
                                                   {keyed(5), core::as_bytes(second)}}),
            1)
      << "a case that nobody knows";
  EXPECT_EQ(core::as_text(inbox_->read_status(proof_of(1), policy_)->box), "second");
  EXPECT_TRUE(inbox_->read_status(proof_of(1, 200), policy_)->box.empty()) << "wrong access key";
}

TEST_F(InboxTest, KeysAndNoticeAreReplacedAndSurviveARestart) {
  EXPECT_EQ(inbox_->notice(), "");
  const std::vector<ProgrammeKey> keys = {{"adult", {1}}, {"minor", {2}}};
  ASSERT_TRUE(inbox_->keep_keys(std::vector<ProgrammeKey>{{"adult", {7}}}));
  ASSERT_TRUE(inbox_->keep_keys(keys));
  ASSERT_TRUE(inbox_->keep_notice("one"));
  ASSERT_TRUE(inbox_->keep_notice("two"));
  reopen();
  EXPECT_EQ(inbox_->keys(), keys);
  EXPECT_EQ(inbox_->notice(), "two");
}

TEST_F(InboxTest, ANearlyFullDiskRefusesNewCasesThenMessagesAndStillTellsTheStatus) {
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  std::uint64_t free = std::uint64_t{32} << 20;
  InboxOptions options;
  options.free_bytes = [&] { return free; };
  reopen(options);
  EXPECT_EQ(open_case(*inbox_, message(2, 2)).error().code, ErrorCode::kStoreFull);
  EXPECT_TRUE(add_message(*inbox_, message(1, 3), policy_)) << "a withdrawal gets through";
  free = std::uint64_t{1} << 20;
  EXPECT_EQ(add_message(*inbox_, message(1, 4), policy_).error().code, ErrorCode::kStoreFull);
  const auto status = inbox_->read_status(proof_of(1), policy_);
  ASSERT_TRUE(status);
  EXPECT_EQ(status->messages, 2);
}

TEST_F(InboxTest, AnAcknowledgedMessageLeavesNoBytesInTheFile) {
  sealed_ = "PLANTED-" + std::string(3000, 'x');
  ASSERT_TRUE(open_case(*inbox_, message(1, 1)));
  ASSERT_EQ(inbox_->acknowledge(std::vector{message(1, 1).id}), 1);
  std::ostringstream all;  // while it runs: the write-ahead log is read too
  for (const char* name : {"inbox.db", "inbox.db-wal"}) {
    std::ifstream in(folder_.file(name), std::ios::binary);
    all << std::string{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  }
  EXPECT_NE(all.str().find("CREATE TABLE pending"), std::string::npos) << "the search works";
  EXPECT_EQ(all.str().find("PLANTED-"), std::string::npos);
}

TEST_F(InboxTest, WhatWasAcceptedBeforeAKillIsThereAfterIt) {
  inbox_.reset();
  int ready[2];
  ASSERT_EQ(::pipe(ready), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    auto inbox = *open_sqlite_inbox(folder_.path());
    const std::string sealed = "kept";
    for (std::uint8_t i = 1; i <= 200; ++i) {
      NewMessage made = message(i, i);
      made.sealed = core::as_bytes(sealed);
      if (!open_case(*inbox, made) || ::write(ready[1], &i, 1) != 1) ::_exit(1);
    }
    ::pause();
  }
  std::uint8_t accepted = 0;
  for (int i = 0; i < 100; ++i) ASSERT_EQ(::read(ready[0], &accepted, 1), 1);
  ::kill(child, SIGKILL);
  ::waitpid(child, nullptr, 0);
  ::close(ready[1]);
  std::uint8_t last = accepted;
  while (::read(ready[0], &last, 1) == 1) accepted = last;
  ::close(ready[0]);
  reopen();
  const auto pending = inbox_->pending(1000, 1 << 20);
  ASSERT_TRUE(pending);
  EXPECT_GE(pending->size(), accepted);
  for (std::size_t i = 0; i < pending->size(); ++i) {
    EXPECT_EQ((*pending)[i].id[0], i + 1) << "none lost, none doubled, in order";
  }
}

TEST(InboxMigrationTest, AFileOfVersionOneOpensWithAllThatItHeld) {
  const TemporaryFolder folder;
  {
    std::ifstream in(STILLMINE_TESTS_DIR "/store/frozen/inbox_1.sql");
    std::ostringstream sql;
    sql << in.rdbuf();
    auto file =
        sqlite::Connection::open(folder.file("inbox.db"), sqlite::Connection::Mode::kReadWrite);
    ASSERT_TRUE(file);
    file->script(sql.str());
    ASSERT_TRUE(file->status()) << file->status().error().detail;
  }
  auto inbox = open_sqlite_inbox(folder.path());
  ASSERT_TRUE(inbox) << inbox.error().detail;
  Lenient policy;
  const auto status = (*inbox)->read_status({.case_key = keyed(1), .access_key = keyed(2)}, policy);
  ASSERT_TRUE(status);
  EXPECT_TRUE(status->verdict.granted);
  EXPECT_EQ(status->messages, 2);
  EXPECT_EQ(status->box, (core::ByteVector{0x66, 0x66}));
  EXPECT_EQ(policy.seen, (Tries{.streak = 3, .wrong = 9}));
  const auto pending = (*inbox)->pending(10, 1000);
  ASSERT_EQ(pending->size(), 1);
  EXPECT_EQ(pending->front().sealed, (core::ByteVector{10, 11, 12}));
  EXPECT_EQ((*inbox)->keys()->size(), 1);
  EXPECT_EQ((*inbox)->notice(), R"({"v":1})");
}

TEST(InboxMigrationTest, AFileOfTheOtherStoreIsRefused) {
  const TemporaryFolder folder;
  {
    auto file =
        sqlite::Connection::open(folder.file("inbox.db"), sqlite::Connection::Mode::kReadWrite);
    file->script("PRAGMA application_id=1397574727;PRAGMA user_version=1;");
  }
  EXPECT_EQ(open_sqlite_inbox(folder.path()).error().code, ErrorCode::kStoreVersion);
}

}  // namespace
}  // namespace stillmine::store
