// The inside of a message: the document that only the exchange reads.
//   {"v":1,"kind","case","message","programme","keyId","counter", ...}   and by kind
//   open      "status":S, "withdrawalHash":SHA-256(W), "answers", "items"
//   add       "withdrawal":W, "items"
//   withdraw  "withdrawal":W, "items": ids or "all"
//   cancel    "withdrawal":W     (every withdrawal that has not taken effect yet)
//   confirm   "withdrawal":W     (she has written number and PIN down)
// counter is 1 in open and grows with every later message of a case.
//
// Errors: kDocumentMalformed, kTooManyItems, kTooManyFrames; strict_json.h's. What a fingerprint is
// worth (quality, popcount, duplicates) is the exchange's policy, not the reader's.
// Cost: linear; 500 items of 9 fingerprints are 0.6 MB. Threads: pure functions and values.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/result.h"
#include "protocol/envelope.h"
#include "protocol/ids.h"
#include "protocol/secret.h"

namespace stillmine::protocol {

inline constexpr std::size_t kMaxItems = 500;
inline constexpr std::size_t kMaxMessages = 20;
inline constexpr std::size_t kMaxFrames = 1000;
/// The wide pack has 85 (hash/variants.h), an animation 7 more frames, transparency 2, a file two digests.
inline constexpr std::size_t kMaxFingerprints = 128;

enum class Under18 : std::uint8_t { kNo, kYes, kSome, kNotSure };
enum class Who : std::uint8_t { kSelf, kParentOrTrusted, kAdultFromBefore };

struct Answers {
  Under18 under18 = Under18::kNo;
  Who who = Who::kSelf;

  bool operator==(const Answers&) const = default;
};

/// 256 bits as the wires write them: byte i is hexadecimal digits 2i and 2i + 1.
using PdqBytes = std::array<std::uint8_t, 32>;
using Md5Bytes = std::array<std::uint8_t, 16>;

struct PdqFingerprint {
  std::string recipe;  // "upright", "crop-1x1": how the variant was made
  PdqBytes value{};
  std::uint8_t quality = 0;  // 0 to 100

  bool operator==(const PdqFingerprint&) const = default;
};

struct Md5Fingerprint {
  Md5Bytes value{};

  bool operator==(const Md5Fingerprint&) const = default;
};

struct VideoFrame {
  std::uint64_t ms = 0;  // from the start of the video
  PdqBytes value{};
  std::uint8_t quality = 0;

  bool operator==(const VideoFrame&) const = default;
};

struct VpdqFingerprint {
  std::vector<VideoFrame> frames;

  bool operator==(const VpdqFingerprint&) const = default;
};

using Fingerprint = std::variant<PdqFingerprint, Md5Fingerprint, VpdqFingerprint>;

enum class ItemKind : std::uint8_t { kImage, kVideo };

struct Item {
  ItemId id;
  Digest tag{};  // HMAC(S, SHA-256 of the file): finds her line again, locally
  ItemKind kind = ItemKind::kImage;
  bool edited = false;
  bool synthetic = false;
  std::vector<Fingerprint> fingerprints;

  bool operator==(const Item&) const = default;
};

struct Open {
  Secret<32> status;
  Digest withdrawal_hash{};
  Answers answers;
  std::vector<Item> items;
};
struct Add {
  Secret<32> withdrawal;
  std::vector<Item> items;
};
struct Withdraw {
  Secret<32> withdrawal;
  bool all = false;
  std::vector<ItemId> items;  // empty when all
};
struct Cancel {
  Secret<32> withdrawal;
};
struct Confirm {
  Secret<32> withdrawal;
};

struct Message {
  Address address;
  std::uint64_t counter = 1;
  std::variant<Open, Add, Withdraw, Cancel, Confirm> content;
};

/// The document, not padded.
std::string write_message(const Message& message);
core::Result<Message> read_message(std::string_view document);

/// Bytes that the item adds to a document, its comma included: for splitting.
std::size_t item_size(const Item& item);

/// "image" or "video".
std::string_view word(ItemKind kind) noexcept;

/// The tag of a file: HMAC(S, SHA-256 of its bytes).
Digest item_tag(const Secret<32>& status_key, const Digest& file_sha256);

}  // namespace stillmine::protocol
