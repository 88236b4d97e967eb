// An exchange without its sockets: vault, ledger, clerk and wire in a folder of their own, and a
// clock that the test sets. Messages are sealed as the page seals them.
#pragma once

#include <gtest/gtest.h>

#include <boost/json/value.hpp>
#include <memory>
#include <string>
#include <vector>

#include "core/clock.h"
#include "exchange/administration.h"
#include "exchange/clerk.h"
#include "exchange/door.h"
#include "exchange/office.h"
#include "exchange/wires/stopncii.h"
#include "http/metrics.h"
#include "protocol/message.h"
#include "protocol/random.h"
#include "store/temporary_folder.h"

namespace stillmine::exchange {

class SetClock final : public core::Clock {
 public:
  [[nodiscard]] std::int64_t unix_seconds() const override { return seconds; }
  [[nodiscard]] std::int64_t monotonic_ms() const override { return monotonic; }

  void pass(std::int64_t more) {
    seconds += more;
    monotonic += more * 1000;
  }

  std::int64_t seconds = 1'795'000'000;
  std::int64_t monotonic = 5'000'000;
};

/// A person with a case: what her page keeps until it is closed.
struct Person {
  protocol::CaseIndex index;
  protocol::Secret<32> status;
  protocol::Secret<32> withdrawal;
  std::uint64_t counter = 0;
};

class ExchangeTest : public testing::Test {
 protected:
  using Content = decltype(protocol::Message::content);
  struct Keys {
    std::string subscription;
    std::string fetch;
    std::string feedback;
    std::string submit;
  };

  ExchangeTest();
  void restart();

  static Person new_person();
  /// A value that passes the policy, different for each number.
  static protocol::PdqBytes value_of(int number);
  static std::string hex_of(int number);
  static protocol::Item picture(int number);

  /// Seals a message as the page does and leaves it in the ledger as the courier does.
  void leave(Person& person, const std::string& programme, Content content);
  /// The same, and has it opened.
  Clerk::Done send(Person& person, const std::string& programme, Content content);
  Clerk::Done open_case(Person& person, std::vector<protocol::Item> items,
                        const std::string& programme = "adult");
  void withdraw_all(Person& person);
  void publish();
  store::CaseView status(const Person& person);

  Keys add_partner(const std::string& name, const std::string& programme = "adult");
  http::Response fetch(const Keys& keys, const std::string& query);
  http::Response submit(const Keys& keys, std::string_view endpoint, const std::string& body);
  /// Values on the list of these keys, by state, each once.
  std::vector<std::string> listed(const Keys& keys, const std::string& state = "Active");

  store::TemporaryFolder folder;
  SetClock clock;
  std::unique_ptr<Office> office;
  std::unique_ptr<Clerk> clerk;
  std::unique_ptr<PartnerDoor> door;
  std::unique_ptr<StopnciiWire> wire;
  std::unique_ptr<Administration> administration;
  http::Metrics metrics;
  Quotas quotas;
};

boost::json::value json_of(const http::Response& response);

}  // namespace stillmine::exchange
