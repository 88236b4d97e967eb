#include "http/client.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>
#include <utility>

#include "http/runtime.h"

namespace stillmine::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using Protocol = asio::generic::stream_protocol;
using Stream = beast::basic_stream<Protocol>;
using TlsStream = asio::ssl::stream<Stream&>;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

tl::unexpected<core::Error> network_error(const beast::error_code& error) {
  return core::fail(core::ErrorCode::kNetwork, error.message());
}

Task<core::Result<std::vector<Protocol::endpoint>>> resolve(Address address) {
  std::vector<Protocol::endpoint> endpoints;
  if (address.is_unix()) {
    endpoints.emplace_back(asio::local::stream_protocol::endpoint(address.unix_path));
    co_return endpoints;
  }
  asio::ip::tcp::resolver resolver(co_await asio::this_coro::executor);
  const std::string port = std::to_string(address.port);
  const auto [error, found] = co_await resolver.async_resolve(address.host, port, kTuple);
  if (error) co_return network_error(error);
  for (const auto& entry : found) endpoints.emplace_back(entry.endpoint());
  co_return endpoints;
}

Task<core::Result<void>> connect(Stream& stream, Address address) {
  const auto endpoints = co_await resolve(std::move(address));
  if (!endpoints) co_return tl::unexpected(endpoints.error());
  beast::error_code last = asio::error::host_not_found;
  for (const Protocol::endpoint& endpoint : *endpoints) {
    const auto [error] = co_await stream.async_connect(endpoint, kTuple);
    if (!error) co_return core::Result<void>();
    last = error;
  }
  co_return network_error(last);
}

beast::http::request<beast::http::string_body> message_of(const Url& url, Call call) {
  beast::http::request<beast::http::string_body> message;
  message.version(11);
  message.method_string(std::string(method_name(call.method)));
  message.target(url.base_path + call.target);
  message.set(beast::http::field::host,
              url.address.is_unix() ? "localhost" : to_string(url.address));
  message.set(beast::http::field::connection, "close");
  for (const Field& field : call.fields) message.set(field.name, field.value);
  if (call.method == Method::kPost || call.method == Method::kPut) {
    if (!call.content_type.empty()) {
      message.set(beast::http::field::content_type, call.content_type);
    }
    message.body() = std::move(call.body);
    message.prepare_payload();
  }
  return message;
}

/// What the check of the server's certificate found; kNetwork when it was not that.
core::ErrorCode verdict(long verified) {
  switch (verified) {
    case X509_V_OK:
      return core::ErrorCode::kNetwork;
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
      return core::ErrorCode::kCertificateExpired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH:
      return core::ErrorCode::kCertificateWrongHost;
    default:
      return core::ErrorCode::kCertificateUnknown;
  }
}

/// Tells OpenSSL whom we mean to reach; the handshake fails when the certificate is not theirs.
bool expect_host(SSL* tls, const std::string& host) {
  X509_VERIFY_PARAM* rules = SSL_get0_param(tls);
  X509_VERIFY_PARAM_set_hostflags(rules, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
  boost::system::error_code no_address;
  asio::ip::make_address(host, no_address);
  if (!no_address) return X509_VERIFY_PARAM_set1_ip_asc(rules, host.c_str()) == 1;
  return SSL_set_tlsext_host_name(tls, host.c_str()) == 1 && SSL_set1_host(tls, host.c_str()) == 1;
}

Task<core::Result<void>> greet(TlsStream& stream, const std::string& host) {
  if (!expect_host(stream.native_handle(), host)) {
    co_return core::fail(core::ErrorCode::kNetwork, "no TLS to this host");
  }
  const auto [error] = co_await stream.async_handshake(asio::ssl::stream_base::client, kTuple);
  if (!error) co_return core::Result<void>();
  const long verified = SSL_get_verify_result(stream.native_handle());
  const core::ErrorCode code = verdict(verified);
  if (code == core::ErrorCode::kNetwork) co_return network_error(error);
  co_return core::fail(code, X509_verify_cert_error_string(verified));
}

template <class AnyStream>
Task<core::Result<Reply>> send_over(AnyStream& stream, const Url& url, const ClientLimits& limits,
                                    Call call) {
  const bool head_only = call.method == Method::kHead;
  const auto message = message_of(url, std::move(call));
  const auto [unsent, written] = co_await beast::http::async_write(stream, message, kTuple);
  // A server that refuses early answers before it has read everything: its answer counts.
  beast::http::response_parser<beast::http::string_body> parser;
  parser.body_limit(limits.body_bytes);
  parser.skip(head_only);
  beast::flat_buffer buffer;
  const auto [error, read] = co_await beast::http::async_read(stream, buffer, parser, kTuple);
  if (error) co_return network_error(unsent ? unsent : error);
  auto answer = parser.release();
  Reply reply;
  reply.status = static_cast<int>(answer.result_int());
  for (const auto& field : answer) {
    reply.fields.push_back({std::string(field.name_string()), std::string(field.value())});
  }
  reply.body = std::move(answer.body());
  co_return reply;
}

}  // namespace

core::Result<Url> parse_url(std::string_view text) {
  constexpr std::string_view kHttp = "http://";
  constexpr std::string_view kHttps = "https://";
  if (text.starts_with("unix:")) {
    auto address = parse_address(text);
    if (!address) return tl::unexpected(address.error());
    return Url{.address = std::move(*address), .base_path = {}};
  }
  const bool tls = text.starts_with(kHttps);
  if (!tls && !text.starts_with(kHttp)) {
    return core::fail(core::ErrorCode::kBadArgument,
                      "a URL with https://, http:// or unix: expected");
  }
  text.remove_prefix(tls ? kHttps.size() : kHttp.size());
  std::string authority(text.substr(0, text.find('/')));
  std::string_view path = text.substr(authority.size());
  while (path.ends_with('/')) path.remove_suffix(1);
  if (authority.find(':', authority.rfind(']') + 1) == std::string::npos) {
    authority += tls ? ":443" : ":80";
  }
  auto address = parse_address(authority);
  if (!address) return tl::unexpected(address.error());
  return Url{.address = std::move(*address), .base_path = std::string(path), .tls = tls};
}

Client::Client(Url url, ClientLimits limits, std::optional<Trust> trust)
    : url_(std::move(url)), limits_(limits), trust_(std::move(trust)) {
  if (url_.tls && !trust_) trust_ = Trust::in_system();
}

Task<core::Result<Reply>> Client::send(Call call) const {
  Stream stream(co_await asio::this_coro::executor);
  stream.expires_after(limits_.time);
  if (const auto connected = co_await connect(stream, url_.address); !connected) {
    co_return tl::unexpected(connected.error());
  }
  if (!url_.tls) co_return co_await send_over(stream, url_, limits_, std::move(call));
  TlsStream tls(stream, trust_->context());
  if (const auto greeted = co_await greet(tls, url_.address.host); !greeted) {
    co_return tl::unexpected(greeted.error());
  }
  // No farewell: the answer's own length tells whether it is whole, and the connection ends here.
  co_return co_await send_over(tls, url_, limits_, std::move(call));
}

core::Result<Reply> Client::send_and_wait(const Call& call) const {
  core::Result<Reply> reply = core::fail(core::ErrorCode::kNetwork);
  run_to_end([&](const Executor&) -> Task<void> { reply = co_await send(call); });
  return reply;
}

}  // namespace stillmine::http
