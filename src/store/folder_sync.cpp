#include "store/folder_sync.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

namespace stillmine::store {

core::Result<void> sync_folder_of(const std::string& path) {
  const std::filesystem::path parent = std::filesystem::path(path).parent_path();
  const int folder =
      ::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  const bool synced = folder >= 0 && ::fsync(folder) == 0;
  if (folder >= 0) ::close(folder);
  if (!synced) return core::fail(core::ErrorCode::kStoreFailed, "the folder cannot be synced");
  return {};
}

}  // namespace stillmine::store
