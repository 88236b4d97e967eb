// Numbered migrations: what brings a database file of any released version to the newest.
//
// Input: the scripts src/store/migrations/<store>/NNNN_name.sql, compiled in by
// stillmine_embed_migrations (src/store/CMakeLists.txt), in order from 1 without gaps. Each runs in
// one transaction with its number written to PRAGMA user_version, so a crash leaves the version
// before or the version after. application_id names the store: a file of the other store is
// refused. A released script never changes. Errors: kStoreVersion (a newer file, or another store's
// file), else as Connection. Threads: before the connection is handed to its Writer.
#pragma once

#include <cstdint>
#include <span>

#include "core/result.h"
#include "store/sqlite/connection.h"

namespace stillmine::store::sqlite {

struct Migration {
  int number;  // 1, 2, 3 ...
  const char* sql;
};

/// Brings the file to the last migration, or to `target` (tests make files of old versions so).
/// Returns the version found.
core::Result<int> migrate(Connection& connection, std::span<const Migration> migrations,
                          std::int32_t application_id, int target = 0);

}  // namespace stillmine::store::sqlite
