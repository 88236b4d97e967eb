#include "core/error.h"

#include <array>
#include <cstddef>

namespace stillmine::core {
namespace {

struct Row {
  int status;
  std::string_view word;
};

constexpr std::array kRows = {
#define STILLMINE_ERROR(enumerator, status, word) Row{status, word},
#include "core/errors.def"
#undef STILLMINE_ERROR
};

}  // namespace

std::string_view wire_word(ErrorCode code) noexcept {
  return kRows[static_cast<std::size_t>(code)].word;
}

std::optional<ErrorCode> error_code(std::string_view word) noexcept {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].word == word) return static_cast<ErrorCode>(i);
  }
  return std::nullopt;
}

int http_status(ErrorCode code) noexcept { return kRows[static_cast<std::size_t>(code)].status; }

}  // namespace stillmine::core
