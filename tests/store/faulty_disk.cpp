#include "store/faulty_disk.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace stillmine::store {
namespace {

std::atomic<Fault> armed{Fault::kWrite};
std::atomic<std::size_t> failing{0};  // 0: nothing fails
std::atomic<std::size_t> seen{0};

/// Counts one operation; whether it is the one that fails.
bool fails(Fault fault) {
  if (armed != fault || failing == 0) return false;
  const std::size_t number = ++seen;
  return fault == Fault::kFull ? number >= failing : number == failing;
}

// --- what a power cut would take back ---

struct Unsynced {
  std::string path;
  sqlite3_int64 size;  // of the file before
  sqlite3_int64 offset;
  std::vector<char> old;  // what stood there
  bool dropped;           // by a failed sync: no later one brings it back
};

std::mutex mutex;
std::atomic<bool> recording = false;
std::vector<Unsynced> unsynced;

struct File {
  sqlite3_file base;
  sqlite3_file* real;
  std::string* path;  // null: a temporary file

  [[nodiscard]] const sqlite3_io_methods& io() const { return *real->pMethods; }
};

File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }

void remember(File* file, sqlite3_int64 offset, sqlite3_int64 bytes) {
  const std::lock_guard lock(mutex);
  if (!recording || file->path == nullptr) return;
  Unsynced was{*file->path, 0, offset, {}, false};
  file->io().xFileSize(file->real, &was.size);
  was.old.resize(static_cast<std::size_t>(std::clamp<sqlite3_int64>(was.size - offset, 0, bytes)));
  if (!was.old.empty()) {
    file->io().xRead(file->real, was.old.data(), static_cast<int>(was.old.size()), offset);
  }
  unsynced.push_back(std::move(was));
}

// --- SQLite's file ---

thread_local bool in_sqlite = false;  // its fdatasync has been counted as a sync

int close_file(sqlite3_file* base) {
  File* file = own(base);
  const int code = file->io().xClose(file->real);
  ::operator delete(file->real);
  delete file->path;
  return code;
}

int write_file(sqlite3_file* base, const void* data, int bytes, sqlite3_int64 offset) {
  if (fails(Fault::kWrite)) return SQLITE_IOERR_WRITE;
  if (fails(Fault::kFull)) return SQLITE_FULL;
  remember(own(base), offset, bytes);
  return own(base)->io().xWrite(own(base)->real, data, bytes, offset);
}

int truncate_file(sqlite3_file* base, sqlite3_int64 size) {
  if (fails(Fault::kWrite)) return SQLITE_IOERR_TRUNCATE;
  remember(own(base), size, INT64_MAX);
  return own(base)->io().xTruncate(own(base)->real, size);
}

int sync_file(sqlite3_file* base, int flags) {
  File* file = own(base);
  const bool failed = fails(Fault::kSync);
  const std::lock_guard lock(mutex);
  if (!recording || file->path == nullptr) {
    if (failed) return SQLITE_IOERR_FSYNC;
    in_sqlite = true;
    const int code = file->io().xSync(file->real, flags);
    in_sqlite = false;
    return code;
  }
  for (Unsynced& write : unsynced) {
    if (failed && write.path == *file->path) write.dropped = true;
  }
  if (failed) return SQLITE_IOERR_FSYNC;
  std::erase_if(unsynced, [file](const Unsynced& write) {
    return write.path == *file->path && !write.dropped;
  });
  return SQLITE_OK;
}

template <auto Method, class... Arguments>
int pass_on(sqlite3_file* base, Arguments... arguments) {
  return (own(base)->io().*Method)(own(base)->real, arguments...);
}

using Io = sqlite3_io_methods;
const sqlite3_io_methods kMethods = {
    .iVersion = 3,
    .xClose = close_file,
    .xRead = pass_on<&Io::xRead, void*, int, sqlite3_int64>,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = pass_on<&Io::xFileSize, sqlite3_int64*>,
    .xLock = pass_on<&Io::xLock, int>,
    .xUnlock = pass_on<&Io::xUnlock, int>,
    .xCheckReservedLock = pass_on<&Io::xCheckReservedLock, int*>,
    .xFileControl = pass_on<&Io::xFileControl, int, void*>,
    .xSectorSize = pass_on<&Io::xSectorSize>,
    .xDeviceCharacteristics = pass_on<&Io::xDeviceCharacteristics>,
    .xShmMap = pass_on<&Io::xShmMap, int, int, int, void volatile**>,
    .xShmLock = pass_on<&Io::xShmLock, int, int, int>,
    .xShmBarrier = [](sqlite3_file* base) { own(base)->io().xShmBarrier(own(base)->real); },
    .xShmUnmap = pass_on<&Io::xShmUnmap, int>,
    .xFetch = pass_on<&Io::xFetch, sqlite3_int64, int, void**>,
    .xUnfetch = pass_on<&Io::xUnfetch, sqlite3_int64, void*>,
};

