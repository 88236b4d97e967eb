#include "http/gate.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "loopback.h"

namespace stillmine::http {
namespace {

Service echo_service() {
  Service service;
  service.router.add(
      {.method = Method::kGet,
       .path = "/v1/notice",
       .body = {},
       .handler = [](Request) -> Task<Response> { co_return json_response(200, "{}"); }});
  service.router.add({.method = Method::kPost,
                      .path = "/v1/echo",
                      .body = {.max_bytes = 1000, .content_types = {"application/json"}},
                      .handler = [](Request request) -> Task<Response> {
                        co_return json_response(200, std::move(request.body));
                      }});
  service.limits.linger = std::chrono::milliseconds(200);
  return service;
}

struct Refused {
  const char* word;
  std::string request;
};

void PrintTo(const Refused& refused, std::ostream* out) { *out << refused.word; }

std::string get(const std::string& fields, const std::string& target = "/v1/notice") {
  return "GET " + target + " HTTP/1.1\r\n" + fields + "\r\n";
}

std::string post(const std::string& fields, const std::string& body = "{}") {
  return "POST /v1/echo HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

const std::string kJson = "Content-Type: application/json\r\n";

std::string many_fields(int count) {
  std::string fields = "Host: a\r\n";
  for (int i = 0; i < count; ++i) fields += "X-" + std::to_string(i) + ": 1\r\n";
  return fields;
}

// Every line of the threat model's "Strict request gate", and the ways around it.
const std::vector<Refused> kRefused = {
    {"transfer_encoding", post(kJson + "Transfer-Encoding: chunked\r\n", "2\r\n{}\r\n0\r\n\r\n")},
    {"transfer_encoding", post(kJson + "Transfer-Encoding: xchunked\r\nContent-Length: 2\r\n")},
    {"transfer_encoding", post(kJson + "Transfer-Encoding: chunked, identity\r\n")},
    {"transfer_encoding", post(kJson + "Transfer-Encoding: identity\r\nContent-Length: 2\r\n")},
    {"transfer_encoding", get("Host: a\r\ntRANSFER-eNCODING: chunked\r\n")},
    {"bad_field_name", post(kJson + "Transfer-Encoding : chunked\r\n")},
    {"bad_field_name", post(kJson + "Transfer_Encoding: chunked\r\nContent-Length: 2\r\n")},
    {"bad_field_name", post(kJson + "\x0bTransfer-Encoding: chunked\r\n")},
    {"bad_field_name", get("Host: a\r\n: empty\r\n")},
    {"bad_field_name", get("Host: a\r\nno colon\r\n")},
    {"bad_field_name", get("Host: a\r\nN\xc3\xa4me: 1\r\n")},
    {"content_length", post(kJson + "Content-Length: 2\r\nContent-Length: 2\r\n")},
    {"content_length", post(kJson + "Content-Length: 2, 2\r\n")},
    {"content_length", post(kJson + "Content-Length: +2\r\n")},
    {"content_length", post(kJson + "Content-Length: 0x2\r\n")},
    {"content_length", post(kJson + "Content-Length: -1\r\n")},
    {"content_length", post(kJson + "Content-Length: \r\n")},
    {"content_length", post(kJson + "Content-Length: 99999999999999999999\r\n")},
    {"content_length", post(kJson)},
    {"body_too_large", post(kJson + "Content-Length: 1001\r\n")},
    {"body_too_large", get("Host: a\r\nContent-Length: 1\r\n") + "x"},
    {"content_type", post("Content-Length: 2\r\n")},
    {"content_type", post("Content-Type: text/plain\r\nContent-Length: 2\r\n")},
    {"content_type", post(kJson + kJson + "Content-Length: 2\r\n")},
    {"content_type",
     post("Content-Type: application/json; charset=utf-16\r\nContent-Length: 2\r\n")},
    {"content_type",
     post("Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 2\r\n")},
    {"host", get("")},
    {"host", get("Host: a\r\nHost: a\r\n")},
    {"host", get("Host: a, b\r\n")},
    {"host", get("Host: \r\n")},
    {"host", get("Host: user@a\r\n")},
    {"host", get("Host: a/b\r\n")},
    {"version", "GET /v1/notice HTTP/1.0\r\nHost: a\r\n\r\n"},
    {"version", "GET /v1/notice HTTP/1.2\r\nHost: a\r\n\r\n"},
    {"version", "GET /v1/notice HTTP/2.0\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET /v1/notice HTTP/11\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET /v1/notice http/1.1\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET /v1/notice\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET  /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET /v1/notice HTTP/1.1 \r\nHost: a\r\n\r\n"},
    {"bad_request_line", "GET /v1 /notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"bad_request_line", "G\tET /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"folded_line", get("Host: a\r\nX-A: 1\r\n 2\r\n")},
    {"folded_line", get("Host: a\r\nX-A: 1\r\n\t2\r\n")},
    {"folded_line", get(" Host: a\r\n")},
    {"bare_line_end", "GET /v1/notice HTTP/1.1\nHost: a\n\n"},
    {"bare_line_end", get("Host: a\r\nX-A: 1\nX-B: 2\r\n")},
    {"bare_line_end", get("Host: a\r\nX-A: 1\rX-B: 2\r\n")},
    {"bad_field_value", get(std::string("Host: a\r\nX-A: 1\0002\r\n", 19))},
    {"bad_field_value", get("Host: a\r\nX-A: \x7f\r\n")},
    {"method", "PUT /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"},
    {"method", "DELETE /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"method", "TRACE /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"method", "CONNECT /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"method", "get /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"method", "BREW /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n"},
    {"target", get("Host: a\r\n", "http://a/v1/notice")},
    {"target", get("Host: a\r\n", "//a/v1/notice")},
    {"target", get("Host: a\r\n", "*")},
    {"target", get("Host: a\r\n", "v1/notice")},
    {"target", get("Host: a\r\n", "/../etc/passwd")},
    {"target", get("Host: a\r\n", "/v1/..")},
    {"target", get("Host: a\r\n", "/v1/%2e%2E/x")},
    {"target", get("Host: a\r\n", "/v1/.%2e/x")},
    {"target", get("Host: a\r\n", "/v1/./x")},
    {"target", get("Host: a\r\n", "/v1/%00")},
    {"target", get("Host: a\r\n", "/v1/notice?a=%00")},
    {"target", get("Host: a\r\n", "/v1\\notice")},
    {"target", get("Host: a\r\n", "/v1/notice#part")},
    {"target", get("Host: a\r\n", "/v1/\"")},
    {"target", get("Host: a\r\n", "/v1/n\xc3\xb6")},
    {"field", post(kJson + "Expect: 100-continue\r\nContent-Length: 2\r\n")},
    {"field", get("Host: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n")},
    {"field", get("Host: a\r\nRange: bytes=0-1\r\n")},
    {"field", post(kJson + "Content-Encoding: gzip\r\nContent-Length: 2\r\n")},
    {"too_many_fields", get(many_fields(64))},
    {"head_too_large", get("Host: a\r\nX-A: " + std::string(8192, 'a') + "\r\n")},
    {"not_http", std::string("\x16\x03\x01\x02", 4)},
    {"not_http", "\r\n" + get("Host: a\r\n")},
};

class GateTest : public testing::TestWithParam<Refused> {};

TEST_P(GateTest, AnswersFourHundredAndCloses) {
  Loopback server(echo_service());
  const std::string answer = server.exchange(GetParam().request + get("Host: smuggled\r\n"));
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 400 Bad Request\r\n")) << answer;
  EXPECT_NE(answer.find("Connection: close\r\n"), std::string::npos);
  EXPECT_NE(answer.find("Content-Security-Policy: default-src 'none'"), std::string::npos);
  EXPECT_TRUE(answer.ends_with(R"({"error":{"code":"request_refused","detail":")" +
                               std::string(GetParam().word) + "\"}}"))
      << answer;
  EXPECT_EQ(answer.find("HTTP/1.1", 1), std::string::npos) << "a second request was answered";
}

INSTANTIATE_TEST_SUITE_P(Refusals, GateTest, testing::ValuesIn(kRefused), [](const auto& refused) {
  return std::string(refused.param.word) + "_" + std::to_string(refused.index);
});

const std::vector<std::string> kAccepted = {
    get("Host: a\r\n"),
    get("host:a\r\n"),
    get("Host: [::1]:8080\r\nConnection: keep-alive\r\n"),
    get("Host: a\r\n", "/v1/notice?next=%2B&x=..&y=/../"),
    get(many_fields(63)),
    get("Host: a\r\nUser-Agent: Mozilla/5.0 (X11; Linux) \"quoted\"\r\nAccept: */*\r\n"),
    get("Host: a\r\nUpgrade-Insecure-Requests: 1\r\nSec-Fetch-Mode: cors\r\nDNT: 1\r\n"),
    post(kJson + "Content-Length: 2\r\n"),
    post("Content-Type: Application/JSON; charset=UTF-8\r\nContent-Length: 2\r\n"),
    post("Content-Length: 0\r\n", ""),
};

TEST(GateAcceptsTest, WhatBrowsersAndStockClientsSend) {
  Loopback server(echo_service());
  for (const std::string& request : kAccepted) {
    const RawClient client(server.port());
    client.send(request);
    EXPECT_TRUE(client.read_response().starts_with("HTTP/1.1 200 OK\r\n")) << request;
  }
}

TEST(GateAcceptsTest, TheSameHoweverTheRequestIsSplit) {
  Loopback server(echo_service());
  const std::string request = post(kJson + "Content-Length: 11\r\n", "{\"a\":[1,2]}");
  for (std::size_t cut = 1; cut < request.size(); ++cut) {
    const RawClient client(server.port());
    client.send(std::string_view(request).substr(0, cut));
    client.send(std::string_view(request).substr(cut));
    const std::string answer = client.read_response();
    ASSERT_TRUE(answer.starts_with("HTTP/1.1 200")) << "cut at " << cut << ": " << answer;
    ASSERT_TRUE(answer.ends_with("{\"a\":[1,2]}"));
  }
}

TEST(GateAcceptsTest, TheSameByteByByte) {
  Loopback server(echo_service());
  for (const Refused& refused : kRefused) {
    if (refused.request.size() > 200) continue;
    const RawClient client(server.port());
    for (const char byte : refused.request) {
      if (!client.send({&byte, 1})) break;  // refused before its end
    }
    EXPECT_NE(client.read_to_end().find(refused.word), std::string::npos) << refused.request;
  }
}

TEST(GateAcceptsTest, PutOnlyWhereTheWireHasIt) {
  Service service = echo_service();
  service.gate.allow_put = true;
  service.router.add({.method = Method::kPut,
                      .path = "/v2/entries/{member}/{entry}/feedback",
                      .body = {.max_bytes = 100, .content_types = {"application/xml"}},
                      .handler = [](Request request) -> Task<Response> {
                        co_return json_response(
                            200, std::string(request.path_parameter("member")) + "," +
                                     std::string(request.path_parameter("entry")));
                      }});
  Loopback server(std::move(service));
  const RawClient client(server.port());
  client.send("PUT /v2/entries/7/abc/feedback HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
  EXPECT_TRUE(client.read_response().ends_with("7,abc"));
}

}  // namespace
}  // namespace stillmine::http
