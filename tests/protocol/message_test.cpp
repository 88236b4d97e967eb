#include "protocol/message.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>

#include "fixtures.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

std::string good() { return write_message(open_message_of(9)); }

/// The good document with its first `from` replaced.
std::string with(std::string_view from, std::string_view to) {
  std::string text = good();
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

ErrorCode refusal(std::string_view text) {
  const auto message = read_message(text);
  EXPECT_FALSE(message.has_value()) << text;
  return message ? ErrorCode::kFileEmpty : message.error().code;
}

Message later(std::variant<Open, Add, Withdraw, Cancel, Confirm> content) {
  return Message{address(9), 2, std::move(content)};
}

TEST(MessageTest, EveryKindComesBackAsItWas) {
  const Secret<32> w = secret_of<32>(3);
  const auto add = read_message(write_message(later(Add{w, {picture(1), video(2)}})));
  ASSERT_TRUE(add.has_value()) << add.error().detail;
  EXPECT_EQ(std::get<Add>(add->content).withdrawal, w);
  EXPECT_EQ(std::get<Add>(add->content).items, (std::vector<Item>{picture(1), video(2)}));
  EXPECT_EQ(add->counter, 2U);

  const auto one = read_message(write_message(later(Withdraw{w, false, {picture(4).id}})));
  EXPECT_EQ(std::get<Withdraw>(one->content).items, std::vector<ItemId>{picture(4).id});
  EXPECT_FALSE(std::get<Withdraw>(one->content).all);
  EXPECT_TRUE(
      std::get<Withdraw>(read_message(write_message(later(Withdraw{w, true, {}})))->content).all);
  EXPECT_TRUE(
      std::holds_alternative<Cancel>(read_message(write_message(later(Cancel{w})))->content));
  EXPECT_TRUE(
      std::holds_alternative<Confirm>(read_message(write_message(later(Confirm{w})))->content));
}

TEST(MessageTest, TheCounterIsOneInOpenAndMoreLater) {
  EXPECT_EQ(refusal(with("\"counter\":1", "\"counter\":2")), ErrorCode::kDocumentMalformed);
  Message message = later(Cancel{secret_of<32>(3)});
  message.counter = 1;
  EXPECT_EQ(refusal(write_message(message)), ErrorCode::kDocumentMalformed);
}

TEST(MessageTest, HostileDocumentsAreRefused) {
  for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
           {"\"v\":1", "\"v\":0"},
           {"\"kind\":\"open\"", "\"kind\":\"Open\""},
           {"\"kind\":\"open\"", "\"kind\":\"add\""},
           {"\"kind\":\"open\"", "\"kind\":null"},
           {"\"programme\":\"adult\"", "\"programme\":\"a b\""},
           {"\"status\":\"07", "\"status\":\"0"},
           {"\"withdrawalHash\"", "\"withdrawal\""},
           {"\"under18\":\"no\"", "\"under18\":\"maybe\""},
           {"\"under18\":\"no\"", "\"under18\":\"no\",\"name\":\"x\""},
           {"\"who\":\"self\"", "\"who\":1"},
           {"\"answers\":{", "\"answers\":[],\"x\":{"},
           {"\"recipe\":\"upright\"", "\"recipe\":\"Up Right\""},
           {"\"recipe\":\"upright\"", "\"recipe\":\"\""},
           {"\"quality\":90", "\"quality\":101"},
           {"\"quality\":90", "\"quality\":-1"},
           {"\"quality\":90", "\"quality\":90.5"},
           {"\"value\":\"0303", "\"value\":\"03 3"},
           {"\"value\":\"0303", "\"value\":\"03"},
           {"\"type\":\"pdq\"", "\"type\":\"sha1\""},
           {"\"type\":\"pdq\"", "\"type\":\"md5\""},
           {"\"edited\":false", "\"edited\":0"},
           {"\"kind\":\"image\"", "\"kind\":\"text\""},
           {"\"ms\":0", "\"ms\":-1"},
           {"\"ms\":0", "\"ms\":345600001"},
           {"\"id\":\"0101010101010101\"", "\"id\":\"0202020202020202\""},
           {"\"tag\":", "\"name\":\"IMG_1.jpg\",\"tag\":"}}) {
    EXPECT_EQ(refusal(with(from, to)), ErrorCode::kDocumentMalformed) << to;
  }
  EXPECT_EQ(refusal(with("\"v\":1", "\"v\":1,\"v\":1")), ErrorCode::kJsonMalformed);
  EXPECT_EQ(refusal(with("\"items\":", "\"items\":[],\"items\":")), ErrorCode::kJsonMalformed);
  for (const char* text : {"{}", "[]", "1", "null", "\"open\""}) {
    EXPECT_EQ(refusal(text), ErrorCode::kDocumentMalformed);
  }
}

TEST(MessageTest, EveryPrefixOfADocumentIsRefused) {
  const std::string text = good();
  for (std::size_t size = 0; size < text.size(); ++size) {
    EXPECT_EQ(refusal(text.substr(0, size)), ErrorCode::kJsonMalformed);
  }
}

TEST(MessageTest, NoItemsAreRefusedAndFiveHundredAreTheMost) {
  Message message = open_message_of(9);
  auto& items = std::get<Open>(message.content).items;
  items.clear();
  EXPECT_EQ(refusal(write_message(message)), ErrorCode::kDocumentMalformed);
  const auto add_one = [&items] {
    Item item = picture(1);
    item.id.bytes[0] = static_cast<std::uint8_t>(items.size() >> 8);
    item.id.bytes[1] = static_cast<std::uint8_t>(items.size());
    items.push_back(item);
  };
  while (items.size() < kMaxItems) add_one();
  EXPECT_TRUE(read_message(write_message(message)).has_value());
  add_one();
  EXPECT_EQ(refusal(write_message(message)), ErrorCode::kTooManyItems);
}

TEST(MessageTest, AThousandFramesAreTheMost) {
  Message message = open_message_of(9);
  auto& film = std::get<Open>(message.content).items[1];
  auto& frames = std::get<VpdqFingerprint>(film.fingerprints[1]).frames;
  frames.resize(kMaxFrames);
  EXPECT_TRUE(read_message(write_message(message)).has_value());
  frames.emplace_back();
  EXPECT_EQ(refusal(write_message(message)), ErrorCode::kTooManyFrames);
  frames.clear();
  EXPECT_EQ(refusal(write_message(message)), ErrorCode::kDocumentMalformed);
}

TEST(MessageTest, WithdrawTakesIdsOrAllAndNothingElse) {
  const std::string all = write_message(later(Withdraw{secret_of<32>(3), true, {}}));
  for (const char* items :
       {"\"some\"", "[]", "[1]", "[\"01\"]", "[\"0101010101010101\",null]", "null", "{}", "true"}) {
    std::string text = all;
    text.replace(text.find("\"all\""), 5, items);
    EXPECT_EQ(refusal(text), ErrorCode::kDocumentMalformed) << items;
  }
}

TEST(MessageTest, ItemSizeIsWhatTheItemAddsToADocument) {
  Message message = open_message_of(9);
  auto& items = std::get<Open>(message.content).items;
  const std::size_t before = write_message(message).size();
  items.push_back(video(5));
  EXPECT_EQ(write_message(message).size() - before, item_size(video(5)));
}

}  // namespace
}  // namespace stillmine::protocol
