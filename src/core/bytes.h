// Byte buffers: the vocabulary type for bytes that are passed on but not kept (Bytes) and kept
// (ByteVector). Threads: values, no shared state.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace stillmine::core {

using Bytes = std::span<const std::uint8_t>;
using ByteVector = std::vector<std::uint8_t>;

/// The bytes of a string, not copied; the view lives as long as the string.
inline Bytes as_bytes(std::string_view text) noexcept {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// The characters of a byte range, not copied.
inline std::string_view as_text(Bytes bytes) noexcept {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

}  // namespace stillmine::core
