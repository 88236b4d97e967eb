// What a case consists of as far as the list is concerned: fingerprints by type. The value is kept
// as bytes in the order of its hexadecimal text. Threads: values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/bytes.h"

namespace stillmine::cases {

/// The numbers stand in the ledger and the names in record ids: neither may ever change.
enum class SignalType : std::uint8_t {
  kPdq = 1,       // 32 bytes, of a picture
  kVideoMd5 = 2,  // 16 bytes, of a video file
  kImageMd5 = 3,  // 16 bytes, of a picture file
  kVideoPdq = 4,  // vPDQ: a run of frames
};

constexpr std::string_view name(SignalType type) noexcept {
  switch (type) {
    case SignalType::kPdq:
      return "pdq";
    case SignalType::kVideoMd5:
      return "video_md5";
    case SignalType::kImageMd5:
      return "image_md5";
    case SignalType::kVideoPdq:
      return "video_pdq";
  }
  return "";
}

/// The recipe of the picture itself, as opposed to a variant of it.
inline constexpr std::string_view kUpright = "upright";

struct Fingerprint {
  SignalType type = SignalType::kPdq;
  core::ByteVector value;
  std::string recipe{kUpright};  // how a variant was made: "crop-1x1"
  int quality = 100;             // 0..100; digests have none and count as 100
};

}  // namespace stillmine::cases
