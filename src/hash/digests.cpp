#include "hash/digests.h"

#include <algorithm>

#include "core/hex.h"

namespace stillmine::hash {
namespace {

// Half of a first-level data cache of 32 kB: what MD5 has read is still there for SHA-256.
constexpr std::size_t kPiece = 16 * 1024;

}  // namespace

std::string FileDigests::md5_text() const { return core::to_hex(md5); }

std::string FileDigests::sha256_text() const { return core::to_hex(sha256); }

void DigestStream::update(core::Bytes bytes) noexcept {
  while (!bytes.empty()) {
    const core::Bytes piece = bytes.first(std::min(kPiece, bytes.size()));
    md5_.update(piece);
    sha256_.update(piece);
    bytes = bytes.subspan(piece.size());
  }
}

FileDigests DigestStream::finish() noexcept { return {md5_.finish(), sha256_.finish()}; }

FileDigests digests(core::Bytes bytes) noexcept {
  DigestStream stream;
  stream.update(bytes);
  return stream.finish();
}

}  // namespace stillmine::hash
