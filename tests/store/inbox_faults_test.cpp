// The inbox on a disk that fails: no acknowledgement for what is not kept, nothing kept twice.
#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <memory>
#include <set>
#include <string>

#include "store/faults.h"
#include "store/inbox.h"
#include "store/waiting.h"

namespace stillmine::store {
namespace {

using core::ErrorCode;

class Always final : public TryPolicy {
 public:
  Verdict judge(const Keyed& /*case_key*/, Tries& /*tries*/, bool right) override {
    return {.granted = right, .retry_after = 0};
  }
};

template <class Id>
Id filled(std::uint8_t byte) {
  Id id;
  id.fill(byte);
  return id;
}

InboxOptions counting(std::atomic<int>& alarms) {
  InboxOptions options;
  options.on_broken = [&alarms] { ++alarms; };
  return options;
}

class InboxWork {
 public:
  explicit InboxWork(std::string folder) : folder_(std::move(folder)) { open(); }

  void run() {
    send(1, 1, true);
    send(1, 2, false);
    send(2, 3, true);
    const NewBox box{.case_key = filled<Keyed>(1), .box = core::as_bytes(kBox)};
    if (const auto kept = inbox_->keep_boxes(std::span(&box, 1))) boxed_ = *kept == 1;
    read_status();
    const auto first = filled<MessageId>(1);
    if (inbox_->acknowledge(std::span(&first, 1))) collected_ = accepted_.contains(1);
    send(3, 4, true);
  }

  [[nodiscard]] bool broken() const { return alarms_ > 0; }

  void close() {
    EXPECT_LE(alarms_, 1);
    if (broken()) {
      EXPECT_FALSE(inbox_->keep_notice("{}")) << "acknowledged after the disk failed";
    }
    inbox_.reset();
  }

  void check() {
    open();
    const auto kept = waiting();
    for (const auto& [message, count] : kept) EXPECT_EQ(count, 1) << "message " << message;
    for (const int message : accepted_) {
      const bool gone = message == 1 && collected_;
      EXPECT_EQ(kept.contains(message), !gone) << "message " << message << " was acknowledged";
    }
    if (boxed_) {
      EXPECT_EQ(read_status(), kBox);
    }
    // What was not acknowledged is sent again, and what was too: neither makes a second one.
    accepted_.clear();
    for (const auto [number, message, first] : kMessages) send(number, message, first);
    EXPECT_EQ(accepted_.size(), std::size(kMessages)) << "a repetition was refused";
    const auto first = filled<MessageId>(1);
    EXPECT_TRUE(inbox_->acknowledge(std::span(&first, 1)));
    EXPECT_EQ(waiting(), (std::map<int, int>{{2, 1}, {3, 1}, {4, 1}}));
    EXPECT_EQ(inbox_->figures()->cases, 3);
    inbox_.reset();
  }

 private:
  struct Step {
    std::uint8_t number;
    std::uint8_t message;
    bool first;
  };
  static constexpr Step kMessages[] = {{1, 1, true}, {1, 2, false}, {2, 3, true}, {3, 4, true}};
  static constexpr std::string_view kBox = "a sealed box";

  void open() {
    auto opened = open_sqlite_inbox(folder_, counting(alarms_));
    ASSERT_TRUE(opened) << opened.error().detail;
    inbox_ = *std::move(opened);
  }

  void send(std::uint8_t number, std::uint8_t id, bool first) {
    NewMessage message;
    message.proof = {.case_key = filled<Keyed>(number), .access_key = filled<Keyed>(9)};
    message.message_key = filled<Keyed>(id);
    message.body_key = filled<Keyed>(id);
    message.id = filled<MessageId>(id);
    message.case_index = filled<CaseIndex>(number);
    message.programme = "adult";
    message.sealed = core::as_bytes(sealed_);
    if (first) {
      if (open_case(*inbox_, message)) accepted_.insert(id);
    } else {
      const auto added = add_message(*inbox_, message, policy_);
      if (added && added->verdict.granted && !added->refusal) accepted_.insert(id);
    }
  }

  std::string read_status() {
    const Proof proof{.case_key = filled<Keyed>(1), .access_key = filled<Keyed>(9)};
    const auto status = inbox_->read_status(proof, policy_);
    return status ? std::string(core::as_text(status->box)) : std::string();
  }

  /// How often each message waits.
  std::map<int, int> waiting() {
    std::map<int, int> found;
    const auto pending = inbox_->pending(100, std::size_t{1} << 20);
    EXPECT_TRUE(pending);
    for (const PendingMessage& message : *pending) ++found[message.id[0]];
    return found;
  }

  std::string folder_;
  std::string sealed_ = std::string(4144, 's');
  std::unique_ptr<Inbox> inbox_;
  Always policy_;
  std::atomic<int> alarms_{0};
  std::set<int> accepted_;
  bool boxed_ = false;
  bool collected_ = false;
};

class InboxFaultsTest : public testing::TestWithParam<Fault> {};

TEST_P(InboxFaultsTest, WhateverFailsWhenNothingAcknowledgedIsLostOrDoubled) {
  const TemporaryFolder untouched;
  { const auto made = *open_sqlite_inbox(untouched.path()); }
  fail_each<InboxWork>(GetParam(), untouched.path());
}

INSTANTIATE_TEST_SUITE_P(Each, InboxFaultsTest,
                         testing::Values(Fault::kWrite, Fault::kFull, Fault::kSync, Fault::kMemory),
                         [](const auto& fault) { return fault_name(fault.param); });

TEST(InboxFullDiskTest, NewMessagesAreRefusedAsFullUntilThereIsRoomAgain) {
  const TemporaryFolder folder;
  std::atomic<int> alarms = 0;
  const auto inbox = *open_sqlite_inbox(folder.path(), counting(alarms));
  const std::string sealed(4144, 's');
  const auto message = [&sealed](std::uint8_t id) {
    NewMessage made;
    made.proof = {.case_key = filled<Keyed>(id), .access_key = filled<Keyed>(9)};
    made.message_key = made.body_key = filled<Keyed>(id);
    made.id = filled<MessageId>(id);
    made.sealed = core::as_bytes(sealed);
    return made;
  };
  ASSERT_TRUE(open_case(*inbox, message(1)));
  FaultyDisk::arm(Fault::kFull, 1);
  EXPECT_EQ(open_case(*inbox, message(2)).error().code, ErrorCode::kStoreFull);
  EXPECT_TRUE(inbox->figures()) << "reading needs no room";
  FaultyDisk::disarm();
  EXPECT_TRUE(open_case(*inbox, message(2)));
  EXPECT_EQ(inbox->figures()->cases, 2);
  EXPECT_EQ(alarms, 0) << "a full disk is not a failed one";
}

TEST(InboxFullDiskTest, AFailedFsyncOfTheCheckpointStopsTheInboxToo) {
  const TemporaryFolder folder;
  std::atomic<int> alarms = 0;
  const auto inbox = *open_sqlite_inbox(folder.path(), counting(alarms));
  const std::string large(std::size_t{5} << 20, 's');  // more pages than the log may hold
  NewMessage message;
  message.id = filled<MessageId>(1);
  message.sealed = core::as_bytes(large);
  FaultyDisk::arm(Fault::kSync, 2);  // the first keeps the message
  EXPECT_TRUE(open_case(*inbox, message));
  EXPECT_FALSE(inbox->keep_notice("{}"));
  FaultyDisk::disarm();
  EXPECT_EQ(alarms, 1);
}

}  // namespace
}  // namespace stillmine::store
