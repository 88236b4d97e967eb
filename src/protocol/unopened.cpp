#include "protocol/unopened.h"

#include <algorithm>
#include <boost/json/object.hpp>
#include <string>

#include "protocol/padding.h"
#include "protocol/strict_json.h"

namespace stillmine::protocol {
namespace {

namespace json = boost::json;
using core::ErrorCode;
using core::Result;

constexpr std::string_view kContext = "stillmine/unopened/1";
constexpr std::size_t kMaxReason = 64;

Secret<32> key_of(const CaseIndex& index) {
  core::ByteVector bytes(kContext.begin(), kContext.end());
  bytes.insert(bytes.end(), index.bytes.begin(), index.bytes.end());
  const Digest digest = sha256(bytes);
  Secret<32> key;
  std::copy(digest.begin(), digest.end(), key.writable().begin());
  return key;
}

std::string signed_text(const CaseIndex& index, std::string_view reason) {
  return std::string(kContext) + "\n" + index.hex() + "\n" + std::string(reason);
}

Result<CaseStatus> read(std::string_view document, const CaseIndex& index,
                        const SignPublicKey& notice_key) {
  const auto parsed = parse_strict(document, kBuckets.front());
  if (!parsed) return tl::unexpected(parsed.error());
  ObjectReader in(*parsed, "unopened");
  const std::string_view word = in.text("reason", kMaxReason);
  Signature signature{};
  in.hex("signature", signature);
  if (auto done = in.finish(); !done) return tl::unexpected(done.error());
  const auto reason = core::error_code(word);
  if (!reason ||
      !signature_holds(core::as_bytes(signed_text(index, word)), signature, notice_key)) {
    return core::fail(ErrorCode::kStatusUnreadable, "signature");
  }
  CaseStatus status;
  status.state = CaseState::kRefused;
  status.reason = reason;
  return status;
}

}  // namespace

Result<core::ByteVector> seal_unopened(const CaseIndex& index, ErrorCode reason,
                                       const SignKeyPair& notice_key, Random& random) {
  const std::string word(core::wire_word(reason));
  const Signature signature = sign(core::as_bytes(signed_text(index, word)), notice_key);
  std::string document =
      write_json(json::object{{"reason", word}, {"signature", hex_text(signature)}});
  if (auto padded = pad(document); !padded) return tl::unexpected(padded.error());
  return seal_secret_box(core::as_bytes(document), key_of(index), random);
}

Result<CaseStatus> open_unopened(core::Bytes box, const CaseIndex& index,
                                 const SignPublicKey& notice_key) {
  core::ByteVector plain;
  if (!open_secret_box(box, key_of(index), plain)) {
    return core::fail(ErrorCode::kStatusUnreadable);
  }
  const auto document = unpad(core::as_text(plain));
  if (!document) return core::fail(ErrorCode::kStatusUnreadable, document.error().detail);
  auto status = read(*document, index, notice_key);
  if (!status) return core::fail(ErrorCode::kStatusUnreadable, status.error().detail);
  return status;
}

}  // namespace stillmine::protocol
