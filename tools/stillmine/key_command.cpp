// stillmine key list|rotate|backup: the keys of the exchange. list and rotate work while the server
// runs; backup copies the key files, which no database backup holds, into a new folder.
#include <boost/json/object.hpp>
#include <filesystem>
#include <memory>
#include <string>

#include "commands.h"
#include "office_client.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;
using core::fail;
using core::Result;
using exchange::Administration;

struct Options {
  std::string data;
  std::string programme;
  std::string out;
};

/// Key files are written whole and renamed into place, so a running process does not disturb a copy.
Result<std::string> back_up(const Options& options) {
  std::error_code error;
  const fs::path from = fs::path(options.data) / "exchange" / "keys";
  if (fs::exists(options.out, error)) return fail(ErrorCode::kBadArgument, "--out exists already");
  if (!fs::create_directories(options.out, error)) {
    return fail(ErrorCode::kStoreFailed, "--out cannot be made");
  }
  fs::permissions(options.out, fs::perms::owner_all, error);
  std::int64_t files = 0;
  for (const auto& entry : fs::directory_iterator(from, error)) {
    if (entry.path().extension() != ".json") continue;
    if (!fs::copy_file(entry.path(), fs::path(options.out) / entry.path().filename(), error)) break;
    ++files;
  }
  if (error || files == 0) return fail(ErrorCode::kKeyMissing, "the keys cannot be copied");
  return protocol::write_json(boost::json::object{{"files", files}});
}

}  // namespace

void add_key_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* key = app.add_subcommand("key", "Keys that messages are sealed to");
  key->require_subcommand(1);
  const auto add = [&](const char* name, const char* help) {
    CLI::App* action = key->add_subcommand(name, help);
    action->add_option("--data", options->data, "Folder for all that is kept")->required();
    return action;
  };

  add("list", "Lists the key pairs")->callback([options, &exit_status] {
    exit_status = print_answer(ask_office(
        options->data, {"/admin/keys", {}, [](Administration& office) -> Result<std::string> {
                          return office.list_keys();
                        }}));
  });
  CLI::App* rotate = add("rotate", "Makes a new pair; write deployment.json again afterwards");
  rotate->add_option("--programme", options->programme, "adult or minor")->required();
  rotate->callback([options, &exit_status] {
    const boost::json::object body{{"programme", options->programme}};
    exit_status = print_answer(ask_office(
        options->data,
        {"/admin/keys/rotate", protocol::write_json(body),
         [&](Administration& office) { return office.rotate_key(options->programme); }}));
  });
  CLI::App* backup = add("backup", "Copies the key files into a new folder");
  backup->add_option("--out", options->out, "Folder to make")->required();
  backup->callback([options, &exit_status] { exit_status = print_answer(back_up(*options)); });
}

}  // namespace stillmine::tool
