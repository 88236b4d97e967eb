// Who owns a data folder: the process that runs on it, or a command that opens its files because
// none runs. An exclusive flock on FOLDER/lock, let go by the kernel when the process ends, however
// it ends. Errors: kStoreLocked (another process holds it), kStoreFailed (the file cannot be made).
// Threads: a value with one owner.
#pragma once

#include <string>

#include "core/result.h"

namespace stillmine::store {

class FolderLock {
 public:
  /// Makes the folder (0700) when it is missing, and takes its lock.
  static core::Result<FolderLock> take(const std::string& folder);

  FolderLock(FolderLock&& other) noexcept;
  FolderLock& operator=(FolderLock&&) = delete;
  FolderLock(const FolderLock&) = delete;
  FolderLock& operator=(const FolderLock&) = delete;
  ~FolderLock();

 private:
  explicit FolderLock(int file) : file_(file) {}
  int file_;
};

}  // namespace stillmine::store
