#include "store/ledger.h"

#include <mutex>
#include <type_traits>
#include <utility>

#include "store/journal.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/ledger_parts.h"
#include "store/sqlite/migrations.h"
#include "store/sqlite/writer.h"

namespace stillmine::store {
namespace sqlite {

extern const std::vector<Migration> kLedgerMigrations;

namespace {

using core::Result;

constexpr std::int32_t kApplicationId = 0x534D4C47;  // "SMLG"

class SqliteLedger final : public Ledger {
 public:
  SqliteLedger(Connection writing, Connection reading, Journal journal,
               std::function<void()> on_broken)
      : journal_(std::move(journal)),
        writer_(std::move(writing), std::move(on_broken)),
        reading_(std::move(reading)) {}

  Result<void> keep(std::span<const SealedMessage> messages, std::int64_t now) override {
    return write([&](Connection& db) { keep_messages(db, messages, now); });
  }
  Result<std::vector<SealedMessage>> unopened(std::size_t limit) override {
    return read([&](Connection& db) { return unopened_messages(db, limit); });
  }
  Result<std::optional<ProgrammeId>> programme_of(const CaseIndex& index) override {
    return read([&](Connection& db) { return case_programme(db, index); });
  }
  Result<Refusal> apply(const OpenedMessage& message) override {
    return write([&](Connection& db) { return apply_message(db, journal_, message); });
  }
  Result<void> refuse(const MessageId& id, core::ErrorCode reason) override {
    return write([&](Connection& db) { refuse_message(db, id, reason); });
  }

  Result<std::int64_t> apply_due(std::int64_t now, int limit) override {
    return write([&](Connection& db) { return apply_due_items(db, now, limit); });
  }
  Result<Published> publish(ProgrammeId programme, std::int64_t now) override {
    return write([&](Connection& db) { return publish_changes(db, journal_, programme, now); });
  }
  Result<void> pin(ProgrammeId programme, const NewFingerprint& record) override {
    return write([&](Connection& db) { pin_record(db, programme, record); });
  }
  Result<std::int64_t> shred(std::int64_t now) override {
    auto count = write([&](Connection& db) { return shred_values(db, now); });
    if (!count || *count == 0) return count;
    // A deleted value must not live on in the write-ahead log.
    if (auto done = writer_.checkpoint(); !done) return tl::unexpected(done.error());
    return count;
  }

  Result<FetchPage> fetch(const FetchRequest& request) override {
    return write([&](Connection& db) { return fetch_page(db, request); });
  }
  Result<void> give_feedback(PartnerId partner, std::span<const FeedbackEntry> entries,
                             std::int64_t week) override {
    return write([&](Connection& db) { write_feedback(db, partner, entries, week); });
  }
  Result<void> keep_own(PartnerId partner, std::span<const OwnHash> hashes, std::int64_t week,
                        std::int64_t quota) override {
    return write(
        [&](Connection& db) { return write_own_hashes(db, partner, hashes, week, quota); });
  }

  Result<bool> mark_collected(int limit) override {
    return write([&](Connection& db) { return mark_collected_cases(db, limit); });
  }
  Result<std::vector<CaseView>> unsent(std::size_t limit) override {
    return read([&](Connection& db) { return unsent_cases(db, limit); });
  }
  Result<void> status_sent(std::span<const SentStatus> sent) override {
    return write([&](Connection& db) { mark_sent(db, sent); });
  }
  Result<std::vector<UnopenedCase>> unsent_unopened(std::size_t limit) override {
    return read([&](Connection& db) { return unsent_unopened_cases(db, limit); });
  }
  Result<void> unopened_sent(std::span<const UnopenedCase> sent) override {
    return write([&](Connection& db) { mark_unopened_sent(db, sent); });
  }

