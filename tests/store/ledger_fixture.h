// A ledger in a folder of its own, and short ways to write what messages do. Values are made of a
// small number each; boxes hold the value itself, since the ledger never looks inside.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "store/ledger.h"
#include "store/temporary_folder.h"

namespace stillmine::store {

inline constexpr ProgrammeId kAdult = 1;
inline constexpr ProgrammeId kMinor = 2;
inline constexpr std::int64_t kNow = 1'795'000'000;
inline constexpr std::int64_t kThisWeek = 2968;

template <std::size_t N>
std::array<std::uint8_t, N> bytes_of(int number, std::uint8_t family) {
  std::array<std::uint8_t, N> out{};
  out[0] = family;
  for (std::size_t i = 0; i < 4; ++i) out[1 + i] = static_cast<std::uint8_t>(number >> (8 * i));
  return out;
}

inline CaseIndex case_of(int number) { return bytes_of<16>(number, 'c'); }
inline ItemId item_of(int number) { return bytes_of<8>(number, 'i'); }
inline RecordId record_of(int number) { return bytes_of<32>(number, 'r'); }
inline Digest authority_of(int number) { return bytes_of<32>(number, 'w'); }

inline NewFingerprint fingerprint_of(int value, const std::string& recipe = "upright") {
  return {record_of(value), cases::SignalType::kPdq, core::ByteVector(8, 7), recipe};
}

inline NewItem new_item(int id, const std::vector<int>& values) {
  NewItem item;
  item.id = item_of(id);
  item.tag = bytes_of<32>(id, 't');
  for (const int value : values) item.fingerprints.push_back(fingerprint_of(value));
  return item;
}

class LedgerTest : public testing::Test {
 protected:
  LedgerTest() { restart(); }

  void restart() {
    ledger.reset();
    auto opened = open_sqlite_ledger(folder.path());
    ASSERT_TRUE(opened.has_value()) << opened.error().detail;
    ledger = std::move(*opened);
  }

  /// Keeps a message and applies it.
  Refusal send(int number, std::uint64_t counter, decltype(OpenedMessage::content) content) {
    const MessageId id = bytes_of<16>(++messages_, 'm');
    const SealedMessage sealed{id, case_of(number), "adult", {}, core::ByteVector(64, 1)};
    EXPECT_TRUE(ledger->keep(std::span(&sealed, 1), kNow).has_value());
    const auto outcome = ledger->apply({id, case_of(number), counter, std::move(content)});
    EXPECT_TRUE(outcome.has_value());
    return outcome ? *outcome : Refusal{};
  }

  Refusal open_case(int number, std::vector<NewItem> items, ProgrammeId programme = kAdult) {
    OpenCase open;
    open.programme = programme;
    open.status_key = core::ByteVector(72, static_cast<std::uint8_t>(number));
    open.withdrawal_hash = authority_of(number);
    open.items = std::move(items);
    open.expires = kNow + cases::unconfirmed_lifetime(12);
    return send(number, 1, std::move(open));
  }
  Refusal add(int number, std::uint64_t counter, std::vector<NewItem> items) {
    return send(number, counter, AddItems{authority_of(number), std::move(items)});
  }
  Refusal withdraw_all(int number, std::uint64_t counter, std::int64_t due) {
    return send(number, counter, WithdrawItems{authority_of(number), true, {}, due, false});
  }

  std::int64_t publish(ProgrammeId programme = kAdult) {
    const auto done = ledger->publish(programme, kNow);
    EXPECT_TRUE(done.has_value());
    return done ? done->stamp : 0;
  }
  void withdraw_now(int number, std::uint64_t counter) {
    EXPECT_EQ(withdraw_all(number, counter, kNow), Refusal{});
    EXPECT_TRUE(ledger->apply_due(kNow, 1000).has_value());
  }

  PartnerId add_partner(const std::string& name, ProgrammeId programme = kAdult) {
    const NewCredential key{"subscription", bytes_of<32>(++credentials_, 'k')};
    return ledger->add_partner({programme, name, "stopncii"}, std::span(&key, 1)).value();
  }

  FetchPage fetch(PartnerId partner, std::int64_t start, int page_size = 800,
                  std::optional<Cursor> after = {}) {
    FetchRequest request;
    request.partner = partner;
    request.start = start;
    request.page_size = page_size;
    request.after = after;
    request.week = kThisWeek;
    auto page = ledger->fetch(request);
    EXPECT_TRUE(page.has_value());
    return page ? *std::move(page) : FetchPage{};
  }

  /// Fetches to the last page as a stock client does; returns the checkpoint.
  std::int64_t collect(PartnerId partner, std::int64_t start,
                       std::map<RecordId, bool>* bank = nullptr, int page_size = 800) {
    std::optional<Cursor> after;
    while (true) {
      const FetchPage page = fetch(partner, start, page_size, after);
      for (const WireRecord& record : page.records) {
        if (bank != nullptr) (*bank)[record.id] = !record.withdrawn;
      }
      if (!page.more) return page.next;
      after = Cursor{page.records.back().stamp, page.records.back().id};
    }
  }

  void feedback(PartnerId partner, int value, cases::Feedback word) {
    const FeedbackEntry entry{{record_of(value)}, word, "[]"};
    EXPECT_TRUE(ledger->give_feedback(partner, std::span(&entry, 1), kThisWeek).has_value());
  }

  /// The case as its status would tell it now.
  CaseView status(int number) {
    EXPECT_TRUE(ledger->mark_collected(1000).has_value());
    auto views = ledger->unsent(1000);
    for (CaseView& view : *views) {
      if (view.case_index == case_of(number)) seen_[number] = view;
    }
    return seen_[number];
  }
  cases::PartnerState partner_state(int number, std::size_t item = 0, std::size_t partner = 0) {
    return status(number).items.at(item).partners.at(partner).standing.state;
  }

  TemporaryFolder folder;
  std::unique_ptr<Ledger> ledger;

 private:
  int messages_ = 0;
  int credentials_ = 0;
  std::map<int, CaseView> seen_;
};

}  // namespace stillmine::store
