#include "exchange/key_files.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <system_error>

#include "protocol/strict_json.h"

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMaxKeyFile = 4096;

bool sync_folder(const std::string& folder) {
  const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return false;
  const bool done = ::fsync(handle) == 0;
  ::close(handle);
  return done;
}

bool write_durably(const std::string& path, const std::string& text) {
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const bool done = ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                    ::fsync(file) == 0;
  ::close(file);
  return done;
}

}  // namespace

Result<void> make_private_folder(const std::string& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return fail(ErrorCode::kStoreFailed, "a data folder cannot be made");
  return {};
}

bool key_file_exists(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

Result<boost::json::value> read_key_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  if (!in) return fail(ErrorCode::kKeyMissing, "a key file cannot be read");
  auto document = protocol::parse_strict(text.str(), kMaxKeyFile);
  if (!document) return fail(ErrorCode::kKeyMissing, "a key file is damaged");
  return document;
}

Result<void> write_key_file(const std::string& path, const boost::json::value& document) {
  const std::string fresh = path + ".new";
  std::error_code error;
  const bool written = write_durably(fresh, protocol::write_json(document) + "\n");
  if (written) fs::rename(fresh, path, error);
  if (!written || error || !sync_folder(fs::path(path).parent_path().string())) {
    return fail(ErrorCode::kStoreFailed, "a key file cannot be written");
  }
  return {};
}

std::vector<std::string> key_files(const std::string& folder, const std::string& prefix) {
  std::vector<std::string> names;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with(prefix) && name.ends_with(".json")) names.push_back(entry.path().string());
  }
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace stillmine::exchange
