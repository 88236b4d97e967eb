#include "protocol/unopened.h"

#include <gtest/gtest.h>

#include "fixtures.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

const SignKeyPair kExchange = sign_key_from_seed(secret_of<32>(0x21));

CaseIndex index_of(std::uint8_t number) {
  CaseIndex index;
  index.bytes.fill(number);
  return index;
}

TEST(UnopenedTest, SaysThatTheCaseIsRefusedAndWhy) {
  const auto box =
      seal_unopened(index_of(1), ErrorCode::kMessageUnreadable, kExchange, system_random());
  ASSERT_TRUE(box.has_value());
  const auto status = open_unopened(*box, index_of(1), kExchange.public_key);
  ASSERT_TRUE(status.has_value()) << status.error().detail;
  EXPECT_EQ(status->state, CaseState::kRefused);
  EXPECT_EQ(status->reason, ErrorCode::kMessageUnreadable);
  EXPECT_TRUE(status->items.empty());
}

TEST(UnopenedTest, LooksToTheIntakeLikeTheBoxOfASmallCase) {
  const auto box =
      seal_unopened(index_of(1), ErrorCode::kMessagePadding, kExchange, system_random());
  const auto usual = seal_status({}, secret_of<32>(1), system_random());
  EXPECT_EQ(box->size(), usual->size());
  const auto again =
      seal_unopened(index_of(1), ErrorCode::kMessagePadding, kExchange, system_random());
  EXPECT_NE(*box, *again);
}

TEST(UnopenedTest, IsBelievedForItsOwnCaseAndFromTheExchangeAlone) {
  const auto box =
      seal_unopened(index_of(1), ErrorCode::kMessageUnreadable, kExchange, system_random());
  EXPECT_EQ(open_unopened(*box, index_of(2), kExchange.public_key).error().code,
            ErrorCode::kStatusUnreadable);
  // An intake that knows the index can make such a box, but cannot sign it.
  const SignKeyPair intake = make_sign_key(system_random());
  const auto forged =
      seal_unopened(index_of(1), ErrorCode::kMessageUnreadable, intake, system_random());
  EXPECT_EQ(open_unopened(*forged, index_of(1), kExchange.public_key).error().code,
            ErrorCode::kStatusUnreadable);
}

TEST(UnopenedTest, AndABoxUnderTheStatusKeyAreNeverTakenForEachOther) {
  const auto usual = seal_status({}, secret_of<32>(1), system_random());
  EXPECT_FALSE(open_unopened(*usual, index_of(1), kExchange.public_key).has_value());
  const auto box =
      seal_unopened(index_of(1), ErrorCode::kMessageUnreadable, kExchange, system_random());
  EXPECT_FALSE(open_status(*box, secret_of<32>(1)).has_value());
}

}  // namespace
}  // namespace stillmine::protocol
