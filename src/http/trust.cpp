#include "http/trust.h"

#include <boost/asio/ssl/context.hpp>

namespace stillmine::http {

namespace ssl = boost::asio::ssl;

Trust Trust::in_system() {
  auto context = std::make_shared<ssl::context>(ssl::context::tls_client);
  SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
  context->set_verify_mode(ssl::verify_peer);
  // Fails only for want of memory: a system without authorities has an empty folder of them.
  context->set_default_verify_paths();
  return Trust(std::move(context));
}

core::Result<Trust> Trust::in_system_and(const std::string& pem_file) {
  Trust trust = in_system();
  boost::system::error_code error;
  trust.context().load_verify_file(pem_file, error);
  if (error) return core::fail(core::ErrorCode::kBadArgument, "no certificate in the file");
  return trust;
}

}  // namespace stillmine::http
