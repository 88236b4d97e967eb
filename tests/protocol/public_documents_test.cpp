#include <gtest/gtest.h>

#include <string>

#include "fixtures.h"
#include "protocol/deployment.h"
#include "protocol/notice.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

constexpr std::int64_t kNow = 1795330800;  // 2026-11-22T07:00Z

SignKeyPair signer() { return sign_key_from_seed(secret_of<32>(0x21)); }

Deployment deployment() {
  Deployment deployment;
  deployment.programmes = {{"adult", exchange_key().public_key, {"One", "Two"}}};
  deployment.notice_key = signer().public_key;
  return deployment;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(DeploymentTest, ComesBackAsItWas) {
  Deployment original = deployment();
  EXPECT_EQ(*read_deployment(write_deployment(original)), original);
  original.intake = "https://intake.example";
  sign_deployment(original, signer());
  EXPECT_EQ(*read_deployment(write_deployment(original)), original);
}

TEST(DeploymentTest, TheOperatorsSignatureCoversEveryField) {
  Deployment original = deployment();
  EXPECT_FALSE(deployment_is_signed(original, signer().public_key));
  sign_deployment(original, signer());
  EXPECT_TRUE(deployment_is_signed(original, signer().public_key));
  EXPECT_FALSE(deployment_is_signed(original, sign_key_from_seed(secret_of<32>(1)).public_key));
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"\"One\"", "\"Won\""},
           {"\"adult\"", "\"minor\""},
           {"\"intake\":\"\"", "\"intake\":\"http://x\""}}) {
    const auto changed = read_deployment(replaced(write_deployment(original), from, to));
    ASSERT_TRUE(changed.has_value()) << changed.error().detail;
    EXPECT_FALSE(deployment_is_signed(*changed, signer().public_key)) << to;
  }
}

TEST(DeploymentTest, AKeyIdThatIsNotItsKeysIsRefused) {
  const std::string text = write_deployment(deployment());
  const std::string id = key_id(exchange_key().public_key).hex();
  const auto wrong = read_deployment(replaced(text, id, "0000000000000000"));
  ASSERT_FALSE(wrong.has_value());
  EXPECT_EQ(wrong.error().code, ErrorCode::kDeploymentInvalid);
}

TEST(DeploymentTest, AKeyToWhichNothingCanBeSealedIsRefused) {
  Deployment weak = deployment();
  weak.programmes[0].public_key = {};
  EXPECT_EQ(read_deployment(write_deployment(weak)).error().code, ErrorCode::kDeploymentInvalid);
  weak.programmes[0].public_key = {1};
  EXPECT_FALSE(read_deployment(write_deployment(weak)).has_value());
}

TEST(DeploymentTest, HostileTextIsRefused) {
  const std::string text = write_deployment(deployment());
  for (std::size_t size = 0; size < text.size(); ++size) {
    EXPECT_FALSE(read_deployment(text.substr(0, size)).has_value());
  }
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"\"v\":1", "\"v\":2"},
           {"\"intake\":\"\"", "\"intake\":\"javascript:1\""},
           {"\"intake\":\"\"", "\"intake\":null"},
           {"\"signature\":null", "\"signature\":\"00\""},
           {",\"signature\":null", ""},
           {"\"One\"", "1"},
           {"\"One\"", "\"\""},
           {"\"adult\"", "\"\""},
           {"\"v\":1", "\"v\":1,\"key\":1"}}) {
    EXPECT_FALSE(read_deployment(replaced(text, from, to)).has_value()) << to;
  }
  Deployment twice = deployment();
  twice.programmes.push_back(twice.programmes[0]);
  EXPECT_FALSE(read_deployment(write_deployment(twice)).has_value());
}

Notice notice() {
  Notice notice;
  notice.issued = kNow;
  notice.programmes["adult"] = {{"One", "2026-W47"}, {"Two", ""}};
  return notice;
}

TEST(NoticeTest, ComesBackUnderItsKeyForSevenDays) {
  const std::string text = write_notice(notice(), signer());
  EXPECT_EQ(*read_notice(text, signer().public_key, kNow + kNoticeLifeSeconds), notice());
  EXPECT_EQ(read_notice(text, signer().public_key, kNow + kNoticeLifeSeconds + 1).error().code,
            ErrorCode::kNoticeInvalid);
  EXPECT_FALSE(read_notice(text, signer().public_key, kNow - 2 * 24 * 3600).has_value());
}

TEST(NoticeTest, AnotherKeyOrAChangedWordMakesItInvalid) {
  const std::string text = write_notice(notice(), signer());
  EXPECT_EQ(read_notice(text, sign_key_from_seed(secret_of<32>(2)).public_key, kNow).error().code,
            ErrorCode::kNoticeInvalid);
  EXPECT_FALSE(read_notice(replaced(text, "One", "Won"), signer().public_key, kNow).has_value());
  EXPECT_FALSE(read_notice(replaced(text, "T07", "T08"), signer().public_key, kNow).has_value());
  EXPECT_FALSE(read_notice(replaced(text, "\"v\":1", "\"v\":1,\"w\":1"), signer().public_key, kNow)
                   .has_value());
  for (std::size_t size = 0; size < text.size(); ++size) {
    EXPECT_FALSE(read_notice(text.substr(0, size), signer().public_key, kNow).has_value());
  }
}

}  // namespace
}  // namespace stillmine::protocol
