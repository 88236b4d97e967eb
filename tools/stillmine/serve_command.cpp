// stillmine serve: the site on one address, until SIGTERM or SIGINT.
#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <memory>
#include <string>

#include "commands.h"
#include "http/listener.h"
#include "http/runtime.h"
#include "http/static_files.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string data;
  std::string intake = "127.0.0.1:8080";
  std::string exchange = "127.0.0.1:8081";
  std::string web;
};

/// build/web beside build/native/bin/stillmine, or share/stillmine/web beside bin/stillmine.
fs::path default_site() {
  std::error_code error;
  const fs::path bin = fs::read_symlink("/proc/self/exe", error).parent_path();
  const fs::path built = bin / "../../web";
  return fs::exists(built, error) ? built : bin / "../share/stillmine/web";
}

int serve(const Options& options) {
  const auto address = http::parse_address(options.intake);
  if (!address) {
    std::cerr << "stillmine serve: --intake: " << address.error().detail << '\n';
    return 2;
  }
  auto site = http::StaticFiles::load(options.web.empty() ? default_site() : fs::path(options.web));
  if (!site) {
    std::cerr << "stillmine serve: the site cannot be read: " << site.error().detail << '\n';
    return 1;
  }
  http::Metrics metrics;
  const http::Log log("intake");
  auto service = std::make_shared<http::Service>();
  service->metrics = &metrics;
  service->log = &log;
  service->router.set_fallback(
      http::StaticFiles::handler(std::make_shared<const http::StaticFiles>(std::move(*site))));

  http::Runtime runtime;
  const auto listener = http::Listener::open(runtime.executor(), *address, std::move(service));
  if (!listener) {
    std::cerr << "stillmine serve: " << listener.error().detail << '\n';
    return 1;
  }
  runtime.stop_on_signals();
  runtime.at_stop([&]() -> http::Task<void> { co_await (*listener)->stop(); });
  (*listener)->start();
  const std::string url = "http://" + http::to_string((*listener)->bound());
  std::cout << R"({"site":")" << url << R"(","intake":")" << url << "\"}" << std::endl;
  runtime.run();
  return 0;
}

}  // namespace

void add_serve_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("serve", "Serves the page");
  command->add_option("--data", options->data, "Folder for all that is kept")->required();
  command->add_option("--intake", options->intake, "HOST:PORT of the page and the intake");
  command->add_option("--exchange", options->exchange, "HOST:PORT of the exchange");
  command->add_option("--web", options->web, "Folder of the built site");
  command->callback([options, &exit_status] { exit_status = serve(*options); });
}

}  // namespace stillmine::tool
