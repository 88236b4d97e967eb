// Certificates made on the spot, by OpenSSL, and a server that shows one: what a test of TLS needs.
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>

#include "loopback.h"

namespace stillmine::http {

template <auto kFree>
struct Freed {
  template <class T>
  void operator()(T* value) const {
    kFree(value);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using X509Ptr = std::unique_ptr<X509, Freed<X509_free>>;

constexpr long kDay = 86'400;

/// What stands in a certificate besides its key. Times are seconds from now.
struct Wanted {
  std::string name = "localhost";
  std::string alternatives = "DNS:localhost,IP:127.0.0.1";
  long from = -kDay;
  long until = kDay;
};

/// A certificate with its key, signed by another one or, without one, by itself: a root.
class Certificate {
 public:
  explicit Certificate(const Wanted& wanted, const Certificate* issuer = nullptr)
      : key_(EVP_EC_gen("P-256")), certificate_(X509_new()) {
    X509* x509 = certificate_.get();
    X509_set_version(x509, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial_);
    X509_gmtime_adj(X509_getm_notBefore(x509), wanted.from);
    X509_gmtime_adj(X509_getm_notAfter(x509), wanted.until);
    X509_set_pubkey(x509, key_.get());
    const auto* name = reinterpret_cast<const unsigned char*>(wanted.name.c_str());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_UTF8, name, -1, -1, 0);
    X509_set_issuer_name(
        x509, X509_get_subject_name(issuer == nullptr ? x509 : issuer->certificate_.get()));
    add(NID_basic_constraints, issuer == nullptr ? "critical,CA:TRUE" : "CA:FALSE");
    if (issuer != nullptr) add(NID_subject_alt_name, wanted.alternatives);
    if (X509_sign(x509, issuer == nullptr ? key_.get() : issuer->key_.get(), EVP_sha256()) == 0) {
      throw std::runtime_error("no certificate");
    }
  }

  /// Writes the certificate alone, as operators keep their roots.
  void write_pem(const std::string& path) const {
    const std::unique_ptr<std::FILE, Freed<std::fclose>> file(std::fopen(path.c_str(), "w"));
    if (PEM_write_X509(file.get(), certificate_.get()) != 1) throw std::runtime_error("no PEM");
  }

  void show_in(SSL_CTX* context) const {
    SSL_CTX_use_certificate(context, certificate_.get());
    SSL_CTX_use_PrivateKey(context, key_.get());
  }

 private:
  void add(int extension, const std::string& value) {
    const std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>> made(
        X509V3_EXT_conf_nid(nullptr, nullptr, extension, value.c_str()));
    X509_add_ext(certificate_.get(), made.get(), -1);
  }

  inline static long serial_ = 0;
  Key key_;
  X509Ptr certificate_;
};

/// Answers one connection over TLS: reads a request's head, sends `answer`, and closes without
/// farewell, as many servers do. `heard()` is what it read: nothing when the client turned away.
class TlsServer {
 public:
  TlsServer(const Certificate& certificate, std::string answer)
      : context_(SSL_CTX_new(TLS_server_method())), answer_(std::move(answer)) {
    std::signal(SIGPIPE, SIG_IGN);  // a client that turns away closes under OpenSSL's hands
    certificate.show_in(context_.get());
    thread_ = std::thread([this] { serve(); });
  }
  ~TlsServer() { join(); }
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;

  [[nodiscard]] std::uint16_t port() const { return socket_.port(); }

  const std::string& heard() {
    join();
    return heard_;
  }

 private:
  void join() {
    socket_.end();
    if (thread_.joinable()) thread_.join();
  }

  void serve() {
    const int connection = socket_.accept();
    if (connection < 0) return;
    const std::unique_ptr<SSL, Freed<SSL_free>> tls(SSL_new(context_.get()));
    SSL_set_fd(tls.get(), connection);
    if (SSL_accept(tls.get()) == 1) {
      char part[4096];
      while (heard_.find("\r\n\r\n") == std::string::npos) {
        const int got = SSL_read(tls.get(), part, sizeof part);
        if (got <= 0) break;
        heard_.append(part, static_cast<std::size_t>(got));
      }
      if (!heard_.empty()) SSL_write(tls.get(), answer_.data(), static_cast<int>(answer_.size()));
    }
    ::close(connection);
  }

  std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> context_;
  std::string answer_;
  ListeningSocket socket_;
  std::string heard_;
  std::thread thread_;
};

}  // namespace stillmine::http
