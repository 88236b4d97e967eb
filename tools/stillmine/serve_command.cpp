// stillmine serve: the whole line on one machine, as two processes that are kept out of each other's
// folder: `intake` (the page and the mailbox) and `exchange` (keys, ledger, platforms). This one only
// starts them, keeps deployment.json up to date, and ends when one of them does.
//
// Prints {"site","intake","exchange"} once a case can be opened. DIR holds intake/, exchange/, pickup/
// (the socket and the token between the two), site/ (deployment.json) and stillmine.json.
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "child.h"
#include "commands.h"
#include "http/client.h"
#include "http/runtime.h"
#include "process.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;
using core::Result;

constexpr auto kEvery = std::chrono::milliseconds(250);
constexpr auto kReadyWithin = std::chrono::seconds(30);
constexpr std::size_t kLongestLine = 4096;

struct Options {
  std::string data;
  std::string intake = "127.0.0.1:8080";
  std::string exchange = "127.0.0.1:8081";
  std::string web;
  std::string store = "sqlite";
  std::string programmes = "adult";
  int withdrawal_delay = 24;
};

fs::path in(const Options& options, const char* name) { return fs::path(options.data) / name; }

Result<void> lay_folders(const Options& options) {
  for (const char* name : {"", "intake", "exchange", "pickup", "site"}) {
    if (auto made = make_private_folder(in(options, name)); !made) return made;
  }
  if (auto token = pickup_token(in(options, "pickup/token")); !token) {
    return tl::unexpected(token.error());
  }
  std::ofstream settings(in(options, "stillmine.json"));
  settings << protocol::write_json(json::object{{"v", 1}, {"store", options.store}}) << '\n';
  if (settings.flush()) return {};
  return core::fail(core::ErrorCode::kStoreFailed, "stillmine.json cannot be written");
}

Result<Child> start_intake(const Options& options) {
  std::vector<std::string> arguments = {
      "stillmine", "intake",       "--data",       options.data,
      "--listen",  options.intake, "--deployment", in(options, "site/deployment.json").string()};
  if (!options.web.empty()) arguments.insert(arguments.end(), {"--web", options.web});
  return Child::start(arguments);
}

Result<Child> start_exchange(const Options& options) {
  return Child::start({"stillmine", "exchange", "--data", options.data, "--listen",
                       options.exchange, "--pickup",
                       "unix:" + in(options, "pickup/intake.sock").string(), "--token",
                       in(options, "pickup/token").string(), "--programmes", options.programmes,
                       "--withdrawal-delay", std::to_string(options.withdrawal_delay)});
}

/// The URL in the line that a process prints once it answers.
Result<std::string> url_in(const Child& child, std::string_view key) {
  const auto line = protocol::parse_strict(child.line(), kLongestLine);
  if (!line) return tl::unexpected(line.error());
  protocol::ObjectReader reader(*line, key);
  std::string url(reader.text(key, kLongestLine));
  if (auto done = reader.finish(); !done) return tl::unexpected(done.error());
  return url;
}

/// deployment.json says which keys to seal to and which platforms collect: the exchange knows, the
/// intake serves. Written whole, then renamed, so that nobody reads half of it.
class DeploymentKeeper {
 public:
  explicit DeploymentKeeper(const Options& options)
      : office_({.address = {.host = {},
                             .port = 0,
                             .unix_path = in(options, "exchange/admin.sock").string()},
                 .base_path = {}}),
        file_(in(options, "site/deployment.json")) {}

  /// Whether the file says what the exchange says.
  http::Task<bool> keep() {
    http::Call call;
    call.target = "/admin/deployment";
    const auto reply = co_await office_.send(std::move(call));
    if (!reply || reply->status != 200) co_return false;
    if (reply->body == written_) co_return true;
    const fs::path part = file_.string() + ".part";
    {
      std::ofstream out(part, std::ios::binary);
      out << reply->body;
      if (!out.flush()) co_return false;
    }
    std::error_code error;
    fs::rename(part, file_, error);
    if (error) co_return false;
    written_ = reply->body;
    co_return true;
  }

 private:
  http::Client office_;
  fs::path file_;
  std::string written_;
};

/// Whether the intake would take a message: its inbox works and it has heard the exchange.
http::Task<bool> intake_is_ready(const std::string& url) {
  const auto parsed = http::parse_url(url);
  if (!parsed) co_return false;
  http::Call call;
  call.target = "/readyz";
  const http::Client client(*parsed);
  const auto reply = co_await client.send(std::move(call));
  co_return reply && reply->status == 200;
}

struct Household {
  Child intake;
  Child exchange;
  std::string intake_url;
  std::string exchange_url;
  bool failed = false;
};

/// Prints the line once everything answers, then watches until a child ends.
http::Task<void> keep_house(const Options& options, Household& house, http::Runtime& runtime) {
  DeploymentKeeper deployment(options);
  const auto late = std::chrono::steady_clock::now() + kReadyWithin;
  bool printed = false;
  while (true) {
    const bool current = co_await deployment.keep();
    const bool ready = co_await intake_is_ready(house.intake_url);
    if (!printed && current && ready) {
      std::cout << protocol::write_json(json::object{{"site", house.intake_url},
                                                     {"intake", house.intake_url},
                                                     {"exchange", house.exchange_url}})
                << std::endl;
      printed = true;
    }
    const bool too_late = !printed && std::chrono::steady_clock::now() > late;
    if (too_late || house.intake.ended() || house.exchange.ended()) {
      house.failed = true;
      runtime.stop();
      co_return;
    }
    co_await http::sleep_for(kEvery);
  }
}

Result<void> serve(const Options& options) {
  if (auto laid = lay_folders(options); !laid) return laid;
  auto intake = start_intake(options);
  if (!intake) return tl::unexpected(intake.error());
  auto exchange = start_exchange(options);
  if (!exchange) return tl::unexpected(exchange.error());
  auto intake_url = url_in(*intake, "intake");
  auto exchange_url = url_in(*exchange, "exchange");
  if (!intake_url) return tl::unexpected(intake_url.error());
  if (!exchange_url) return tl::unexpected(exchange_url.error());
  Household house{*std::move(intake), *std::move(exchange), *intake_url, *exchange_url};

  http::Runtime runtime;
  runtime.stop_on_signals();
  runtime.spawn(keep_house(options, house, runtime));
  runtime.run();
  if (house.failed)
    return core::fail(core::ErrorCode::kNetwork, "a process ended or never answered");
  return {};
}

}  // namespace

void add_serve_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command =
      app.add_subcommand("serve", "Starts intake and exchange, and serves the page");
  command->add_option("--data", options->data, "Folder for all that is kept")->required();
  command->add_option("--intake", options->intake, "HOST:PORT of the page and the intake");
  command->add_option("--exchange", options->exchange, "HOST:PORT of the exchange");
  command->add_option("--web", options->web, "Folder of the built site");
  command->add_option("--store", options->store, "Where the data lies")
      ->check(CLI::IsMember({"sqlite"}));
  command->add_option("--programmes", options->programmes, "adult, minor, or both with a comma");
  command->add_option("--withdrawal-delay", options->withdrawal_delay, "Hours; 0: at once")
      ->check(CLI::Range(0, 24 * 365));
  command->callback([options, &exit_status] {
    const auto done = serve(*options);
    if (done) return;
    std::cerr << "stillmine serve: " << core::wire_word(done.error().code) << ": "
              << done.error().detail << '\n';
    exit_status = done.error().code == core::ErrorCode::kBadArgument ? 2 : 1;
  });
}

}  // namespace stillmine::tool
