// The sub-commands, one function and one file each (hash_command.cpp and so on). Each adds itself
// to `app` with its options and a callback; CLI11 runs the callback of the one that was asked for,
// and that writes `exit_status`: 0 done, 1 refused or failed in part, 2 wrong usage.
#pragma once

#include <CLI/CLI.hpp>

namespace stillmine::tool {

void add_case_command(CLI::App& app, int& exit_status);
void add_exchange_command(CLI::App& app, int& exit_status);
void add_hash_command(CLI::App& app, int& exit_status);
void add_intake_command(CLI::App& app, int& exit_status);
void add_key_command(CLI::App& app, int& exit_status);
void add_partner_command(CLI::App& app, int& exit_status);
void add_serve_command(CLI::App& app, int& exit_status);
void add_site_command(CLI::App& app, int& exit_status);

}  // namespace stillmine::tool
