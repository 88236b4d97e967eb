// The ledger on a disk that fails: no acknowledgement for what is not kept, nothing applied twice, no
// stamp given twice, no withdrawal forgotten.
#include <gtest/gtest.h>

#include <atomic>
#include <memory>
#include <set>
#include <string>

#include "store/faults.h"
#include "store/ledger_fixture.h"

namespace stillmine::store {
namespace {

constexpr PartnerId kPartner = 1;
constexpr int kStays = 1;
constexpr int kLeaves = 2;

class LedgerWork {
 public:
  explicit LedgerWork(std::string folder) : folder_(std::move(folder)) { open(); }

  void run() {
    const bool kept = keep();  // who was told no does not open what it could not keep
    opened_ = kept && apply(first());
    publish();
    shown_ = fetch();
    withdrawn_ = opened_ && apply(second());
    (void)ledger_->apply_due(kNow, 100);
    publish();
    audited_ = ledger_->audit(kNow, "operator", "export", "1").has_value();
    (void)ledger_->shred(kNow);
  }

  [[nodiscard]] bool broken() const { return alarms_ > 0; }

  void close() {
    EXPECT_LE(alarms_, 1);
    if (broken()) {
      EXPECT_FALSE(ledger_->audit(kNow, "nobody", "nothing", ""))
          << "acknowledged after the disk failed";
    }
    ledger_.reset();
  }

  void check() {
    open();
    const auto trail = ledger_->audit_trail(10);
    ASSERT_TRUE(trail) << "the chain of the audit is whole";
    if (audited_) {
      EXPECT_EQ(trail->size(), 1U);
    }
    EXPECT_TRUE(ledger_->apply_due(kNow, 100));
    publish();
    const std::set<int> before = fetch();
    if (opened_) {
      EXPECT_TRUE(before.contains(kStays));
    }
    if (withdrawn_) {
      EXPECT_FALSE(before.contains(kLeaves)) << "a withdrawal was forgotten";
    }
    for (const int value : shown_) {
      EXPECT_TRUE(before.contains(value) || value == kLeaves) << "a published value was forgotten";
    }
    // All of it again, as an exchange does that was not answered.
    EXPECT_TRUE(keep());
    EXPECT_TRUE(apply(first()));
    EXPECT_TRUE(apply(second()));
    EXPECT_TRUE(ledger_->apply_due(kNow, 100));
    publish();
    EXPECT_EQ(fetch(), std::set{kStays});
    EXPECT_TRUE(ledger_->unopened(10)->empty());
    const auto figures = ledger_->figures();
    EXPECT_EQ(figures->cases, 1);
    EXPECT_EQ(figures->records_active, 1);
    EXPECT_EQ(figures->withdrawals_pending, 0);
    ledger_.reset();
  }

 private:
  void open() {
    auto opened = open_sqlite_ledger(folder_, [this] { ++alarms_; });
    ASSERT_TRUE(opened) << opened.error().detail;
    ledger_ = *std::move(opened);
  }

  static OpenedMessage first() {
    OpenCase open;
    open.programme = kAdult;
    open.status_key = core::ByteVector(72, 1);
    open.withdrawal_hash = authority_of(1);
    open.items = {new_item(1, {kStays}), new_item(2, {kLeaves})};
    open.expires = kNow + cases::unconfirmed_lifetime(12);
    return {bytes_of<16>(1, 'm'), case_of(1), 1, open};
  }
  static OpenedMessage second() {
    return {bytes_of<16>(2, 'm'), case_of(1), 2,
            WithdrawItems{authority_of(1), false, {item_of(2)}, kNow, false}};
  }

  bool keep() {
    const std::vector<SealedMessage> messages = {
        {bytes_of<16>(1, 'm'), case_of(1), "adult", {}, core::ByteVector(4096, 1)},
        {bytes_of<16>(2, 'm'), case_of(1), "adult", {}, core::ByteVector(4096, 2)}};
    return ledger_->keep(messages, kNow).has_value();
  }

  bool apply(const OpenedMessage& message) {
    const auto outcome = ledger_->apply(message);
    return outcome && *outcome == Refusal{};
  }

  /// Each stamp that was told is above every one told before, whatever happened in between.
  void publish() {
    const auto published = ledger_->publish(kAdult, kNow);
    if (!published || published->stamp == 0) return;
    EXPECT_GT(published->stamp, last_stamp_);
    last_stamp_ = published->stamp;
  }

  /// The values on the list, as the partner is served them.
  std::set<int> fetch() {
    FetchRequest request;
    request.partner = kPartner;
    request.week = kThisWeek;
    std::set<int> active;
    const auto page = ledger_->fetch(request);
    if (!page) return active;
    for (const WireRecord& record : page->records) {
      for (const int value : {kStays, kLeaves}) {
        if (record.id == record_of(value) && !record.withdrawn) active.insert(value);
      }
    }
    return active;
  }

  std::string folder_;
  std::unique_ptr<Ledger> ledger_;
  std::atomic<int> alarms_{0};
  std::int64_t last_stamp_ = 0;
  std::set<int> shown_;
  bool opened_ = false;
  bool withdrawn_ = false;
  bool audited_ = false;
};

class LedgerFaultsTest : public testing::TestWithParam<Fault> {};

TEST_P(LedgerFaultsTest, WhateverFailsWhenNothingAcknowledgedIsLostOrDoneTwice) {
  const TemporaryFolder untouched;
  {
    const auto made = *open_sqlite_ledger(untouched.path());
    const NewCredential key{"subscription", bytes_of<32>(1, 'k')};
    ASSERT_EQ(made->add_partner({kAdult, "Platform", "stopncii"}, std::span(&key, 1)), kPartner);
  }
  fail_each<LedgerWork>(GetParam(), untouched.path());
}

INSTANTIATE_TEST_SUITE_P(Each, LedgerFaultsTest,
                         testing::Values(Fault::kWrite, Fault::kFull, Fault::kSync, Fault::kMemory),
                         [](const auto& fault) { return fault_name(fault.param); });

}  // namespace
}  // namespace stillmine::store
