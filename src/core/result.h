// Result<T>: the value or the reason why there is none. Expected failure travels this way through
// the whole tree; exceptions are caught in the .cpp that calls a library which throws them. Built
// on tl::expected (the C++23 std::expected interface) because libc++ 13, which the WebAssembly
// build uses, has none. Pattern after ada's `result<T>` (ada-url).
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "core/error.h"

namespace stillmine::core {

template <class T>
using Result = tl::expected<T, Error>;

/// The failing side of a Result: `return fail(ErrorCode::kFileEmpty, "0 bytes");`
inline tl::unexpected<Error> fail(ErrorCode code, std::string detail = {}) {
  return tl::unexpected<Error>(Error{code, std::move(detail)});
}

}  // namespace stillmine::core
