#include "store/inbox.h"

#include <sys/statvfs.h>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <utility>

#include "store/sqlite/connection.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/writer.h"

namespace stillmine::store {
namespace sqlite {

extern const std::vector<Migration> kInboxMigrations;

namespace {

using core::ErrorCode;
using core::fail;
using core::Result;

constexpr std::int32_t kApplicationId = 0x534D494E;  // "SMIN"
constexpr int kStrangerSlots = 16384;                // as in 0001_first.sql
constexpr int kReaders = 4;

/// Whether two keyed identifiers are equal, in a time that depends on neither.
bool same(const Keyed& left, const Keyed& right) {
  unsigned difference = 0;
  for (std::size_t i = 0; i < left.size(); ++i) {
    difference |= static_cast<unsigned>(left[i] ^ right[i]);
  }
  return difference == 0;
}

std::int64_t slot_of(const Keyed& case_key) {
  return (case_key[0] << 8 | case_key[1]) % kStrangerSlots;
}

/// What a try is judged by: a case's own counts, or those of the bucket that stands in for it.
struct Account {
  std::int64_t case_id = 0;  // 0: there is no such case
  Keyed access_key{};
  std::int64_t messages = 0;
  Tries tries;
};

/// Reads both rows whether the case exists or not, so that the two take the same time.
Account find_account(Connection& db, const Keyed& case_key) {
  Account account;
  Tries stranger;
  {
    Query row = db.select("SELECT tag,streak,wrong FROM strangers WHERE slot=?", slot_of(case_key));
    if (row.next() && same(row.array<32>(0), case_key)) {
      stranger = {.streak = row.integer(1), .wrong = row.integer(2)};
    }
  }
  Query row =
      db.select("SELECT id,access_key,messages,streak,wrong FROM cases WHERE case_key=?", case_key);
  if (!row.next()) {
    account.tries = stranger;
    return account;
  }
  account.case_id = row.integer(0);
  account.access_key = row.array<32>(1);
  account.messages = row.integer(2);
  account.tries = {.streak = row.integer(3), .wrong = row.integer(4)};
  return account;
}

/// Judges one try and writes its one row.
Verdict judge(Connection& db, const Proof& proof, Account& account, TryPolicy& policy) {
  const bool right = same(account.access_key, proof.access_key) && account.case_id != 0;
  const Verdict verdict = policy.judge(proof.case_key, account.tries, right);
  const Tries& tries = account.tries;
  if (account.case_id != 0) {
    db.run("UPDATE cases SET streak=?,wrong=?,flip=1-flip WHERE id=?", tries.streak, tries.wrong,
           account.case_id);
  } else {
    db.run("UPDATE strangers SET streak=?,wrong=?,tag=?,flip=1-flip WHERE slot=?", tries.streak,
           tries.wrong, proof.case_key, slot_of(proof.case_key));
  }
  return verdict;
}

enum class Known : std::uint8_t { kNo, kSameBytes, kOtherBytes };

/// Whether the message came before. A message of another case counts as other bytes.
Known find_message(Connection& db, const NewMessage& message, std::int64_t case_id) {
  Query row =
      db.select("SELECT body_key,case_id FROM messages WHERE message_key=?", message.message_key);
  if (!row.next()) return Known::kNo;
  const bool equal = same(row.array<32>(0), message.body_key) && row.integer(1) == case_id;
  return equal ? Known::kSameBytes : Known::kOtherBytes;
}

void insert_message(Connection& db, const NewMessage& message, std::int64_t case_id) {
  db.run("INSERT INTO messages VALUES(?,?,?)", message.message_key, message.body_key, case_id);
  db.run(
      "INSERT INTO pending(message_id,case_index,programme,key_id,sealed) "
      "VALUES(?,?,?,?,?)",
      message.id, message.case_index, message.programme, message.key, message.sealed);
}

Result<void> write_case(Connection& db, const NewMessage& message, std::int64_t week) {
  const auto taken =
      db.select_integer("SELECT id FROM cases WHERE case_key=?", message.proof.case_key);
  switch (find_message(db, message, taken.value_or(0))) {
    case Known::kSameBytes:
      return {};
    case Known::kOtherBytes:
      return fail(ErrorCode::kMessageConflict);
    case Known::kNo:
      break;
  }
  if (taken) return fail(ErrorCode::kCaseExists);
  db.run(
      "INSERT INTO cases(case_key,access_key,week,messages,streak,wrong,flip) "
      "VALUES(?,?,?,1,0,0,0)",
      message.proof.case_key, message.proof.access_key, week);
  insert_message(db, message, db.last_insert_rowid());
  return {};
}

Result<AddAnswer> write_message(Connection& db, const NewMessage& message, TryPolicy& policy) {
  Account account = find_account(db, message.proof.case_key);
  AddAnswer answer;
  answer.verdict = judge(db, message.proof, account, policy);
  if (!answer.verdict.granted) return answer;
  switch (find_message(db, message, account.case_id)) {
    case Known::kSameBytes:
      return answer;
    case Known::kOtherBytes:
      answer.refusal = ErrorCode::kMessageConflict;
      return answer;
    case Known::kNo:
      break;
  }
  if (account.messages >= kMaxMessagesOfCase) {
    answer.refusal = ErrorCode::kTooManyMessages;
    return answer;
  }
  db.run("UPDATE cases SET messages=messages+1 WHERE id=?", account.case_id);
  insert_message(db, message, account.case_id);
  return answer;
}

std::vector<PendingMessage> read_pending(Connection& db, std::size_t count, std::size_t bytes) {
  std::vector<PendingMessage> messages;
  std::size_t total = 0;
  Query row = db.select(
      "SELECT message_id,case_index,programme,key_id,sealed FROM pending ORDER BY number LIMIT ?",
      static_cast<std::int64_t>(count));
  while (row.next()) {
    total += row.blob(4).size();
    if (!messages.empty() && total > bytes) break;
    messages.push_back({.id = row.array<16>(0),
                        .case_index = row.array<16>(1),
                        .programme = row.text(2),
                        .key = row.array<8>(3),
                        .sealed = row.bytes(4)});
  }
  return messages;
}

class SqliteInbox final : public Inbox {
 public:
  SqliteInbox(Connection writing, std::vector<Connection> readers, InboxOptions options)
      : options_(std::move(options)),
        writer_(std::move(writing), options_.on_broken),
        readers_(std::move(readers)) {
    for (Connection& reader : readers_) free_readers_.push_back(&reader);
  }

