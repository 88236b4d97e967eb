// One SQLite connection, opened the one way this project opens files: WAL, synchronous=FULL (an
// acknowledged commit survives power loss), secure_delete (freed pages are zeroed), trusted_schema
// off, defensive, foreign keys on.
//
// Errors stick: the first one that a statement meets is kept, every later statement does nothing
// and yields no row, and status() tells it. A unit of work therefore reads as plain SQL and is
// checked once, at its end, by the Writer, which rolls it back. Errors: kStoreFull (disk or quota),
// kStoreFailed (I/O, corruption, a constraint: the detail is SQLite's own sentence, never a value).
// Cost: statements are compiled once per SQL text and reused.
// Threads: a Connection belongs to one thread at a time.
// Source: sqlite.org/pragma.html, sqlite.org/security.html.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/bytes.h"
#include "core/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace stillmine::store::sqlite {

class Connection;

/// A running SELECT. Values are valid until the next next(); a column is read with the type it has.
class Query {
 public:
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
  Query(Query&& other) noexcept;
  Query& operator=(Query&&) = delete;
  ~Query();

  /// Steps to the next row; false at the end and after an error.
  bool next();

  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
  [[nodiscard]] std::string text(int column) const;
  [[nodiscard]] core::Bytes blob(int column) const;
  [[nodiscard]] core::ByteVector bytes(int column) const {
    const core::Bytes view = blob(column);
    return {view.begin(), view.end()};
  }
  /// A blob of exactly N bytes; another length is an error of the connection and reads as zeros.
  template <std::size_t N>
  [[nodiscard]] std::array<std::uint8_t, N> array(int column) const {
    std::array<std::uint8_t, N> out{};
    fixed(column, out);
    return out;
  }

 private:
  friend class Connection;
  Query(Connection* connection, sqlite3_stmt* statement)
      : connection_(connection), statement_(statement) {}
  void fixed(int column, std::span<std::uint8_t> out) const;

  Connection* connection_;
  sqlite3_stmt* statement_;  // null after an error
};

class Connection {
 public:
  enum class Mode : std::uint8_t { kReadWrite, kReadOnly };

  /// Opens `path`, creating it (mode 0600) when it may be written and does not exist.
  static core::Result<Connection> open(const std::string& path, Mode mode);

  Connection(Connection&& other) noexcept;
  Connection& operator=(Connection&&) = delete;
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  ~Connection();

  /// Runs one statement that yields no rows; `?` marks are bound in order.
  template <class... Values>
  void run(std::string_view sql, const Values&... values) {
    Query query = select(sql, values...);
    while (query.next()) {
    }
  }

  /// Starts one SELECT; `?` marks are bound in order. Bound blobs and texts are copied.
  template <class... Values>
  Query select(std::string_view sql, const Values&... values) {
    sqlite3_stmt* statement = prepare(sql);
    int index = 0;
    (bind(statement, ++index, values), ...);
    return {this, statement};
  }

  /// The first column of the first row, for SELECT count(*) and the like.
  template <class... Values>
  std::optional<std::int64_t> select_integer(std::string_view sql, const Values&... values) {
    Query query = select(sql, values...);
    if (!query.next() || query.is_null(0)) return std::nullopt;
    return query.integer(0);
  }

  /// Runs a script of statements that take no values (migrations, BEGIN, PRAGMA).
  void script(const std::string& sql);

  /// Rows that the last run() changed.
  [[nodiscard]] std::int64_t changes() const;
  [[nodiscard]] std::int64_t last_insert_rowid() const;

  /// Ok, or the first error since open() or forget_error().
  [[nodiscard]] const core::Result<void>& status() const { return status_; }
  /// For whoever has rolled the failed work back.
  void forget_error() { status_ = {}; }

  /// Whether the error kept is one of the disk's (I/O, corruption): nothing may be acknowledged
  /// after it, because a failed fsync may have dropped the very pages it was asked to keep.
  [[nodiscard]] bool disk_failed() const { return disk_failed_; }
  /// The same for a file that is kept beside the database.
  void fail_disk(const core::Error& error);

  /// Moves what readers no longer need from the write-ahead log into the file. Whoever commits does
  /// it when log_pages() says so: SQLite's own automatic checkpoint swallows a failed fsync.
  void checkpoint();
  /// The same, waiting a moment for readers, and cuts the log to nothing, so that what was deleted is
  /// gone from it too. While somebody reads on, it is left for the next time.
  void cut_log();
  /// Pages in the log, as of the last commit.
  [[nodiscard]] int log_pages() const { return *log_pages_; }

 private:
  friend class Query;
  explicit Connection(sqlite3* handle);
  void watch_log();

  sqlite3_stmt* prepare(std::string_view sql);
  void release(sqlite3_stmt* statement);
  void keep_error(int code);
  void spare_disk();
  void check_bind(int code);

  void bind(sqlite3_stmt* statement, int index, std::int64_t value);
  void bind(sqlite3_stmt* statement, int index, int value) {
    bind(statement, index, static_cast<std::int64_t>(value));
  }
  void bind(sqlite3_stmt* statement, int index, bool value) {
    bind(statement, index, static_cast<std::int64_t>(value));
  }
  void bind(sqlite3_stmt* statement, int index, std::string_view text);
  // Without these a literal would be taken for a bool.
  void bind(sqlite3_stmt* statement, int index, const char* text) {
    bind(statement, index, std::string_view(text));
  }
  void bind(sqlite3_stmt* statement, int index, const std::string& text) {
    bind(statement, index, std::string_view(text));
  }
  void bind(sqlite3_stmt* statement, int index, core::Bytes blob);
  void bind(sqlite3_stmt* statement, int index, const core::ByteVector& blob) {
    bind(statement, index, core::Bytes(blob));
  }
  template <std::size_t N>
  void bind(sqlite3_stmt* statement, int index, const std::array<std::uint8_t, N>& blob) {
    bind(statement, index, core::Bytes(blob));
  }
  void bind(sqlite3_stmt* statement, int index, std::nullopt_t);
  template <class T>
  void bind(sqlite3_stmt* statement, int index, const std::optional<T>& value) {
    if (value) {
      bind(statement, index, *value);
    } else {
      bind(statement, index, std::nullopt);
    }
  }

  sqlite3* handle_;
  core::Result<void> status_;
  bool disk_failed_ = false;
  std::unique_ptr<int> log_pages_ = std::make_unique<int>(0);  // SQLite holds its address
  // Free compiled statements by their SQL; a statement in use is in no list, so that the same SQL
  // may run inside its own loop.
  std::unordered_map<std::string, std::vector<sqlite3_stmt*>> free_;
};

}  // namespace stillmine::store::sqlite
