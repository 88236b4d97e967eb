// Whom a client believes when it speaks TLS: the certificate authorities of the system, and those of a
// file when the server's is a private one.
//
// Inputs: nothing, or a PEM file of one or more certificates. Outputs: what http/client.h takes with
// an https: URL. Errors: kBadArgument when the file cannot be read or holds no certificate.
// OpenSSL does all checking: the chain, its dates, and the host name or address as RFC 6125 has it
// (no partial wildcards), from TLS 1.2 on. Revocation is not asked for: that would tell a third
// party whom we talk to.
// Cost: under a millisecond, plus the file. Threads: immutable; shared by its copies.
#pragma once

#include <memory>
#include <string>

#include "core/result.h"

namespace boost::asio::ssl {
class context;
}

namespace stillmine::http {

class Trust {
 public:
  static Trust in_system();
  static core::Result<Trust> in_system_and(const std::string& pem_file);

  [[nodiscard]] boost::asio::ssl::context& context() const { return *context_; }

 private:
  explicit Trust(std::shared_ptr<boost::asio::ssl::context> context)
      : context_(std::move(context)) {}

  std::shared_ptr<boost::asio::ssl::context> context_;
};

}  // namespace stillmine::http