  void open_case(const NewMessage& message, std::int64_t week, Done<void> done) override {
    if (options_.free_bytes() < options_.reserve_for_messages) return done(disk_full());
    writer_.start([message, week](Connection& db) { return write_case(db, message, week); },
                  std::move(done));
  }

  void add_message(const NewMessage& message, TryPolicy& policy, Done<AddAnswer> done) override {
    if (options_.free_bytes() < options_.reserve_for_tries) return done(disk_full());
    writer_.start([message, &policy](Connection& db) { return write_message(db, message, policy); },
                  std::move(done));
  }

  Result<StatusBox> read_status(const Proof& proof, TryPolicy& policy) override {
    std::int64_t case_id = 0;
    auto status = writer_.execute([&](Connection& db) -> Result<StatusBox> {
      Account account = find_account(db, proof.case_key);
      case_id = account.case_id;
      const Verdict verdict = judge(db, proof, account, policy);
      return StatusBox{.verdict = verdict, .messages = account.messages, .box = {}};
    });
    if (!status || !status->verdict.granted) return status;
    // Up to 4 MiB: not on the writing thread.
    return read([&](Connection& db) -> Result<StatusBox> {
      Query row = db.select("SELECT box FROM boxes WHERE case_id=?", case_id);
      if (row.next()) status->box = row.bytes(0);
      return *std::move(status);
    });
  }

  Result<std::vector<PendingMessage>> pending(std::size_t count, std::size_t bytes) override {
    return read([&](Connection& db) -> Result<std::vector<PendingMessage>> {
      return read_pending(db, count, bytes);
    });
  }

  Result<std::int64_t> acknowledge(std::span<const MessageId> messages) override {
    auto count = writer_.execute([&](Connection& db) -> Result<std::int64_t> {
      std::int64_t dropped = 0;
      for (const MessageId& id : messages) {
        db.run("DELETE FROM pending WHERE message_id=?", id);
        dropped += db.changes();
      }
      return dropped;
    });
    // What was dropped must not live on in the write-ahead log. While somebody reads it cannot be
    // cut; the next acknowledgement does it then.
    if (count && *count > 0) (void)writer_.checkpoint();
    return count;
  }

  Result<std::int64_t> keep_boxes(std::span<const NewBox> boxes) override {
    return writer_.execute([&](Connection& db) -> Result<std::int64_t> {
      std::int64_t kept = 0;
      for (const NewBox& box : boxes) {
        db.run(
            "INSERT INTO boxes SELECT id,? FROM cases WHERE case_key=? "
            "ON CONFLICT(case_id) DO UPDATE SET box=excluded.box",
            box.box, box.case_key);
        kept += db.changes();
      }
      return kept;
    });
  }

