#include "protocol/envelope.h"

#include <gtest/gtest.h>

#include <string>

#include "fixtures.h"
#include "protocol/framing.h"

namespace stillmine::protocol {
namespace {

using core::ErrorCode;

constexpr std::string_view kGood =
    R"({"v":1,"programme":"adult","keyId":"0102030405060708",)"
    R"("case":"00112233445566778899aabbccddeeff","message":"ffeeddccbbaa99887766554433221100",)"
    R"("access":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})";

core::ByteVector body_with(std::string_view envelope, std::size_t sealed = 4096 + kSealBytes) {
  core::ByteVector body;
  append_frame(body, core::as_bytes(envelope));
  body.resize(body.size() + sealed);
  return body;
}

std::string with(std::string_view from, std::string_view to) {
  std::string text(kGood);
  const std::size_t at = text.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return text.replace(at, from.size(), to);
}

TEST(EnvelopeTest, BothWaysOfEntryGiveTheSameHash) {
  const Secret<32> access = secret_of<32>(5);
  const Envelope later{address(1), Access{access}};
  const Envelope first{address(1), Register{sha256(access.bytes())}};
  EXPECT_EQ(later.access_hash(), first.access_hash());
  EXPECT_TRUE(first.registers());
  EXPECT_FALSE(later.registers());
}

TEST(EnvelopeTest, ABodyComesApartAsItWasPutTogether) {
  const core::ByteVector sealed(4096 + kSealBytes, 7);
  for (const Envelope& envelope : {Envelope{address(1), Access{secret_of<32>(5)}},
                                   Envelope{address(2), Register{Digest{9}}}}) {
    const core::ByteVector body = write_message_body(envelope, sealed);
    const auto parts = read_message_body(body);
    ASSERT_TRUE(parts.has_value()) << parts.error().detail;
    EXPECT_EQ(parts->envelope.address, envelope.address);
    EXPECT_EQ(parts->envelope.access_hash(), envelope.access_hash());
    EXPECT_EQ(parts->sealed.size(), sealed.size());
  }
}

TEST(EnvelopeTest, HostileEnvelopesAreRefused) {
  ASSERT_TRUE(read_message_body(body_with(kGood)).has_value());
  for (const std::string& text :
       {with("\"v\":1", "\"v\":2"), with("\"v\":1", "\"v\":\"1\""), with("\"v\":1,", ""),
        with("adult", "Adult"), with("adult", ""), with("adult", "adult/../minor"),
        with("\"adult\"", "[]"), with("0102", "01G2"), with("0102", "01"), with("aabb", "AABB"),
        with("\"access\"", "\"Access\""), with("\"v\":1", "\"v\":1,\"v\":1"),
        with("\"v\":1", "\"v\":1,\"extra\":0"),
        with("\"access\"", "\"register\":\"" + std::string(64, '0') + "\",\"access\""),
        std::string("[]"), std::string("null"), std::string(kGood) + "x", std::string()}) {
    const core::ByteVector body = body_with(text);
    const auto parts = read_message_body(body);
    ASSERT_FALSE(parts.has_value()) << text;
    EXPECT_EQ(parts.error().code, ErrorCode::kMessageMalformed);
  }
}

TEST(EnvelopeTest, AnEnvelopeOverAKibibyteIsRefused) {
  std::string text(kGood);
  text.resize(kMaxEnvelope, ' ');
  EXPECT_TRUE(read_message_body(body_with(text)).has_value());
  text += ' ';
  EXPECT_FALSE(read_message_body(body_with(text)).has_value());
}

TEST(EnvelopeTest, OnlyTheSixSizesAreTaken) {
  for (const std::size_t bucket : kBuckets) {
    EXPECT_TRUE(read_message_body(body_with(kGood, bucket + kSealBytes)).has_value());
    EXPECT_FALSE(read_message_body(body_with(kGood, bucket + kSealBytes - 1)).has_value());
    EXPECT_FALSE(read_message_body(body_with(kGood, bucket + kSealBytes + 1)).has_value());
  }
  EXPECT_FALSE(read_message_body(body_with(kGood, 0)).has_value());
}

}  // namespace
}  // namespace stillmine::protocol
