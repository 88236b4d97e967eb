#include <openssl/evp.h>

#include <charconv>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <vector>

#include "benchmarks.h"
#include "harness.h"
#include "hash/digests.h"

namespace stillmine::bench {
namespace {

constexpr double kSeconds = 0.6;
constexpr std::size_t kChunk = 64 * 1024;  // as a file is read

struct FreeContext {
  void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

struct OpensslDigest {
  explicit OpensslDigest(const EVP_MD* kind) : context(EVP_MD_CTX_new()) {
    EVP_DigestInit_ex(context.get(), kind, nullptr);
  }
  void update(core::Bytes bytes) { EVP_DigestUpdate(context.get(), bytes.data(), bytes.size()); }
  unsigned finish() {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_DigestFinal_ex(context.get(), digest, &length);
    return digest[0];
  }
  std::unique_ptr<EVP_MD_CTX, FreeContext> context;
};

template <class Update>
void in_chunks(core::Bytes bytes, Update update) {
  for (std::size_t at = 0; at < bytes.size(); at += kChunk) {
    update(bytes.subspan(at, std::min(kChunk, bytes.size() - at)));
  }
}

unsigned ours(core::Bytes bytes, std::string_view what) {
  if (what == "md5") {
    hash::Md5 md5;
    in_chunks(bytes, [&](core::Bytes chunk) { md5.update(chunk); });
    return md5.finish()[0];
  }
  if (what == "sha256") {
    hash::Sha256 sha256;
    in_chunks(bytes, [&](core::Bytes chunk) { sha256.update(chunk); });
    return sha256.finish()[0];
  }
  hash::DigestStream both;
  in_chunks(bytes, [&](core::Bytes chunk) { both.update(chunk); });
  return both.finish().md5[0];
}

unsigned openssl(core::Bytes bytes, std::string_view what) {
  OpensslDigest md5(EVP_md5());
  OpensslDigest sha256(EVP_sha256());
  in_chunks(bytes, [&](core::Bytes chunk) {
    if (what != "sha256") md5.update(chunk);
    if (what != "md5") sha256.update(chunk);
  });
  return md5.finish() + sha256.finish();
}

}  // namespace

bool digest_benchmark(Arguments arguments) {
  if (arguments.size() != 3) return false;
  int megabytes = 0;
  std::from_chars(arguments[0].data(), arguments[0].data() + arguments[0].size(), megabytes);
  const std::string_view what = arguments[2];
  const bool known = what == "both" || what == "md5" || what == "sha256";
  if (megabytes < 1 || !known || (arguments[1] != "ours" && arguments[1] != "openssl"))
    return false;
  std::vector<std::uint8_t> bytes(static_cast<std::size_t>(megabytes) * 1'000'000);
  std::uint32_t state = 1;
  for (std::uint8_t& byte : bytes) {
    state = state * 1664525 + 1013904223;
    byte = static_cast<std::uint8_t>(state >> 24);
  }
  volatile unsigned first = 0;
  const bool own = arguments[1] == "ours";
  std::printf("{\"seconds\":%.9f}\n",
              fastest(kSeconds, [&] { first = own ? ours(bytes, what) : openssl(bytes, what); }));
  return true;
}

}  // namespace stillmine::bench
