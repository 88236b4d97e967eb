#include "child.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <thread>
#include <utility>

#include "process.h"

namespace stillmine::tool {
namespace {

namespace fs = std::filesystem;

constexpr auto kPatience = std::chrono::seconds(10);
constexpr auto kPoll = std::chrono::milliseconds(20);

/// In the new process: never returns.
[[noreturn]] void become(const std::string& program, std::vector<std::string> arguments, int out) {
  end_with_parent();
  ::dup2(out, STDOUT_FILENO);
  std::vector<char*> words;
  words.reserve(arguments.size() + 1);
  for (std::string& argument : arguments) words.push_back(argument.data());
  words.push_back(nullptr);
  ::execv(program.c_str(), words.data());
  ::_exit(127);
}

/// One line, without its end; empty when the pipe closed before it was whole.
std::string read_line(int in) {
  std::string line;
  char letter = 0;
  while (::read(in, &letter, 1) == 1) {
    if (letter == '\n') return line;
    line.push_back(letter);
  }
  return {};
}

}  // namespace

core::Result<Child> Child::start(const std::vector<std::string>& arguments) {
  std::error_code error;
  const std::string program = fs::read_symlink("/proc/self/exe", error).string();
  int line[2];
  if (error || ::pipe2(line, O_CLOEXEC) != 0) {
    return core::fail(core::ErrorCode::kNetwork, "no process can be started");
  }
  const pid_t pid = ::fork();
  if (pid == 0) become(program, arguments, line[1]);
  ::close(line[1]);
  Child child(pid < 0 ? 0 : pid);
  if (pid > 0) child.line_ = read_line(line[0]);
  ::close(line[0]);
  if (child.line_.empty()) {
    return core::fail(core::ErrorCode::kNetwork, arguments.at(1) + " did not start");
  }
  return child;
}

Child::Child(Child&& other) noexcept
    : pid_(std::exchange(other.pid_, 0)), line_(std::move(other.line_)) {}

Child::~Child() {
  if (pid_ == 0) return;
  ::kill(pid_, SIGTERM);
  const auto last = std::chrono::steady_clock::now() + kPatience;
  while (!ended()) {
    if (std::chrono::steady_clock::now() > last) ::kill(pid_, SIGKILL);
    std::this_thread::sleep_for(kPoll);
  }
}

bool Child::ended() {
  if (pid_ != 0 && ::waitpid(pid_, nullptr, WNOHANG) == pid_) pid_ = 0;
  return pid_ == 0;
}

}  // namespace stillmine::tool
