#include "store/sqlite/connection.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "store/folder_sync.h"

namespace stillmine::store::sqlite {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

// How long a statement waits for another process's lock (a backup, `db verify`).
constexpr int kBusyMilliseconds = 10'000;
// How long a checkpoint that cuts the log waits for readers; every commit waits behind it.
constexpr int kCutMilliseconds = 100;

// Pages are read by nobody who could have changed them but us; cell_size_check finds a damaged page
// before it is used, and mmap stays off because an I/O error on a mapping is a signal, not a code.
constexpr const char* kPragmas =
    "PRAGMA journal_mode=WAL;"
    "PRAGMA synchronous=FULL;"
    "PRAGMA wal_autocheckpoint=0;"
    "PRAGMA journal_size_limit=16777216;"
    "PRAGMA secure_delete=ON;"
    "PRAGMA trusted_schema=OFF;"
    "PRAGMA foreign_keys=ON;"
    "PRAGMA cell_size_check=ON;"
    "PRAGMA temp_store=MEMORY;"
    "PRAGMA mmap_size=0;";

/// SQLite creates files by umask; ours are for their owner alone, -wal and -shm after them.
Result<void> create_private(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return fail(ErrorCode::kStoreFailed, "the database file cannot be opened");
  ::close(file);
  return sync_folder_of(path);
}

}  // namespace

Query::Query(Query&& other) noexcept
    : connection_(other.connection_), statement_(std::exchange(other.statement_, nullptr)) {}

Query::~Query() {
  if (statement_ != nullptr) connection_->release(statement_);
}

bool Query::next() {
  if (statement_ == nullptr || !connection_->status_) return false;
  const int code = sqlite3_step(statement_);
  if (code == SQLITE_ROW) return true;
  if (code != SQLITE_DONE) connection_->keep_error(code);
  // One more step would run the statement again.
  connection_->release(std::exchange(statement_, nullptr));
  return false;
}

