#include "http/address.h"

#include <charconv>

namespace stillmine::http {

core::Result<Address> parse_address(std::string_view text) {
  constexpr std::string_view kUnix = "unix:";
  constexpr std::size_t kLongestPath = 107;  // sockaddr_un, unix(7)
  if (text.starts_with(kUnix)) {
    text.remove_prefix(kUnix.size());
    if (text.empty() || text.size() > kLongestPath) {
      return core::fail(core::ErrorCode::kBadArgument, "socket path of 1 to 107 bytes expected");
    }
    return Address{.host = {}, .port = 0, .unix_path = std::string(text)};
  }
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon == 0) {
    return core::fail(core::ErrorCode::kBadArgument, "HOST:PORT or unix:PATH expected");
  }
  std::string_view host = text.substr(0, colon);
  const std::string_view port = text.substr(colon + 1);
  if (host.starts_with('[') != host.ends_with(']')) {
    return core::fail(core::ErrorCode::kBadArgument, "unbalanced brackets");
  }
  if (host.starts_with('[')) {
    host = host.substr(1, host.size() - 2);
  } else if (host.find(':') != std::string_view::npos) {
    return core::fail(core::ErrorCode::kBadArgument, "an IPv6 address stands in brackets");
  }
  Address address{.host = std::string(host), .port = 0, .unix_path = {}};
  const auto [end, error] = std::from_chars(port.begin(), port.end(), address.port);
  if (port.empty() || error != std::errc() || end != port.end() || host.empty()) {
    return core::fail(core::ErrorCode::kBadArgument, "a port of 0 to 65535 expected");
  }
  return address;
}

std::string to_string(const Address& address) {
  if (address.is_unix()) return "unix:" + address.unix_path;
  const bool brackets = address.host.find(':') != std::string::npos;
  return (brackets ? "[" + address.host + "]" : address.host) + ":" + std::to_string(address.port);
}

}  // namespace stillmine::http
