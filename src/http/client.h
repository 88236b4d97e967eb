// The asynchronous HTTP client: the exchange's way to the intake, the command line's way to a site.
//
// Inputs: a base URL (`https://host[:port][/base]`, `http:` alike, or `unix:PATH` for a private
// socket) and one call at a time; a connection is made for each. Outputs: the reply, whatever its
// status. Errors: kBadArgument for a URL, kNetwork when no complete reply came within the limits;
// before anything was sent, kCertificateUnknown, kCertificateExpired and kCertificateWrongHost.
// Nothing is retried: whether a repetition is safe is the caller's knowledge.
// Cost: one connection a call, and with TLS a handshake. Threads: a Client is immutable; its calls
// run where they are awaited.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.h"
#include "http/address.h"
#include "http/message.h"
#include "http/task.h"
#include "http/trust.h"

namespace stillmine::http {

struct Url {
  Address address;
  std::string base_path;  // "" or "/base", no slash at the end
  bool tls = false;
};

core::Result<Url> parse_url(std::string_view text);

struct Call {
  Method method = Method::kGet;
  std::string target;  // "/v1/status", appended to the base path
  std::vector<Field> fields = {};
  std::string content_type = {};  // when there is a body
  std::string body = {};
};

struct Reply {
  int status = 0;
  std::vector<Field> fields;
  std::string body;

  [[nodiscard]] std::optional<std::string_view> field(std::string_view name) const {
    return find_field(fields, name);
  }
};

struct ClientLimits {
  std::size_t body_bytes = 16 * 1024 * 1024;
  std::chrono::milliseconds time = std::chrono::seconds(60);  // from connecting to the last byte
};

class Client {
 public:
  /// Without `trust`, the system's authorities are believed.
  explicit Client(Url url, ClientLimits limits = {}, std::optional<Trust> trust = {});

  [[nodiscard]] Task<core::Result<Reply>> send(Call call) const;

  /// The same for a program without an event loop: blocks until the reply is there.
  [[nodiscard]] core::Result<Reply> send_and_wait(const Call& call) const;

 private:
  Url url_;
  ClientLimits limits_;
  std::optional<Trust> trust_;  // with TLS, always
};

}  // namespace stillmine::http
