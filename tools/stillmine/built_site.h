// Where the built page lies when nobody says: build/web beside build/native/bin/stillmine, or
// share/stillmine/web beside bin/stillmine. Errors: none; what is not there is noticed on reading.
#pragma once

#include <filesystem>

namespace stillmine::tool {

inline std::filesystem::path built_site() {
  namespace fs = std::filesystem;
  std::error_code error;
  const fs::path bin = fs::read_symlink("/proc/self/exe", error).parent_path();
  const fs::path built = bin / "../../web";
  return fs::exists(built, error) ? built : bin / "../share/stillmine/web";
}

}  // namespace stillmine::tool
