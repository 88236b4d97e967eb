// The static site, read into memory at start: a folder's files under their own paths.
//
// Inputs: a folder. Dot-files and symbolic links are left out. `x.br` and `x.gz` beside `x` are
// sent in its place to whoever accepts them. Outputs: a handler for Router::set_fallback. `/` is
// index.html, `/status` is status.html, `/help/` is help/index.html; anything else is 404 with the
// site's own 404.html where there is one. A request never becomes a path on disk, so there is
// nothing to traverse. offline.html is sent as a download (security_headers.cpp says why).
// Errors: kFileUnreadable, kFileTooLarge (a site over 256 MiB). Cost: the site's size in memory.
// Threads: load once, then read from any.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "core/result.h"
#include "http/router.h"

namespace stillmine::http {

class StaticFiles {
 public:
  static core::Result<StaticFiles> load(const std::filesystem::path& folder);

  /// Adds or replaces one file, deployment.json for example. Before the first request only.
  void put(const std::string& path, std::string content);

  [[nodiscard]] Response get(const Request& request) const;
  [[nodiscard]] bool has(std::string_view path) const { return files_.contains(path); }

  static Handler handler(std::shared_ptr<const StaticFiles> files);

 private:
  using Content = std::shared_ptr<const std::string>;
  struct File {
    std::string content_type;
    Content plain;
    Content brotli;
    Content gzip;
  };

  [[nodiscard]] const File* find(std::string_view path) const;

  std::map<std::string, File, std::less<>> files_;
};

}  // namespace stillmine::http