// --- SQLite's file system and allocator ---

sqlite3_vfs* real_vfs = nullptr;
sqlite3_vfs shim_vfs;
sqlite3_mem_methods real_memory;

int open_file(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* base, int flags, int* out) {
  File* file = own(base);
  file->base.pMethods = nullptr;
  file->real =
      static_cast<sqlite3_file*>(::operator new(static_cast<std::size_t>(real_vfs->szOsFile)));
  std::memset(file->real, 0, static_cast<std::size_t>(real_vfs->szOsFile));
  const int code = real_vfs->xOpen(real_vfs, name, file->real, flags, out);
  if (code != SQLITE_OK) {
    ::operator delete(file->real);
    return code;
  }
  file->path = name == nullptr ? nullptr : new std::string(name);
  file->base.pMethods = &kMethods;
  return SQLITE_OK;
}

int delete_file(sqlite3_vfs* /*vfs*/, const char* name, int sync_folder) {
  {
    const std::lock_guard lock(mutex);
    std::erase_if(unsynced, [name](const Unsynced& write) { return write.path == name; });
  }
  return real_vfs->xDelete(real_vfs, name, sync_folder);
}

const bool kRegistered = [] {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real_memory);
  sqlite3_mem_methods memory = real_memory;
  memory.xMalloc = [](int bytes) {
    return fails(Fault::kMemory) ? nullptr : real_memory.xMalloc(bytes);
  };
  memory.xRealloc = [](void* data, int bytes) {
    return fails(Fault::kMemory) ? nullptr : real_memory.xRealloc(data, bytes);
  };
  sqlite3_config(SQLITE_CONFIG_MALLOC, &memory);
  real_vfs = sqlite3_vfs_find(nullptr);
  shim_vfs = *real_vfs;  // what it does not do itself, SQLite's own functions do on this copy
  shim_vfs.zName = "faulty";
  shim_vfs.szOsFile = sizeof(File);
  shim_vfs.xOpen = open_file;
  shim_vfs.xDelete = delete_file;
  return sqlite3_vfs_register(&shim_vfs, 1) == SQLITE_OK;
}();

}  // namespace

void FaultyDisk::arm(Fault fault, std::size_t nth) {
  if (!kRegistered) std::abort();
  armed = fault;
  seen = 0;
  failing = nth;
}

std::size_t FaultyDisk::disarm() {
  failing = 0;
  return seen;
}

bool FaultyDisk::fired() { return failing != 0 && seen >= failing; }

void FaultyDisk::record() {
  const std::lock_guard lock(mutex);
  unsynced.clear();
  recording = true;
}

std::size_t FaultyDisk::power_cut(std::size_t kept) {
  const std::lock_guard lock(mutex);
  const std::size_t count = unsynced.size();
  for (; unsynced.size() > kept; unsynced.pop_back()) {
    const Unsynced& write = unsynced.back();
    const int file = ::open(write.path.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) continue;  // deleted since
    const bool undone = ::pwrite(file, write.old.data(), write.old.size(), write.offset) ==
                            static_cast<ssize_t>(write.old.size()) &&
                        ::ftruncate(file, write.size) == 0;
    ::close(file);
    if (!undone) std::abort();
  }
  unsynced.clear();
  return count;
}

void FaultyDisk::rest() {
  const std::lock_guard lock(mutex);
  recording = false;
  unsynced.clear();
}

}  // namespace stillmine::store

// Stands before libc's, for every caller in this program.
extern "C" int fdatasync(int file) {
  using namespace stillmine::store;
  if (!in_sqlite && fails(Fault::kSync)) {
    errno = EIO;
    return -1;
  }
  return recording ? 0 : static_cast<int>(::syscall(SYS_fdatasync, file));
}
