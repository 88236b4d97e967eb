// stillmine intake: the blind mailbox that faces the internet, and the page. Prints {"intake": URL}
// once it answers. Three listeners: --listen for the internet, --pickup for the exchange alone,
// DIR/intake/admin.sock for the operator (health and metrics).
#include <unistd.h>

#include <atomic>
#include <boost/json/object.hpp>
#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "built_site.h"
#include "commands.h"
#include "http/listener.h"
#include "http/runtime.h"
#include "http/static_files.h"
#include "intake/intake.h"
#include "process.h"
#include "protocol/strict_json.h"
#include "store/folder_lock.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;
using core::Result;

struct Options {
  std::string data;
  std::string listen;
  std::string pickup;
  std::string token;
  std::string web;
  std::string deployment;
  std::vector<std::string> embedders;
};

std::shared_ptr<http::Service> new_service(http::Metrics& metrics, const http::Log& log) {
  auto service = std::make_shared<http::Service>();
  service->metrics = &metrics;
  service->log = &log;
  return service;
}

/// The three addresses; what is not given lies under DIR.
Result<std::vector<http::Address>> addresses(const Options& options) {
  const std::vector<std::string> texts = {
      options.listen,
      options.pickup.empty() ? "unix:" + options.data + "/pickup/intake.sock" : options.pickup,
      "unix:" + options.data + "/intake/admin.sock"};
  std::vector<http::Address> out;
  for (const std::string& text : texts) {
    auto address = http::parse_address(text);
    if (!address) return tl::unexpected(address.error());
    out.push_back(*std::move(address));
  }
  return out;
}

/// Its own folder, the socket of the exchange, the page: nothing else is its business.
void fence(const Options& options, const fs::path& folder, const fs::path& web,
           const http::Address& pickup, const http::Log& log) {
  std::vector<fs::path> writable = {folder};
  std::vector<fs::path> readable = {web};
  if (pickup.is_unix()) writable.push_back(fs::absolute(pickup.unix_path).parent_path());
  // The folder: the file is replaced whole, and may not be there yet.
  if (!options.deployment.empty()) {
    readable.push_back(fs::absolute(options.deployment).parent_path());
  }
  confine(writable, readable, log);
}

/// Opens folder, site and inbox, then serves until it is told to stop or the disk fails.
Result<void> run(const Options& options) {
  const std::string folder = options.data + "/intake";
  const auto listen = addresses(options);
  if (!listen) return tl::unexpected(listen.error());
  for (const std::string& needed : {options.data, folder, options.data + "/pickup"}) {
    if (auto made = make_private_folder(needed); !made) return made;
  }
  auto lock = store::FolderLock::take(folder);
  if (!lock) return tl::unexpected(lock.error());
  auto token = pickup_token(options.token.empty() ? options.data + "/pickup/token" : options.token);
  if (!token) return tl::unexpected(token.error());
  const fs::path web = options.web.empty() ? built_site() : fs::path(options.web);
  const http::Log log("intake");
  fence(options, folder, web, listen->at(1), log);
  auto site = http::StaticFiles::load(web);
  if (!site) return tl::unexpected(site.error());
  auto pepper = intake::Pepper::load(folder + "/pepper", protocol::system_random());
  if (!pepper) return tl::unexpected(pepper.error());

  http::Metrics metrics;
  std::atomic<bool> disk_failed = false;
  http::Runtime runtime(2);
  store::InboxOptions inbox_options;
  inbox_options.on_broken = [&] {
    log.error("disk_failed");
    disk_failed = true;
    runtime.stop();
  };
  auto inbox = store::open_sqlite_inbox(folder, std::move(inbox_options));
  if (!inbox) return tl::unexpected(inbox.error());
  intake::Intake mailbox(*std::move(inbox), *std::move(pepper),
                         {.pickup_token = *std::move(token), .deployment_file = options.deployment},
                         core::system_clock(), protocol::system_random(), metrics, log);
  if (auto done = mailbox.remember(); !done) return done;

  const auto internet = new_service(metrics, log);
  internet->headers.embed_ancestors = options.embedders;
  mailbox.add_public_routes(internet->router);
  internet->router.set_fallback(
      http::StaticFiles::handler(std::make_shared<const http::StaticFiles>(*std::move(site))));
  const auto exchange = new_service(metrics, log);
  mailbox.add_pickup_routes(exchange->router);
  const auto operators = new_service(metrics, log);
  mailbox.add_private_routes(operators->router);

  std::vector<std::unique_ptr<http::Listener>> listeners;
  for (const auto& [address, service] :
       {std::pair(listen->at(0), internet), std::pair(listen->at(1), exchange),
        std::pair(listen->at(2), operators)}) {
    auto listener = http::Listener::open(runtime.executor(), address, service);
    if (!listener) return tl::unexpected(listener.error());
    runtime.at_stop([opened = listener->get()]() -> http::Task<void> { co_await opened->stop(); });
    (*listener)->start();
    listeners.push_back(*std::move(listener));
  }
  runtime.stop_on_signals();
  runtime.at_end([&mailbox] { mailbox.end_threads(); });
  runtime.spawn(mailbox.watch_pending());
  const boost::json::object line{{"intake", "http://" + http::to_string(listeners[0]->bound())}};
  std::cout << protocol::write_json(line) << std::endl;
  runtime.run();
  if (disk_failed) return core::fail(core::ErrorCode::kStoreFailed, "the disk failed");
  return {};
}

}  // namespace

void add_intake_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("intake", "Takes sealed messages and serves the page");
  command->add_option("--data", options->data, "Folder for all that is kept")->required();
  command->add_option("--listen", options->listen, "HOST:PORT for the internet")->required();
  command->add_option("--pickup", options->pickup, "HOST:PORT or unix:PATH for the exchange");
  command->add_option("--token", options->token, "File with the exchange's token");
  command->add_option("--web", options->web, "Folder of the built site");
  command->add_option("--deployment", options->deployment, "The file served as /deployment.json");
  command->add_option("--embed-from", options->embedders, "Origin that may frame /embed")
      ->check([](const std::string& origin) {
        const bool good = origin.starts_with("https://") &&
                          origin.find_first_of(" ;,'\"\r\n", 8) == std::string::npos;
        return good ? std::string() : std::string("https://HOST expected");
      });
  command->callback([options, &exit_status] {
    const auto done = run(*options);
    if (done) return;
    std::cerr << "stillmine intake: " << core::wire_word(done.error().code) << ": "
              << done.error().detail << '\n';
    exit_status = done.error().code == core::ErrorCode::kBadArgument ? 2 : 1;
  });
}

}  // namespace stillmine::tool
