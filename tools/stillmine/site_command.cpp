// stillmine site: a copy of the built page for this deployment, to be served by nginx or Caddy.
#include <boost/json/object.hpp>
#include <memory>
#include <string>

#include "built_site.h"
#include "commands.h"
#include "core/hex.h"
#include "office_client.h"
#include "protocol/strict_json.h"
#include "site_stamp.h"

namespace stillmine::tool {
namespace {

using core::Result;

struct Options {
  std::string data;
  std::string out;
  std::string web;
  std::string intake;
  std::string operator_key;
};

Result<std::string> stamp(const Options& options) {
  auto deployment = current_deployment(options.data);
  if (!deployment) return tl::unexpected(deployment.error());
  deployment->intake = options.intake;
  boost::json::object answer{{"site", options.out},
                             {"programmes", deployment->programmes.size()},
                             {"operatorKey", nullptr}};
  if (!options.operator_key.empty()) {
    const auto key = read_operator_key(options.operator_key);
    if (!key) return tl::unexpected(key.error());
    protocol::sign_deployment(*deployment, *key);
    answer["operatorKey"] = core::to_hex(key->public_key);
  }
  const auto built = options.web.empty() ? built_site() : std::filesystem::path(options.web);
  if (auto done = stamp_site(built, options.out, *deployment); !done) {
    return tl::unexpected(done.error());
  }
  return protocol::write_json(answer);
}

}  // namespace

void add_site_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("site", "Copies the page with this deployment's keys");
  command->add_option("--data", options->data, "Folder for all that is kept")->required();
  command->add_option("--out", options->out, "Folder to write the site to")->required();
  command->add_option("--web", options->web, "Folder of the built site");
  command->add_option("--intake", options->intake, "URL of the intake; empty: the page's origin");
  command->add_option("--operator-key", options->operator_key,
                      "File of 64 hex digits: the operator's offline key, which signs");
  command->callback([options, &exit_status] { exit_status = print_answer(stamp(*options)); });
}

}  // namespace stillmine::tool
