#include "process.h"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <fstream>
#include <system_error>

#include "core/hex.h"
#include "protocol/random.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;
using core::ErrorCode;
using core::Result;

constexpr std::size_t kTokenDigits = 64;

// What Landlock's first version can forbid; everything here is forbidden but where a rule allows it.
constexpr std::uint64_t kRead = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
constexpr std::uint64_t kWrite = LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_REMOVE_FILE |
                                 LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
                                 LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_SOCK |
                                 LANDLOCK_ACCESS_FS_MAKE_SYM | LANDLOCK_ACCESS_FS_MAKE_FIFO |
                                 LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_BLOCK;
constexpr std::uint64_t kOfFiles = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_WRITE_FILE;

// What a program is loaded from, looks names up in, and finds certificate authorities in.
const std::vector<fs::path> kSystem = {
    "/usr", "/lib", "/lib64", "/etc", "/dev", "/proc", "/run/systemd/resolve", "/run/resolvconf"};

bool allow(int ruleset, const fs::path& path, std::uint64_t access) {
  const int place = ::open(path.c_str(), O_PATH | O_CLOEXEC);
  if (place < 0) return false;
  struct stat info {};
  // A rule about a file may name only what can be done to files.
  if (::fstat(place, &info) == 0 && !S_ISDIR(info.st_mode)) access &= kOfFiles;
  landlock_path_beneath_attr rule{};
  rule.allowed_access = access;
  rule.parent_fd = place;
  const long done = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
  ::close(place);
  return done == 0;
}

}  // namespace

Result<void> make_private_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) fs::permissions(folder, fs::perms::owner_all, error);
  if (error) return core::fail(ErrorCode::kStoreFailed, folder.string() + ": " + error.message());
  return {};
}

Result<std::string> pickup_token(const fs::path& file) {
  std::string token;
  if (std::ifstream in(file); in >> token) {
    if (token.size() == kTokenDigits && core::from_hex(token)) return token;
    return core::fail(ErrorCode::kStoreFailed, "the token file does not hold 64 hex digits");
  }
  std::array<std::uint8_t, kTokenDigits / 2> bytes{};
  protocol::system_random().fill(bytes);
  token = core::to_hex(bytes);
  const int out = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  const bool written =
      out >= 0 && ::write(out, token.data(), token.size()) == static_cast<ssize_t>(token.size());
  if (out >= 0) ::close(out);
  if (!written) return core::fail(ErrorCode::kStoreFailed, "the token file cannot be made");
  return token;
}

void end_with_parent() {
  const pid_t parent = ::getppid();
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (::getppid() != parent) ::raise(SIGTERM);  // it ended between the two calls
}

void confine(const std::vector<fs::path>& writable, const std::vector<fs::path>& readable,
             const http::Log& log) {
  landlock_ruleset_attr what{};
  what.handled_access_fs = kRead | kWrite;
  const int ruleset =
      static_cast<int>(::syscall(SYS_landlock_create_ruleset, &what, sizeof what, 0));
  bool held = ruleset >= 0;
  for (const fs::path& path : writable) held = held && allow(ruleset, path, kRead | kWrite);
  for (const std::vector<fs::path>& paths : {readable, kSystem}) {
    // What is not there (no /lib64, say) needs no leave.
    for (const fs::path& path : paths) (void)(held && allow(ruleset, path, kRead));
  }
  held = held && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
  const std::string why = std::generic_category().message(errno);
  if (ruleset >= 0) ::close(ruleset);
  if (held) {
    log.info("folder_fence", {{"state", "held"}});
  } else {
    log.warn("folder_fence", {{"state", "missing"}, {"why", "Landlock: " + why}});
  }
}

}  // namespace stillmine::tool