  Result<void> keep_keys(std::span<const ProgrammeKey> keys) override {
    return writer_.execute([&](Connection& db) -> Result<void> {
      db.run("DELETE FROM keys");
      for (const ProgrammeKey& key : keys) {
        db.run("INSERT OR IGNORE INTO keys VALUES(?,?)", key.programme, key.key);
      }
      return {};
    });
  }

  Result<std::vector<ProgrammeKey>> keys() override {
    return read([&](Connection& db) -> Result<std::vector<ProgrammeKey>> {
      std::vector<ProgrammeKey> keys;
      Query row = db.select("SELECT programme,key_id FROM keys");
      while (row.next()) keys.push_back({.programme = row.text(0), .key = row.array<8>(1)});
      return keys;
    });
  }

  Result<void> keep_notice(const std::string& notice) override {
    return writer_.execute([&](Connection& db) -> Result<void> {
      db.run("INSERT OR REPLACE INTO notice VALUES(1,?)", notice);
      return {};
    });
  }

  Result<std::string> notice() override {
    return read([&](Connection& db) -> Result<std::string> {
      Query row = db.select("SELECT text FROM notice");
      return row.next() ? row.text(0) : std::string();
    });
  }

  Result<InboxFigures> figures() override {
    return read([&](Connection& db) -> Result<InboxFigures> {
      return InboxFigures{
          .cases = db.select_integer("SELECT count(*) FROM cases").value_or(0),
          .pending = db.select_integer("SELECT count(*) FROM pending").value_or(0),
          .oldest_pending = db.select_integer("SELECT min(number) FROM pending").value_or(0)};
    });
  }

  void close() override { writer_.stop(); }

 private:
  static tl::unexpected<core::Error> disk_full() {
    return fail(ErrorCode::kStoreFull, "the disk is nearly full");
  }

  /// Runs `job` on a reading connection of its own.
  template <class Job>
  auto read(Job job) -> decltype(job(std::declval<Connection&>())) {
    Connection* reader = nullptr;
    {
      std::unique_lock lock(mutex_);
      reader_free_.wait(lock, [&] { return !free_readers_.empty(); });
      reader = free_readers_.back();
      free_readers_.pop_back();
    }
    auto outcome = job(*reader);
    if (!reader->status()) {
      outcome = tl::unexpected(reader->status().error());
      reader->forget_error();
    }
    {
      const std::lock_guard lock(mutex_);
      free_readers_.push_back(reader);
    }
    reader_free_.notify_one();
    return outcome;
  }

  InboxOptions options_;
  std::mutex mutex_;
  std::condition_variable reader_free_;
  // Closed after the readers: the last connection empties the write-ahead log and deletes it, which
  // one that may only read cannot.
  Writer writer_;
  std::vector<Connection> readers_;
  std::vector<Connection*> free_readers_;
};

std::function<std::uint64_t()> file_system_of(const std::string& folder) {
  return [folder]() -> std::uint64_t {
    struct statvfs info {};
    // A file system that does not answer is found out by the write itself.
    if (::statvfs(folder.c_str(), &info) != 0) return UINT64_MAX;
    return std::uint64_t{info.f_bavail} * info.f_frsize;
  };
}

}  // namespace
}  // namespace sqlite

core::Result<std::unique_ptr<Inbox>> open_sqlite_inbox(const std::string& folder,
                                                       InboxOptions options) {
  using sqlite::Connection;
  const std::string path = folder + "/inbox.db";
  if (!options.free_bytes) options.free_bytes = sqlite::file_system_of(folder);
  auto writing = Connection::open(path, Connection::Mode::kReadWrite);
  if (!writing) return tl::unexpected(writing.error());
  auto version = sqlite::migrate(*writing, sqlite::kInboxMigrations, sqlite::kApplicationId);
  if (!version) return tl::unexpected(version.error());
  std::vector<Connection> readers;
  readers.reserve(sqlite::kReaders);
  for (int i = 0; i < sqlite::kReaders; ++i) {
    auto reader = Connection::open(path, Connection::Mode::kReadOnly);
    if (!reader) return tl::unexpected(reader.error());
    readers.push_back(*std::move(reader));
  }
  return std::make_unique<sqlite::SqliteInbox>(*std::move(writing), std::move(readers),
                                               std::move(options));
}

}  // namespace stillmine::store
