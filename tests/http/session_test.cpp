#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include "http/blocking.h"
#include "http/security_headers.h"
#include "loopback.h"

namespace stillmine::http {
namespace {

using std::chrono::milliseconds;

const std::string kGet = "GET /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n";

std::string post(std::size_t length) {
  return "POST /v1/echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: " +
         std::to_string(length) + "\r\n\r\n";
}

Service small_service() {
  Service service;
  service.router.add({.method = Method::kGet,
                      .path = "/v1/notice",
                      .body = {},
                      .handler = [](Request) -> Task<Response> {
                        co_return json_response(200, R"({"notice":1})");
                      }});
  service.router.add({.method = Method::kGet,
                      .path = "/v1/fails",
                      .body = {},
                      .handler = [](Request) -> Task<Response> {
                        throw std::runtime_error("a bug");
                        co_return Response();
                      }});
  service.router.add({.method = Method::kPost,
                      .path = "/v1/echo",
                      .body = {.max_bytes = 8 << 20, .content_types = {"application/json"}},
                      .handler = [](Request request) -> Task<Response> {
                        co_return json_response(200, std::to_string(request.body.size()));
                      }});
  service.router.add({.method = Method::kPost,
                      .path = "/v1/ticket",
                      .body = {.max_bytes = 100, .content_types = {"application/json"}},
                      .handler = [](Request request) -> Task<Response> {
                        co_return json_response(200, std::move(request.body));
                      },
                      .admit = [](const Request& request) -> std::optional<Response> {
                        if (request.field("x-ticket")) return std::nullopt;
                        return error_response(core::ErrorCode::kNotFound);
                      }});
  service.limits.linger = milliseconds(200);
  return service;
}

TEST(SessionTest, KeepsTheConnectionForTheNextRequest) {
  Loopback server(small_service());
  const RawClient client(server.port());
  for (int i = 0; i < 3; ++i) {
    client.send(kGet);
    EXPECT_TRUE(client.read_response().ends_with(R"({"notice":1})"));
  }
}

TEST(SessionTest, AnswersRequestsSentInOneGoInTheirOrder) {
  Loopback server(small_service());
  const RawClient client(server.port());
  client.send(kGet + post(2) + "{}" +
              "GET /v1/notice HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  const std::string all = client.read_to_end();
  const std::size_t second = all.find("HTTP/1.1 200", 1);
  const std::size_t third = all.find("HTTP/1.1 200", second + 1);
  ASSERT_NE(third, std::string::npos) << all;
  EXPECT_EQ(all.substr(third - 1, 1), "2");
}

TEST(SessionTest, HeadHasTheFieldsOfGetAndNoBody) {
  Loopback server(small_service());
  const RawClient client(server.port());
  client.send("HEAD /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n");
  const std::string head = client.read_response(true);
  EXPECT_NE(head.find("Content-Length: 12\r\n"), std::string::npos);
  EXPECT_TRUE(head.ends_with("\r\n\r\n"));
  client.send(kGet);
  EXPECT_TRUE(client.read_response().ends_with(R"({"notice":1})"));
}

TEST(SessionTest, EveryAnswerCarriesTheSecurityHeaders) {
  Loopback server(small_service());
  const std::vector<std::string> requests = {
      kGet,
      "GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n",
      "POST /v1/notice HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
      "GET /v1/fails HTTP/1.1\r\nHost: a\r\n\r\n",
      "OPTIONS /v1/notice HTTP/1.1\r\nHost: a\r\n\r\n",
      "nonsense\r\n\r\n"};
  for (const std::string& request : requests) {
    const RawClient client(server.port());
    client.send(request);
    const std::string answer = client.read_response();
    for (const Field& field : security_headers(HeaderSet::kSite, {})) {
      EXPECT_NE(answer.find("\r\n" + field.name + ": " + field.value + "\r\n"), std::string::npos)
          << field.name << " is missing after " << request;
    }
    EXPECT_EQ(answer.find("Server:"), std::string::npos);
    EXPECT_EQ(answer.find("Access-Control"), std::string::npos) << "one origin: no CORS";
  }
}

TEST(SessionTest, AnExceptionOfAHandlerIsFiveHundredWithoutItsText) {
  Loopback server(small_service());
  const RawClient client(server.port());
  client.send("GET /v1/fails HTTP/1.1\r\nHost: a\r\n\r\n");
  const std::string answer = client.read_response();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 500"));
  EXPECT_EQ(answer.find("a bug"), std::string::npos);
}

TEST(SessionTest, ABodyOfManyMegabytesArrivesWhole) {
  Loopback server(small_service());
  const RawClient client(server.port());
  const std::string body(8 << 20, 'x');
  client.send(post(body.size()) + body);
  EXPECT_TRUE(client.read_response().ends_with(std::to_string(body.size())));
}

TEST(SessionTest, ABodyThatEndsEarlyReachesNoHandler) {
  Loopback server(small_service());
  const RawClient client(server.port());
  client.send(post(10) + "{}");
  client.finish_sending();
  EXPECT_EQ(client.read_to_end(), "");
}

TEST(SessionTest, WhoIsNotAdmittedIsToldBeforeTheBodyIsRead) {
  Loopback server(small_service());
  const std::string head =
      "POST /v1/ticket HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
  const RawClient without(server.port());
  without.send(head + "Content-Length: 50\r\n\r\n");  // and never a body
  EXPECT_TRUE(without.read_to_end().starts_with("HTTP/1.1 404"));
  const RawClient with(server.port());
  with.send(head + "X-Ticket: 1\r\nContent-Length: 2\r\n\r\n{}");
  EXPECT_TRUE(with.read_response().ends_with("{}"));
}

TEST(SessionTest, AnUnknownPathWithABodyEndsTheConnection) {
  Loopback server(small_service());
  const std::string answer =
      server.exchange("POST /v1/none HTTP/1.1\r\nHost: a\r\nContent-Length: 40\r\n\r\n" + kGet);
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 404"));
  EXPECT_EQ(answer.find("HTTP/1.1", 1), std::string::npos);
}

TEST(SessionTest, AHeadThatNeverEndsIsDroppedAtItsDeadline) {
  Service service = small_service();
  service.limits.head_deadline = milliseconds(150);
  Loopback server(std::move(service));
  const RawClient client(server.port());
  const auto began = std::chrono::steady_clock::now();
  client.send("GET /v1/notice HTTP/1.1\r\nHo");
  EXPECT_EQ(client.read_to_end(), "");
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(5));
}

TEST(SessionTest, DrippingBytesDoesNotMoveTheDeadline) {
  Service service = small_service();
  service.limits.head_deadline = milliseconds(300);
  Loopback server(std::move(service));
  const RawClient client(server.port());
  client.send("GET /v1/notice HTTP/1.1\r\nX-Slow: ");
  const auto began = std::chrono::steady_clock::now();
  bool alive = true;
  while (alive && std::chrono::steady_clock::now() - began < std::chrono::seconds(10)) {
    alive = client.send("a") && !client.closes_within(milliseconds(20));
  }
  EXPECT_FALSE(alive) << "still reading after 10 s";
}

TEST(SessionTest, ABodyMustKeepMoving) {
  Service service = small_service();
  service.limits.transfer_grace = milliseconds(100);
  Loopback server(std::move(service));
  const RawClient client(server.port());
  client.send(post(1 << 20) + std::string(100, 'x'));  // worth another 200 ms at 500 B/s
  const auto began = std::chrono::steady_clock::now();
  EXPECT_EQ(client.read_to_end(), "");
  EXPECT_GE(std::chrono::steady_clock::now() - began, milliseconds(200));
}

TEST(SessionTest, TheAllowanceGrowsWithWhatWasMovedUpToTenMinutes) {
  const Limits limits;
  EXPECT_EQ(transfer_allowance(limits, 0), std::chrono::seconds(10));
  EXPECT_EQ(transfer_allowance(limits, 5000), std::chrono::seconds(20));
  EXPECT_EQ(transfer_allowance(limits, 100 << 20), std::chrono::minutes(10));
}

TEST(SessionTest, BodiesTogetherStayWithinTheirMemory) {
  Service service = small_service();
  service.limits.body_memory = 1 << 20;
  Loopback server(std::move(service));
  const RawClient client(server.port());
  client.send(post(2 << 20) + std::string(2 << 20, 'x'));
  const std::string answer = client.read_to_end();
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 503")) << answer.substr(0, 100);
  EXPECT_NE(answer.find("Retry-After: 5\r\n"), std::string::npos);
  const RawClient next(server.port());
  next.send(post(2) + "{}");
  EXPECT_TRUE(next.read_response().starts_with("HTTP/1.1 200")) << "the memory was not given back";
}

TEST(SessionTest, ConnectionsOverTheLimitAreToldToComeBack) {
  Service service = small_service();
  service.limits.connections = 2;
  Loopback server(std::move(service));
  const RawClient first(server.port());
  const RawClient second(server.port());
  for (const RawClient* client : {&first, &second}) {
    client->send(kGet);
    EXPECT_TRUE(client->read_response().starts_with("HTTP/1.1 200"));
  }
  const RawClient third(server.port());
  EXPECT_TRUE(third.read_to_end().starts_with("HTTP/1.1 503"));
}

TEST(SessionTest, StoppingLetsTheRequestUnderWayFinishAndEndsIdleConnections) {
  std::promise<void> begun;
  std::promise<void> released;
  BlockingPool pool(1);
  Service service = small_service();
  service.limits.stop_grace = std::chrono::minutes(1);  // not what ends the idle one
  service.router.add({.method = Method::kGet,
                      .path = "/v1/held",
                      .body = {},
                      .handler = [&](Request) -> Task<Response> {
                        auto wait = [&] {
                          begun.set_value();
                          released.get_future().wait();
                        };
                        co_await pool.run(wait);
                        co_return json_response(200, R"("late")");
                      }});
  Loopback server(std::move(service));
  server.at_end([&pool] { pool.join(); });
  const RawClient idle(server.port());
  idle.send(kGet);
  EXPECT_TRUE(idle.read_response().starts_with("HTTP/1.1 200"));
  const RawClient busy(server.port());
  busy.send("GET /v1/held HTTP/1.1\r\nHost: a\r\n\r\n");
  begun.get_future().wait();
  std::thread stopping([&server] { server.stop(); });
  EXPECT_EQ(idle.read_to_end(), "");
  released.set_value();
  EXPECT_TRUE(busy.read_to_end().ends_with(R"("late")"));
  stopping.join();
}

TEST(SessionTest, ServesOnAUnixSocketThatOnlyItsUserCanOpen) {
  const std::string path = (std::filesystem::temp_directory_path() /
                            ("stillmine-" + std::to_string(::getpid()) + ".sock"))
                               .string();
  {
    Loopback server(small_service(), "unix:" + path);
    const auto mode = std::filesystem::status(path).permissions();
    EXPECT_EQ(mode & std::filesystem::perms::all,
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const RawClient client(path);
    client.send(kGet);
    EXPECT_TRUE(client.read_response().ends_with(R"({"notice":1})"));
  }
  EXPECT_FALSE(std::filesystem::exists(path)) << "left behind";
}

TEST(SessionTest, AnAddressInUseIsAnErrorNotACrash) {
  Loopback server(small_service());
  Runtime runtime;
  Metrics metrics;
  const Log log("test");
  Service service = small_service();
  service.metrics = &metrics;
  service.log = &log;
  const auto again = Listener::open(runtime.executor(),
                                    {.host = "127.0.0.1", .port = server.port(), .unix_path = {}},
                                    std::make_shared<const Service>(std::move(service)));
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().code, core::ErrorCode::kNetwork);
}

TEST(SessionTest, RefusalsAreCountedByReason) {
  Loopback server(small_service());
  (void)server.exchange("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
  EXPECT_NE(server.metrics().text().find("stillmine_http_refusals_total{reason=\"version\"} 1\n"),
            std::string::npos);
}

}  // namespace
}  // namespace stillmine::http
