#include "store/sqlite/migrations.h"

#include <string>

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

Result<int> migrate(Connection& connection, std::span<const Migration> migrations,
                    std::int32_t application_id, int target) {
  const auto version = connection.select_integer("PRAGMA user_version");
  const auto owner = connection.select_integer("PRAGMA application_id");
  if (!connection.status()) return tl::unexpected(connection.status().error());
  if (*version != 0 && *owner != application_id) {
    return fail(ErrorCode::kStoreVersion, "the file belongs to another store");
  }
  const int newest = migrations.empty() ? 0 : migrations.back().number;
  if (*version > newest) {
    return fail(ErrorCode::kStoreVersion, "file version " + std::to_string(*version) +
                                              ", this program knows " + std::to_string(newest));
  }
  for (const Migration& migration : migrations) {
    if (migration.number <= *version || (target != 0 && migration.number > target)) continue;
    connection.script("BEGIN IMMEDIATE");
    connection.script(migration.sql);
    connection.script("PRAGMA application_id=" + std::to_string(application_id));
    connection.script("PRAGMA user_version=" + std::to_string(migration.number));
    connection.script("COMMIT");
    if (!connection.status()) {
      const auto error = connection.status().error();
      connection.forget_error();
      connection.script("ROLLBACK");
      return tl::unexpected(error);
    }
  }
  return static_cast<int>(*version);
}

}  // namespace stillmine::store::sqlite
