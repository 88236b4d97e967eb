#include "exchange/fixture.h"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <utility>

#include "core/hex.h"
#include "protocol/sealing.h"

namespace stillmine::exchange {

namespace json = boost::json;

ExchangeTest::ExchangeTest() { restart(); }

void ExchangeTest::restart() {
  wire.reset();
  door.reset();
  clerk.reset();
  administration.reset();
  office.reset();
  const auto programmes = parse_programmes("adult,minor").value();
  auto opened = open_office(folder.path(), programmes, clock, protocol::system_random());
  ASSERT_TRUE(opened.has_value()) << opened.error().detail;
  office = std::make_unique<Office>(std::move(*opened));
  clerk = std::make_unique<Clerk>(*office->ledger, *office->vault, clock,
                                  ClerkRules{programmes, {}, 0, 12});
  door = std::make_unique<PartnerDoor>(*office->ledger, clock, quotas);
  wire = std::make_unique<StopnciiWire>(*office->ledger, *office->vault, *door, clock, metrics);
  administration = std::make_unique<Administration>(*office->ledger, *office->vault, clock,
                                                    protocol::system_random());
}

Person ExchangeTest::new_person() {
  Person person;
  person.index = protocol::CaseIndex::random(protocol::system_random());
  protocol::system_random().fill(person.status.writable());
  protocol::system_random().fill(person.withdrawal.writable());
  return person;
}

protocol::PdqBytes ExchangeTest::value_of(int number) {
  // Each byte beside its complement: 128 bits of 256 are set, whatever the number.
  protocol::PdqBytes value{};
  for (std::size_t i = 0; i < 16; ++i) {
    value[2 * i] = static_cast<std::uint8_t>((number >> (i % 4 * 8)) + static_cast<int>(i));
    value[2 * i + 1] = static_cast<std::uint8_t>(~value[2 * i]);
  }
  return value;
}

std::string ExchangeTest::hex_of(int number) { return core::to_hex(value_of(number)); }

protocol::Item ExchangeTest::picture(int number) {
  protocol::Item item;
  item.id = protocol::ItemId::random(protocol::system_random());
  item.fingerprints.emplace_back(protocol::PdqFingerprint{"upright", value_of(number), 100});
  return item;
}

void ExchangeTest::leave(Person& person, const std::string& programme, Content content) {
  const protocol::BoxPublicKey key = office->vault->public_key(*cases::find_programme(programme));
  protocol::Message message;
  message.address = {programme, protocol::key_id(key), person.index,
                     protocol::MessageId::random(protocol::system_random())};
  message.counter = ++person.counter;
  message.content = std::move(content);
  const auto body =
      protocol::seal_message(message, protocol::Register{}, key, protocol::system_random());
  ASSERT_TRUE(body.has_value());
  const auto read = protocol::read_message_body(*body);
  ASSERT_TRUE(read.has_value());
  const store::SealedMessage sealed{message.address.message.bytes,
                                    person.index.bytes,
                                    programme,
                                    message.address.key.bytes,
                                    {read->sealed.begin(), read->sealed.end()}};
  ASSERT_TRUE(office->ledger->keep(std::span(&sealed, 1), clock.seconds).has_value());
}

Clerk::Done ExchangeTest::send(Person& person, const std::string& programme, Content content) {
  leave(person, programme, std::move(content));
  return clerk->open_waiting(100).value();
}

Clerk::Done ExchangeTest::open_case(Person& person, std::vector<protocol::Item> items,
                                    const std::string& programme) {
  protocol::Open open;
  open.status = person.status;
  open.withdrawal_hash = protocol::sha256(person.withdrawal.bytes());
  open.answers.under18 = programme == "adult" ? protocol::Under18::kNo : protocol::Under18::kYes;
  open.items = std::move(items);
  return send(person, programme, std::move(open));
}

void ExchangeTest::withdraw_all(Person& person) {
  send(person, "adult", protocol::Withdraw{person.withdrawal, true, {}});
}

void ExchangeTest::publish() {
  clock.pass(1);
  ASSERT_TRUE(office->ledger->apply_due(clock.seconds, 1000).has_value());
  for (const cases::Programme& programme : cases::programmes()) {
    ASSERT_TRUE(office->ledger->publish(programme.id, clock.seconds).has_value());
  }
}

store::CaseView ExchangeTest::status(const Person& person) {
  const auto views = office->ledger->unsent(1000);
  for (const store::CaseView& view : *views) {
    if (view.case_index == person.index.bytes) return view;
  }
  ADD_FAILURE() << "no status of this case is waiting";
  return {};
}

ExchangeTest::Keys ExchangeTest::add_partner(const std::string& name,
                                             const std::string& programme) {
  const auto printed = administration->add_partner(name, programme, "stopncii", false);
  const json::value document = json::parse(printed.value());
  const json::object& functions = document.as_object().at("functionKeys").as_object();
  const auto text = [](const json::value& value) { return std::string(value.as_string()); };
  return {text(document.as_object().at("subscriptionKey")), text(functions.at("FetchHashes")),
          text(functions.at("SubmitFeedback")), text(functions.at("SubmitHashes"))};
}

http::Response ExchangeTest::fetch(const Keys& keys, const std::string& query) {
  http::Request request;
  request.path = "/v1/FetchHashes";
  request.query = query;
  request.fields = {{"x-functions-key", keys.fetch},
                    {"Ocp-Apim-Subscription-Key", keys.subscription}};
  return wire->fetch_hashes(request);
}

http::Response ExchangeTest::submit(const Keys& keys, std::string_view endpoint,
                                    const std::string& body) {
  http::Request request;
  request.method = http::Method::kPost;
  request.path = "/v1/" + std::string(endpoint);
  request.body = body;
  const bool feedback = endpoint == kFeedbackScope;
  request.fields = {{"x-functions-key", feedback ? keys.feedback : keys.submit},
                    {"Ocp-Apim-Subscription-Key", keys.subscription}};
  return feedback ? wire->submit_feedback(request) : wire->submit_hashes(request);
}

std::vector<std::string> ExchangeTest::listed(const Keys& keys, const std::string& state) {
  const json::value page = json_of(fetch(keys, "startTimestamp=10&pageSize=4000"));
  std::vector<std::string> values;
  for (const json::value& record : page.as_object().at("hashRecords").as_array()) {
    if (record.as_object().at("hashStatus").as_string() != state) continue;
    values.emplace_back(record.as_object().at("hashValue").as_string());
  }
  std::sort(values.begin(), values.end());
  return values;
}

json::value json_of(const http::Response& response) {
  return json::parse(json::string_view(response.text().data(), response.text().size()));
}

}  // namespace stillmine::exchange