bool Query::is_null(int column) const {
  return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Query::integer(int column) const { return sqlite3_column_int64(statement_, column); }

std::string Query::text(int column) const {
  const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (text == nullptr) return {};
  return {text, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

core::Bytes Query::blob(int column) const {
  const auto* data = static_cast<const std::uint8_t*>(sqlite3_column_blob(statement_, column));
  if (data == nullptr) return {};
  return {data, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

void Query::fixed(int column, std::span<std::uint8_t> out) const {
  const core::Bytes found = blob(column);
  if (found.size() != out.size()) {
    connection_->keep_error(SQLITE_CORRUPT);
    return;
  }
  std::copy(found.begin(), found.end(), out.begin());
}

Result<Connection> Connection::open(const std::string& path, Mode mode) {
  if (mode == Mode::kReadWrite) {
    if (auto created = create_private(path); !created) {
      return tl::unexpected(std::move(created.error()));
    }
  }
  const int access =
      mode == Mode::kReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(path.c_str(), &handle,
                                   access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
  if (handle == nullptr) return fail(ErrorCode::kOutOfMemory, "opening a database");
  Connection connection(handle);
  if (code != SQLITE_OK) {
    connection.keep_error(code);
  } else {
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    connection.script(mode == Mode::kReadOnly ? "PRAGMA trusted_schema=OFF" : kPragmas);
    if (mode == Mode::kReadWrite) connection.watch_log();
  }
  if (!connection.status()) return tl::unexpected(connection.status().error());
  return connection;
}

Connection::Connection(sqlite3* handle) : handle_(handle) {}

Connection::Connection(Connection&& other) noexcept
    : handle_(std::exchange(other.handle_, nullptr)),
      status_(std::move(other.status_)),
      disk_failed_(other.disk_failed_),
      log_pages_(std::move(other.log_pages_)),
      free_(std::move(other.free_)) {
  other.free_.clear();
}

Connection::~Connection() {
  for (const auto& [sql, statements] : free_) {
    for (sqlite3_stmt* statement : statements) sqlite3_finalize(statement);
  }
  sqlite3_close(handle_);
}

sqlite3_stmt* Connection::prepare(std::string_view sql) {
  if (!status_) return nullptr;
  auto& ready = free_[std::string(sql)];
  if (!ready.empty()) {
    sqlite3_stmt* statement = ready.back();
    ready.pop_back();
    return statement;
  }
  sqlite3_stmt* statement = nullptr;
  const int code = sqlite3_prepare_v3(handle_, sql.data(), static_cast<int>(sql.size()),
                                      SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
  if (code != SQLITE_OK) keep_error(code);
  return statement;
}

void Connection::release(sqlite3_stmt* statement) {
  sqlite3_reset(statement);
  // Values must not linger in memory for as long as the statement is kept.
  sqlite3_clear_bindings(statement);
  free_[sqlite3_sql(statement)].push_back(statement);
}

void Connection::script(const std::string& sql) {
  if (!status_) return;
  const int code = sqlite3_exec(handle_, sql.c_str(), nullptr, nullptr, nullptr);
  if (code != SQLITE_OK) keep_error(code);
}

void Connection::watch_log() {
  // Replaces the hook of the automatic checkpoint, which wal_autocheckpoint=0 has switched off.
  sqlite3_wal_hook(
      handle_,
      [](void* pages, sqlite3*, const char*, int count) {
        *static_cast<int*>(pages) = count;
        return SQLITE_OK;
      },
      log_pages_.get());
}

void Connection::checkpoint() {
  if (!status_) return;
  const int code =
      sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
  if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY) keep_error(code);
}

void Connection::cut_log() {
  if (!status_) return;
  sqlite3_busy_timeout(handle_, kCutMilliseconds);
  const int code =
      sqlite3_wal_checkpoint_v2(handle_, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
  sqlite3_busy_timeout(handle_, kBusyMilliseconds);
  if (code == SQLITE_OK) *log_pages_ = 0;
  if (code != SQLITE_OK && (code & 0xFF) != SQLITE_BUSY) keep_error(code);
}

std::int64_t Connection::changes() const { return sqlite3_changes64(handle_); }

std::int64_t Connection::last_insert_rowid() const { return sqlite3_last_insert_rowid(handle_); }

void Connection::keep_error(int code) {
  if (!status_) return;
  const int primary = code & 0xFF;
  disk_failed_ = disk_failed_ || primary == SQLITE_IOERR || primary == SQLITE_CORRUPT ||
                 primary == SQLITE_NOTADB;
  // errstr is a fixed sentence per code; errmsg could quote SQL, still never a bound value.
  std::string detail = "SQLite " + std::to_string(code) + ": " + sqlite3_errstr(code);
  if (primary == SQLITE_ERROR || primary == SQLITE_CONSTRAINT) {
    detail += std::string(", ") + sqlite3_errmsg(handle_);
  }
  if (disk_failed_) spare_disk();
  status_ = fail(primary == SQLITE_FULL ? ErrorCode::kStoreFull : ErrorCode::kStoreFailed,
                 std::move(detail));
}

void Connection::fail_disk(const core::Error& error) {
  disk_failed_ = true;
  spare_disk();
  status_ = tl::unexpected(error);
}

/// The last connection would try the disk again on closing. The log stays, for the next start.
void Connection::spare_disk() {
  sqlite3_db_config(handle_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Connection::check_bind(int code) {
  if (code != SQLITE_OK) keep_error(code);
}

void Connection::bind(sqlite3_stmt* statement, int index, std::int64_t value) {
  if (statement != nullptr) check_bind(sqlite3_bind_int64(statement, index, value));
}

void Connection::bind(sqlite3_stmt* statement, int index, std::string_view text) {
  if (statement == nullptr) return;
  // A null pointer would bind NULL, and an empty view may hold one.
  const char* data = text.empty() ? "" : text.data();
  check_bind(
      sqlite3_bind_text64(statement, index, data, text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Connection::bind(sqlite3_stmt* statement, int index, core::Bytes blob) {
  if (statement == nullptr) return;
  check_bind(blob.empty() ? sqlite3_bind_zeroblob(statement, index, 0)
                          : sqlite3_bind_blob64(statement, index, blob.data(), blob.size(),
                                                SQLITE_TRANSIENT));
}

void Connection::bind(sqlite3_stmt* statement, int index, std::nullopt_t) {
  if (statement != nullptr) check_bind(sqlite3_bind_null(statement, index));
}

}  // namespace stillmine::store::sqlite
