#include "exchange/deployment_writer.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace stillmine::exchange {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<void> DeploymentWriter::update() {
  if (path_.empty()) return {};
  auto text = administration_.deployment(programmes_);
  if (!text) return tl::unexpected(text.error());
  if (*text == written_) return {};
  // Renamed into place: a page that loads meanwhile gets the old document or the new one.
  const std::string fresh = path_ + ".new";
  std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
  out << *text << '\n';
  out.close();
  std::error_code error;
  if (out) std::filesystem::rename(fresh, path_, error);
  if (!out || error) return fail(ErrorCode::kStoreFailed, "deployment.json cannot be written");
  written_ = std::move(*text);
  return {};
}

}  // namespace stillmine::exchange
