#include "http/client.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>

#include "loopback.h"

namespace stillmine::http {
namespace {

Service service() {
  Service service;
  service.router.add({.method = Method::kPost,
                      .path = "/base/v1/echo",
                      .body = {.max_bytes = 5 << 20, .content_types = {"application/octet-stream"}},
                      .handler = [](Request request) -> Task<Response> {
                        Response answer = response(201, "application/octet-stream", request.body);
                        answer.fields.push_back(
                            {"X-Seen", std::string(request.field("authorization").value_or(""))});
                        co_return answer;
                      }});
  return service;
}

Client client_of(const Loopback& server, ClientLimits limits = {}) {
  return Client(*parse_url("http://127.0.0.1:" + std::to_string(server.port()) + "/base/"), limits);
}

TEST(ClientTest, SendsFieldsAndBodyAndReadsTheReply) {
  const Loopback server(service());
  const std::string body(4 << 20, '\x01');
  const auto reply = client_of(server).send_and_wait({.method = Method::kPost,
                                                      .target = "/v1/echo",
                                                      .fields = {{"Authorization", "Bearer abc"}},
                                                      .content_type = "application/octet-stream",
                                                      .body = body});
  ASSERT_TRUE(reply) << reply.error().detail;
  EXPECT_EQ(reply->status, 201);
  EXPECT_EQ(reply->body, body);
  EXPECT_EQ(reply->field("x-seen"), "Bearer abc");
}

TEST(ClientTest, AnEmptyPostPassesOurOwnGate) {
  const Loopback server(service());
  const auto reply = client_of(server).send_and_wait({.method = Method::kPost,
                                                      .target = "/v1/echo",
                                                      .fields = {},
                                                      .content_type = {},
                                                      .body = {}});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 201);
}

TEST(ClientTest, ARefusalIsAReplyNotAFailure) {
  const Loopback server(service());
  const auto reply = client_of(server).send_and_wait({.method = Method::kPost,
                                                      .target = "/v1/echo",
                                                      .fields = {},
                                                      .content_type = "text/plain",
                                                      .body = "x"});
  ASSERT_TRUE(reply);
  EXPECT_EQ(reply->status, 400);
}

TEST(ClientTest, NobodyListeningIsANetworkError) {
  std::uint16_t port = 0;
  {
    const Loopback server(service());
    port = server.port();
  }
  const Client client(*parse_url("http://127.0.0.1:" + std::to_string(port)));
  const auto reply = client.send_and_wait(
      {.method = Method::kGet, .target = "/", .fields = {}, .content_type = {}, .body = {}});
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, core::ErrorCode::kNetwork);
}

TEST(ClientTest, AReplyThatTakesTooLongIsANetworkError) {
  const ListeningSocket silent;
  const Client client(*parse_url("http://127.0.0.1:" + std::to_string(silent.port())),
                      {.time = std::chrono::milliseconds(100)});
  const auto reply = client.send_and_wait(
      {.method = Method::kGet, .target = "/", .fields = {}, .content_type = {}, .body = {}});
  ASSERT_FALSE(reply);
  EXPECT_EQ(reply.error().code, core::ErrorCode::kNetwork);
}

TEST(ClientTest, AReplyOverTheLimitIsANetworkError) {
  const Loopback server(service());
  const auto reply = client_of(server, {.body_bytes = 10})
                         .send_and_wait({.method = Method::kPost,
                                         .target = "/v1/echo",
                                         .fields = {},
                                         .content_type = "application/octet-stream",
                                         .body = std::string(11, 'x')});
  EXPECT_FALSE(reply);
}

TEST(ClientTest, SpeaksOverAUnixSocket) {
  const std::string path = "/tmp/stillmine-client-" + std::to_string(::getpid()) + ".sock";
  const Loopback server(service(), "unix:" + path);
  const Client client(*parse_url("unix:" + path));
  const auto reply = client.send_and_wait({.method = Method::kPost,
                                           .target = "/base/v1/echo",
                                           .fields = {},
                                           .content_type = "application/octet-stream",
                                           .body = "hello"});
  ASSERT_TRUE(reply) << reply.error().detail;
  EXPECT_EQ(reply->body, "hello");
}

}  // namespace
}  // namespace stillmine::http
