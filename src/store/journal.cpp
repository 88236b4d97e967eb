#include "store/journal.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <sstream>
#include <utility>

#include "core/hex.h"
#include "store/folder_sync.h"

namespace stillmine::store {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kCheckBytes = 4;

std::string check_of(std::string_view text) {
  Digest digest;
  crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(text.data()),
                     text.size());
  return core::to_hex(core::Bytes(digest).first(kCheckBytes));
}

std::string write(std::int64_t seq, const JournalWithdrawal& entry) {
  std::string text = std::to_string(seq) + " withdraw " + core::to_hex(entry.case_index) + " " +
                     std::to_string(entry.due) + " ";
  if (entry.all) return text + "all";
  for (const ItemId& item : entry.items) text += core::to_hex(item) + ",";
  return text;
}

std::string write(std::int64_t seq, const JournalCancel& entry) {
  return std::to_string(seq) + " cancel " + core::to_hex(entry.case_index);
}

std::string write(std::int64_t seq, const JournalStamp& entry) {
  return std::to_string(seq) + " stamp " + std::to_string(entry.programme) + " " +
         std::to_string(entry.stamp);
}

bool read_items(const std::string& text, JournalWithdrawal& entry) {
  if (text == "all") {
    entry.all = true;
    return true;
  }
  std::istringstream words(text);
  for (std::string word; std::getline(words, word, ',');) {
    if (!core::from_hex(word, entry.items.emplace_back())) return false;
  }
  return true;
}

/// The entry of a line; nothing when the line is torn or was tampered with.
std::optional<JournalEntry> read(const std::string& line) {
  const std::size_t last = line.rfind(' ');
  if (last == std::string::npos) return std::nullopt;
  const std::string_view body = std::string_view(line).substr(0, last);
  if (check_of(body) != line.substr(last + 1)) return std::nullopt;
  std::istringstream words{std::string(body)};
  JournalEntry entry;
  std::string kind;
  std::string index;
  words >> entry.seq >> kind;
  if (kind == "withdraw") {
    JournalWithdrawal what;
    std::string items;
    words >> index >> what.due >> items;
    if (!core::from_hex(index, what.case_index) || !read_items(items, what)) return std::nullopt;
    entry.what = std::move(what);
  } else if (kind == "cancel") {
    JournalCancel what;
    words >> index;
    if (!core::from_hex(index, what.case_index)) return std::nullopt;
    entry.what = what;
  } else if (kind == "stamp") {
    JournalStamp what;
    words >> what.programme >> what.stamp;
    entry.what = what;
  } else {
    return std::nullopt;
  }
  if (words.fail()) return std::nullopt;
  return entry;
}

}  // namespace

Result<Journal> Journal::open(const std::string& path) {
  std::vector<JournalEntry> entries;
  std::int64_t next = 1;
  off_t sound = 0;
  {
    std::ifstream in(path, std::ios::binary);
    for (std::string line; std::getline(in, line);) {
      auto entry = read(line);
      if (in.eof() || !entry) {
        // Only the last line can be torn. One in the middle that does not check is damage, and
        // going on would forget the withdrawals behind it.
        if (in.peek() != std::ifstream::traits_type::eof()) {
          return fail(ErrorCode::kStoreFailed, "the withdrawals journal is damaged");
        }
        break;
      }
      next = entry->seq + 1;
      sound += static_cast<off_t>(line.size() + 1);
      entries.push_back(std::move(*entry));
    }
  }
  const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return fail(ErrorCode::kStoreFailed, "the withdrawals journal cannot be opened");
  if (::ftruncate(file, sound) != 0 || ::lseek(file, sound, SEEK_SET) != sound) {
    ::close(file);
    return fail(ErrorCode::kStoreFailed, "the withdrawals journal cannot be cut");
  }
  if (auto synced = sync_folder_of(path); !synced) {
    ::close(file);
    return tl::unexpected(synced.error());
  }
  return Journal(file, std::move(entries), next);
}

Journal::Journal(int file, std::vector<JournalEntry> entries, std::int64_t next)
    : file_(file), entries_(std::move(entries)), next_(next) {}

Journal::Journal(Journal&& other) noexcept
    : file_(std::exchange(other.file_, -1)),
      entries_(std::move(other.entries_)),
      next_(other.next_),
      broken_(other.broken_) {}

Journal::~Journal() {
  if (file_ >= 0) ::close(file_);
}

tl::unexpected<core::Error> Journal::broken() {
  return fail(ErrorCode::kStoreFailed, "the withdrawals journal cannot be written");
}

Result<std::int64_t> Journal::append(
    const std::variant<JournalWithdrawal, JournalCancel, JournalStamp>& what) {
  const std::int64_t seq = next_;
  std::string line = std::visit([seq](const auto& entry) { return write(seq, entry); }, what);
  line += " " + check_of(line) + "\n";
  if (broken_) return broken();
  const off_t before = ::lseek(file_, 0, SEEK_CUR);
  if (::write(file_, line.data(), line.size()) != static_cast<ssize_t>(line.size())) {
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    // Half a line in the middle would look like damage on the next opening.
    broken_ = !full || ::ftruncate(file_, before) != 0 || ::lseek(file_, before, SEEK_SET) < 0;
    return broken_ ? broken() : fail(ErrorCode::kStoreFull, "the withdrawals journal");
  }
  // Never tried again: what a failed fsync was asked to keep may be gone, and the next would not say.
  broken_ = ::fdatasync(file_) != 0;
  if (broken_) return broken();
  ++next_;
  return seq;
}

}  // namespace stillmine::store