  Result<PartnerId> add_partner(const NewPartner& partner,
                                std::span<const NewCredential> credentials) override {
    return write([&](Connection& db) { return insert_partner(db, partner, credentials); });
  }
  Result<void> rotate_partner(PartnerId partner,
                              std::span<const NewCredential> credentials) override {
    return write([&](Connection& db) { return replace_credentials(db, partner, credentials); });
  }
  Result<void> revoke_partner(PartnerId partner) override {
    return write([&](Connection& db) { return revoke(db, partner); });
  }
  Result<std::vector<Partner>> partners() override {
    return read([](Connection& db) { return all_partners(db); });
  }
  Result<std::optional<Credential>> find_credential(const Digest& hash) override {
    return read([&](Connection& db) { return credential_of(db, hash); });
  }

  Result<void> audit(std::int64_t now, const std::string& actor, const std::string& action,
                     const std::string& detail) override {
    return write([&](Connection& db) { append_audit(db, now, actor, action, detail); });
  }
  Result<std::vector<AuditEntry>> audit_trail(std::size_t limit) override {
    return read([&](Connection& db) { return read_audit(db, limit); });
  }
  Result<LedgerFigures> figures() override {
    return read([](Connection& db) { return read_figures(db); });
  }

 private:
  template <class T>
  struct AsResult {
    using Type = Result<T>;
  };
  template <class T>
  struct AsResult<Result<T>> {
    using Type = Result<T>;
  };

  template <class Job>
  using Answer = typename AsResult<std::invoke_result_t<Job, Connection&>>::Type;

  /// Jobs answer a Result, a value or nothing; SQL errors are added here and by the writer.
  template <class Job>
  static Answer<Job> call(Job& job, Connection& db) {
    if constexpr (std::is_void_v<std::invoke_result_t<Job, Connection&>>) {
      job(db);
      return {};
    } else {
      return job(db);
    }
  }

  template <class Job>
  Answer<Job> write(Job job) {
    return writer_.execute([&job](Connection& db) -> Answer<Job> { return call(job, db); });
  }

  /// Reads share one connection of their own, beside the writer, in a transaction each: what they
  /// see is one moment.
  template <class Job>
  Answer<Job> read(Job job) {
    const std::lock_guard lock(reading_mutex_);
    reading_.script("BEGIN");
    Answer<Job> answer = call(job, reading_);
    const auto status = reading_.status();
    reading_.forget_error();
    reading_.script("COMMIT");
    reading_.forget_error();
    if (!status) return tl::unexpected(status.error());
    return answer;
  }

  Journal journal_;  // touched by the writer's thread alone
  // Closed after the reader: the last connection empties the write-ahead log and deletes it, which
  // one that may only read cannot.
  Writer writer_;
  std::mutex reading_mutex_;
  Connection reading_;
};

}  // namespace
}  // namespace sqlite

core::Result<std::unique_ptr<Ledger>> open_sqlite_ledger(const std::string& folder,
                                                         std::function<void()> on_broken) {
  using sqlite::Connection;
  const std::string path = folder + "/ledger.db";
  auto writing = Connection::open(path, Connection::Mode::kReadWrite);
  if (!writing) return tl::unexpected(writing.error());
  const auto version = sqlite::migrate(*writing, sqlite::kLedgerMigrations, sqlite::kApplicationId);
  if (!version) return tl::unexpected(version.error());
  auto journal = Journal::open(folder + "/journal");
  if (!journal) return tl::unexpected(journal.error());
  writing->script("BEGIN IMMEDIATE");
  sqlite::replay(*writing, journal->entries());
  writing->script("COMMIT");
  if (!writing->status()) return tl::unexpected(writing->status().error());
  auto reading = Connection::open(path, Connection::Mode::kReadOnly);
  if (!reading) return tl::unexpected(reading.error());
  return std::make_unique<sqlite::SqliteLedger>(std::move(*writing), std::move(*reading),
                                                std::move(*journal), std::move(on_broken));
}

}  // namespace stillmine::store
