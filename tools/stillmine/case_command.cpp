// stillmine case open|add|status|withdraw|cancel|submit: a person's side of the protocol, JSON out.
#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "case_client.h"
#include "chosen_files.h"
#include "commands.h"
#include "protocol/framing.h"
#include "protocol/sealing.h"
#include "protocol/unopened.h"

namespace stillmine::tool {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;
using protocol::CaseKeys;
using protocol::CaseNumber;
using protocol::Pin;

constexpr int kDone = 0;
constexpr int kRefused = 1;
constexpr int kUsage = 2;

/// Two cases in 10^15 meet once in a lifetime; three times in a row the intake is at fault.
constexpr int kReceipts = 3;

/// Room that an open document needs beside its items.
constexpr std::size_t kHeadRoom = 1024;

struct Options {
  std::string url;
  std::string ca;
  std::string programme;
  std::string number;
  std::string pin;
  std::string under18;
  std::string who = "self";
  std::string variants = "standard";
  std::string bundle;
  std::vector<std::string> items;
  std::vector<std::string> files;
};

int tell(const json::object& answer) {
  std::cout << json::serialize(answer) << std::endl;
  return kDone;
}

int tell(const core::Error& error, json::object beside = {}) {
  beside["error"] = {{"code", core::wire_word(error.code)}, {"detail", error.detail}};
  std::cout << json::serialize(beside) << std::endl;
  return kRefused;
}

int usage(const core::Error& error) {
  tell(error);
  return kUsage;
}

Result<CaseClient> connect(const Options& options) {
  if (options.ca.empty()) return CaseClient::connect(options.url, http::Trust::in_system());
  const auto trust = http::Trust::in_system_and(options.ca);
  if (!trust) return core::fail(trust.error().code, "--ca: " + trust.error().detail);
  return CaseClient::connect(options.url, *trust);
}

struct Receipt {
  CaseNumber number;
  Pin pin;

