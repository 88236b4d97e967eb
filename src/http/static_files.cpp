#include "http/static_files.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace stillmine::http {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLargestSite = 256U * 1024 * 1024;

constexpr std::array<std::pair<std::string_view, std::string_view>, 17> kTypes = {{
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".wasm", "application/wasm"},
    {".json", "application/json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".jpg", "image/jpeg"},
    {".webp", "image/webp"},
    {".ico", "image/x-icon"},
    {".txt", "text/plain; charset=utf-8"},
    {".ftl", "text/plain; charset=utf-8"},
    {".xml", "application/xml"},
    {".pdf", "application/pdf"},
    {".webmanifest", "application/manifest+json"},
    {".map", "application/json"},
}};

std::string content_type_of(std::string_view path) {
  const std::size_t dot = path.rfind('.');
  if (dot != std::string_view::npos) {
    const auto* found =
        std::ranges::find(kTypes, path.substr(dot), [](auto& row) { return row.first; });
    if (found != kTypes.end()) return std::string(found->second);
  }
  return "application/octet-stream";
}

/// Whether Accept-Encoding names `coding` without refusing it (RFC 9110, 12.5.3).
bool accepts(const Request& request, std::string_view coding) {
  std::string_view rest = request.field("accept-encoding").value_or("");
  while (!rest.empty()) {
    std::string_view item = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), item.size() + 1));
    while (item.starts_with(' ')) item.remove_prefix(1);
    if (!item.starts_with(coding)) continue;
    item.remove_prefix(coding.size());
    while (item.starts_with(' ') || item.starts_with(';')) item.remove_prefix(1);
    return item.empty() || (item != "q=0" && !item.starts_with("q=0.0"));
  }
  return false;
}

bool hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

std::vector<fs::path> list(const fs::path& folder, std::error_code& error) {
  std::vector<fs::path> paths;
  fs::recursive_directory_iterator entry(folder, error);
  for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
    if (hidden(entry->path())) {
      entry.disable_recursion_pending();
    } else if (entry->symlink_status().type() == fs::file_type::regular) {
      paths.push_back(entry->path());
    }
  }
  std::ranges::sort(paths);  // `x` comes before `x.br`
  return paths;
}

}  // namespace

core::Result<StaticFiles> StaticFiles::load(const fs::path& folder) {
  StaticFiles site;
  std::error_code error;
  std::size_t total = 0;
  const std::vector<fs::path> paths = list(folder, error);
  if (error) return core::fail(core::ErrorCode::kFileUnreadable, error.message());
  for (const fs::path& path : paths) {
    std::ifstream in(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in) return core::fail(core::ErrorCode::kFileUnreadable, "a file of the site");
    total += content.size();
    if (total > kLargestSite) return core::fail(core::ErrorCode::kFileTooLarge, "the site");
    site.put('/' + path.lexically_relative(folder).generic_string(), std::move(content));
  }
  return site;
}

void StaticFiles::put(const std::string& path, std::string content) {
  auto shared = std::make_shared<const std::string>(std::move(content));
  if (path.ends_with(".br") || path.ends_with(".gz")) {
    const auto original = files_.find(path.substr(0, path.size() - 3));
    if (original != files_.end()) {
      (path.ends_with(".br") ? original->second.brotli : original->second.gzip) = std::move(shared);
      return;
    }
  }
  files_.insert_or_assign(path, File{.content_type = content_type_of(path),
                                     .plain = std::move(shared),
                                     .brotli = nullptr,
                                     .gzip = nullptr});
}

const StaticFiles::File* StaticFiles::find(std::string_view path) const {
  auto found = files_.find(path);
  if (found == files_.end()) {
    std::string page(path);
    page += path.ends_with('/') ? "index.html" : ".html";
    found = files_.find(page);
  }
  return found == files_.end() ? nullptr : &found->second;
}

Response StaticFiles::get(const Request& request) const {
  Response response;
  const File* file = find(request.path);
  if (file == nullptr) {
    // Under /v1 programs ask, and read JSON.
    if (request.path.starts_with("/v1/")) return error_response(core::ErrorCode::kNotFound);
    file = find("/404.html");
    if (file == nullptr) {
      return http::response(404, "text/plain; charset=utf-8", "There is no such page.\n");
    }
    response.status = 404;
  } else {
    response.headers = header_set_for(request.path);
  }
  response.content_type = file->content_type;
  response.body = file->plain;
  if (file->brotli || file->gzip) response.fields.push_back({"Vary", "Accept-Encoding"});
  if (file->brotli && accepts(request, "br")) {
    response.body = file->brotli;
    response.fields.push_back({"Content-Encoding", "br"});
  } else if (file->gzip && accepts(request, "gzip")) {
    response.body = file->gzip;
    response.fields.push_back({"Content-Encoding", "gzip"});
  }
  return response;
}

Handler StaticFiles::handler(std::shared_ptr<const StaticFiles> files) {
  return [files = std::move(files)](Request request) -> Task<Response> {
    co_return files->get(request);
  };
}

}  // namespace stillmine::http
