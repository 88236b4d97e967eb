// Errors as values. What can go wrong is the list in errors.def; where and with what is the detail.
//
// Error::detail is English for logs and programs ("byte 8211: marker FFD9 before any scan"): it
// never holds file names, picture bytes, fingerprints, case numbers or PINs. People read the Fluent
// text of the wire word instead. Cost: one enum and one string. Threads: values, no shared state.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stillmine::core {

enum class ErrorCode : std::uint16_t {
#define STILLMINE_ERROR(enumerator, status, word) enumerator,
#include "core/errors.def"
#undef STILLMINE_ERROR
};

struct Error {
  ErrorCode code;
  std::string detail;
};

/// The word that stands for `code` on every wire and in every JSON answer.
std::string_view wire_word(ErrorCode code) noexcept;

/// The inverse of wire_word; nothing when no row has that word.
std::optional<ErrorCode> error_code(std::string_view word) noexcept;

/// The HTTP status that an API answers with when `code` ends a request.
int http_status(ErrorCode code) noexcept;

}  // namespace stillmine::core