  [[nodiscard]] json::object object() const {
    return {{"caseNumber", number.digits()}, {"pin", pin.digits()}};
  }
};

Result<Receipt> receipt_of(const Options& options) {
  std::string typed = options.pin;
  // On a command line a PIN is seen by every user of the machine.
  if (typed == "-") std::getline(std::cin, typed);
  auto number = CaseNumber::parse(options.number);
  if (!number) return tl::unexpected(number.error());
  auto pin = Pin::parse(typed);
  protocol::wipe(typed.data(), typed.size());
  if (!pin) return tl::unexpected(pin.error());
  return Receipt{*number, *pin};
}

Result<protocol::Answers> answers_of(const Options& options, const std::string& programme) {
  protocol::Answers answers;
  const std::string under18 =
      !options.under18.empty() ? options.under18 : (programme == "minor" ? "yes" : "no");
  const std::vector<std::string> ages = {"no", "yes", "some", "not_sure"};
  const std::vector<std::string> people = {"self", "parent_or_trusted", "adult_from_before"};
  const auto age = std::find(ages.begin(), ages.end(), under18);
  const auto who = std::find(people.begin(), people.end(), options.who);
  if (age == ages.end()) return core::fail(ErrorCode::kBadArgument, "--under18");
  if (who == people.end()) return core::fail(ErrorCode::kBadArgument, "--who");
  answers.under18 = static_cast<protocol::Under18>(age - ages.begin());
  answers.who = static_cast<protocol::Who>(who - people.begin());
  return answers;
}

using Content = std::variant<protocol::Open, protocol::Add, protocol::Withdraw, protocol::Cancel,
                             protocol::Confirm>;

/// One message, sealed, as it goes to the intake.
Result<core::ByteVector> sealed(const CaseKeys& keys, const protocol::ProgrammeKey& programme,
                                std::uint64_t counter, Content content) {
  protocol::Random& random = protocol::system_random();
  protocol::Message message;
  message.address.programme = programme.name;
  message.address.key = protocol::key_id(programme.public_key);
  message.address.case_index = keys.index;
  message.address.message = protocol::MessageId::random(random);
  message.counter = counter;
  message.content = std::move(content);
  std::variant<protocol::Register, protocol::Access> entry = protocol::Access{keys.access};
  if (counter == 1) entry = protocol::Register{protocol::sha256(keys.access.bytes())};
  return protocol::seal_message(message, entry, programme.public_key, random);
}

// --- open, submit ---

/// The bodies of a new case: an open, and adds for what does not fit into it.
Result<std::vector<core::ByteVector>> bodies_of(const CaseKeys& keys,
                                                const protocol::ProgrammeKey& programme,
                                                const protocol::Answers& answers,
                                                const std::vector<ChosenFile>& files) {
  auto runs = protocol::split_items(items_of(files, keys.status, protocol::system_random()),
                                    protocol::kBuckets.back() - kHeadRoom);
  std::vector<core::ByteVector> bodies;
  for (auto& run : runs) {
    Content content = protocol::Add{keys.withdrawal, {}};
    if (bodies.empty()) {
      content = protocol::Open{keys.status, protocol::sha256(keys.withdrawal.bytes()), answers,
                               std::move(run)};
    } else {
      content = protocol::Add{keys.withdrawal, std::move(run)};
    }
    auto body = sealed(keys, programme, bodies.size() + 1, std::move(content));
    if (!body) return tl::unexpected(body.error());
    bodies.push_back(*std::move(body));
  }
  return bodies;
}

Result<void> write_bundle(const std::string& path, const std::vector<core::ByteVector>& bodies) {
  core::ByteVector bundle;
  for (const core::ByteVector& body : bodies) protocol::append_frame(bundle, body);
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file.write(reinterpret_cast<const char*>(bundle.data()),
             static_cast<std::streamsize>(bundle.size()));
  if (!file.flush()) return core::fail(ErrorCode::kFileUnreadable, "bundle cannot be written");
  return {};
}

Result<void> leave_all(CaseClient& client, const std::vector<core::ByteVector>& bodies) {
  for (const core::ByteVector& body : bodies) {
    if (auto left = client.leave(body); !left) return left;
  }
  return {};
}

Result<void> send_new_case(CaseClient& client, const CaseKeys& keys,
                           const protocol::ProgrammeKey& programme,
                           std::vector<core::ByteVector> bodies) {
  // Who reads a receipt off a terminal has it: the case is confirmed with the same breath.
  auto confirm = sealed(keys, programme, bodies.size() + 1, protocol::Confirm{keys.withdrawal});
  if (!confirm) return tl::unexpected(confirm.error());
  bodies.push_back(*std::move(confirm));
  return leave_all(client, bodies);
}

int open_case(const Options& options) {
  const auto variants = hash::parse_variants(options.variants);
  if (!variants) return usage(variants.error());
  auto client = connect(options);
  if (!client) return tell(client.error());
  const auto programme = client->programme(options.programme);
  if (!programme) return tell(programme.error());
  const auto answers = answers_of(options, programme->name);
  if (!answers) return usage(answers.error());
  const auto files = choose_files(options.files, *variants);
  if (!files) return tell(files.error());
  if (files->size() > protocol::kMaxItems) return tell({ErrorCode::kTooManyItems, ""});
  for (int drawn = 1;; ++drawn) {
    protocol::Random& random = protocol::system_random();
    const Receipt receipt{CaseNumber::random(random), Pin::random(random)};
    const CaseKeys keys = derive_keys(receipt.number, receipt.pin);
    auto bodies = bodies_of(keys, *programme, *answers, *files);
    if (!bodies) return tell(bodies.error());
    const auto done = options.bundle.empty()
                          ? send_new_case(*client, keys, *programme, *std::move(bodies))
                          : write_bundle(options.bundle, *bodies);
    if (done) return tell(receipt.object());
    if (done.error().code == ErrorCode::kCaseExists && drawn < kReceipts) continue;
    // The intake may have the case although its answer was lost: the receipt must not be.
    return tell(done.error(), receipt.object());
  }
}

int submit_bundle(const Options& options) {
  std::ifstream file(options.bundle, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  if (!file && !file.eof()) return tell({ErrorCode::kFileUnreadable, "bundle"});
  const auto frames = protocol::read_frames(core::as_bytes(bytes), protocol::kMaxMessages,
                                            protocol::kMaxMessageBody);
  if (!frames) return tell(frames.error());
  if (frames->empty()) return tell({ErrorCode::kFileEmpty, "bundle"});
  auto client = connect(options);
  if (!client) return tell(client.error());
  for (const core::Bytes body : *frames) {
    if (auto left = client->leave(body); !left) return tell(left.error());
  }
  return tell(json::object{{"submitted", frames->size()}});
}

// --- with number and PIN ---

struct Login {
  CaseClient client;
  CaseKeys keys;
  protocol::StatusAnswer answer;
};

/// Number and PIN are checked before the network is asked, so that a slip costs no try.
Result<Login> log_in(const Options& options) {
  const auto receipt = receipt_of(options);
  if (!receipt) return tl::unexpected(receipt.error());
  auto client = connect(options);
  if (!client) return tl::unexpected(client.error());
  const CaseKeys keys = derive_keys(receipt->number, receipt->pin);
  auto answer = client->status(keys);
  if (!answer) return tl::unexpected(answer.error());
  return Login{*std::move(client), keys, *std::move(answer)};
}

int show_status(const Options& options) {
  const auto login = log_in(options);
  if (!login) return tell(login.error());
  protocol::CaseStatus status;
  if (!login->answer.box.empty()) {
    auto opened = protocol::open_status(login->answer.box, login->keys.status);
    if (!opened) {
      opened = protocol::open_unopened(login->answer.box, login->keys.index,
                                       login->client.deployment().notice_key);
    }
    if (!opened) return tell(opened.error());
    status = *std::move(opened);
  }
  json::object out{{"messages", login->answer.messages}};
  const json::value document = json::parse(protocol::write_status(status));
  for (const auto& member : document.as_object()) out.insert(member);
  return tell(out);
}

int send_later(const Options& options, std::vector<Content> contents, Login& login) {
  const auto programme = login.client.programme(options.programme);
  if (!programme) return tell(programme.error());
  std::uint64_t counter = login.answer.messages;
  std::vector<core::ByteVector> bodies;
  for (Content& content : contents) {
    auto body = sealed(login.keys, *programme, ++counter, std::move(content));
    if (!body) return tell(body.error());
    bodies.push_back(*std::move(body));
  }
  if (auto left = leave_all(login.client, bodies); !left) return tell(left.error());
  return tell(json::object{{"messages", counter}});
}

int add_files(const Options& options) {
  const auto variants = hash::parse_variants(options.variants);
  if (!variants) return usage(variants.error());
  const auto files = choose_files(options.files, *variants);
  if (!files) return tell(files.error());
  auto login = log_in(options);
  if (!login) return tell(login.error());
  std::vector<Content> contents;
  for (auto& run :
       protocol::split_items(items_of(*files, login->keys.status, protocol::system_random()),
                             protocol::kBuckets.back() - kHeadRoom)) {
    contents.emplace_back(protocol::Add{login->keys.withdrawal, std::move(run)});
  }
  return send_later(options, std::move(contents), *login);
}

int withdraw(const Options& options) {
  protocol::Withdraw content;
  content.all = options.items.empty();
  for (const std::string& text : options.items) {
    const auto id = protocol::ItemId::parse(text);
    if (!id) return usage({ErrorCode::kBadArgument, "--item: not an id"});
    content.items.push_back(*id);
  }
  auto login = log_in(options);
  if (!login) return tell(login.error());
  content.withdrawal = login->keys.withdrawal;
  return send_later(options, {std::move(content)}, *login);
}

int cancel(const Options& options) {
  auto login = log_in(options);
  if (!login) return tell(login.error());
  return send_later(options, {protocol::Cancel{login->keys.withdrawal}}, *login);
}

// --- options ---

CLI::App* add_action(CLI::App& command, const char* name, const char* about,
                     const std::shared_ptr<Options>& options) {
  CLI::App* action = command.add_subcommand(name, about);
  action->add_option("--url", options->url, "The site, which serves deployment.json")->required();
  action->add_option("--ca", options->ca, "PEM file of authorities to believe beside the system's");
  return action;
}

void ask_for_receipt(CLI::App& action, const std::shared_ptr<Options>& options) {
  action.add_option("--number", options->number, "Case number")->required();
  action.add_option("--pin", options->pin, "PIN; - reads it from standard input")->required();
  action.add_option("--programme", options->programme, "Whose key to seal to; the site's first");
}

}  // namespace

void add_case_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("case", "Opens, reads and changes a case");
  command->require_subcommand(1);
  const auto runs = [&exit_status, options](CLI::App* action, int (*run)(const Options&)) {
    action->callback([options, &exit_status, run] { exit_status = run(*options); });
  };

