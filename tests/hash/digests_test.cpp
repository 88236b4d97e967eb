#include "hash/digests.h"

#include <gtest/gtest.h>

#include <string>

#include "core/hex.h"

namespace stillmine::hash {
namespace {

using core::as_bytes;

std::string md5_of(const std::string& text) {
  Md5 md5;
  md5.update(as_bytes(text));
  return core::to_hex(md5.finish());
}

std::string sha256_of(const std::string& text) {
  Sha256 sha256;
  sha256.update(as_bytes(text));
  return core::to_hex(sha256.finish());
}

TEST(Md5Test, GivesTheDigestsOfRfc1321) {
  EXPECT_EQ(md5_of(""), "d41d8cd98f00b204e9800998ecf8427e");
  EXPECT_EQ(md5_of("a"), "0cc175b9c0f1b6a831c399e269772661");
  EXPECT_EQ(md5_of("abc"), "900150983cd24fb0d6963f7d28e17f72");
  EXPECT_EQ(md5_of("message digest"), "f96b697d7cb7938d525a2f31aaf161d0");
  EXPECT_EQ(md5_of("abcdefghijklmnopqrstuvwxyz"), "c3fcd3d76192e4007dfb496cca67e13b");
  EXPECT_EQ(md5_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"),
            "d174ab98d277d9f5a5611c2c9f419d9f");
  EXPECT_EQ(md5_of("1234567890123456789012345678901234567890"
                   "1234567890123456789012345678901234567890"),
            "57edf4a22be3c955ac49da2e2107b67a");
}

TEST(Sha256Test, GivesTheDigestsOfFips180) {
  EXPECT_EQ(sha256_of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256_of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  EXPECT_EQ(sha256_of(std::string(1'000'000, 'a')),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(DigestStreamTest, SplitsAnywhereGiveTheSameDigests) {
  std::string text;
  for (int i = 0; i < 200; ++i) text.push_back(static_cast<char>(i * 7 + 3));
  const FileDigests whole = digests(as_bytes(text));
  EXPECT_EQ(whole.md5_text(), md5_of(text));
  EXPECT_EQ(whole.sha256_text(), sha256_of(text));
  for (std::size_t split = 0; split <= text.size(); ++split) {
    DigestStream stream;
    stream.update(as_bytes(text).first(split));
    stream.update(as_bytes(text).subspan(split));
    const FileDigests both = stream.finish();
    EXPECT_EQ(both.md5, whole.md5) << split;
    EXPECT_EQ(both.sha256, whole.sha256) << split;
  }
}

TEST(DigestStreamTest, OneByteAtATimeGivesTheSameDigests) {
  const std::string text(1000, 'x');
  DigestStream stream;
  for (const char& byte : text) stream.update(as_bytes({&byte, 1}));
  const FileDigests bytewise = stream.finish();
  EXPECT_EQ(bytewise.md5_text(), md5_of(text));
  EXPECT_EQ(bytewise.sha256_text(), sha256_of(text));
}

// Every length around the two places where the padding spills into another block.
TEST(DigestStreamTest, EveryLengthThroughThreeBlocksHasItsOwnDigest) {
  std::string previous_md5;
  std::string previous_sha256;
  for (std::size_t length = 0; length <= 192; ++length) {
    const FileDigests both = digests(as_bytes(std::string(length, '\0')));
    EXPECT_NE(both.md5_text(), previous_md5);
    EXPECT_NE(both.sha256_text(), previous_sha256);
    previous_md5 = both.md5_text();
    previous_sha256 = both.sha256_text();
  }
  // 55 and 56 bytes of zero, from coreutils' md5sum and sha256sum.
  EXPECT_EQ(digests(as_bytes(std::string(55, '\0'))).md5_text(),
            "c9ea3314b91c9fd4e38f9432064fd1f2");
  EXPECT_EQ(digests(as_bytes(std::string(56, '\0'))).sha256_text(),
            "d4817aa5497628e7c77e6b606107042bbba3130888c5f47a375e6179be789fbb");
}

}  // namespace
}  // namespace stillmine::hash
