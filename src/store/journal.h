// The withdrawals journal: a file beside the ledger that a restore does not touch. A database that
// comes back from a backup has forgotten withdrawals that were promised, and stamps that partners
// have seen; the journal gives both back.
//
// Form: one line an entry, `seq kind ... check`, check = first 8 hex digits of SHA-256 of what stands
// before it; a torn last line is cut off on opening. Kinds:
//   withdraw CASE DUE all|ITEM,ITEM...    cancel CASE    stamp PROGRAMME STAMP
// Ids are those of the ledger (keyed or random), so the file says no more than the database.
// Errors: kStoreFull (nothing was written), kStoreFailed (for good: the process must end). Cost: one fsync an append. Threads: one at a time.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/result.h"
#include "store/ledger.h"

namespace stillmine::store {

struct JournalWithdrawal {
  CaseIndex case_index{};
  std::int64_t due = 0;
  bool all = false;
  std::vector<ItemId> items;
};
struct JournalCancel {
  CaseIndex case_index{};
};
struct JournalStamp {
  ProgrammeId programme = 0;
  std::int64_t stamp = 0;
};

struct JournalEntry {
  std::int64_t seq = 0;
  std::variant<JournalWithdrawal, JournalCancel, JournalStamp> what;
};

class Journal {
 public:
  /// Reads the file, or makes it (0600).
  static core::Result<Journal> open(const std::string& path);

  Journal(Journal&& other) noexcept;
  Journal& operator=(Journal&&) = delete;
  Journal(const Journal&) = delete;
  Journal& operator=(const Journal&) = delete;
  ~Journal();

  /// Everything in the file when it was opened, in order.
  [[nodiscard]] const std::vector<JournalEntry>& entries() const { return entries_; }

  /// Writes an entry durably and returns its number.
  core::Result<std::int64_t> append(
      const std::variant<JournalWithdrawal, JournalCancel, JournalStamp>& what);

  /// Whether a write or fsync failed: nothing may be acknowledged after it.
  [[nodiscard]] bool is_broken() const { return broken_; }

 private:
  static tl::unexpected<core::Error> broken();
  Journal(int file, std::vector<JournalEntry> entries, std::int64_t next);

  int file_;
  std::vector<JournalEntry> entries_;
  std::int64_t next_;
  bool broken_ = false;
};

}  // namespace stillmine::store
