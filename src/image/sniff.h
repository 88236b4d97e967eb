// What a file is, by its first bytes and never by its name.
// Input: the head of a file, best its first 512 bytes. 64 bytes decide everything but MPEG-TS,
// whose packets are told by a sync byte every 188 bytes. Output: one Format; kUnknown is an answer,
// not an error. Cost: constant. Threads: pure functions. Sources: the signatures of JPEG (ITU-T
// T.81), PNG (RFC 2083), BMP, GIF89a, WebP (RFC 9649), ISO base media brands (ISO/IEC 14496-12;
// HEIF 23008-12; AVIF), TIFF 6.0, JPEG XL (18181-2), Matroska (RFC 9559), AVI, MPEG-TS (13818-1),
// FLV.
#pragma once

#include <cstdint>
#include <string_view>

#include "core/bytes.h"

namespace stillmine::image {

enum class Format : std::uint8_t {
  kUnknown,
  kJpeg,
  kPng,
  kBmp,
  kGif,
  kWebp,
  kAvif,
  kHeic,
  kTiff,
  kJxl,
  kMp4,
  kMov,
  kMatroska,
  kWebm,
  kAvi,
  kMpegTs,
  kFlv,
};

enum class Kind : std::uint8_t { kUnknown, kImage, kVideo };

/// How many bytes of a file sniff() wants to see at most.
inline constexpr std::size_t kSniffBytes = 512;

Format sniff(core::Bytes head) noexcept;

Kind kind_of(Format format) noexcept;

/// "jpeg", "mpeg-ts", "unknown": the word that JSON and the page use.
std::string_view format_name(Format format) noexcept;

/// "image", "video", "unknown".
std::string_view kind_name(Kind kind) noexcept;

}  // namespace stillmine::image
