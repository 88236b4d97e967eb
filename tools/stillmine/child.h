// A server process that this command starts of itself: `stillmine intake ...` and so on. It ends when
// this process does.
//
// Inputs: arguments. Outputs: the one line it prints once it answers. Errors: kNetwork when it ends
// before that line. Threads: one owner; start before any thread.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

#include "core/result.h"

namespace stillmine::tool {

class Child {
 public:
  /// Starts it and waits for its line.
  static core::Result<Child> start(const std::vector<std::string>& arguments);

  Child(Child&& other) noexcept;
  Child& operator=(Child&&) = delete;
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  /// Asks it to end, and waits; after ten seconds it is killed.
  ~Child();

  [[nodiscard]] const std::string& line() const noexcept { return line_; }
  [[nodiscard]] pid_t pid() const noexcept { return pid_; }

  /// Whether it has ended by itself.
  [[nodiscard]] bool ended();

 private:
  explicit Child(pid_t pid) : pid_(pid) {}

  pid_t pid_;  // 0: ended, and waited for
  std::string line_;
};

}  // namespace stillmine::tool
