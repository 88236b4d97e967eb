// Numbers and boxes as HEIF writes them, for tests that make files of them.
#pragma once

#include <cstdint>
#include <string>

namespace stillmine::image {

inline std::string big(std::uint64_t value, int bytes) {
  std::string out;
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    out += static_cast<char>(value >> shift & 255);
  }
  return out;
}

inline std::string box(const std::string& name, const std::string& body) {
  return big(8 + body.size(), 4) + name + body;
}

}  // namespace stillmine::image
