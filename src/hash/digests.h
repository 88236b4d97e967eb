// MD5 and SHA-256 of a file in one pass over its bytes: each piece is read from memory once and
// taken from the first-level cache the second time. Input: bytes in any pieces. Output: both
// digests. Errors: none. Cost: the sum of md5.h and sha256.h, less one reading.
// Threads: one object, one thread at a time.
#pragma once

#include <string>

#include "core/bytes.h"
#include "hash/md5.h"
#include "hash/sha256.h"

namespace stillmine::hash {

struct FileDigests {
  Md5::Digest md5{};
  Sha256::Digest sha256{};

  /// As written in documents and on wires: lower-case hexadecimal.
  [[nodiscard]] std::string md5_text() const;
  [[nodiscard]] std::string sha256_text() const;
};

class DigestStream {
 public:
  void update(core::Bytes bytes) noexcept;

  /// The digests of everything so far; the object is done.
  FileDigests finish() noexcept;

 private:
  Md5 md5_;
  Sha256 sha256_;
};

/// Both digests of bytes that are already in memory.
FileDigests digests(core::Bytes bytes) noexcept;

}  // namespace stillmine::hash
