// Where to listen or to connect: `HOST:PORT` (an IPv4 address, `[IPv6]` or a name) or `unix:PATH`.
// Port 0 lets the system choose. Errors: kBadArgument. Cost: linear. Threads: values.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/result.h"

namespace stillmine::http {

struct Address {
  std::string host;  // without brackets; empty for a Unix socket
  std::uint16_t port = 0;
  std::string unix_path;

  [[nodiscard]] bool is_unix() const noexcept { return !unix_path.empty(); }
};

core::Result<Address> parse_address(std::string_view text);

/// "127.0.0.1:8080", "[::1]:8080" or "unix:/run/x.sock": what parse_address reads.
std::string to_string(const Address& address);

}  // namespace stillmine::http
