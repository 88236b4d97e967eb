// One loop for every fault test: a store is driven through the same work with its N-th operation
// failing, for N = 1, 2 ... until the fault is never reached; each time the power is cut at another
// place and the file is opened again. Which operations were acknowledged before is the work's to
// remember, and to check afterwards.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "store/faulty_disk.h"
#include "store/temporary_folder.h"

namespace stillmine::store {

/// Faults of one kind are many when they are allocations: a share of them, unless all are asked for.
inline std::size_t fault_step(std::size_t operations) {
  constexpr std::size_t kRuns = 40;
  if (std::getenv("STILLMINE_EVERY_FAULT") != nullptr) return 1;
  return operations / kRuns + 1;
}

inline std::string fault_name(Fault fault) {
  switch (fault) {
    case Fault::kWrite:
      return "Write";
    case Fault::kFull:
      return "FullDisk";
    case Fault::kSync:
      return "Fsync";
    case Fault::kMemory:
      break;
  }
  return "Allocation";
}

/// `Work` is made anew for each run with the folder of an untouched store, and has
///   run()    works until the end, whatever fails; remembers what was acknowledged
///   broken() whether the store has said that its disk failed
///   close()  closes the store
///   check()  opens the store again: what was acknowledged is there, once; all else can be done again
template <class Work>
void fail_each(Fault fault, const std::string& untouched) {
  const auto prepare = [&untouched](const TemporaryFolder& folder) {
    std::filesystem::copy(untouched, folder.path(),
                          std::filesystem::copy_options::recursive |
                              std::filesystem::copy_options::overwrite_existing);
  };
  FaultyDisk::record();
  std::size_t operations = 0;
  {
    const TemporaryFolder folder;
    prepare(folder);
    Work work(folder.path());
    FaultyDisk::arm(fault, SIZE_MAX);
    work.run();
    operations = FaultyDisk::disarm();
    work.close();
    work.check();
  }
  ASSERT_GT(operations, 0U) << "nothing of this kind happens here";
  for (std::size_t nth = 1; nth <= operations; nth += fault_step(operations)) {
    SCOPED_TRACE("operation " + std::to_string(nth) + " of " + std::to_string(operations));
    const TemporaryFolder folder;
    prepare(folder);
    Work work(folder.path());
    FaultyDisk::arm(fault, nth);
    work.run();
    const bool fired = FaultyDisk::fired();
    FaultyDisk::disarm();
    EXPECT_TRUE(fired) << "the work is the same each time";
    if (fault == Fault::kSync) {
      EXPECT_TRUE(work.broken()) << "an fsync failed and nobody stopped";
    }
    work.close();
    FaultyDisk::power_cut(nth % 7);
    work.check();
    if (testing::Test::HasFailure()) break;
  }
  FaultyDisk::rest();
}

}  // namespace stillmine::store
