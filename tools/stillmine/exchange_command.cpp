// stillmine exchange: the process behind the intake. It holds the keys, keeps the ledger, serves the
// platforms, and goes to the intake for messages. Prints {"exchange": URL} once it answers.
#include <boost/json/object.hpp>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>

#include "commands.h"
#include "exchange/office.h"
#include "exchange/service.h"
#include "process.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {
namespace {

struct Options {
  std::string data;
  std::string listen;
  std::string pickup;
  std::string ca;
  std::string token;
  std::string programmes = "adult";
  int withdrawal_delay = 24;
  int unconfirmed_months = 12;
};

int usage(const char* option, const core::Error& error) {
  std::cerr << "stillmine exchange: " << option << ": " << error.detail << '\n';
  return 2;
}

int failure(const core::Error& error) {
  std::cerr << "stillmine exchange: " << core::wire_word(error.code) << ": " << error.detail
            << '\n';
  return 1;
}

int serve(const Options& options) {
  exchange::ExchangeOptions what;
  what.folder = options.data + "/exchange";
  what.withdrawal_delay_hours = options.withdrawal_delay;
  what.unconfirmed_months = options.unconfirmed_months;
  const auto listen = http::parse_address(options.listen);
  if (!listen) return usage("--listen", listen.error());
  what.listen = *listen;
  auto pickup = http::parse_url(options.pickup);
  if (!pickup) return usage("--pickup", pickup.error());
  what.pickup = std::move(*pickup);
  if (!options.ca.empty()) {
    const auto trust = http::Trust::in_system_and(options.ca);
    if (!trust) return usage("--ca", trust.error());
    what.trust = *trust;
  }
  auto programmes = exchange::parse_programmes(options.programmes);
  if (!programmes) return usage("--programmes", programmes.error());
  what.programmes = std::move(*programmes);
  std::ifstream token(options.token);
  if (!(token >> what.token)) {
    std::cerr << "stillmine exchange: --token: the file cannot be read\n";
    return 2;
  }
  for (const std::string& needed : {options.data, what.folder}) {
    if (auto made = make_private_folder(needed); !made) return failure(made.error());
  }
  confine({what.folder}, {}, http::Log("exchange"));
  const auto done = exchange::run_exchange(what, [](const http::Address& bound) {
    const boost::json::object line{{"exchange", "http://" + http::to_string(bound)}};
    std::cout << protocol::write_json(line) << std::endl;
  });
  return done ? 0 : failure(done.error());
}

}  // namespace

void add_exchange_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("exchange", "Keeps the list and serves the platforms");
  command->add_option("--data", options->data, "Folder for all that is kept")->required();
  command->add_option("--listen", options->listen, "HOST:PORT for the platforms")->required();
  command->add_option("--pickup", options->pickup, "URL of the intake, or unix:PATH")->required();
  command->add_option(
      "--ca", options->ca,
      "PEM file of authorities to believe beside the system's, for an https pickup");
  command->add_option("--token", options->token, "File with the intake's token")->required();
  command->add_option("--programmes", options->programmes, "adult, minor, or both with a comma");
  command->add_option("--withdrawal-delay", options->withdrawal_delay, "Hours; 0: at once")
      ->check(CLI::Range(0, 24 * 365));
  command
      ->add_option("--unconfirmed-months", options->unconfirmed_months,
                   "How long a case lives whose receipt was never confirmed")
      ->check(CLI::Range(1, 120));
  command->callback([options, &exit_status] { exit_status = serve(*options); });
}

}  // namespace stillmine::tool
