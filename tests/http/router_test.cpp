#include "http/router.h"

#include <gtest/gtest.h>

#include "http/address.h"
#include "http/client.h"

namespace stillmine::http {
namespace {

Router table() {
  Router router;
  const Handler nothing = [](Request) -> Task<Response> { co_return Response(); };
  router.add({.method = Method::kPost, .path = "/v1/status", .body = {}, .handler = nothing});
  router.add({.method = Method::kGet, .path = "/v1/notice", .body = {}, .handler = nothing});
  router.add({.method = Method::kGet, .path = "/v2/{kind}/x", .body = {}, .handler = nothing});
  return router;
}

TEST(RouterTest, FindsByMethodAndWholePath) {
  const Router router = table();
  EXPECT_EQ(router.find(Method::kPost, "/v1/status").route, &router.routes()[0]);
  for (const char* path : {"/", "/v1", "/v1/status/", "/v1/statusx", "/V1/status", "/v1//status"}) {
    const Router::Match match = router.find(Method::kPost, path);
    EXPECT_EQ(match.route, nullptr) << path;
    EXPECT_EQ(match.allow, "") << path;
  }
}

TEST(RouterTest, AnotherMethodOfAKnownPathNamesThoseAllowed) {
  const Router router = table();
  EXPECT_EQ(router.find(Method::kGet, "/v1/status").allow, "POST");
  EXPECT_EQ(router.find(Method::kPost, "/v1/notice").allow, "GET, HEAD");
}

TEST(RouterTest, HeadIsAnsweredByGet) {
  const Router router = table();
  EXPECT_EQ(router.find(Method::kHead, "/v1/notice").route, &router.routes()[1]);
}

TEST(RouterTest, BracesTakeOneNonEmptySegment) {
  const Router router = table();
  const Router::Match match = router.find(Method::kGet, "/v2/entries/x");
  ASSERT_NE(match.route, nullptr);
  EXPECT_EQ(match.parameters,
            (std::vector<std::pair<std::string, std::string>>{{"kind", "entries"}}));
  EXPECT_EQ(router.find(Method::kGet, "/v2//x").route, nullptr);
  EXPECT_EQ(router.find(Method::kGet, "/v2/a/b/x").route, nullptr);
}

TEST(RouterTest, TheFallbackAnswersGetAndHeadAlone) {
  Router router = table();
  router.set_fallback([](Request) -> Task<Response> { co_return Response(); });
  EXPECT_NE(router.find(Method::kGet, "/index.html").route, nullptr);
  EXPECT_NE(router.find(Method::kHead, "/").route, nullptr);
  EXPECT_EQ(router.find(Method::kPost, "/index.html").route, nullptr);
  EXPECT_EQ(router.find(Method::kGet, "/v1/status").route, nullptr) << "a known path stays 405";
}

TEST(RequestTest, QueryParametersAreDecodedAndMustBeGivenOnce) {
  Request request;
  request.query = "a=1%2B2+3&empty=&flag&bad=%2&twice=1&twice=2";
  EXPECT_EQ(request.query_parameter("a"), "1+2 3");
  EXPECT_EQ(request.query_parameter("empty"), "");
  EXPECT_EQ(request.query_parameter("flag"), "");
  EXPECT_EQ(request.query_parameter("bad"), std::nullopt);
  EXPECT_EQ(request.query_parameter("twice"), std::nullopt);
  EXPECT_EQ(request.query_parameter("none"), std::nullopt);
}

TEST(AddressTest, ReadsWhatItWrites) {
  for (const char* text : {"127.0.0.1:8080", "[::1]:0", "localhost:65535", "unix:/run/x.sock"}) {
    const auto address = parse_address(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(to_string(*address), text);
  }
}

TEST(AddressTest, RefusesWhatIsNoAddress) {
  for (const char* text : {"", "8080", ":8080", "host", "host:", "host:65536", "host:-1", "host:1x",
                           "::1:80", "[::1:80", "unix:"}) {
    EXPECT_FALSE(parse_address(text)) << text;
  }
  EXPECT_FALSE(parse_address("unix:" + std::string(108, 'x')));
}

TEST(UrlTest, PortEightyAndNoPathByDefault) {
  const auto url = parse_url("http://example.org/");
  ASSERT_TRUE(url);
  EXPECT_EQ(url->address.port, 80);
  EXPECT_EQ(url->base_path, "");
  EXPECT_EQ(parse_url("http://[::1]:81/a/b/")->base_path, "/a/b");
  EXPECT_EQ(parse_url("http://[::1]")->address.host, "::1");
  EXPECT_FALSE(parse_url("ftp://example.org"));
}

}  // namespace
}  // namespace stillmine::http
