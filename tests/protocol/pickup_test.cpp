#include "protocol/pickup.h"

#include <gtest/gtest.h>

#include <string>

#include "fixtures.h"
#include "protocol/framing.h"

namespace stillmine::protocol {
namespace {

TEST(PickupTest, TheRequestNamesTheKeysThatCanBeOpened) {
  const PickupRequest request{7, {{"adult", address(1).key}, {"minor", address(1).key}}};
  const auto read = read_pickup_request(write_pickup_request(request));
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(read->max, 7U);
  EXPECT_EQ(read->keys, request.keys);
  for (const char* text : {"{}", R"({"v":1,"max":0,"keys":[]})", R"({"v":1,"max":257,"keys":[]})",
                           R"({"v":1,"max":1})", R"({"v":1,"max":1,"keys":[{}]})",
                           R"({"v":1,"max":1,"keys":["adult"]})"}) {
    EXPECT_FALSE(read_pickup_request(text).has_value()) << text;
  }
}

TEST(PickupTest, MessagesTravelWithTheirAddressAndWithoutTheirProof) {
  const core::ByteVector sealed(4096 + kSealBytes, 3);
  core::ByteVector body;
  append_picked_message(body, address(1), sealed);
  append_picked_message(body, address(9), sealed);
  const auto messages = read_picked_messages(body);
  ASSERT_TRUE(messages.has_value()) << messages.error().detail;
  ASSERT_EQ(messages->size(), 2U);
  EXPECT_EQ((*messages)[1].address, address(9));
  EXPECT_EQ((*messages)[0].sealed.size(), sealed.size());
  EXPECT_EQ(core::as_text(body).find("access"), std::string_view::npos);
  EXPECT_EQ(core::as_text(body).find("register"), std::string_view::npos);
  EXPECT_TRUE(read_picked_messages({})->empty());
}

TEST(PickupTest, ABatchCutAnywhereIsRefusedWhole) {
  core::ByteVector body;
  append_picked_message(body, address(1), core::ByteVector(64, 3));
  append_picked_message(body, address(9), core::ByteVector(64, 3));
  const std::size_t half = body.size() / 2;
  for (std::size_t size = 1; size < body.size(); ++size) {
    EXPECT_EQ(read_picked_messages(core::Bytes(body).first(size)).has_value(), size == half)
        << size;
  }
}

TEST(PickupTest, AcknowledgementsComeBackAsTheyWere) {
  const std::vector<Acknowledged> list = {{address(1).case_index, address(1).message},
                                          {address(5).case_index, address(5).message}};
  EXPECT_EQ(*read_ack(write_ack(list)), list);
  EXPECT_FALSE(read_ack(R"({"v":1,"messages":[{"case":"00"}]})").has_value());
  EXPECT_FALSE(
      read_ack(write_ack(std::vector<Acknowledged>(kMaxPickupMessages + 1, list[0]))).has_value());
  EXPECT_TRUE(
      read_ack(write_ack(std::vector<Acknowledged>(kMaxPickupMessages, list[0]))).has_value());
}

TEST(PickupTest, StatusBoxesComeBackAsTheyWereAndOtherSizesAreRefused) {
  const auto box = *seal_status({}, secret_of<32>(1), system_random());
  core::ByteVector body;
  append_left_status(body, address(1).case_index, box);
  append_left_status(body, address(2).case_index, box);
  const auto statuses = read_left_statuses(body);
  ASSERT_TRUE(statuses.has_value()) << statuses.error().detail;
  EXPECT_EQ((*statuses)[1].case_index, address(2).case_index);
  EXPECT_EQ(core::ByteVector((*statuses)[0].box.begin(), (*statuses)[0].box.end()), box);
  append_left_status(body, address(3).case_index, core::Bytes(box).first(100));
  EXPECT_FALSE(read_left_statuses(body).has_value());
}

TEST(PickupTest, TheAnswerCounts) {
  EXPECT_EQ(read_done(write_done(3)), 3U);
  EXPECT_FALSE(read_done("{}").has_value());
}

}  // namespace
}  // namespace stillmine::protocol
