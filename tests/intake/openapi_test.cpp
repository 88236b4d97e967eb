// openapi.json and the router say the same: every route is described, every description is a route.
#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cctype>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

#include "intake/fixture.h"

namespace stillmine::intake {
namespace {

namespace json = boost::json;

json::value read_openapi() {
  std::ifstream in(STILLMINE_TESTS_DIR "/../src/intake/openapi.json");
  std::ostringstream text;
  text << in.rdbuf();
  return json::parse(text.str());
}

std::string lower(std::string_view text) {
  std::string out;
  for (const char c : text) out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return out;
}

class OpenapiTest : public testing::Test {
 protected:
  OpenapiTest() {
    Intake intake(*store::open_sqlite_inbox(folder_.path()),
                  *Pepper::load(folder_.file("pepper"), protocol::system_random()),
                  Settings{.pickup_token = kToken, .deployment_file = folder_.file("d.json")},
                  clock_, protocol::system_random(), metrics_, log_);
    http::Router all;
    intake.add_public_routes(all);
    intake.add_pickup_routes(all);
    intake.add_private_routes(all);
    for (const http::Route& route : all.routes()) {
      routes_.insert(lower(http::method_name(route.method)) + " " + route.path);
      rules_[route.path] = route.body;
    }
  }

  json::value document_ = read_openapi();
  store::TemporaryFolder folder_;
  TestClock clock_;
  http::Metrics metrics_;
  http::Log log_{"intake"};
  std::set<std::string> routes_;
  std::map<std::string, http::BodyRules> rules_;
};

TEST_F(OpenapiTest, DescribesEveryRouteAndNothingElse) {
  std::set<std::string> described;
  for (const auto& [path, item] : document_.at("paths").as_object()) {
    for (const auto& [method, operation] : item.as_object()) {
      described.insert(std::string(method) + " " + std::string(path));
      EXPECT_TRUE(operation.as_object().contains("responses")) << path;
      EXPECT_TRUE(operation.as_object().contains("operationId")) << path;
    }
  }
  EXPECT_EQ(described, routes_);
}

TEST_F(OpenapiTest, NamesTheContentTypesAndLimitsThatTheRouterEnforces) {
  for (const auto& [path, item] : document_.at("paths").as_object()) {
    const http::BodyRules& rules = rules_.at(std::string(path));
    const json::value* post = item.as_object().if_contains("post");
    if (post == nullptr) {
      EXPECT_EQ(rules.max_bytes, 0) << path;
      continue;
    }
    const json::value& body = post->at("requestBody");
    std::vector<std::string> types;
    for (const auto& [type, schema] : body.at("content").as_object()) types.emplace_back(type);
    EXPECT_EQ(types, rules.content_types) << path;
    EXPECT_EQ(body.at("x-maxBytes").as_int64(), static_cast<std::int64_t>(rules.max_bytes)) << path;
  }
}

TEST_F(OpenapiTest, EveryErrorWordIsInTheOneList) {
  const std::set<std::string, std::less<>> words = {
#define STILLMINE_ERROR(enumerator, status, word) word,
#include "core/errors.def"
#undef STILLMINE_ERROR
  };
  int named = 0;
  for (const auto& [name, response] : document_.at("components").at("responses").as_object()) {
    for (const json::value& code : response.at("x-codes").as_array()) {
      ++named;
      EXPECT_TRUE(words.contains(std::string(code.as_string()))) << code;
    }
  }
  EXPECT_GT(named, 10);
}

}  // namespace
}  // namespace stillmine::intake
