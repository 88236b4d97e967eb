#include "protocol/sealing.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <string>

#include "fixtures.h"
#include "protocol/envelope.h"
#include "protocol/padding.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

core::ByteVector sealed_body(const Message& message) {
  ScriptedRandom random;
  return *seal_message(message, Register{}, exchange_key().public_key, random);
}

core::Result<Message> opened(const core::ByteVector& body) {
  const auto parts = read_message_body(body);
  if (!parts) return tl::unexpected(parts.error());
  return open_message(parts->envelope.address, parts->sealed, exchange_key());
}

/// A document of the test's own making, sealed under an envelope that is right.
core::Result<Message> opened_document(std::string document, std::size_t size) {
  document.resize(size, ' ');
  ScriptedRandom random;
  const auto sealed = seal_box(core::as_bytes(document), exchange_key().public_key, random);
  return open_message(address(9), sealed, exchange_key());
}

TEST(SealingTest, AMessageComesOutAsItWentIn) {
  const auto message = opened(sealed_body(open_message_of(9)));
  ASSERT_TRUE(message.has_value()) << message.error().detail;
  EXPECT_EQ(message->address, address(9));
  EXPECT_EQ(message->counter, 1U);
  const auto& open = std::get<Open>(message->content);
  EXPECT_EQ(open.status, secret_of<32>(7));
  EXPECT_EQ(open.items, (std::vector<Item>{picture(1), video(2)}));
}

TEST(SealingTest, LibsodiumsOwnSealedBoxOpensAndIsOpened) {
  const BoxKeyPair key = exchange_key();
  const std::string text = "hello";
  core::ByteVector theirs(text.size() + crypto_box_SEALBYTES);
  crypto_box_seal(theirs.data(), core::as_bytes(text).data(), text.size(), key.public_key.data());
  core::ByteVector plain;
  ASSERT_TRUE(open_box(theirs, key, plain));
  EXPECT_EQ(core::as_text(plain), text);

  ScriptedRandom random;
  const core::ByteVector ours = seal_box(core::as_bytes(text), key.public_key, random);
  ASSERT_EQ(crypto_box_seal_open(plain.data(), ours.data(), ours.size(), key.public_key.data(),
                                 key.secret.bytes().data()),
            0);
  EXPECT_EQ(core::as_text(plain), text);
}

TEST(SealingTest, EveryBodyHasTheSizeOfItsBucket) {
  Message small = open_message_of(9);
  EXPECT_EQ(read_message_body(sealed_body(small))->sealed.size(), 4096 + kSealBytes);
  auto& items = std::get<Open>(small.content).items;
  while (items.size() < 40) items.push_back(picture(static_cast<std::uint8_t>(10 + items.size())));
  EXPECT_EQ(read_message_body(sealed_body(small))->sealed.size(), 16384 + kSealBytes);
}

TEST(SealingTest, AMessageMovedToAnotherCaseMessageProgrammeOrKeyIsRefused) {
  const core::ByteVector body = sealed_body(open_message_of(9));
  const auto parts = *read_message_body(body);
  Address moved = parts.envelope.address;
  moved.case_index.bytes[0] ^= 1;
  EXPECT_EQ(open_message(moved, parts.sealed, exchange_key()).error().code,
            ErrorCode::kMessageMismatch);
  moved = parts.envelope.address;
  moved.message.bytes[15] ^= 1;
  EXPECT_EQ(open_message(moved, parts.sealed, exchange_key()).error().code,
            ErrorCode::kMessageMismatch);
  moved = parts.envelope.address;
  moved.programme = "minor";
  EXPECT_EQ(open_message(moved, parts.sealed, exchange_key()).error().code,
            ErrorCode::kMessageMismatch);
  moved = parts.envelope.address;
  moved.key.bytes[0] ^= 1;
  EXPECT_EQ(open_message(moved, parts.sealed, exchange_key()).error().code,
            ErrorCode::kMessageMismatch);
}

TEST(SealingTest, TheSealOfAnotherCaseUnderThisEnvelopeIsRefused) {
  const core::ByteVector mine = sealed_body(open_message_of(9));
  const core::ByteVector hers = sealed_body(open_message_of(21));
  EXPECT_EQ(open_message(read_message_body(mine)->envelope.address, read_message_body(hers)->sealed,
                         exchange_key())
                .error()
                .code,
            ErrorCode::kMessageMismatch);
}

TEST(SealingTest, OneBitChangedAnywhereInTheSealIsUnreadable) {
  const core::ByteVector body = sealed_body(open_message_of(9));
  const std::size_t head = body.size() - 4096 - kSealBytes;
  for (std::size_t i = head; i < body.size(); i += 211) {
    core::ByteVector bent = body;
    bent[i] ^= 0x10;
    EXPECT_EQ(opened(bent).error().code, ErrorCode::kMessageUnreadable) << i;
  }
}

TEST(SealingTest, AnotherExchangeCannotOpenIt) {
  const core::ByteVector body = sealed_body(open_message_of(9));
  const auto parts = *read_message_body(body);
  EXPECT_EQ(
      open_message(parts.envelope.address, parts.sealed, box_key_from_secret(secret_of<32>(0x43)))
          .error()
          .code,
      ErrorCode::kMessageUnreadable);
}

TEST(SealingTest, ATruncatedBodyIsRefusedAtEveryByte) {
  const core::ByteVector body = sealed_body(open_message_of(9));
  for (std::size_t size = 0; size < body.size(); ++size) {
    const auto parts = read_message_body(core::Bytes(body).first(size));
    ASSERT_FALSE(parts.has_value()) << size;
    EXPECT_EQ(parts.error().code, ErrorCode::kMessageMalformed);
  }
}

TEST(SealingTest, WrongPaddingIsRefused) {
  const std::string document = write_message(open_message_of(9));
  ASSERT_TRUE(opened_document(document, 4096).has_value());
  EXPECT_TRUE(opened_document(document, 16384).has_value());
  for (const std::size_t size : {document.size(), std::size_t{4095}, std::size_t{4097}}) {
    EXPECT_EQ(opened_document(document, size).error().code, ErrorCode::kMessagePadding) << size;
  }
  EXPECT_EQ(opened_document(document + "\n", 4096).error().code, ErrorCode::kMessagePadding);
  EXPECT_EQ(opened_document(document + std::string(1, '\0'), 4096).error().code,
            ErrorCode::kMessagePadding);
  EXPECT_EQ(opened_document("", 4096).error().code, ErrorCode::kMessagePadding);
  EXPECT_EQ(opened_document(document + " {}", 4096).error().code, ErrorCode::kJsonMalformed);
}

TEST(SealingTest, ADocumentOverFourMebibytesMustBeSplit) {
  Message message = open_message_of(9);
  std::vector<Item> items;
  Item film = video(3);
  std::get<VpdqFingerprint>(film.fingerprints[1]).frames.resize(kMaxFrames);
  items.assign(50, film);
  std::get<Open>(message.content).items = items;
  ScriptedRandom random;
  EXPECT_EQ(seal_message(message, Register{}, exchange_key().public_key, random).error().code,
            ErrorCode::kMessagePadding);

  const auto runs = split_items(items, kBuckets.back() - 1024);
  ASSERT_GT(runs.size(), 1U);
  std::size_t total = 0;
  for (const auto& run : runs) {
    total += run.size();
    std::get<Open>(message.content).items = run;
    EXPECT_TRUE(seal_message(message, Register{}, exchange_key().public_key, random).has_value());
  }
  EXPECT_EQ(total, items.size());
}

}  // namespace
}  // namespace stillmine::protocol