  CLI::App* open = add_action(*command, "open", "A new case; prints its number and PIN", options);
  open->add_option("--programme", options->programme, "adult or minor")->default_val("adult");
  open->add_option("--under18", options->under18, "no, yes, some or not_sure");
  open->add_option("--who", options->who, "self, parent_or_trusted or adult_from_before");
  open->add_option("--variants", options->variants, "none, standard or wide");
  open->add_option("--bundle", options->bundle, "Write the messages to a file, send nothing");
  open->add_option("FILE", options->files, "Pictures and videos")->required();
  runs(open, open_case);

  CLI::App* add = add_action(*command, "add", "Adds files to a case", options);
  ask_for_receipt(*add, options);
  add->add_option("--variants", options->variants, "none, standard or wide");
  add->add_option("FILE", options->files, "Pictures and videos")->required();
  runs(add, add_files);

  CLI::App* status = add_action(*command, "status", "What became of a case", options);
  ask_for_receipt(*status, options);
  runs(status, show_status);

  CLI::App* take_back = add_action(*command, "withdraw", "Withdraws items, or all", options);
  ask_for_receipt(*take_back, options);
  take_back->add_option("--item", options->items, "An item's id; without: all");
  runs(take_back, withdraw);

  CLI::App* keep = add_action(*command, "cancel", "Cancels every pending withdrawal", options);
  ask_for_receipt(*keep, options);
  runs(keep, cancel);

  CLI::App* submit = add_action(*command, "submit", "Sends a bundle", options);
  submit->add_option("BUNDLE", options->bundle, "What open --bundle wrote")->required();
  runs(submit, submit_bundle);
}

}  // namespace stillmine::tool
