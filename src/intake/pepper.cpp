#include "intake/pepper.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <string_view>

#include "protocol/primitives.h"

namespace stillmine::intake {
namespace {

using core::ErrorCode;
using core::Result;

/// A value of one kind can never pass for one of another.
store::Keyed keyed(const protocol::Secret<32>& key, std::string_view kind, core::Bytes bytes) {
  core::ByteVector text(kind.begin(), kind.end());
  text.insert(text.end(), bytes.begin(), bytes.end());
  return protocol::hmac(key.bytes(), text);
}

/// Makes the file's name durable, as fsync of the file makes its bytes.
bool sync_folder(const std::string& path) {
  const std::string parent = std::filesystem::path(path).parent_path();
  const int folder =
      ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && ::fsync(folder) == 0;
  if (folder >= 0) ::close(folder);
  return synced;
}

/// Writes the file in full before it has its name, so that a crash leaves none or a whole one.
bool create(const std::string& path, const protocol::Secret<32>& key) {
  const std::string part = path + ".part";
  const int file = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return false;
  const auto bytes = key.bytes();
  const bool written =
      ::write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
      ::fsync(file) == 0;
  ::close(file);
  return written && ::rename(part.c_str(), path.c_str()) == 0 && sync_folder(path);
}

}  // namespace

Result<Pepper> Pepper::load(const std::string& path, protocol::Random& random) {
  protocol::Secret<32> key;
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) {
    random.fill(key.writable());
    if (!create(path, key)) return core::fail(ErrorCode::kStoreFailed, "no pepper can be made");
    return Pepper(key);
  }
  const auto out = key.writable();
  const ssize_t got = ::read(file, out.data(), out.size());
  ::close(file);
  if (got != static_cast<ssize_t>(out.size())) {
    return core::fail(ErrorCode::kStoreFailed, "the pepper is not 32 bytes");
  }
  return Pepper(key);
}

store::Keyed Pepper::case_key(const protocol::CaseIndex& index) const {
  return protocol::hmac(key_.bytes(), index.bytes);
}

store::Proof Pepper::proof(const protocol::CaseIndex& index,
                           const protocol::Digest& access_hash) const {
  return {.case_key = case_key(index), .access_key = protocol::hmac(key_.bytes(), access_hash)};
}

store::Keyed Pepper::message_key(const protocol::MessageId& id) const {
  return keyed(key_, "message", id.bytes);
}

store::Keyed Pepper::body_key(core::Bytes body) const {
  return keyed(key_, "body", protocol::sha256(body));
}

}  // namespace stillmine::intake
