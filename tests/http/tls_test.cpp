// The client over TLS, against a server that shows a certificate made for the test.
#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "certificates.h"
#include "http/client.h"
#include "store/temporary_folder.h"

namespace stillmine::http {
namespace {

using core::ErrorCode;

const std::string kAnswer =
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

class TlsTest : public testing::Test {
 protected:
  /// One call to `server` under the name `host`, believing the authorities in `trusted`.
  static core::Result<Reply> ask(const TlsServer& server, const std::string& host,
                                 const Certificate& trusted) {
    const store::TemporaryFolder folder;
    const std::string file = folder.path() + "/root.pem";
    trusted.write_pem(file);
    const auto url = parse_url("https://" + host + ":" + std::to_string(server.port()) + "/base/");
    const Client client(*url, {}, *Trust::in_system_and(file));
    return client.send_and_wait({.target = "/v1/notice", .fields = {{"X-Secret", "token"}}});
  }

  /// The error of such a call, and nothing of it reached the server.
  static ErrorCode refusal(TlsServer& server, const std::string& host, const Certificate& trusted) {
    const auto reply = ask(server, host, trusted);
    EXPECT_EQ(server.heard(), "");
    EXPECT_FALSE(reply);
    return reply ? ErrorCode::kInternal : reply.error().code;
  }

  const Certificate root_{{.name = "Root one"}};
};

TEST_F(TlsTest, AServerUnderARootOfOursIsHeardByItsNameAndByItsAddress) {
  const Certificate certificate({}, &root_);
  for (const char* host : {"localhost", "127.0.0.1"}) {
    TlsServer server(certificate, kAnswer);
    const auto reply = ask(server, host, root_);
    ASSERT_TRUE(reply) << host << ": " << reply.error().detail;
    EXPECT_EQ(reply->status, 200);
    EXPECT_EQ(reply->body, "{}");
    EXPECT_TRUE(server.heard().starts_with("GET /base/v1/notice HTTP/1.1\r\n")) << server.heard();
  }
}

TEST_F(TlsTest, ACertificateForAnotherNameIsRefused) {
  const Certificate elsewhere({.alternatives = "DNS:elsewhere.example,DNS:*.localhost"}, &root_);
  TlsServer server(elsewhere, kAnswer);
  EXPECT_EQ(refusal(server, "localhost", root_), ErrorCode::kCertificateWrongHost);
}

TEST_F(TlsTest, ACertificateForANameSaysNothingOfAnAddress) {
  const Certificate by_name({.name = "127.0.0.1", .alternatives = "DNS:127.0.0.1"}, &root_);
  TlsServer server(by_name, kAnswer);
  EXPECT_EQ(refusal(server, "127.0.0.1", root_), ErrorCode::kCertificateWrongHost);
}

TEST_F(TlsTest, ACertificateUnderARootThatWeDoNotKnowIsRefused) {
  const Certificate other_root({.name = "Root two"});
  TlsServer server(Certificate({}, &other_root), kAnswer);
  EXPECT_EQ(refusal(server, "localhost", root_), ErrorCode::kCertificateUnknown);
}

TEST_F(TlsTest, TheNameOfARootIsNotEnough) {
  const Certificate namesake({.name = "Root one"});
  TlsServer server(Certificate({}, &namesake), kAnswer);
  EXPECT_EQ(refusal(server, "localhost", root_), ErrorCode::kCertificateUnknown);
}

TEST_F(TlsTest, WithoutAFileAPrivateRootIsUnknown) {
  TlsServer server(Certificate({}, &root_), kAnswer);
  const auto url = parse_url("https://localhost:" + std::to_string(server.port()));
  const auto reply = Client(*url).send_and_wait({.target = "/"});
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::kCertificateUnknown);
}

TEST_F(TlsTest, ACertificatePastItsTimeOrBeforeItIsRefused) {
  const Certificate over({.from = -2 * kDay, .until = -kDay}, &root_);
  const Certificate early({.from = kDay, .until = 2 * kDay}, &root_);
  for (const Certificate* certificate : {&over, &early}) {
    TlsServer server(*certificate, kAnswer);
    EXPECT_EQ(refusal(server, "localhost", root_), ErrorCode::kCertificateExpired);
  }
}

TEST_F(TlsTest, AnAnswerThatIsCutOffIsNoAnswer) {
  TlsServer server(Certificate({}, &root_), kAnswer.substr(0, kAnswer.size() - 1));
  const auto reply = ask(server, "localhost", root_);
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::kNetwork);
}

TEST_F(TlsTest, AnAnswerWithoutALengthNeedsTheFarewellThatProvesItWhole) {
  TlsServer server(Certificate({}, &root_), "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{}");
  const auto reply = ask(server, "localhost", root_);
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::kNetwork);
}

TEST_F(TlsTest, AServerWithoutTlsOrOneThatStaysSilentIsANetworkError) {
  const Loopback plain{Service()};
  const auto url = parse_url("https://localhost:" + std::to_string(plain.port()));
  const auto reply = Client(*url).send_and_wait({.target = "/"});
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, ErrorCode::kNetwork);

  const ListeningSocket silent;
  const auto quiet = parse_url("https://127.0.0.1:" + std::to_string(silent.port()));
  const Client client(*quiet, {.time = std::chrono::milliseconds(100)});
  const auto none = client.send_and_wait({.target = "/"});
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().code, ErrorCode::kNetwork);
}

TEST_F(TlsTest, AFileWithoutACertificateIsRefused) {
  const auto trust = Trust::in_system_and("/dev/null");
  ASSERT_FALSE(trust);
  EXPECT_EQ(trust.error().code, ErrorCode::kBadArgument);
}

TEST_F(TlsTest, AUrlNamesTheUsualPort) {
  EXPECT_EQ(parse_url("https://example.org/base/")->address.port, 443);
  EXPECT_EQ(parse_url("https://example.org")->base_path, "");
  EXPECT_TRUE(parse_url("https://[::1]:8443")->tls);
  EXPECT_FALSE(parse_url("http://example.org")->tls);
}

}  // namespace
}  // namespace stillmine::http
