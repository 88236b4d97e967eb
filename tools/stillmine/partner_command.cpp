// stillmine partner add|list|rotate|revoke: who may fetch a programme's list. Works while the server
// runs and when it does not. Keys are printed once, when they are made.
#include <boost/json/object.hpp>
#include <memory>
#include <string>

#include "commands.h"
#include "office_client.h"
#include "protocol/strict_json.h"

namespace stillmine::tool {
namespace {

using exchange::Administration;

struct Options {
  std::string data;
  std::string name;
  std::string programme = "adult";
  std::string wire = "stopncii";
  bool test = false;
};

std::string body_of(const Options& options, bool adding) {
  boost::json::object body{{"name", options.name}, {"programme", options.programme}};
  if (adding) {
    body["wire"] = options.wire;
    body["test"] = options.test;
  }
  return protocol::write_json(body);
}

CLI::App* add_action(CLI::App& partner, const char* name, const char* help,
                     const std::shared_ptr<Options>& options) {
  CLI::App* action = partner.add_subcommand(name, help);
  action->add_option("--data", options->data, "Folder for all that is kept")->required();
  return action;
}

CLI::App* add_named_action(CLI::App& partner, const char* name, const char* help,
                           const std::shared_ptr<Options>& options) {
  CLI::App* action = add_action(partner, name, help, options);
  action->add_option("NAME", options->name, "The platform's name, as people will read it")
      ->required();
  action->add_option("--programme", options->programme, "adult or minor");
  return action;
}

}  // namespace

void add_partner_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* partner = app.add_subcommand("partner", "Lets platforms fetch the list, or no longer");
  partner->require_subcommand(1);

  CLI::App* add = add_named_action(*partner, "add", "Adds a platform and prints its keys", options);
  add->add_option("--wire", options->wire, "stopncii or ncmec");
  add->add_flag("--test", options->test,
                "Only tries the service out: the page goes on saying that no platform collects");
  add->callback([options, &exit_status] {
    exit_status = print_answer(ask_office(
        options->data, {"/admin/partners", body_of(*options, true), [&](Administration& office) {
                          return office.add_partner(options->name, options->programme,
                                                    options->wire, options->test);
                        }}));
  });
  CLI::App* list = add_action(*partner, "list", "Lists the platforms", options);
  list->callback([options, &exit_status] {
    exit_status = print_answer(ask_office(
        options->data,
        {"/admin/partners", {}, [](Administration& office) { return office.list_partners(); }}));
  });
  CLI::App* rotate =
      add_named_action(*partner, "rotate", "Prints new keys; the old ones end at once", options);
  rotate->callback([options, &exit_status] {
    exit_status = print_answer(ask_office(
        options->data,
        {"/admin/partners/rotate", body_of(*options, false), [&](Administration& office) {
           return office.rotate_partner(options->name, options->programme);
         }}));
  });
  CLI::App* revoke = add_named_action(*partner, "revoke", "Ends a platform's access", options);
  revoke->callback([options, &exit_status] {
    exit_status = print_answer(ask_office(
        options->data,
        {"/admin/partners/revoke", body_of(*options, false), [&](Administration& office) {
           return office.revoke_partner(options->name, options->programme);
         }}));
  });
}

}  // namespace stillmine::tool
