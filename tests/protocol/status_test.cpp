#include "protocol/status.h"

#include <gtest/gtest.h>

#include <string>

#include "fixtures.h"
#include "protocol/padding.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

CaseStatus listed() {
  CaseStatus status;
  status.state = CaseState::kWithdrawing;
  status.withdraw_effective_at = 1795330800;
  ItemStatus item;
  item.id = picture(1).id;
  item.state = ItemState::kWithdrawing;
  item.partners = {{"One", PartnerState::kNotBlocked, "2026-W47"},
                   {"Two", PartnerState::kWaiting, ""}};
  ItemStatus refused;
  refused.kind = ItemKind::kVideo;
  refused.state = ItemState::kRefused;
  refused.reason = ErrorCode::kMessageReplayed;
  status.items = {item, refused};
  return status;
}

TEST(StatusTest, ABoxOpensToWhatWasPutIn) {
  const auto box = seal_status(listed(), secret_of<32>(1), system_random());
  ASSERT_TRUE(box.has_value());
  EXPECT_TRUE(is_status_box_size(box->size()));
  const auto status = open_status(*box, secret_of<32>(1));
  ASSERT_TRUE(status.has_value()) << status.error().detail;
  EXPECT_EQ(*status, listed());
}

TEST(StatusTest, AnotherKeyOrOneBitOpensNothing) {
  const auto box = *seal_status(listed(), secret_of<32>(1), system_random());
  EXPECT_EQ(open_status(box, secret_of<32>(2)).error().code, ErrorCode::kStatusUnreadable);
  for (const std::size_t at : {std::size_t{0}, std::size_t{30}, box.size() - 1}) {
    core::ByteVector bent = box;
    bent[at] ^= 1;
    EXPECT_EQ(open_status(bent, secret_of<32>(1)).error().code, ErrorCode::kStatusUnreadable);
  }
  for (std::size_t size = 0; size < box.size(); size += 97) {
    EXPECT_FALSE(open_status(core::Bytes(box).first(size), secret_of<32>(1)).has_value());
  }
}

TEST(StatusTest, TwoBoxesOfTheSameStatusShareNothing) {
  const auto one = *seal_status(listed(), secret_of<32>(1), system_random());
  const auto two = *seal_status(listed(), secret_of<32>(1), system_random());
  EXPECT_EQ(one.size(), two.size());
  EXPECT_NE(one, two);
}

TEST(StatusTest, TheSizeOfABoxTellsItsBucketAlone) {
  CaseStatus status;
  const auto small = *seal_status(status, secret_of<32>(1), system_random());
  status = listed();
  EXPECT_EQ(seal_status(status, secret_of<32>(1), system_random())->size(), small.size());
  status.items.resize(100);
  EXPECT_EQ(seal_status(status, secret_of<32>(1), system_random())->size(),
            16384 + kSecretBoxBytes);
}

TEST(StatusTest, UnpaddedInsidesAreRefused) {
  const std::string document = write_status(listed());
  const auto box = seal_secret_box(core::as_bytes(document), secret_of<32>(1), system_random());
  EXPECT_EQ(open_status(box, secret_of<32>(1)).error().code, ErrorCode::kStatusUnreadable);
}

TEST(StatusTest, RequestAndAnswerComeBackAsTheyWere) {
  const StatusRequest request{address(1).case_index, secret_of<32>(4)};
  const auto read = read_status_request(write_status_request(request));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->case_index, request.case_index);
  EXPECT_EQ(read->access, request.access);

  const StatusAnswer none{1, {}};
  EXPECT_EQ(write_status_answer(none), R"({"messages":1,"box":null})");
  EXPECT_TRUE(read_status_answer(write_status_answer(none))->box.empty());
  const StatusAnswer some{3, *seal_status(listed(), secret_of<32>(1), system_random())};
  EXPECT_EQ(read_status_answer(write_status_answer(some))->box, some.box);
  EXPECT_EQ(read_status_answer(write_status_answer(some))->messages, 3U);
}

TEST(StatusTest, HostileRequestsAndAnswersAreRefused) {
  const std::string request = write_status_request({address(1).case_index, secret_of<32>(4)});
  for (std::size_t size = 0; size < request.size(); ++size) {
    EXPECT_FALSE(read_status_request(request.substr(0, size)).has_value());
  }
  EXPECT_FALSE(read_status_request(request + std::string(kMaxStatusRequest, ' ')).has_value());
  for (const char* text : {"{}", "[]", R"({"v":1,"case":"00","access":"00"})"}) {
    EXPECT_FALSE(read_status_request(text).has_value()) << text;
  }
  for (const char* text :
       {R"({"messages":1})", R"({"messages":1,"box":""})", R"({"messages":1,"box":"00"})",
        R"({"messages":21,"box":null})", R"({"messages":-1,"box":null})",
        R"({"messages":1,"box":null,"items":[]})"}) {
    EXPECT_FALSE(read_status_answer(text).has_value()) << text;
  }
}

}  // namespace
}  // namespace stillmine::protocol
