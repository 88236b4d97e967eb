// stillmine: the one command. What each sub-command does is in its own file; see commands.h.
#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "commands.h"

namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kUsage = 2;

int run(int argc, char** argv) {
  CLI::App app{"Fingerprints pictures, serves cases and shares the list.", "stillmine"};
  app.set_version_flag("--version", "stillmine " STILLMINE_VERSION);
  app.require_subcommand(1);
  int exit_status = kDone;
  stillmine::tool::add_case_command(app, exit_status);
  stillmine::tool::add_exchange_command(app, exit_status);
  stillmine::tool::add_hash_command(app, exit_status);
  stillmine::tool::add_intake_command(app, exit_status);
  stillmine::tool::add_key_command(app, exit_status);
  stillmine::tool::add_partner_command(app, exit_status);
  stillmine::tool::add_serve_command(app, exit_status);
  stillmine::tool::add_site_command(app, exit_status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // CLI11 has a number for each mistake and 0 for --help and --version; ours is the one that
    // shells know.
    return app.exit(error) == 0 ? kDone : kUsage;
  }
  return exit_status;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << "stillmine: " << error.what() << '\n';
    return kFailed;
  }
}
