// A disk that fails on demand under every SQLite connection of this test program: a VFS in front of
// SQLite's own and an allocator in front of malloc, registered before main().
//
// Armed with a kind and a number, the N-th operation of that kind fails, once. Between record() and
// rest() it also keeps what each write replaced until the file is synced, so that a power cut can
// take back what no fsync had promised, to any point between "nothing of it" and "all of it".
// After a failed sync a later one promises nothing about what the failed one was asked to keep: the
// kernel may have dropped those pages and called them clean (PostgreSQL's lesson of 2018). While it
// records, fsync itself is left out, which makes hundreds of runs affordable. The fdatasync of files
// that are not SQLite's (the ledger's journal) counts as a sync.
// Threads: any; arm, record and power_cut while no connection is working.
// Source: sqlite.org/testing.html sections 3.2 to 3.4; sqlite.org/vfs.html.
#pragma once

#include <cstddef>
#include <cstdint>

namespace stillmine::store {

enum class Fault : std::uint8_t {
  kWrite,   // a write or truncation: an I/O error
  kFull,    // a write: the disk is full, and stays so until disarm()
  kSync,    // an fsync: an I/O error
  kMemory,  // an allocation inside SQLite
};

class FaultyDisk {
 public:
  /// The `nth` operation of this kind from now on fails; 1 is the next.
  static void arm(Fault fault, std::size_t nth);
  /// Nothing fails any more. Returns how many operations of the armed kind there were.
  static std::size_t disarm();
  /// Whether the armed fault has happened.
  static bool fired();

  static void record();
  /// Once every connection is closed: what was not synced is gone, but for the first `kept` writes
  /// of it. Returns how many writes there were that no sync had promised.
  static std::size_t power_cut(std::size_t kept);
  static void rest();
};

}  // namespace stillmine::store
