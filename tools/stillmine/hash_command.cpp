// stillmine hash: a line of JSON for each file, in the order in which they were named.
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <iostream>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "commands.h"
#include "file_line.h"
#include "memory_gate.h"

namespace stillmine::tool {
namespace {

// With a few MB of program this keeps the whole at 150 MB for photos of 12 MP, whatever the cores. One
// picture that needs more is decoded alone.
constexpr std::uint64_t kPictureMemory = 120'000'000;

// More would only wait for that memory, each with its file already read.
constexpr std::size_t kMostWorkers = 8;

struct Options {
  std::vector<std::string> files;
  std::string variants = "none";
};

// Workers take the next file; finished lines wait in their place until those before them are out.
class HashRun {
 public:
  HashRun(const std::vector<std::string>& files, hash::Variants variants)
      : files_(files), variants_(variants), lines_(files.size()) {}

  /// Returns whether every file had its fingerprints.
  bool run(std::ostream& out) {
    std::vector<std::jthread> workers;
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1u);
    for (std::size_t i = 0; i < std::min({cores, kMostWorkers, files_.size()}); ++i) {
      try {
        workers.emplace_back([this] { work(); });
      } catch (const std::system_error&) {
        break;  // no room for one more stack: those that run will do
      }
    }
    if (workers.empty()) work();
    bool all_good = true;
    for (std::size_t i = 0; i < files_.size(); ++i) {
      const FileLine line = wait_for(i);
      out << line.json << std::endl;  // flushed: whoever reads sees each file as it is done
      all_good = all_good && !line.failed;
    }
    return all_good;
  }

 private:
  void work() {
    for (std::size_t i = next_++; i < files_.size(); i = next_++) {
      FileLine line = file_line(files_[i], variants_, memory_);
      {
        const std::lock_guard lock(mutex_);
        lines_[i] = std::move(line);
      }
      finished_.notify_one();
    }
  }

  FileLine wait_for(std::size_t i) {
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [this, i] { return lines_[i].has_value(); });
    FileLine line = std::move(*lines_[i]);
    lines_[i]->json.clear();
    return line;
  }

  const std::vector<std::string>& files_;
  hash::Variants variants_;
  MemoryGate memory_{kPictureMemory};
  std::atomic<std::size_t> next_ = 0;
  std::mutex mutex_;
  std::condition_variable finished_;
  std::vector<std::optional<FileLine>> lines_;
};

int hash_files(const Options& options) {
  const auto variants = hash::parse_variants(options.variants);
  if (!variants) {
    std::cerr << "stillmine hash: " << variants.error().detail << '\n';
    return 2;
  }
  return HashRun(options.files, *variants).run(std::cout) ? 0 : 1;
}

}  // namespace

void add_hash_command(CLI::App& app, int& exit_status) {
  auto options = std::make_shared<Options>();
  CLI::App* command = app.add_subcommand("hash", "Fingerprints files, a line of JSON each");
  command->add_option("--variants", options->variants, "none, standard or wide");
  command->add_option("FILE", options->files, "Pictures and videos")->required();
  command->callback([options, &exit_status] { exit_status = hash_files(*options); });
}

}  // namespace stillmine::tool
